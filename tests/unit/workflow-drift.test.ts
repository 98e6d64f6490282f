import { describe, expect, test } from 'vitest'
import { contentsOf, EditorGraph, widgetNames } from '../../tools/official/editor-graph.ts'
import { officials } from '../../tools/official/families.ts'
import { modeTable } from '../../tools/templates/mode-table.ts'
import { samplePrompt } from '../../tools/templates/samples.ts'
import { differencesOf, type Kept, sortDifferences } from '../../tools/official/workflow-drift.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { entryOf } from '../../web/src/core/family/catalogue.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import { families } from '../../web/src/families/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'

/** A subgraph with a guider whose CFG comes from a primitive, and a decoder whose tile size it exposes. */
const workflow = (values: { cfg?: number; tile?: number; sigmas?: string; mode?: number } = {}) =>
  EditorGraph.parse({
    nodes: [
      {
        id: 1,
        type: 'sub',
        inputs: [{ name: 'tile', widget: { name: 'tile' }, link: null }],
        widgets_values: [values.tile ?? 768],
        widgets_values_named: { tile: values.tile ?? 768 },
      },
      { id: 2, type: 'MarkdownNote', widgets_values: ['read me'] },
    ],
    links: [],
    definitions: {
      subgraphs: [
        {
          id: 'sub',
          inputs: [{ name: 'tile' }],
          nodes: [
            {
              id: 10,
              type: 'CFGGuider',
              inputs: [{ name: 'cfg', widget: { name: 'cfg' }, link: 1 }],
              widgets_values_named: { cfg: 7 },
            },
            { id: 11, type: 'PrimitiveFloat', widgets_values_named: { value: values.cfg ?? 1 } },
            {
              id: 12,
              type: 'VAEDecodeTiled',
              inputs: [{ name: 'tile_size', widget: { name: 'tile_size' }, link: 2 }],
              widgets_values_named: { tile_size: 512 },
            },
            {
              id: 13,
              type: 'ManualSigmas',
              mode: values.mode ?? 0,
              widgets_values_named: { sigmas: values.sigmas ?? '1., 0.50' },
            },
            {
              id: 14,
              type: 'CLIPTextEncode',
              inputs: [{ name: 'text', widget: { name: 'text' }, link: 3 }],
              widgets_values_named: { text: '' },
            },
            { id: 15, type: 'PrimitiveString', widgets_values_named: { value: 'a sample' } },
            { id: 16, type: 'CLIPTextEncode', widgets_values_named: { text: 'ugly' } },
          ],
          links: [
            { id: 1, origin_id: 11, origin_slot: 0, target_id: 10, target_slot: 0 },
            { id: 2, origin_id: -10, origin_slot: 0, target_id: 12, target_slot: 0 },
            { id: 3, origin_id: 15, origin_slot: 0, target_id: 14, target_slot: 0 },
          ],
        },
      ],
    },
  })

const ours: ApiPrompt = {
  pos: { class_type: 'CLIPTextEncode', inputs: { text: 'a red kite' } },
  neg: { class_type: 'CLIPTextEncode', inputs: { text: 'ugly' } },
  guider_1: { class_type: 'CFGGuider', inputs: { cfg: 1 } },
  sigmas_1: { class_type: 'ManualSigmas', inputs: { sigmas: '1.0, 0.5' } },
  decode_video: { class_type: 'VAEDecodeTiled', inputs: { tile_size: 768 } },
}

const compare = (graph: EditorGraph, prompt: ApiPrompt = ours) =>
  differencesOf(contentsOf(graph, widgetNames([graph])), prompt, ltx23.graphs.t2v)

