import { describe, expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { hasSections, hasSheet, inSections, withSheet } from './pattern.ts'

const { references, voice } = ltx23
const sheet = references!.pattern
const sections = voice!.pattern

describe('a prompt in sections', () => {
  test('has what was written, and what is said once more', () => {
    const prompt = 'A woman says “Good morning.” and nods.'
    const made = inSections(prompt, sections)
    expect(made).toBe(`[VISUAL]: ${prompt}\n[SPEECH]: "Good morning."\n[SOUNDS]:`)
    expect(hasSections(made, sections)).toBe(true)
    expect(hasSections(prompt, sections)).toBe(false)
    expect(hasSections('[VISUAL]: x [SPEECH]: y', sections)).toBe(false)
  })

  test('without speech leaves its section open', () => {
    expect(inSections('waves', sections)).toBe('[VISUAL]: waves\n[SPEECH]: \n[SOUNDS]:')
  })
})

describe('a prompt with a sheet', () => {
  const two = [
    { image: 'a.png', caption: ' a red\nfox. ' },
    { image: 'b.png', caption: 'an old car' },
  ]

  test('begins with the captions in their order, and keeps what was written', () => {
    const made = withSheet('The fox drives the car.', two, sheet)
    expect(made).toBe(
      'Reference sheet: a red fox, an old car. Generated video: The fox drives the car.',
    )
    expect(hasSheet(made, two, sheet)).toBe(true)
    expect(hasSheet('The fox drives the car.', two, sheet)).toBe(false)
  })

  test('says the captions as they are now, once', () => {
    const before = withSheet('They go.', two, sheet)
    const after = withSheet(before, two.toReversed(), sheet)
    expect(after).toBe('Reference sheet: an old car, a red fox. Generated video: They go.')
    expect(hasSheet(before, two.toReversed(), sheet)).toBe(false)
  })

  test('leaves out images that nothing is said of', () => {
    const some = [...two, { image: 'c.png', caption: ' ' }]
    expect(withSheet('x', some, sheet)).toBe(
      'Reference sheet: a red fox, an old car. Generated video: x',
    )
  })
})
