import { expect, test } from 'vitest'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { modes } from '../modes/index.ts'
import { fill } from './fill.ts'
import type { ModeId } from './form.ts'
import { stageOf } from './stages.ts'
import { shapeOf, takesTime, weightOf } from './weights.ts'

const kinds = (Object.keys(modes) as ModeId[]).flatMap((mode) =>
  ltx23.presets[modes[mode].presets].map(({ id }) => [mode, id] as const),
)

/** Shares of a run by stage, the models aside. */
function shares(mode: ModeId, preset: (typeof kinds)[number][1], values = {}) {
  const request = requestOf(mode, { preset, ...values })
  const nodes = Object.keys(fill(request, modes[mode], ltx23, 'name'))
  const shape = shapeOf(nodes, preset)
  const found: Record<string, number> = {}
  for (const node of nodes) {
    const stage = stageOf(node)?.id ?? ''
    if (stage !== 'load') found[stage] = (found[stage] ?? 0) + weightOf(node, shape)
  }
  return found
}

const sum = (values: Record<string, number>): number =>
  Object.values(values).reduce((total, value) => total + value, 0)

test.each(kinds)('the shares of a run of %s with %s are about a whole', (mode, preset) => {
  const total = sum(shares(mode, preset))
  expect(total).toBeGreaterThan(80)
  expect(total).toBeLessThan(120)
})

test('guidance makes the first pass the longest, distilled steps the second', () => {
  expect(shares('t2v', 'quality')).toMatchObject({ diffuse_1: 62, diffuse_2: 20 })
  expect(shares('t2v', 'balanced')).toMatchObject({ diffuse_1: 30, diffuse_2: 47 })
  expect(shares('t2v', 'fast')).toMatchObject({ diffuse_1: 30, diffuse_2: 40 })
})

test('one pass is two thirds of its run', () => {
  const { diffuse_1: first = 0, ...rest } = shares('style', 'balanced')
  expect(first / (first + sum(rest))).toBeCloseTo(2 / 3, 1)
})

test('finding depth or poses takes longer than finding edges', () => {
  const video = (control: 'canny' | 'depth' | 'pose') =>
    shares('style', 'balanced', { control })['video']
  expect([video('canny'), video('depth'), video('pose')]).toEqual([10, 15, 15])
})

test('nodes that only pass something on take no time', () => {
  expect(
    ['noise_1', 'guider_2', 'av_1', 'cond', 'unheard_of', 'toString'].filter(takesTime),
  ).toEqual([])
  expect(['sample_1', 'ckpt', 'lora_user_3'].every(takesTime)).toBe(true)
})
