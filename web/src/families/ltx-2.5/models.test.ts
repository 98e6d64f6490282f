import {
  modelListKeepsItsContract,
  modelsKeepTheirContract,
} from '../../../../tests/families/models.ts'
import models from '../../../../workflows/ltx-2.5/models.json' with { type: 'json' }
import { ltx25 } from './index.ts'

modelsKeepTheirContract(ltx25)
modelListKeepsItsContract(ltx25, models)
