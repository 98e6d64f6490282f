import { type CatalogueEntry, pageOf } from '../../web/src/core/family/catalogue.ts'
import type { Family } from '../../web/src/core/family/family.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import { purposeOf } from '../../web/src/core/family/words.ts'
import { stagesOf } from '../../web/src/core/graph/nodes.ts'
import { type ApiPrompt, isLink, splitPath } from '../../web/src/core/graph/template.ts'
import { editorDefaults } from '../official/editor-graph.ts'
import { exampleName, modeTable } from '../templates/mode-table.ts'
import { samplePrompt } from '../templates/samples.ts'
import { words } from '../../web/src/words/index.ts'

/** Titles for nodes that would otherwise have the same one. */
const titles: Readonly<Record<string, string>> = {
  pos: 'Prompt',
  neg: 'Negative prompt',
  first: 'First frame',
  last: 'Last frame',
}

export interface ExampleNode {
  /** Its number on the canvas. */
  readonly id: string
  /** Its name in the template. */
  readonly name: string
  readonly title: string | null
  readonly models: readonly { name: string; url: string; directory: string }[]
}

export interface Plan {
  /**
   * The sample's prompt, with the optional inputs that the editor writes, and with numbers instead of names: names
   * would catch the events of the panel's own runs.
   */
  readonly prompt: ApiPrompt
  readonly nodes: readonly ExampleNode[]
  /** Ids by stage, in the order of a run. */
  readonly stages: readonly { readonly title: string; readonly ids: readonly string[] }[]
  /** In Markdown: how to use it, and the model files. */
  readonly notes: readonly { readonly title: string; readonly text: string }[]
}

/** Everything about a mode's example except positions and sizes. */
export function planOf(mode: ModeId, family: Family): Plan {
  const prompt = samplePrompt(mode, family)
  const names = Object.keys(prompt)
  const numberOf = (name: string) => String(names.indexOf(name) + 1)
  const loadedBy = (name: string) => modelsOf(name, prompt, family)
  return {
    prompt: numbered(prompt, numberOf),
    nodes: names.map((name) => ({
      id: numberOf(name),
      name,
      title: titles[name] ?? null,
      models: loadedBy(name).map((entry) => ({
        name: entry.file,
        url: addressOf(entry),
        directory: entry.folder,
      })),
    })),
    stages: stagesOf(names, family.nodes).map(({ id, nodes }) => ({
      title: words().stages[id],
      ids: nodes.map(numberOf),
    })),
    notes: [
      { title: 'How to use it', text: useOf(mode, family) },
      { title: 'Models', text: modelNote(names.flatMap(loadedBy), family) },
    ],
  }
}

function numbered(prompt: ApiPrompt, numberOf: (name: string) => string): ApiPrompt {
  return Object.fromEntries(
    Object.entries(prompt).map(([name, node]) => {
      const inputs = Object.entries(node.inputs).map(([input, value]) => [
        input,
        isLink(value) ? [numberOf(value[0]), value[1]] : value,
      ])
      const stated = { ...Object.fromEntries(inputs), ...editorDefaults[node.class_type] }
      return [numberOf(name), { ...node, inputs: stated }]
    }),
  )
}

/** The catalog entries of the files that a node loads. */
function modelsOf(name: string, prompt: ApiPrompt, family: Family): CatalogueEntry[] {
  return Object.values(family.roles).flatMap(({ file, inputs }) => {
    const entry = family.catalogue.find((one) => one.file === file)
    const named = inputs
      .map(splitPath)
      .some(([node, input]) => node === name && prompt[name]?.inputs[input] === file)
    return named && entry ? [entry] : []
  })
}

function addressOf({ repo, revision, path }: CatalogueEntry): string {
  return `https://huggingface.co/${repo}/resolve/${revision}/${path}`
}

function useOf(mode: ModeId, family: Family): string {
  const { inputs } = modeTable[mode]
  const needed =
    family.comfyui === undefined ? [] : [`It needs ComfyUI ${family.comfyui} or later.`]
  return [
    `# ${exampleName(family, mode)}`,
    `This is what the **LTX AIO** panel in the sidebar runs for this mode with the Balanced preset: the official settings of ${family.name}.`,
    ...needed,
    ...(inputs.length > 0 ? ['## Inputs', listOf(inputs)] : []),
    '## Settings',
    listOf([
      '**Prompt**: describe the scene, motion, camera and sound in the order they happen.',
      '**Size**: the size of the finished video, a multiple of 64. With two passes, the empty latent is half that size.',
      '**Length**: a multiple of 8 plus 1, such as 121 frames for 5 seconds at 24 fps.',
      'The negative prompt has no effect at CFG 1.',
    ]),
  ].join('\n\n')
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function modelNote(entries: readonly CatalogueEntry[], family: Family): string {
  const folders = [...new Set(entries.map(({ folder }) => folder))]
  const gated = [...new Set(entries.filter((entry) => entry.gated).map(pageOf))]
  const links = (folder: string) =>
    entries
      .filter((entry) => entry.folder === folder)
      .map((entry) => `- [${entry.file}](${addressOf(entry)})${remarkOn(entry, family)}`)
  return [
    'Put each file in the folder of `ComfyUI/models` named above it. The **Models** tab of LTX AIO downloads and verifies them all.',
    ...gated.map((page) => `Accept the licence on [${page}](${page}) first.`),
    ...folders.flatMap((folder) => [`**${folder}**`, [...new Set(links(folder))].join('\n')]),
  ].join('\n\n')
}

/** What a family says of a file that it has from another one. */
function remarkOn(entry: CatalogueEntry, family: Family): string {
  const purpose = purposeOf(entry, family)
  return purpose === entry.purpose ? '' : `: ${purpose}`
}
