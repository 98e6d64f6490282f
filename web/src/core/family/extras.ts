import type { Family } from './family.ts'
import type { Mode } from './mode.ts'

/** Whether a run can keep people and things from images. */
export function hasReferences(
  { options }: Pick<Mode, 'options'>,
  { references }: Pick<Family, 'references'>,
): boolean {
  return references !== undefined && options.includes('references')
}

/** Whether a run can speak with a given voice. */
export function hasVoice(
  { media }: Pick<Mode, 'media'>,
  { voice }: Pick<Family, 'voice'>,
): boolean {
  return voice !== undefined && media.some(({ field }) => field === 'voice')
}
