import { describe, expect, test } from 'vitest'
import { families } from '../../families/index.ts'
import { modes } from '../../modes/index.ts'
import { modeIds } from '../form/form.ts'
import { noLimits, offerOf } from './owner-limits.ts'

const [family] = families.all
const offered = (...listed: string[]) =>
  offerOf({ ...noLimits, modes: listed }, families.all, modes)
const shown = (...listed: string[]) => {
  const offer = offered(...listed)
  return modeIds.flatMap((id) =>
    family && offer.mode(modes[id], family)
      ? family.presets[modes[id].presets]
          .filter((preset) => offer.preset(modes[id], preset.id))
          .map((preset) => `${id}:${preset.id}`)
      : [],
  )
}

describe('what the owner offers', () => {
  test('is everything without a list', () => {
    expect(offered().limited).toBe(false)
    expect(new Set(shown().map((each) => each.split(':')[0]))).toEqual(new Set(modeIds))
  })

  test('is the listed modes with all their presets', () => {
    expect(shown('t2v')).toEqual(['t2v:draft', 't2v:fast', 't2v:balanced', 't2v:quality'])
  })

  test('is the listed presets of a mode', () => {
    expect(shown('t2v:draft', 'i2v:fast')).toEqual(['t2v:draft', 'i2v:fast'])
  })

  test('is a preset of every mode that has it', () => {
    const all = shown('*:fast')
    expect(all).toContain('t2v:fast')
    expect(all.every((each) => each.endsWith(':fast'))).toBe(true)
    expect(all).not.toContain('style:fast')
  })

  test('leaves out what names nothing, and says so', () => {
    const offer = offered('t2v', 't3v', 'style:fats')
    expect(offer.ignored).toEqual(['modes: t3v', 'modes: style:fats'])
    expect(shown('t2v:draft', 't3v')).toEqual(['t2v:draft'])
  })

  test('is everything where nothing is named: an empty panel helps nobody', () => {
    expect(offered('t3v').limited).toBe(false)
    expect(shown('t3v')).toEqual(shown())
  })
})
