import type { World } from '../../web/src/studio/world/world.ts'

export interface FakeWorld extends World {
  /** clipboard texts, newest last */
  readonly copied: string[]
  refusesCopies: boolean
  /** The page is left. */
  leave(): void
  /** Advances the clock and fires every timer due by then. */
  pass(milliseconds: number): void
}

/** A deterministic world: seeds count up, names are numbered, time passes on demand. */
export function fakeWorld(): FakeWorld {
  let seeds = 100
  let names = 0
  let now = Date.now()
  const copied: string[] = []
  const leavers = new Set<() => void>()
  const timers = new Set<{ readonly every: number; due: number; readonly work: () => void }>()
  return {
    now: () => now,
    elapsed: () => now,
    random: () => ++seeds,
    uuid: () => `00000000-0000-4000-8000-${String(++names).padStart(12, '0')}`,
    every(milliseconds, work) {
      const timer = { every: milliseconds, due: now + milliseconds, work }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    awake: () => () => undefined,
    leaving(work) {
      leavers.add(work)
      return () => leavers.delete(work)
    },
    leave: () => leavers.forEach((work) => work()),
    copied,
    refusesCopies: false,
    async copy(text) {
      if (this.refusesCopies) return false
      copied.push(text)
      return true
    },
    pass(milliseconds) {
      now += milliseconds
      for (const timer of timers)
        if (timer.due <= now) {
          timer.due = now + timer.every
          timer.work()
        }
    },
  }
}
