import { familiesOf } from './families.ts'
import { describe, expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { newForm, reviveForm } from '../form/form.ts'
import { knownForm } from './known-form.ts'

const read = (stored: object) => knownForm(reviveForm(stored), familiesOf(ltx23))

describe('a stored form', () => {
  test('keeps what the family has', () => {
    const stored = { mode: 'i2v', preset: 'quality', loader: 'gguf', scale: '448p', seed: 7 }
    expect(read(stored)).toEqual({ ...newForm(), ...stored, family: ltx23.id })
  })

  test.each([
    ['preset', 'cinematic', ltx23.preset],
    ['preset', 'constructor', ltx23.preset],
    ['preset', '', ltx23.preset],
    ['loader', 'tape', null],
    ['loader', 'toString', null],
    ['scale', '4320p', null],
  ])(
    'with the %s %j of another family gets the default, and keeps the rest',
    (field, value, fallback) => {
      const stored = { prompt: 'kept', mode: 'style', preset: 'draft', seed: 3 }
      expect(read({ ...stored, [field]: value })).toEqual({
        ...newForm(),
        ...stored,
        family: ltx23.id,
        [field]: fallback,
      })
    },
  )

  test('of a mode without a graph in the family falls back to its first', () => {
    const { i2v } = ltx23.graphs
    const form = reviveForm({ mode: 'style', prompt: 'kept' })
    expect(knownForm(form, familiesOf({ ...ltx23, graphs: { i2v } }))).toMatchObject({
      mode: 'i2v',
      prompt: 'kept',
    })
  })
})
