import { expect, test } from 'vitest'
import {
  templateFilesKeepTheirContract,
  templatesKeepTheirContract,
} from '../../../../tests/families/templates.ts'
import { isLink } from '../../core/graph/template.ts'
import { ltx23 } from '../ltx-2.3/index.ts'
import type { ModeId } from '../../core/form/form.ts'
import { ltx25 } from './index.ts'

const { graphs } = ltx25
const ids = Object.keys(graphs) as ModeId[]

templatesKeepTheirContract(ltx25)
// the others are those of LTX-2.3
templateFilesKeepTheirContract(ltx25, [
  'enhance.json',
  ...['key', 'key_clip', 'extend_before', 'modality', 'duration', 'references'].map(
    (id) => `fragments/${id}.json`,
  ),
])

/** What LTX-2.5 sets otherwise than LTX-2.3, by "node.input". */
const otherwise = [
  'upscaler.model_name',
  'lora_tool.lora_name',
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
