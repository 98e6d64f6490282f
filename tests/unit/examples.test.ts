import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EditorGraph, promptOf } from '../../tools/official/editor-graph.ts'
import { planOf } from '../../tools/examples/plan.ts'
import { workflowOf } from '../../tools/examples/workflow.ts'
import { examples } from '../../tools/examples/list.ts'
import { families } from '../../web/src/families/index.ts'
import { overlap, type Rect, titleBar } from '../../tools/examples/layout.ts'

const folder = new URL('../../example_workflows/', import.meta.url)
const again = 'Run npm run workflows:examples.'

interface Drawn {
  nodes: {
    id: number
    type: string
    title?: string
    pos: [number, number]
    size: [number, number]
    properties: { models?: object[] }
    widgets_values?: unknown[]
  }[]
  groups: { title: string; bounding: [number, number, number, number] }[]
}

const at = (name: string) => new URL(`${encodeURIComponent(name)}`, folder)
const read = (name: string) => readFileSync(at(`${name}.json`), 'utf8')
const drawn = (name: string) => JSON.parse(read(name)) as Drawn
const isNote = ({ type }: { type: string }) => type === 'MarkdownNote'

test('there is a workflow and an image for each mode of each family, and nothing else', () => {
  const files = examples.flatMap(({ name }) => [`${name}.json`, `${name}.jpg`])
  expect(new Set(examples.map(({ family }) => family))).toEqual(new Set(families.all))
  expect(readdirSync(folder).toSorted()).toEqual(files.toSorted())
})

describe.each(examples)('the example $name', ({ name, mode, family }) => {
  const plan = planOf(mode, family)

  test('is exactly what `npm run workflows:examples` writes', () => {
    expect(JSON.stringify(JSON.parse(read(name))), again).toBe(
      JSON.stringify(workflowOf(mode, family)),
    )
  })

  test('sends what its template does for the sample', () => {
    expect(promptOf(EditorGraph.parse(JSON.parse(read(name)))), again).toEqual(plan.prompt)
  })

  test('names the model files in the nodes that load them, and in a note', () => {
    const { nodes } = drawn(name)
    const named = nodes
      .filter((node) => !isNote(node))
      .map((node) => [String(node.id), node.properties.models ?? []])
    expect(Object.fromEntries(named), again).toEqual(
      Object.fromEntries(plan.nodes.map((node) => [node.id, node.models])),
    )
    const notes = nodes.filter(isNote).map((node) => ({
      title: node.title,
      text: node.widgets_values?.[0],
    }))
    expect(notes, again).toEqual(plan.notes)
  })

  test('says what else it needs: a newer ComfyUI, licences to accept', () => {
    const [use = '', models = ''] = plan.notes.map(({ text }) => text)
    expect(use.includes('It needs ComfyUI')).toBe(family.comfyui !== undefined)
    const loaded = plan.nodes.flatMap((node) => node.models.map((model) => model.name))
    const gated = family.catalogue.filter((one) => one.gated && loaded.includes(one.file))
    for (const { repo } of gated) expect(models).toContain(`https://huggingface.co/${repo}) first.`)
    expect(models.includes('Accept the licence')).toBe(gated.length > 0)
  })

  test('shows every node in its stage’s group, without overlaps', () => {
    const { nodes, groups } = drawn(name)
    const box = ({ pos, size }: Drawn['nodes'][number]): Rect => [
      pos[0],
      pos[1] - titleBar,
      size[0],
      size[1] + titleBar,
    ]
    expect(groups.map(({ title }) => title)).toEqual(plan.stages.map(({ title }) => title))
    const within = (inner: Rect, outer: Rect) =>
      inner[0] >= outer[0] &&
      inner[1] >= outer[1] &&
      inner[0] + inner[2] <= outer[0] + outer[2] &&
      inner[1] + inner[3] <= outer[1] + outer[3]
    for (const { title, ids: members } of plan.stages) {
      const group = groups.find((one) => one.title === title)
      for (const node of nodes.filter((one) => members.includes(String(one.id))))
        expect(within(box(node), group?.bounding ?? [0, 0, 0, 0]), `${node.type} in ${title}`).toBe(
          true,
        )
    }
    const boxes = nodes.map(box)
    const clashes = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)))
    expect(clashes).toEqual([])
    const grouped = groups.map(({ bounding }) => bounding)
    expect(
      grouped.flatMap((a, index) => grouped.slice(index + 1).filter((b) => overlap(a, b))),
    ).toEqual([])
  })

  test('has an image of at most 30 kB', () => {
    const picture = readFileSync(at(`${name}.jpg`))
    expect(picture.subarray(0, 2).toString('hex')).toBe('ffd8')
    expect(statSync(at(`${name}.jpg`)).size).toBeLessThanOrEqual(30_000)
  })

  test('contains nothing about the machine it was made on', () => {
    expect(read(name)).not.toMatch(/\/home\/|\/root\/|\/tmp\/|localhost|127\.0\.0\.1/)
  })
})
