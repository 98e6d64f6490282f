import type { World } from './world.ts'

/** The longest time between the two clicks of a double click that systems allow, in milliseconds. */
const doubleClick = 900

/**
 * Does the work, unless the same was asked for by the press before. `within` milliseconds after a press the
 * same is taken for the second click of a double click; 0 leaves that to the browser's count of clicks.
 */
export type Press = (what: string, work: () => Promise<void>, within?: number) => Promise<void>

/**
 * One press, one run, for every button that queues: what is asked for again while it is still under way, or
 * so soon that it is the second click of a double click, has been asked for already. Two that differ in
 * `what`, the verb and what it is about, never stand in each other's way.
 */
export function createPresses(world: World): Press {
  const underWay = new Set<string>()
  /** until when the same is taken for a second click, by `world.elapsed` */
  const pressed = new Map<string, number>()

  function isRepeated(what: string): boolean {
    const now = world.elapsed()
    for (const [other, until] of pressed) if (now >= until) pressed.delete(other)
    return underWay.has(what) || pressed.has(what)
  }

  return async (what, work, within = doubleClick) => {
    if (isRepeated(what)) return
    pressed.set(what, world.elapsed() + within)
    underWay.add(what)
    try {
      await work()
    } finally {
      underWay.delete(what)
    }
  }
}
