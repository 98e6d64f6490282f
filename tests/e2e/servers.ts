import { type Comfy, findUsableComfys } from '../../tools/lib/comfy.mjs'

export const frontends = ['1.45.20', '1.58.1'] as const

export function serverVariable(frontend: string): string {
  return `LTX_AIO_TEST_SERVER_${frontend.replaceAll('.', '_')}`
}

/** Each end of the frontends runs in that end of the ComfyUIs: the versions that people have together. */
export function comfyFor(frontend: string): Comfy | { missing: string[] } {
  const { found, missing } = findUsableComfys()
  return (frontend === frontends[0] ? found.at(-1) : found[0]) ?? { missing }
}
