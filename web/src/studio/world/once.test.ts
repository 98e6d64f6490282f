import { expect, it } from 'vitest'
import { onceAtATime } from './once.ts'

/** Rounds that the test ends. */
function rounds() {
  const ends: { done(): void; fail(): void }[] = []
  const run = onceAtATime(
    () =>
      new Promise<void>((done, refuse) => {
        ends.push({ done, fail: () => refuse(new Error('a bug')) })
      }),
  )
  return { run, ends }
}

it('calls during a round share the next one', async () => {
  const { run, ends } = rounds()
  const first = run()
  const others = [run(), run()]
  expect(ends).toHaveLength(1)
  ends[0]!.done()
  await first
  await expect.poll(() => ends.length).toBe(2)
  ends[1]!.done()
  await Promise.all(others)
  expect(ends).toHaveLength(2)
})

it('a round that throws fails its own call, and the next ones still run', async () => {
  const { run, ends } = rounds()
  const first = run()
  const second = run()
  ends[0]!.fail()
  await expect(first).rejects.toThrow('a bug')
  await expect.poll(() => ends.length).toBe(2)
  ends[1]!.done()
  await second
  // and nothing of the failure is left over
  const third = run()
  const fourth = run()
  ends[2]!.done()
  await third
  await expect.poll(() => ends.length).toBe(4)
  ends[3]!.done()
  await fourth
})
