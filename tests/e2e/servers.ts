import { join } from 'node:path'
import { type Comfy, findUsableComfys } from '../../tools/comfyui/comfy.ts'
import { cache } from '../../tools/machine/paths.ts'

/** The oldest and the newest, each with its own server. */
export const ends = ['1.45.20', '1.58.1'] as const
/** The versions between, on the newest one's server. */
export const between = ['1.49.6', '1.53.6', '1.55.18'] as const

/**
 * What strangers can send, what keys and phones do in our panel, the page of its own, long files, lists, downloads,
 * presets and our queue don't depend on the frontend: they run in the oldest, so that both take the same time.
 */
export const onlyInOldest =
  /(app|cuts|hostile|hostile-text|keyboard|lan|lists|models|presets|queue)\.spec/

/** Without a ComfyUI each test runs once, since both frontends are on the same recording: these in the oldest. */
export const recordedInOldest = new RegExp(`${onlyInOldest.source}|(life|modes)\\.spec`)

export function serverVariable(frontend: string): string {
  return `LTX_AIO_TEST_SERVER_${frontend.replaceAll('.', '_')}`
}

/** The base directory of the server behind this frontend, unless it is one between. */
export function baseOf(frontend: string): string {
  const recorded = 'missing' in comfyFor(frontend) ? 'recorded-' : ''
  return join(cache, `test-e2e-${recorded}${frontend}`)
}

/** The oldest frontend runs on the oldest ComfyUI, the newest on the newest, as users have them. */
export function comfyFor(frontend: string): Comfy | { missing: string[] } {
  const { found, missing } = findUsableComfys()
  return (frontend === ends[0] ? found.at(-1) : found[0]) ?? { missing }
}
