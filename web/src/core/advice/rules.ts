import { inputRules } from './inputs.ts'
import { memoryRules } from './memory.ts'
import { modelRules } from './models.ts'
import { previewRules } from './preview.ts'
import type { Rule } from './rule.ts'
import { saveRules } from './save.ts'
import { setupRules } from './setup.ts'
import { shapeRules } from './shapes.ts'

/** The first that fits counts, so those that say more come before those that say less. */
export const rules: readonly Rule[] = [
  ...memoryRules,
  ...previewRules,
  ...saveRules,
  ...inputRules,
  ...setupRules,
  ...modelRules,
  ...shapeRules,
]
