import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RowId, rowFor, rows, type Situation } from './loader-choice.ts'

/** A small card, with nothing installed. */
const nothing: Situation = {
  noCard: false,
  apple: false,
  small: true,
  cramped: false,
  nvfp4: false,
  offersSmall: true,
  runsSmall: false,
  has: { whole: false, nvfp4: false, small: false },
}
type Given = Partial<Omit<Situation, 'has'>> & { has?: Partial<Situation['has']> }
const situation = ({ has, ...given }: Given): Situation => ({
  ...nothing,
  ...given,
  has: { ...nothing.has, ...has },
})

/** Row → a situation in which it counts, and what it chooses. */
const cases: Readonly<Record<RowId, readonly [Given, string, string?]>> = {
  unknownCard: [{ noCard: true, runsSmall: true, has: { small: true } }, 'whole'],
  appleSmall: [{ apple: true, runsSmall: true, has: { whole: true } }, 'apple-small', 'apple'],
  apple: [{ apple: true, has: { whole: true } }, 'apple', 'apple'],
  nvfp4Installed: [{ small: false, nvfp4: true, has: { nvfp4: true } }, 'nvfp4', 'nvfp4'],
  roomy: [{ small: false, nvfp4: true, runsSmall: true, has: { small: true } }, 'whole'],
  smallInstalled: [{ runsSmall: true, has: { small: true, whole: true } }, 'small'],
  wholeInstalled: [
    { nvfp4: true, runsSmall: true, has: { whole: true } },
    'whole',
    'checkpointHere',
  ],
  nvfp4Card: [{ small: false, cramped: true, nvfp4: true, runsSmall: true }, 'nvfp4', 'nvfp4'],
  crampedRunsSmall: [
    { small: false, cramped: true, runsSmall: true, has: { whole: true } },
    'small',
    'short',
  ],
  runsSmall: [{ runsSmall: true }, 'small'],
  nothingSmaller: [{ offersSmall: false, cramped: true }, 'whole'],
  cramped: [{ cramped: true, has: { small: true } }, 'whole', 'shortWithoutPack'],
  withoutPack: [{ has: { small: true } }, 'whole', 'withoutPack'],
}

describe('the choice of model files', () => {
  test.each(Object.entries(cases))('has the row %s', (id, [given, choice, why]) => {
    const found = rowFor(situation(given))
    expect(found).toBe(id)
    expect({ why: undefined, ...rows[found] }).toMatchObject({ choice, why })
  })

  test('takes small files only with their pack, and nvfp4 only where no whole file is installed', () => {
    const flag = fc.boolean()
    const any: fc.Arbitrary<Situation> = fc.record({
      noCard: flag,
      apple: flag,
      small: flag,
      cramped: flag,
      nvfp4: flag,
      offersSmall: flag,
      runsSmall: flag,
      has: fc.record({ whole: flag, nvfp4: flag, small: flag }),
    })
    fc.assert(
      fc.property(any, (of) => {
        const { choice } = rows[rowFor(of)]
        if (choice === 'small' || choice === 'apple-small') expect(of.runsSmall).toBe(true)
        if (choice === 'nvfp4') expect([of.nvfp4, of.has.whole]).toEqual([true, false])
      }),
    )
  })
})
