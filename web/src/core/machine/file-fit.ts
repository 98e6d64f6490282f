import { gib } from '../text/bytes.ts'
import { computesNvfp4 } from './loader-choice.ts'
import type { Machine } from './machine.ts'

/** How a model file suits a machine: where there is room for it, or why it can't be computed there. */
export type FileFit = 'vram' | 'ram' | 'neither' | 'nvfp4' | 'apple'

/** Beside the weights while sampling: an L4 held 18.4 GiB with a file of 13.3 (the source is in the tiers). */
const latents = 5 * gib
/** For the system; a guess, as in the tiers. */
const system = 8 * gib

/** Null where nothing is known of a graphics card, or of the file. */
export function fileFit(
  bytes: number | null,
  precision: string | null,
  machine: Machine | null,
): FileFit | null {
  if (!machine || machine.type === 'cpu') return null
  if (precision === 'nvfp4' && !computesNvfp4(machine)) return 'nvfp4'
  if (machine.type === 'mps' && /fp[48]/.test(precision ?? '')) return 'apple'
  if (bytes === null) return null
  if (bytes + latents <= machine.vram) return 'vram'
  // a Mac has one memory for both
  const all = machine.type === 'mps' ? machine.ram : machine.vram + machine.ram
  return bytes + system <= all ? 'ram' : 'neither'
}
