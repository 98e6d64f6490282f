import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { classesInUse, faultsOf, modelFaults } from '../../tools/templates/contract.ts'
import { formatTemplate } from '../../tools/templates/template-file.ts'
import { type Family, graphOf } from '../../web/src/core/family/family.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import { type ApiPrompt, isLink, splitPath } from '../../web/src/core/graph/template.ts'
import { modes } from '../../web/src/modes/index.ts'

/**
 * What holds for the files of a family in workflows/FAMILY/. `others`: those besides its modes', by their path there.
 */
export function templateFilesKeepTheirContract(family: Family, others: readonly string[]): void {
  const templates: [string, ApiPrompt][] = Object.entries({
    ...family.graphs,
    ...family.reworks,
  }).map(([id, { template }]) => [id, template])
  const folder = new URL(`../../workflows/${family.id}/`, import.meta.url)
  const fileOf = (id: string) => new URL(`${id}.json`, folder)

  test('the family contains every file of the folder', () => {
    const files = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.json') && name !== 'models.json')
    const own = Object.keys(family.graphs).map((id) => `${id}.json`)
    expect(files.toSorted()).toEqual([...own, ...others].toSorted())
  })

  // a rework may be another family's
  test.each(templates.filter(([id]) => existsSync(fileOf(id))))(
    'the template of %s is its file, as the import writes it',
    (id, template) => {
      const text = readFileSync(fileOf(id), 'utf8')
      expect(template).toEqual(JSON.parse(text))
      expect(formatTemplate(template, text, family.nodes)).toBe(text)
    },
  )
}

/** What holds for the templates of any family. */
export function templatesKeepTheirContract(family: Family): void {
  const { fragments, reworks = {} } = family
  const ids = Object.keys(family.graphs) as ModeId[]
  const templateOf = (id: ModeId): ApiPrompt => graphOf(family, id).template
  const everywhere: ApiPrompt = Object.assign({}, ...ids.map(templateOf))

  test.each(ids)('the template of %s keeps the contract', (id) => {
    const core = classesInUse(family)
    expect(faultsOf(templateOf(id), modes[id], family, (name) => core.has(name))).toEqual([])
  })

  test.each(Object.entries(reworks))(
    'the template of %s names the family’s files, and nodes as the modes do',
    (_, { template, leaves }) => {
      expect(modelFaults(template, family)).toEqual([])
      for (const [node, { class_type: name, inputs }] of Object.entries(template)) {
        expect(everywhere[node]?.class_type ?? name, node).toBe(name)
        for (const value of Object.values(inputs))
          if (isLink(value)) expect(template[value[0]], node).toBeDefined()
      }
      for (const [node, input] of Object.values(leaves).flat().map(splitPath))
        expect(Object.keys(template[node]?.inputs ?? {})).toContain(input)
    },
  )

  test('only fragments use classes from node packs', () => {
    const packs = Object.keys(family.packs)
    const classes = ids.flatMap((id) =>
      Object.values(templateOf(id)).map((node) => node.class_type),
    )
    expect(classes.filter((name) => packs.includes(name))).toEqual([])
  })

  test('a fragment names the family’s files, and links to existing nodes', () => {
    for (const { nodes, gives } of Object.values(fragments)) {
      expect(modelFaults(nodes, family)).toEqual([])
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
}
