import { expect, test } from 'vitest'
import {
  nodesKeepTheirContract,
  sharesOf,
  stylesKeepTheirContract,
} from '../../../../tests/families/nodes.ts'
import type { NodeMeaning } from '../../core/graph/nodes.ts'
import { ltx23 } from './index.ts'
import type { NodeId } from './node-ids.ts'
import { nodes as table } from './nodes.ts'

nodesKeepTheirContract(ltx23, {
  saver: 'save',
  outputs: ['keep_video', 'keep_sound', 'save'],
  passes: [0, 1],
  idle: ['noise_1', 'guider_2', 'av_1', 'cond'],
  busy: ['sample_1', 'ckpt'],
  unread: [],
})
stylesKeepTheirContract(ltx23)

test('guidance makes the first pass the longest, distilled steps the second', () => {
  expect(sharesOf(ltx23, 't2v', 'quality')).toMatchObject({ diffuse_1: 93, diffuse_2: 30 })
  expect(sharesOf(ltx23, 't2v', 'balanced')).toMatchObject({ diffuse_1: 30, diffuse_2: 47 })
  expect(sharesOf(ltx23, 't2v', 'fast')).toMatchObject({ diffuse_1: 30, diffuse_2: 40 })
})

test('each other guidance makes each step of the first pass one call longer', () => {
  const both = { syncGuidance: 3, detailGuidance: 1 }
  expect(sharesOf(ltx23, 't2v', 'quality', both)['diffuse_1']).toBe(93 * 2)
  expect(sharesOf(ltx23, 't2v', 'balanced', both)['diffuse_1']).toBe(30 * 2)
  expect(sharesOf(ltx23, 't2v', 'balanced', both)['diffuse_2']).toBe(47)
})

test('a node without its row, or a row without its node, does not compile', () => {
  const count = (rows: Record<NodeId, NodeMeaning>): number => Object.keys(rows).length
  const { save: _, ...lacking } = table
  // @ts-expect-error a node without its row
  expect(count(lacking)).toBe(count(table) - 1)
  // @ts-expect-error a row without its node
  expect(count({ ...table, gone: { stage: 'load' } })).toBe(count(table) + 1)
})
