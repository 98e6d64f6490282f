import type { Family } from '../../core/family/family.ts'
import type { Preset } from '../../core/family/preset.ts'
import { presets as before } from '../ltx-2.3/presets.ts'

/** Without guidance, which a distilled transformer can't have. */
const distilled = (presets: readonly Preset[]): Preset[] => presets.filter(({ guided }) => !guided)

/** Those of LTX-2.3: the official templates of LTX-2.5 have the same steps and sigmas. */
export const presets: Family['presets'] = {
  generate: distilled(before.generate),
  restyle: distilled(before.restyle),
  retake: distilled(before.retake),
}
