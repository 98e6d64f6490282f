import { browserWorld, type World } from '../../web/src/studio/world/world.ts'

/** The browser's own world in Node: a page that is always awake, and never left. */
export const nodeWorld: World = {
  ...browserWorld,
  awake: () => () => undefined,
  leaving: () => () => undefined,
}
