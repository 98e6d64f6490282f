import type { World } from './world.ts'

/** Resolves after this many milliseconds. */
export function sleep(world: World, milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const stop = world.every(milliseconds, () => {
      stop()
      done()
    })
  })
}
