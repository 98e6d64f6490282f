import { describe, expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { mediaFields, type ModeId } from '../../core/form/form.ts'
import {
  meaningOf,
  type NodeMeaning,
  outputsOf,
  saversOf,
  passOf,
  stageOf,
  takesTime as takesTimeIn,
  weightOf,
} from '../../core/graph/nodes.ts'
import { splitPath } from '../../core/graph/template.ts'
import { userLoraId } from '../../core/graph/user-loras.ts'
import { fill } from '../../core/prompt/fill.ts'
import { modes } from '../../modes/index.ts'
import { ltx23 } from './index.ts'
import { nodes as table } from './nodes.ts'
import { promptsOf } from '../../core/family/family.ts'
import type { NodeId } from './node-ids.ts'

const takesTime = (node: string) => takesTimeIn(node, table)
const all = Object.values(modes)
const kinds = (Object.keys(modes) as ModeId[]).flatMap((mode) =>
  ltx23.presets[modes[mode].presets].map(({ id, guided }) => [mode, id, guided] as const),
)

/** Shares of a run by stage, without the models. */
function shares(mode: ModeId, preset: (typeof kinds)[number][1], values = {}) {
  const request = requestOf(mode, { preset, ...values })
  const nodes = Object.keys(fill(request, modes[mode], ltx23, 'name'))
  const found: Record<string, number> = {}
  for (const node of nodes) {
    const stage = stageOf(node, table) ?? ''
    if (stage !== 'load')
      found[stage] = (found[stage] ?? 0) + weightOf(node, { nodes, preset }, table)
  }
  return found
}

const sum = (values: Record<string, number>): number =>
  Object.values(values).reduce((total, value) => total + value, 0)

describe('weights', () => {
  test.each(kinds)(
    'the shares of a run of %s with %s add up to about one',
    (mode, preset, guided) => {
      const whole = guided ? 1.5 : 1
      const total = sum(shares(mode, preset))
      expect(total).toBeGreaterThan(80 * whole)
      expect(total).toBeLessThan(120 * whole)
    },
  )

  test('guidance makes the first pass the longest, distilled steps the second', () => {
    expect(shares('t2v', 'quality')).toMatchObject({ diffuse_1: 93, diffuse_2: 30 })
    expect(shares('t2v', 'balanced')).toMatchObject({ diffuse_1: 30, diffuse_2: 47 })
    expect(shares('t2v', 'fast')).toMatchObject({ diffuse_1: 30, diffuse_2: 40 })
  })

  test('each other guidance makes each step of the first pass one call longer', () => {
    const both = { syncGuidance: 3, detailGuidance: 1 }
    expect(shares('t2v', 'quality', both)['diffuse_1']).toBe(93 * 2)
    expect(shares('t2v', 'balanced', both)['diffuse_1']).toBe(30 * 2)
    expect(shares('t2v', 'balanced', both)['diffuse_2']).toBe(47)
  })

  test('one pass is two thirds of its run', () => {
    const { diffuse_1: first = 0, ...rest } = shares('style', 'balanced')
    expect(first / (first + sum(rest))).toBeCloseTo(2 / 3, 1)
  })

  test('detecting depth or poses takes longer than edges', () => {
    const video = (control: 'canny' | 'depth' | 'pose') =>
      shares('style', 'balanced', { control })['video']
    expect([video('canny'), video('depth'), video('pose')]).toEqual([10, 15, 15])
  })

  test('pass-through nodes take no time', () => {
    expect(
      ['noise_1', 'guider_2', 'av_1', 'cond', 'unheard_of', 'toString'].filter(takesTime),
    ).toEqual([])
    expect(['sample_1', 'ckpt', 'lora_user_3'].every(takesTime)).toBe(true)
  })
})

describe('the node table', () => {
  const complete = (rows: Record<NodeId, NodeMeaning>): number => Object.keys(rows).length

  test('has a row for each node of the templates and fragments, and no other: checked by the compiler', () => {
    const { save: _, ...lacking } = table
    // @ts-expect-error a node without its row
    complete(lacking)
    // @ts-expect-error a row without its node
    complete({ ...table, gone: { stage: 'load' } })
    const ids = promptsOf(ltx23).flatMap((prompt) => Object.keys(prompt))
    expect(complete(table)).toBe(new Set(ids).size)
  })

  test('knows which file a node reads, as the modes fill it in', () => {
    for (const { id, media } of all)
      for (const { field } of media)
        for (const path of ltx23.graphs[id].leaves[field] ?? [])
          expect(meaningOf(splitPath(path)[0], table)?.media, path).toBe(field)
    const read = new Set<NodeMeaning['media']>(
      Object.values<NodeMeaning>(table).map(({ media }) => media),
    )
    expect(mediaFields.filter((field) => !read.has(field))).toEqual([])
  })

  test('marks each node with a model file as loading, with what it reads', () => {
    const paths = Object.values(ltx23.roles).flatMap(({ inputs }) => inputs)
    for (const path of paths)
      expect(meaningOf(splitPath(path)[0], table), path).toMatchObject({
        stage: 'load',
        reads: expect.any(String),
      })
  })

  test('has one node that saves the video, and two samplers in pass order', () => {
    expect(saversOf(table)).toEqual(['save'])
    expect(outputsOf(table)).toEqual(['keep_video', 'keep_sound', 'save'])
    const samplers = Object.keys(table).filter((node) => passOf(node, table) !== null)
    expect(samplers.map((node) => passOf(node, table))).toEqual([0, 1])
  })

  test('has one rule for user LoRAs, and none for unknown nodes', () => {
    expect(meaningOf(userLoraId(11), table)).toMatchObject({ stage: 'load', reads: 'lora' })
    for (const node of ['unheard_of', 'toString', '__proto__', ''])
      expect(meaningOf(node, table)).toBeNull()
    expect(stageOf('unheard_of', table)).toBeNull()
    expect(weightOf('unheard_of', { nodes: [], preset: 'balanced' }, table)).toBe(0)
  })
})
