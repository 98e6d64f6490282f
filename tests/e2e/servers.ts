import { type Comfy, findUsableComfys } from '../../tools/lib/comfy.mjs'

/** The oldest and the newest, each with a server of its own. */
export const ends = ['1.45.20', '1.58.1'] as const
/** Those between, on the newest one's server. */
export const between = ['1.49.6', '1.53.6', '1.55.18'] as const

export function serverVariable(frontend: string): string {
  return `LTX_AIO_TEST_SERVER_${frontend.replaceAll('.', '_')}`
}

/** Each end of the frontends runs in that end of the ComfyUIs: the versions that people have together. */
export function comfyFor(frontend: string): Comfy | { missing: string[] } {
  const { found, missing } = findUsableComfys()
  return (frontend === ends[0] ? found.at(-1) : found[0]) ?? { missing }
}
