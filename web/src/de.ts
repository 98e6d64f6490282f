import { de as ltx23 } from './families/ltx-2.3/words/de.ts'
import { de as ltx25 } from './families/ltx-2.5/words/de.ts'

/** de.mjs: all German text, loaded on demand. It has no run-time imports. */
export { de as catalogue } from './words/de/index.ts'

/** By family id. */
export const families = { 'ltx-2.3': ltx23, 'ltx-2.5': ltx25 }
