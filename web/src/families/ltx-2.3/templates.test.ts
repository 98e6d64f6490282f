import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ModeId } from '../../core/form.ts'
import { stageOf } from '../../core/stages.ts'
import { type ApiPrompt, type Fragment, isLink, prune, splitPath } from '../../core/template.ts'
import { modes } from '../../modes/index.ts'
import { ltx23 } from './index.ts'

const folder = new URL('../../../../workflows/ltx-2.3/', import.meta.url)
const ids = Object.keys(modes) as ModeId[]
const { templates, fragments } = ltx23

const links = (prompt: ApiPrompt) =>
  Object.entries(prompt).flatMap(([id, node]) =>
    Object.entries(node.inputs)
      .filter(([, value]) => Array.isArray(value))
      .map(([name, value]) => ({ at: `${id}.${name}`, value })),
  )

test('every file of the folder is in the family, and says the same', () => {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json') && name !== 'models.json')
  const known = [
    ...ids.map((id) => `${id}.json`),
    ...Object.keys(fragments).map((id) => `fragments/${id}.json`),
  ]
  expect(files.sort()).toEqual(known.sort())
  for (const id of ids)
    expect(templates[id]).toEqual(JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')))
})

describe.each(ids)('the template of %s', (id) => {
  const template: ApiPrompt = templates[id]

  test('has at most 50 nodes', () => {
    expect(Object.keys(template).length).toBeLessThanOrEqual(50)
  })

  test('is a whole prompt: every link is [id, slot] of a node that is there', () => {
    for (const { at, value } of links(template)) {
      expect(isLink(value), at).toBe(true)
      if (isLink(value)) expect(template[value[0]], at).toBeDefined()
    }
  })

  test('has named ids, each with a stage', () => {
    for (const node of Object.keys(template)) {
      expect(node).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(stageOf(node), node).toBeDefined()
    }
  })

  test('saves exactly one video, and prunes to a prompt that still does', () => {
    const savers = Object.entries(template).filter(([, node]) => node.class_type === 'SaveVideo')
    expect(savers.map(([node]) => node)).toEqual(['save'])
    expect(prune(template, ['save'])).toHaveProperty('decode_video')
  })

  test('has every leaf and every link that its mode names, here or in a fragment', () => {
    const mode = modes[id]
    const everywhere: ApiPrompt = Object.assign(
      {},
      template,
      ...Object.values(fragments).map((fragment: Fragment) => fragment.nodes),
    )
    const paths = [
      ...Object.values(mode.leaves).flat(),
      ...mode.variants.flatMap((variant) => Object.keys(variant.links ?? {})),
    ]
    for (const path of paths) {
      const [node, input] = splitPath(path)
      expect(everywhere[node]?.inputs, path).toHaveProperty([input])
    }
  })
})

test('an id names the same class in all six templates', () => {
  const classes = new Map<string, string>()
  for (const id of ids)
    for (const [node, { class_type }] of Object.entries(templates[id] as ApiPrompt)) {
      expect(classes.get(node) ?? class_type, `${node} in ${id}`).toBe(class_type)
      classes.set(node, class_type)
    }
})

test('loading and encoding nodes are identical in all six, so that ComfyUI has them in its cache', () => {
  const shared = ['ckpt', 'text_enc', 'audio_vae', 'lora_distill', 'upscaler', 'pos', 'neg']
  const of = (id: ModeId) => shared.map((node) => templates[id][node])
  expect(ids.map(of)).toEqual(ids.map(() => of('t2v')))
})

test('every model file that a template or fragment names is the family’s file of that role', () => {
  const prompts = [
    ...ids.map((id) => templates[id]),
    ...Object.values(fragments).map(({ nodes }) => nodes),
  ]
  // unet.unet_name has two roles: the split transformer and the GGUF one
  const files = new Map<string, string[]>()
  for (const { file, inputs } of Object.values(ltx23.roles))
    for (const path of inputs) files.set(path, [...(files.get(path) ?? []), file])
  const unknown = prompts.flatMap((prompt) =>
    [...files].filter(([path, known]) => {
      const [node, input] = splitPath(path)
      const value = prompt[node]?.inputs[input]
      return value !== undefined && !known.includes(String(value))
    }),
  )
  expect(unknown).toEqual([])
})
