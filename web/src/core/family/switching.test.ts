import { describe, expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { ltx25 } from '../../families/ltx-2.5/index.ts'
import { newForm } from '../form/form.ts'
import { enterFamily, leaveFamily, reviveMemory } from './switching.ts'

const memory = reviveMemory(null)
const formOf = (tool: string) => ({ ...newForm(), mode: 'tool' as const, tool, preset: 'fast' })

describe('entering another family', () => {
  test('keeps preset and tool if it has them', () => {
    expect(enterFamily(memory, formOf('deblur'), ltx25)).toMatchObject({
      preset: 'fast',
      tool: 'deblur',
    })
  })

  test('takes its own first tool instead of one that it lacks', () => {
    expect(ltx25.tools?.some(({ id }) => id === 'greenscreen')).toBe(false)
    expect(enterFamily(memory, formOf('greenscreen'), ltx25)).toMatchObject({ tool: '' })
  })

  test('and coming back finds the tool and its strength as they were', () => {
    const form = { ...formOf('greenscreen'), toolStrength: 0.7 }
    const left = leaveFamily(memory, form, ltx23.id)
    expect(enterFamily(left, formOf(''), ltx23)).toMatchObject({
      tool: 'greenscreen',
      toolStrength: 0.7,
    })
  })
})
