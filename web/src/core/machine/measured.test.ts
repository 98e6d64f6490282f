import { describe, expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { gib } from '../text/bytes.ts'
import { type Measured, type MeasuredRun, withMeasured } from './measured.ts'

const { rows } = ltx23.tiers
const sizes = ltx23

const run = (
  scale: string,
  seconds: number | null,
  other: Partial<MeasuredRun> = {},
): MeasuredRun => ({
  family: 'ltx-2.3',
  mode: 't2v',
  preset: 'balanced',
  loader: rows.small.loader,
  lowVram: rows.small.lowVram,
  scale,
  width: ltx23.scales[scale]! / 512,
  height: 512,
  frames: 121,
  fps: 24,
  warm: true,
  seconds,
  vram: 9 * gib,
  ram: 20 * gib,
  ...other,
})

const measured = (runs: readonly MeasuredRun[], vram = 11.6, type = 'cuda'): Measured => ({
  machine: {
    device: 'cuda:0 NVIDIA GeForce RTX 4070 : native',
    type,
    vram: vram * gib,
    ram: 64 * gib,
  },
  date: '2026-11-29',
  runs,
})

const small = (...all: Measured[]) => withMeasured(rows, all, sizes).small

describe('what was measured of a tier', () => {
  test('replaces its estimated size, and names the machine', () => {
    expect(small(measured([run('448p', 60), run('576p', 110)]))).toEqual({
      ...rows.small,
      scale: '576p',
      estimated: false,
      source: 'measured: NVIDIA GeForce RTX 4070, 2026-11-29',
    })
  })

  test('counts with random weights of full size, which it names, and not with tiny ones', () => {
    const one = measured([run('576p', 110)])
    expect(small({ ...one, weights: 'random' })).toMatchObject({
      scale: '576p',
      source: 'measured: NVIDIA GeForce RTX 4070, 2026-11-29, weights: random',
    })
    expect(small({ ...one, weights: 'tiny' })).toBe(rows.small)
  })

  test('counts up to where memory ran out, whatever larger size ran afterwards', () => {
    const runs = [run('448p', 60), run('512p', null), run('576p', 110)]
    expect(small(measured(runs)).scale).toBe('448p')
  })

  test('is the least of several machines', () => {
    const two = [measured([run('576p', 100)]), measured([run('448p', 200)], 12)]
    expect(small(...two)).toMatchObject({ scale: '448p' })
  })

  test('never exceeds the official size', () => {
    expect(small(measured([run('704p', 200), run('1088p', 800)])).scale).toBe('704p')
  })

  test.each([
    ['of another family', run('576p', 1, { family: 'ltx-2.5' })],
    ['with another loader', run('576p', 1, { loader: 'split' })],
    ['in the other VRAM mode', run('576p', 1, { lowVram: !rows.small.lowVram })],
    ['of half the size', run('576p', 1, { height: 288 })],
    ['of a shorter video', run('576p', 1, { frames: 49 })],
    ['that ran out of memory', run('448p', null)],
  ])('says nothing by a run %s', (_what, one) => {
    expect(small(measured([one]))).toBe(rows.small)
  })

  test('leaves other tiers alone, and a CPU counts for none', () => {
    const now = withMeasured(
      rows,
      [measured([run('576p', 1)], 16), measured([run('576p', 1)], 12, 'cpu')],
      sizes,
    )
    expect(now).toEqual({ ...rows, medium: now.medium })
  })
})