describe('an official template and a prompt of ours', () => {
  test('that agree don’t differ, whatever the wiring and notation', () => {
    expect(compare(workflow())).toEqual([])
  })

  test('differ in a value from a primitive', () => {
    expect(compare(workflow({ cfg: 3 }))).toEqual([
      { at: 'CFGGuider.cfg', official: ['3'], ours: ['1'] },
    ])
  })

  test('differ in a value set on a subgraph’s node', () => {
    expect(compare(workflow({ tile: 640 }))).toEqual([
      { at: 'VAEDecodeTiled.tile_size', official: ['640'], ours: ['768'] },
    ])
  })

  test('differ in a list of numbers only if the numbers do', () => {
    expect(compare(workflow({ sigmas: '1, .5' }))).toEqual([])
    expect(compare(workflow({ sigmas: '1.0, 0.4' }))).toEqual([
      { at: 'ManualSigmas.sigmas', official: ['1, 0.4'], ours: ['1, 0.5'] },
    ])
  })

  test('differ in the classes that run; bypassed ones don’t count', () => {
    const { sigmas_1: _, ...less } = ours
    expect(compare(workflow(), less)).toEqual([
      { at: 'ManualSigmas', official: ['used', 'sigmas 1, 0.5'], ours: [] },
    ])
    expect(compare(workflow({ mode: 4 }), less)).toEqual([])
    expect(compare(workflow({ mode: 4 }))).toEqual([
      { at: 'ManualSigmas', official: [], ours: ['used'] },
    ])
  })

  test('don’t differ in what a run sets, but do in the negative prompt', () => {
    const other = { ...ours, pos: { class_type: 'CLIPTextEncode', inputs: { text: 'a dog' } } }
    expect(compare(workflow(), other)).toEqual([])
    const changed = { ...ours, neg: { class_type: 'CLIPTextEncode', inputs: { text: 'blurry' } } }
    expect(compare(workflow(), changed)).toEqual([
      { at: 'CLIPTextEncode.text', official: ['ugly'], ours: ['blurry'] },
    ])
  })

  test('unnamed widgets are named as in other workflows, otherwise by position', () => {
    const old = EditorGraph.parse({
      nodes: [{ id: 1, type: 'CFGGuider', widgets_values: [2.5, 9] }],
      links: [],
    })
    const settings = (...others: EditorGraph[]) =>
      contentsOf(old, widgetNames(others)).settings.map(({ input, value }) => [input, value])
    expect(settings(workflow())).toEqual([
      ['cfg', 2.5],
      ['#1', 9],
    ])
    expect(settings()[0]).toEqual(['#0', 2.5])
  })
})

describe('a difference that is kept on purpose', () => {
  const found = { at: 'CFGGuider.cfg', official: ['3'], ours: ['1'] }
  const entry: Kept = { ...found, modes: ['t2v'], why: 'ours is distilled' }

  test('is known, and not new', () => {
    expect(sortDifferences('t2v', [found], [entry])).toEqual({
      news: [],
      known: [{ difference: found, why: 'ours is distilled' }],
      stale: [],
    })
  })

  test('is new again if either side changes, and then stale itself', () => {
    for (const changed of [
      { ...found, official: ['4'] },
      { ...found, ours: ['2'] },
    ]) {
      const sorted = sortDifferences('t2v', [changed], [entry])
      expect(sorted.news).toEqual([changed])
      expect(sorted.stale).toEqual([entry])
    }
  })

  test('is stale once it is gone, and irrelevant to other modes', () => {
    expect(sortDifferences('t2v', [], [entry]).stale).toEqual([entry])
    expect(sortDifferences('i2v', [], [entry]).stale).toEqual([])
    expect(sortDifferences('i2v', [found], [entry]).news).toEqual([found])
  })
})

test('every family says what the official templates have of it', () => {
  expect(officials.map(({ family }) => family)).toEqual(families.all)
  expect(Object.keys(modeTable).toSorted()).toEqual(Object.keys(modes).toSorted())
})

describe.each(officials)('what is official of $family.name', (official) => {
  const { family, templates, withoutMode, kept, entries, leftOut } = official

  test('has templates for modes that are offered, and others without one', () => {
    expect(Object.keys(family.graphs)).toEqual(expect.arrayContaining(Object.keys(templates)))
    const names = Object.values(templates)
    expect(names.length).toBeGreaterThan(0)
    expect(Object.keys(withoutMode).filter((name) => names.includes(name))).toEqual([])
  })

  test('has differences with a reason, in modes with a template', () => {
    expect(kept.length).toBeGreaterThan(0)
    for (const one of kept) {
      expect(one.why, one.at).not.toBe('')
      expect(Object.keys(templates), one.at).toEqual(expect.arrayContaining([...one.modes]))
    }
  })

  test('has entries of the catalogue, and leaves out files that are in none', () => {
    const ids = family.catalogue.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([...entries]))
    for (const file of Object.keys(leftOut)) expect(entryOf(family, file), file).toBeUndefined()
  })
})

test('every sample makes a prompt that saves a video', () => {
  for (const family of families.all)
    for (const id of Object.keys(family.graphs) as ModeId[])
      expect(samplePrompt(id, family), `${family.name} ${id}`).toHaveProperty('save')
})
