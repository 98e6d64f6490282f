import { describe, expect, test } from 'vitest'
import { type Family, promptsOf } from '../../web/src/core/family/family.ts'
import {
  mediaFields,
  type MediaField,
  type ModeId,
  type SettledForm,
} from '../../web/src/core/form/form.ts'
import {
  meaningOf,
  type NodeMeaning,
  outputsOf,
  passOf,
  saversOf,
  stageOf,
  takesTime,
  weightOf,
} from '../../web/src/core/graph/nodes.ts'
import { splitPath } from '../../web/src/core/graph/template.ts'
import { userLoraId } from '../../web/src/core/graph/user-loras.ts'
import { fill } from '../../web/src/core/prompt/fill.ts'
import { modes } from '../../web/src/modes/index.ts'
import { requestOf } from '../fakes/requests.ts'

/** What a family's nodes are expected to be, by their ids. */
export interface Meant {
  readonly saver: string
  /** all nodes that save something, the saver included */
  readonly outputs: readonly string[]
  /** the passes of its samplers */
  readonly passes: readonly number[]
  /** nodes that only pass something on */
  readonly idle: readonly string[]
  /** nodes that take time */
  readonly busy: readonly string[]
  /** media of the form that it doesn't read */
  readonly unread: readonly MediaField[]
}

const sum = (values: Readonly<Record<string, number>>): number =>
  Object.values(values).reduce((total, value) => total + value, 0)

/** Shares of a run in percent of a distilled one, by stage; without loading the models. */
export function sharesOf(
  family: Family,
  mode: ModeId,
  preset: string,
  values: Partial<SettledForm> = {},
): Record<string, number> {
  const request = requestOf(mode, { preset, ...values }, family)
  const nodes = Object.keys(fill(request, modes[mode], family, 'name'))
  const found: Record<string, number> = {}
  for (const node of nodes) {
    const stage = stageOf(node, family.nodes) ?? ''
    if (stage !== 'load')
      found[stage] = (found[stage] ?? 0) + weightOf(node, { nodes, preset }, family.nodes)
  }
  return found
}

/** What holds for the nodes of any family. */
export function nodesKeepTheirContract(family: Family, meant: Meant): void {
  const { nodes: table, roles } = family
  const offered = Object.keys(family.graphs) as ModeId[]
  const kinds = offered.flatMap((mode) =>
    family.presets[modes[mode].presets].map(({ id, guided }) => [mode, id, guided] as const),
  )

  describe('weights', () => {
    test.each(kinds)(
      'the shares of a run of %s with %s add up to about one',
      (mode, preset, guided) => {
        const whole = guided ? 1.5 : 1
        const total = sum(sharesOf(family, mode, preset))
        expect(total).toBeGreaterThan(80 * whole)
        expect(total).toBeLessThan(120 * whole)
      },
    )

    test('pass-through nodes take no time', () => {
      expect(
        [...meant.idle, 'unheard_of', 'toString'].filter((node) => takesTime(node, table)),
      ).toEqual([])
      expect([...meant.busy, userLoraId(3)].filter((node) => !takesTime(node, table))).toEqual([])
    })
  })

  describe('the node table', () => {
    test('has a row for each node of the templates and fragments, and no other', () => {
      const ids = promptsOf(family).flatMap((prompt) => Object.keys(prompt))
      expect(Object.keys(table).toSorted()).toEqual([...new Set(ids)].toSorted())
    })

    test('knows which file a node reads, as the modes fill it in', () => {
      for (const id of offered)
        for (const { field } of modes[id].media)
          for (const path of family.graphs[id]?.leaves[field] ?? [])
            expect(meaningOf(splitPath(path)[0], table)?.media, path).toBe(field)
      const read = new Set<NodeMeaning['media']>(Object.values(table).map(({ media }) => media))
      expect(mediaFields.filter((field) => !read.has(field))).toEqual(meant.unread)
    })

    test('marks each node with a model file as loading, with what it reads', () => {
      const paths = Object.values(roles).flatMap(({ inputs }) => inputs)
      for (const path of paths)
        expect(meaningOf(splitPath(path)[0], table), path).toMatchObject({
          stage: 'load',
          reads: expect.any(String),
        })
    })

    test('has one node that saves the video, and its samplers in pass order', () => {
      expect(saversOf(table)).toEqual([meant.saver])
      expect(outputsOf(table)).toEqual(meant.outputs)
      const samplers = Object.keys(table).filter((node) => passOf(node, table) !== null)
      expect(samplers.map((node) => passOf(node, table))).toEqual(meant.passes)
    })

    test('has one rule for user LoRAs, and none for unknown nodes', () => {
      expect(meaningOf(userLoraId(11), table)).toMatchObject({ stage: 'load', reads: 'lora' })
      for (const node of ['unheard_of', 'toString', '__proto__', ''])
        expect(meaningOf(node, table)).toBeNull()
      expect(stageOf('unheard_of', table)).toBeNull()
      expect(weightOf('unheard_of', { nodes: [], preset: family.preset }, table)).toBe(0)
    })
  })
}

/** What holds for families that transfer styles in one pass, with LTX's IC-LoRAs. */
export function stylesKeepTheirContract(family: Family): void {
  test('one pass is two thirds of its run', () => {
    const { diffuse_1: first = 0, ...rest } = sharesOf(family, 'style', 'balanced')
    expect(first / (first + sum(rest))).toBeCloseTo(2 / 3, 1)
  })

  test('detecting depth or poses takes longer than edges', () => {
    const video = (control: 'canny' | 'depth' | 'pose') =>
      sharesOf(family, 'style', 'balanced', { control })['video']
    expect([video('canny'), video('depth'), video('pose')]).toEqual([10, 15, 15])
  })
}
