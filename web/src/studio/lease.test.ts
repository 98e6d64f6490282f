import { expect, test } from 'vitest'
import { FakeClock } from '../../../tests/fakes/clock.ts'
import { leaseIn } from './lease.ts'
import { memoryStorage } from './storage.ts'

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

test('of two tabs that ask at the same time one gets it', async () => {
  const { clock, one, two } = twoTabs()
  let works = 0
  const work = async (): Promise<void> => void works++
  const asked = [one('fold', work), two('fold', work)]
  await clock.pass(100)
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1)
  expect(works).toBe(1)
})

test('a tab that died keeps nobody out for long', async () => {
  const { clock, storage, one } = twoTabs()
  storage.save('lease.fold', { holder: 'gone', until: clock.now + 10_000 })
  expect(await one('fold', async () => undefined)).toBe(false)
  await clock.pass(10_001)
  const got = one('fold', async () => undefined)
  await clock.pass(100)
  expect(await got).toBe(true)
})

test('other names are other leases', async () => {
  const { clock, one, two } = twoTabs()
  const asked = [one('a', async () => undefined), two('b', async () => undefined)]
  await clock.pass(100)
  expect(await Promise.all(asked)).toEqual([true, true])
})
