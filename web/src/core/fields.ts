import type { Family } from './family.ts'
import { leafOf } from './fill.ts'
import type { FormField } from './form.ts'
import type { LeafName, Mode } from './mode.ts'

/** The field a user changes to change a leaf, where the two have different names. */
const fieldOfLeaf: Partial<Record<LeafName, FormField>> = {
  firstPassWidth: 'width',
  firstPassHeight: 'height',
  frames: 'seconds',
  soundSeconds: 'seconds',
  soundFrames: 'seconds',
  readSeconds: 'seconds',
  frameRate: 'fps',
  soundFrameRate: 'fps',
  secondSeed: 'seed',
  secondSigmas: 'preset',
  textEncoderDevice: 'lowVram',
  tileSize: 'lowVram',
  tileFrames: 'lowVram',
  tileFrameOverlap: 'lowVram',
}

/** Fields where the user chooses, and the numbers that follow are the family's. */
export const choices: readonly FormField[] = ['preset', 'lowVram']

/** The form field behind "node.input", or undefined for what no field sets. */
export function fieldOf(path: string, mode: Mode, family: Family): FormField | undefined {
  if (path.startsWith('lora_user_')) return 'loras'
  if (Object.values(family.roles).some((role) => role.inputs.includes(path))) return 'models'
  const leaf = leafOf(mode, path)
  if (leaf === undefined || leaf === 'name') return undefined
  return fieldOfLeaf[leaf] ?? (leaf as FormField)
}
