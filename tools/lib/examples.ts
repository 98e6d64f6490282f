import type { CatalogueEntry } from '../../web/src/core/catalogue.ts'
import type { ModeId } from '../../web/src/core/form.ts'
import { stagesOf } from '../../web/src/core/stages.ts'
import { type ApiPrompt, isLink, splitPath } from '../../web/src/core/template.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { editorDefaults } from './editor-graph.ts'
import { samplePrompt } from './samples.ts'
import { words } from '../../web/src/words/index.ts'

/** An example for ComfyUI's template browser: how it is called there, and what its user brings and gets. */
export interface Example {
  /** the file's name without its ending; the browser shows it as the title */
  readonly name: string
  readonly takes: readonly string[]
  readonly makes: string
  /** what to put into its inputs, a sentence each */
  readonly inputs: readonly string[]
}

export const examples: Readonly<Record<ModeId, Example>> = {
  t2v: {
    name: 'LTX-2.3 Text to video',
    takes: ['Prompt'],
    makes: 'Video with sound',
    inputs: [],
  },
  a2v: {
    name: 'LTX-2.3 Audio to video',
    takes: ['Sound', 'Prompt'],
    makes: 'Video to your sound',
    inputs: [
      '**Load Audio**: your music or speech, here `music.mp3`. It is kept as it is; Trim Audio Duration says which part.',
    ],
  },
  i2v: {
    name: 'LTX-2.3 Image to video',
    takes: ['Picture', 'Prompt'],
    makes: 'Video with sound',
    inputs: ['**Load Image**: the first frame, here ComfyUI’s own `example.png`.'],
  },
  lipsync: {
    name: 'LTX-2.3 Lip sync',
    takes: ['Portrait', 'Speech', 'Prompt'],
    makes: 'Talking video',
    inputs: [
      '**Load Image**: the portrait of who speaks, here ComfyUI’s own `example.png`.',
      '**Load Audio**: what is said or sung, here `speech.mp3`. It is kept as it is; Trim Audio Duration says which part.',
    ],
  },
  keyframe: {
    name: 'LTX-2.3 First-last frame',
    takes: ['First frame', 'Last frame', 'Prompt'],
    makes: 'Video with sound',
    inputs: [
      '**First frame**: the picture that the video starts with, here `first.png`.',
      '**Last frame**: the picture that it ends with, here `last.png`.',
    ],
  },
  style: {
    name: 'LTX-2.3 Style transfer',
    takes: ['Video', 'Prompt'],
    makes: 'The video in another look',
    inputs: [
      '**Load Video**: the video whose motion is followed, here `video.mp4`. If its rate is not 24, set that rate in Create Video and LTXVConditioning, and rounded in LTXV Empty Latent Audio.',
    ],
  },
}

/** Titles of nodes that ComfyUI would call the same. */
const titles: Readonly<Record<string, string>> = {
  pos: 'Prompt',
  neg: 'Negative prompt',
  first: 'First frame',
  last: 'Last frame',
}

export interface ExampleNode {
  /** its number on the canvas */
  readonly id: string
  /** its name in the template */
  readonly name: string
  readonly title: string | null
  readonly models: readonly { name: string; url: string; directory: string }[]
}

export interface Plan {
  /**
   * The sample's prompt with numbers for names, as names would catch the events of the panel's own runs, and with
   * the optional inputs that the editor states.
   */
  readonly prompt: ApiPrompt
  readonly nodes: readonly ExampleNode[]
  /** ids by stage, in the order of a run */
  readonly stages: readonly { readonly title: string; readonly ids: readonly string[] }[]
  /** Markdown: how to use it, and the model files */
  readonly notes: readonly { readonly title: string; readonly text: string }[]
}

/** What the example of a mode has to be: everything but places and sizes. */
export function planOf(mode: ModeId): Plan {
  const prompt = samplePrompt(mode)
  const names = Object.keys(prompt)
  const numberOf = (name: string) => String(names.indexOf(name) + 1)
  return {
    prompt: numbered(prompt, numberOf),
    nodes: names.map((name) => ({
      id: numberOf(name),
      name,
      title: titles[name] ?? null,
      models: modelsOf(name, prompt).map((entry) => ({
        name: entry.file,
        url: addressOf(entry),
        directory: entry.folder,
      })),
    })),
    stages: stagesOf(names).map(({ id, nodes }) => ({
      title: words().stages[id],
      ids: nodes.map(numberOf),
    })),
    notes: [
      { title: 'How to use it', text: useOf(mode) },
      { title: 'Models', text: modelNote(names.flatMap((name) => modelsOf(name, prompt))) },
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

/** The catalogue's entries of the files that a node names. */
function modelsOf(name: string, prompt: ApiPrompt): CatalogueEntry[] {
  return Object.values(ltx23.roles).flatMap(({ file, inputs }) => {
    const entry = ltx23.catalogue.find((one) => one.file === file)
    const named = inputs
      .map(splitPath)
      .some(([node, input]) => node === name && prompt[name]?.inputs[input] === file)
    return named && entry ? [entry] : []
  })
}

function addressOf({ repo, revision, path }: CatalogueEntry): string {
  return `https://huggingface.co/${repo}/resolve/${revision}/${path}`
}

function useOf(mode: ModeId): string {
  const { name, inputs } = examples[mode]
  return [
    `# ${name}`,
    'What the panel **LTX AIO** in the sidebar runs for this mode at Balanced: the official settings of LTX-2.3.',
    ...(inputs.length > 0 ? ['## What to put in', listOf(inputs)] : []),
    '## What to change',
    listOf([
      '**Prompt**: pictures, motion, camera and sound, in the order in which they happen.',
      '**Size**: of the finished video, a multiple of 64; where there are two passes, the empty latent has half of it.',
      '**Length**: a multiple of 8 and one frame more, 121 for five seconds at 24.',
      'The negative prompt does nothing at CFG 1.',
    ]),
  ].join('\n\n')
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function modelNote(entries: readonly CatalogueEntry[]): string {
  const folders = [...new Set(entries.map(({ folder }) => folder))]
  const links = (folder: string) =>
    entries
      .filter((entry) => entry.folder === folder)
      .map((entry) => `- [${entry.file}](${addressOf(entry)})`)
  return [
    'Each file belongs into the folder of `ComfyUI/models` that stands above it. The **Models** tab of LTX AIO downloads and checks them all.',
    ...folders.flatMap((folder) => [`**${folder}**`, [...new Set(links(folder))].join('\n')]),
  ].join('\n\n')
}
