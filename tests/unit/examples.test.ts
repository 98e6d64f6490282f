import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EditorGraph, promptOf } from '../../tools/official/editor-graph.ts'
import { planOf } from '../../tools/examples/plan.ts'
import { workflowOf } from '../../tools/examples/workflow.ts'
import { modeTable } from '../../tools/templates/mode-table.ts'
import { overlap, type Rect, titleBar } from '../../tools/examples/layout.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import { modes } from '../../web/src/modes/index.ts'

const folder = new URL('../../example_workflows/', import.meta.url)
const ids = Object.keys(modes) as ModeId[]
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
const read = (id: ModeId) => readFileSync(at(`${modeTable[id].name}.json`), 'utf8')
const drawn = (id: ModeId) => JSON.parse(read(id)) as Drawn
const isNote = ({ type }: { type: string }) => type === 'MarkdownNote'

test('there is a workflow and an image for each mode, and nothing else', () => {
  const names = ids.map((id) => modeTable[id].name)
  const files = names.flatMap((name) => [`${name}.json`, `${name}.jpg`])
  expect(readdirSync(folder).toSorted()).toEqual(files.toSorted())
})

describe.each(ids)('the example of %s', (id) => {
  const plan = planOf(id)

  test('is exactly what `npm run workflows:examples` writes', () => {
    expect(JSON.stringify(JSON.parse(read(id))), again).toBe(JSON.stringify(workflowOf(id)))
  })

  test('sends what its template does for the sample', () => {
    expect(promptOf(EditorGraph.parse(JSON.parse(read(id)))), again).toEqual(plan.prompt)
  })

  test('names the model files in the nodes that load them, and in a note', () => {
    const { nodes } = drawn(id)
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

  test('shows every node in its stage’s group, without overlaps', () => {
    const { nodes, groups } = drawn(id)
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
    const picture = readFileSync(at(`${modeTable[id].name}.jpg`))
    expect(picture.subarray(0, 2).toString('hex')).toBe('ffd8')
    expect(statSync(at(`${modeTable[id].name}.jpg`)).size).toBeLessThanOrEqual(30_000)
  })

  test('contains nothing about the machine it was made on', () => {
    expect(read(id)).not.toMatch(/\/home\/|\/root\/|\/tmp\/|localhost|127\.0\.0\.1/)
  })
})
