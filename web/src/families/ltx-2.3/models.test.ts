import {
  modelListKeepsItsContract,
  modelsKeepTheirContract,
} from '../../../../tests/families/models.ts'
import models from '../../../../workflows/ltx-2.3/models.json' with { type: 'json' }
import { ltx23 } from './index.ts'

modelsKeepTheirContract(ltx23)
modelListKeepsItsContract(ltx23, models)
