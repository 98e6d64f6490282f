import type { World } from './world.ts'

/** The longest double-click interval that systems allow, in milliseconds. */
const doubleClick = 900

/**
 * Does the work, unless the previous press asked for the same. Within `within` milliseconds, the same press
 * counts as the second click of a double click; 0 leaves that to the browser's click count.
 */
export type Press = (what: string, work: () => Promise<void>, within?: number) => Promise<void>

/**
 * One press, one run, for every button that queues: ignores a press while the same is still running, or so
 * soon that it is the second click of a double click. Presses that differ in `what`, the verb and its object,
 * never block each other.
 */
export function createPresses(world: World): Press {
  const underWay = new Set<string>()
  /** until when the same press counts as a second click, by `world.elapsed` */
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
