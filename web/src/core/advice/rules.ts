import { firstPassRules } from './first-pass.ts'
import { inputRules } from './inputs.ts'
import { memoryRules } from './memory.ts'
import { modelRules } from './models.ts'
import { previewRules } from './preview.ts'
import { reworkRules } from './reworks.ts'
import type { Rule } from './rule.ts'
import { saveRules } from './save.ts'
import { setupRules } from './setup.ts'
import { shapeRules } from './shapes.ts'

/** The first match wins, so specific rules come first. */
export const rules: readonly Rule[] = [
  ...memoryRules,
  ...previewRules,
  ...firstPassRules,
  ...saveRules,
  ...inputRules,
  ...reworkRules,
  ...setupRules,
  ...modelRules,
  ...shapeRules,
]
