import { expect, test } from 'vitest'
import {
  templateFilesKeepTheirContract,
  templatesKeepTheirContract,
} from '../../../../tests/families/templates.ts'
import { reworkIds } from '../../core/form/rework.ts'
import { modes } from '../../modes/index.ts'
import { ltx23 } from './index.ts'

templatesKeepTheirContract(ltx23)
templateFilesKeepTheirContract(ltx23, [
  'enhance.json',
  ...reworkIds.map((id) => `${id}.json`),
  // each clip of several
  'fragments/clip.json',
  'fragments/given_sound.json',
  ...Object.keys(ltx23.fragments).map((id) => `fragments/${id}.json`),
])

test('every mode and every rework is offered', () => {
  expect(Object.keys(ltx23.graphs).toSorted()).toEqual(Object.keys(modes).toSorted())
  expect(Object.keys(ltx23.reworks).toSorted()).toEqual([...reworkIds].toSorted())
})
