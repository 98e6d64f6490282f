import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classesInUse, faultsOf, modelFaults } from '../../../../tools/templates/contract.ts'
import { formatTemplate } from '../../../../tools/templates/template-file.ts'
import type { ModeId } from '../../core/form/form.ts'
import { reworkIds } from '../../core/form/rework.ts'
import { type ApiPrompt, isLink, splitPath } from '../../core/graph/template.ts'
import { modes } from '../../modes/index.ts'
import { ltx23 } from './index.ts'

const folder = new URL('../../../../workflows/ltx-2.3/', import.meta.url)
const ids = Object.keys(modes) as ModeId[]
const { graphs, fragments, reworks } = ltx23

test('the family contains every file of the folder, unchanged', () => {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json') && name !== 'models.json')
  const known = [
    ...ids.map((id) => `${id}.json`),
    'enhance.json',
    ...reworkIds.map((id) => `${id}.json`),
    // each clip of several
    'fragments/clip.json',
    'fragments/given_sound.json',
    ...Object.keys(fragments).map((id) => `fragments/${id}.json`),
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
    const core = classesInUse(ltx23)
    expect(faultsOf(template, modes[id], ltx23, (name) => core.has(name))).toEqual([])
  })

  test('is formatted as the import writes it', () => {
    const text = readFileSync(new URL(`${id}.json`, folder), 'utf8')
    expect(formatTemplate(template, text, ltx23.nodes)).toBe(text)
  })
})

describe.each(reworkIds)('the template of %s', (id) => {
  const { template, leaves } = reworks[id]

  test('is the file, formatted as the import writes it', () => {
    const text = readFileSync(new URL(`${id}.json`, folder), 'utf8')
    expect(template).toEqual(JSON.parse(text))
    expect(formatTemplate(template, text, ltx23.nodes)).toBe(text)
  })

  test('names the family’s files, and nodes as the modes do', () => {
    const everywhere: ApiPrompt = Object.assign({}, ...ids.map((mode) => graphs[mode].template))
    expect(modelFaults(template, ltx23)).toEqual([])
    for (const [node, { class_type: name, inputs }] of Object.entries(template)) {
      expect(everywhere[node]?.class_type ?? name, node).toBe(name)
      for (const value of Object.values(inputs))
        if (isLink(value)) expect(template[value[0]], node).toBeDefined()
    }
    for (const [node, input] of Object.values(leaves).flat().map(splitPath))
      expect(Object.keys(template[node]?.inputs ?? {})).toContain(input)
  })
})

test('only fragments use classes from node packs', () => {
  const packs = Object.keys(ltx23.packs)
  const classes = ids.flatMap((id) =>
    Object.values(graphs[id].template).map((node) => node.class_type),
  )
  expect(classes.filter((name) => packs.includes(name))).toEqual([])
})

test('a fragment names the family’s files, and links to existing nodes', () => {
  const everywhere: ApiPrompt = Object.assign({}, ...ids.map((id) => graphs[id].template))
  for (const { nodes, gives } of Object.values(fragments)) {
    expect(modelFaults(nodes, ltx23)).toEqual([])
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
