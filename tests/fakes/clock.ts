import type { World } from '../../web/src/studio/world/world.ts'

/** Resolves once all pending work that needs no timer is done. */
export async function settled(): Promise<void> {
  for (let n = 0; n < 5; n++) await new Promise((done) => setImmediate(done))
}

interface Timer {
  due: number
  readonly milliseconds: number
  readonly work: () => void
}

/** A clock that only tests advance, shared by all tabs. */
export class FakeClock {
  now = Date.UTC(2026, 10, 23)
  /** how far the wall clock was set ahead; negative: back */
  shift = 0
  private readonly timers = new Set<Timer>()
  private seeds = 100
  private names = 0

  /** The world of one tab. */
  world(): World {
    return {
      now: () => this.now + this.shift,
      elapsed: () => this.now,
      random: () => ++this.seeds,
      uuid: () => `${String(++this.names).padStart(8, '0')}-0000-4000-8000-000000000000`,
      every: (milliseconds, work) => {
        const timer = { due: this.now + milliseconds, milliseconds, work }
        this.timers.add(timer)
        return () => void this.timers.delete(timer)
      },
      awake: () => () => undefined,
      leaving: () => () => undefined,
      copy: async () => true,
    }
  }

  /** Advances time, timer by timer. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds
    await settled()
    for (let next = this.nextTimer(end); next; next = this.nextTimer(end)) {
      this.now = next.due
      next.due += next.milliseconds
      next.work()
      await settled()
    }
    this.now = end
  }

  private nextTimer(end: number): Timer | undefined {
    return [...this.timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0]
  }
}
