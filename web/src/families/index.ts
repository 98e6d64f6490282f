import { familiesOf } from '../core/family/families.ts'
import { ltx23 } from './ltx-2.3/index.ts'
import { ltx25 } from './ltx-2.5/index.ts'

/** The families of the panel, in the order of the choice. The first is what a form or a request without one means. */
export const families = familiesOf(ltx23, ltx25)
