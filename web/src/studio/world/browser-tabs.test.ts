import { reactive } from 'vue'
import { afterEach, expect, test, vi } from 'vitest'
import { FakeClock } from '../../../../tests/fakes/clock.ts'
import { memoryStorage } from './storage.ts'
import { browserTabs, memoryTabs, type Tabs } from './browser-tabs.ts'

let opened: Tabs[] = []
afterEach(() => {
  vi.unstubAllGlobals()
  for (const tab of opened) tab.dispose()
  opened = []
})

/** Node has channels and locks, as browsers do. */
function inBrowser(): () => Tabs {
  const storage = memoryStorage()
  const name = `test-${Math.random()}`
  return () => browserTabs(name, storage, new FakeClock().world())
}

const kinds: [string, () => () => Tabs][] = [
  ['of a browser', inBrowser],
  ['in memory', memoryTabs],
]

test.each(kinds)('tabs %s tell the others but not themselves', async (_, make) => {
  const next = make()
  const [one, two] = [next(), next()]
  opened = [one, two]
  const heard: unknown[] = []
  one.hear((message) => heard.push('one', message))
  const received = new Promise((done) => two.hear((message) => done(heard.push('two', message))))
  one.tell(reactive({ type: 'looked', ids: ['a'] }))
  await received
  expect(heard).toEqual(['two', { type: 'looked', ids: ['a'] }])
})

test.each(kinds)('of tabs %s, one at a time does work of the same name', async (_, make) => {
  if (make === inBrowser && !('locks' in navigator)) return
  const next = make()
  const [one, two] = [next(), next()]
  opened = [one, two]
  let end = (): void => undefined
  let begin = (): void => undefined
  const begun = new Promise<void>((done) => (begin = done))
  const first = one.alone('fold', () => {
    begin()
    return new Promise((done) => (end = done))
  })
  await begun
  expect(await two.alone('fold', async () => undefined)).toBe(false)
  expect(await two.alone('send', async () => undefined)).toBe(true)
  end()
  expect(await first).toBe(true)
  expect(await two.alone('fold', async () => undefined)).toBe(true)
})

test('the work is done even if the browser refuses a lock', async () => {
  const request = (): Promise<never> => Promise.reject(new DOMException('no', 'SecurityError'))
  vi.stubGlobal('navigator', { locks: { request } })
  const clock = new FakeClock()
  const tab = browserTabs(`test-${Math.random()}`, memoryStorage(), clock.world())
  opened = [tab]
  let done = false
  const asked = tab.alone('send', async () => void (done = true))
  await clock.pass(100)
  expect([await asked, done]).toEqual([true, true])
})

test('an error in the work is not mistaken for one of the lock', async () => {
  if (!('locks' in navigator)) return
  const tab = inBrowser()()
  opened = [tab]
  let works = 0
  const work = async (): Promise<void> => {
    works++
    throw new Error('of the work')
  }
  await expect(tab.alone('send', work)).rejects.toThrow('of the work')
  expect(works).toBe(1)
})
