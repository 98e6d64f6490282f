import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classesInUse, faultsOf, modelFaults } from '../../../../tools/lib/contract.ts'
import { formatTemplate } from '../../../../tools/lib/template-file.ts'
import type { ModeId } from '../../core/form.ts'
import { type ApiPrompt, isLink, splitPath } from '../../core/template.ts'
import { modes } from '../../modes/index.ts'
import { ltx23 } from './index.ts'

const folder = new URL('../../../../workflows/ltx-2.3/', import.meta.url)
const ids = Object.keys(modes) as ModeId[]
const { templates, fragments } = ltx23

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

  test('keeps the contract', () => {
    const core = classesInUse(ltx23)
    expect(faultsOf(template, modes[id], ltx23, (name) => core.has(name))).toEqual([])
  })

  test('is in the form that an import writes', () => {
    const text = readFileSync(new URL(`${id}.json`, folder), 'utf8')
    expect(formatTemplate(template, text)).toBe(text)
  })
})

test('only fragments use classes of other packs', () => {
  const packs = Object.keys(ltx23.packs)
  const classes = ids.flatMap((id) => Object.values(templates[id]).map((node) => node.class_type))
  expect(classes.filter((name) => packs.includes(name))).toEqual([])
})

test('a fragment names the family’s files, and links to nodes that are there', () => {
  const everywhere: ApiPrompt = Object.assign({}, ...ids.map((id) => templates[id]))
  for (const { nodes, gives } of Object.values(fragments)) {
    expect(modelFaults(nodes, ltx23)).toEqual([])
    const links = Object.entries(nodes).flatMap(([id, node]) =>
      Object.entries(node.inputs).map(([name, value]) => ({ at: `${id}.${name}`, value })),
    )
    for (const { at, value } of links)
      if (isLink(value)) expect({ ...everywhere, ...nodes }[value[0]], at).toBeDefined()
    for (const [output, [node]] of Object.entries(gives)) {
      expect(everywhere[splitPath(output)[0]], output).toBeDefined()
      expect(nodes[node], output).toBeDefined()
    }
  }
})
