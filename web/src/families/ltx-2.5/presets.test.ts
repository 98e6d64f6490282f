import { presetsKeepTheirContract } from '../../../../tests/families/presets.ts'
import { ltx25 } from './index.ts'

presetsKeepTheirContract(ltx25)
