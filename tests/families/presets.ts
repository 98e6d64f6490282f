import { describe, expect, test } from 'vitest'
import type { Family } from '../../web/src/core/family/family.ts'
import type { PresetTable } from '../../web/src/core/family/preset.ts'

/** What holds for the presets of any family, and for what they are called in English. */
export function presetsKeepTheirContract({ presets, preset, words, loaders, tools }: Family): void {
  describe.each(Object.keys(presets) as PresetTable[])('the presets of %s', (table) => {
    const rows = presets[table]
    const ids = rows.map(({ id }) => id)

    test('have ids of their own, and the default among them', () => {
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toContain(preset)
    })

    test('have steps for each pass, and sigmas for a second one', () => {
      for (const { id, passes, steps, secondSigmas } of rows) {
        expect(steps, id).toHaveLength(passes)
        if (passes === 2) expect(secondSigmas.split(',').length - 1, id).toBe(steps[1])
      }
    })

    test('that are drafts name the presets that finish them', () => {
      for (const { id, half, finish = [] } of rows) {
        expect(finish.length > 0, id).toBe(half)
        for (const other of finish)
          expect(rows.find((one) => one.id === other)?.half, `${id} ${other}`).toBe(false)
      }
    })
  })

  test('presets, loaders and tools have their words', () => {
    const rows = Object.values(presets).flat()
    const said = [words.en.presets, words.en.help, words.en.loaders, words.en.tools ?? {}]
    const asked = [
      rows.map(({ id }) => id),
      rows.map(({ helpKey }) => helpKey),
      Object.keys(loaders),
      (tools ?? []).map(({ id }) => id),
    ]
    expect(said.map((each) => Object.keys(each).toSorted())).toEqual(
      asked.map((each) => [...new Set(each)].toSorted()),
    )
  })
}
