import { presetsKeepTheirContract } from '../../../../tests/families/presets.ts'
import { ltx23 } from './index.ts'

presetsKeepTheirContract(ltx23)
