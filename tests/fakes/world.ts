import type { World } from '../../web/src/studio/world.ts'

/** A world in which nothing happens by itself: seeds count up, names are numbered, no timer fires. */
export function fakeWorld(): World {
  let seeds = 100
  let names = 0
  return {
    now: () => Date.now(),
    random: () => ++seeds,
    uuid: () => `00000000-0000-4000-8000-${String(++names).padStart(12, '0')}`,
    every: () => () => undefined,
  }
}
