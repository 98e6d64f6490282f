import { expect, test } from 'vitest'
import { FakeClock } from '../../../../tests/fakes/clock.ts'
import { leaseIn } from './lease.ts'
import { memoryStorage, type Storage } from './storage.ts'

function twoTabs() {
  const clock = new FakeClock()
  const storage = memoryStorage()
  const [one, two] = [leaseIn(storage, clock.world()), leaseIn(storage, clock.world())]
  return { clock, storage, one, two }
}

test('a lease is held by one tab, for as long as its work takes', async () => {
  const { clock, one, two } = twoTabs()
  let end = (): void => undefined
  const first = one('fold', () => new Promise((done) => (end = done)))
  await clock.pass(60_000)
  expect(await two('fold', async () => undefined)).toBe(false)
  end()
  expect(await first).toBe(true)
  const second = two('fold', async () => undefined)
  await clock.pass(100)
  expect(await second).toBe(true)
})

test('of two tabs that ask at the same time, one gets it', async () => {
  const { clock, one, two } = twoTabs()
  let works = 0
  const work = async (): Promise<void> => void works++
  const asked = [one('fold', work), two('fold', work)]
  await clock.pass(100)
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1)
  expect(works).toBe(1)
})

test('of two tabs that don’t see each other’s lease yet, the last to write gets it', async () => {
  const { clock, storage, one } = twoTabs()
  // browsers don't lock their storage: another tab's write is seen a moment later
  let looks = 0
  const late = leaseIn(
    { ...storage, load: (key) => (looks++ === 0 ? undefined : storage.load(key)) },
    clock.world(),
  )
  const works: string[] = []
  const asked = [
    one('fold', async () => void works.push('one')),
    late('fold', async () => void works.push('late')),
  ]
  await clock.pass(100)
  expect(await Promise.all(asked)).toEqual([false, true])
  expect(works).toEqual(['late'])
})

test('a dead tab doesn’t block others for long', async () => {
  const { clock, storage, one } = twoTabs()
  storage.save('lease.fold', { holder: 'gone', until: clock.now + 10_000 })
  expect(await one('fold', async () => undefined)).toBe(false)
  await clock.pass(10_001)
  const got = one('fold', async () => undefined)
  await clock.pass(100)
  expect(await got).toBe(true)
})

test('different names are different leases', async () => {
  const { clock, one, two } = twoTabs()
  const asked = [one('a', async () => undefined), two('b', async () => undefined)]
  await clock.pass(100)
  expect(await Promise.all(asked)).toEqual([true, true])
})

test('a tab that slept past its lease has lost it, and doesn’t take it back', async () => {
  const { clock, storage, one, two } = twoTabs()
  let end = (): void => undefined
  const first = one('fold', () => new Promise((done) => (end = done)))
  await clock.pass(100)
  // frozen by the browser: none of its timers ran, and another tab took over
  storage.save('lease.fold', { holder: 'the other', until: clock.now + 10_000 })
  await clock.pass(4000)
  expect(storage.load('lease.fold')).toMatchObject({ holder: 'the other' })
  end()
  await first
  // nor does it free a lease that is no longer its own
  expect(await two('fold', async () => undefined)).toBe(false)
})

test('if nothing can be stored, the work is done without a lease', async () => {
  const clock = new FakeClock()
  const full: Storage = { ...memoryStorage(), save: () => false }
  const lease = leaseIn(full, clock.world())
  let works = 0
  expect(await lease('send', async () => void works++)).toBe(true)
  expect(await lease('send', async () => void works++)).toBe(true)
  expect(works).toBe(2)
})

test('a lease from before the clock was set back blocks nobody', async () => {
  const { clock, storage, one } = twoTabs()
  storage.save('lease.fold', { holder: 'gone', until: clock.now + 3_600_000 })
  const got = one('fold', async () => undefined)
  await clock.pass(100)
  expect(await got).toBe(true)
})
