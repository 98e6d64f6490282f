import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classesInUse, faultsOf, modelFaults } from '../../../../tools/templates/contract.ts'
import { formatTemplate } from '../../../../tools/templates/template-file.ts'
import { ltx23 } from '../ltx-2.3/index.ts'
import { type ApiPrompt, isLink, splitPath } from '../../core/graph/template.ts'
import { modes } from '../../modes/index.ts'
import type { Offered } from './graphs/index.ts'
import { ltx25 } from './index.ts'

const folder = new URL('../../../../workflows/ltx-2.5/', import.meta.url)
const { graphs, fragments } = ltx25
const ids = Object.keys(graphs) as Offered[]
const ownFragments = ['key', 'key_clip', 'extend_before', 'modality', 'duration']

test('the family contains every file of the folder, unchanged', () => {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json') && name !== 'models.json')
  const known = [
    ...ids.map((id) => `${id}.json`),
    'enhance.json',
    // the others are those of LTX-2.3
    ...ownFragments.map((id) => `fragments/${id}.json`),
  ]
  expect(files.sort()).toEqual(known.sort())
  for (const id of ids)
    expect(graphs[id].template).toEqual(
      JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')),
    )
})

describe.each(ids)('the template of %s', (id) => {
  const { template } = graphs[id]

  test('keeps the contract', () => {
    const core = classesInUse(ltx25)
    expect(faultsOf(template, modes[id], ltx25, (name) => core.has(name))).toEqual([])
  })

  test('is formatted as the import writes it', () => {
    const text = readFileSync(new URL(`${id}.json`, folder), 'utf8')
    expect(formatTemplate(template, text, ltx25.nodes)).toBe(text)
  })
})

/** What LTX-2.5 sets otherwise than LTX-2.3, by "node.input". */
const otherwise = [
  'upscaler.model_name',
  'solver_1.sampler_name',
  'solver_2.sampler_name',
  'decode_video.tile_size',
  'decode_video.temporal_size',
  'decode_video.temporal_overlap',
  'first_prep.img_compression',
  'last_prep.img_compression',
]

/** A value of LTX-2.3 as it is here: another node loads it. */
function here(value: unknown): unknown {
  const from: Readonly<Record<string, string>> = {
    'ckpt,0': 'unet,0',
    'ckpt,2': 'video_vae,0',
    'lora_distill,0': 'unet,0',
  }
  const link = isLink(value) ? from[value.join(',')] : undefined
  const [node, slot] = link?.split(',') ?? []
  return link === undefined ? value : [node, Number(slot)]
}

test.each(ids)('the template of %s is that of LTX-2.3 but for loaders and samplers', (id) => {
  const { template } = graphs[id]
  const loaded = ['unet', 'text_enc', 'video_vae', 'audio_vae']
  const nodes = Object.entries(ltx23.graphs[id].template).filter(([node]) =>
    Object.hasOwn(template, node),
  )
  for (const [node, { class_type: name, inputs }] of nodes.filter(([n]) => !loaded.includes(n))) {
    expect(template[node]?.class_type, node).toBe(name)
    for (const [input, value] of Object.entries(inputs))
      if (!otherwise.includes(`${node}.${input}`))
        expect(template[node]?.inputs[input], `${node}.${input}`).toEqual(here(value))
  }
  const gone = Object.keys(ltx23.graphs[id].template).filter((node) => !template[node])
  expect(['ckpt', 'lora_distill', 'schedule_1']).toEqual(expect.arrayContaining(gone))
  expect(Object.keys(template).filter((node) => !ltx23.graphs[id].template[node])).toEqual([
    'unet',
    'video_vae',
  ])
})

test('only fragments use classes from node packs', () => {
  const packs = Object.keys(ltx25.packs)
  const classes = ids.flatMap((id) =>
    Object.values(graphs[id].template).map((node) => node.class_type),
  )
  expect(classes.filter((name) => packs.includes(name))).toEqual([])
})

test('a fragment names the family’s files, and links to existing nodes', () => {
  const everywhere: ApiPrompt = Object.assign({}, ...ids.map((id) => graphs[id].template))
  for (const { nodes, gives } of Object.values(fragments)) {
    expect(modelFaults(nodes, ltx25)).toEqual([])
    const links = Object.entries(nodes).flatMap(([id, node]) =>
      Object.entries(node.inputs).map(([name, value]) => ({ at: `${id}.${name}`, value })),
    )
    for (const { at, value } of links)
      if (isLink(value)) expect({ ...everywhere, ...nodes }[value[0]], at).toBeDefined()
    for (const [output, [node]] of Object.entries(gives)) {
      expect(everywhere[splitPath(output)[0]], output).toBeDefined()
      expect({ ...everywhere, ...nodes }[node], output).toBeDefined()
    }
  }
})
