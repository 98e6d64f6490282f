import type { Family } from '../../web/src/core/family.ts'
import type { ModeId } from '../../web/src/core/form.ts'
import type { LeafName, Mode } from '../../web/src/core/mode.ts'
import { stageOf } from '../../web/src/core/stages.ts'
import { type ApiPrompt, isLink, prune, splitPath } from '../../web/src/core/template.ts'

/** What a template does against the contract, and what to do about it. */
export interface Fault {
  /** "node", "node.input", or "" for the whole file */
  readonly at: string
  readonly what: string
  readonly remedy: string
}

export const mostNodes = 50

/** The nodes that all modes share to the letter, so that ComfyUI's cache serves them when the mode changes. */
const shared = ['ckpt', 'text_enc', 'audio_vae', 'lora_distill', 'upscaler', 'pos', 'neg']

/** What each run says anew. A template keeps the placeholder, for its own words would be somebody's. */
const placeheld: readonly LeafName[] = [
  'prompt',
  'negative',
  'image',
  'lastImage',
  'audio',
  'video',
  'name',
]

/**
 * Everything that is wrong with the template of a mode, one fault a place. `family` has the templates as they are now;
 * `isCore` says whether a class is ComfyUI's own.
 */
export function faultsOf(
  template: ApiPrompt,
  mode: Mode,
  family: Family,
  isCore: (nodeClass: string) => boolean,
): Fault[] {
  const faults = [
    ...sizeFaults(template),
    ...nodeFaults(template, mode.id, family),
    ...classFaults(template, isCore),
    ...linkFaults(template),
    ...textFaults(template, mode, family),
    ...modelFaults(template, family),
    ...pathFaults(template, mode, family),
    ...sharedFaults(template, mode.id, family),
    ...outputFaults(template, mode),
  ]
  return faults.filter(({ at }, index) => faults.findIndex((one) => one.at === at) === index)
}

/** The classes that the templates and fragments use now, but for those of other packs. */
export function classesInUse(family: Family): Set<string> {
  const classes = Object.values(nodesOf(family)).map((node) => node.class_type)
  return new Set(classes.filter((name) => !Object.hasOwn(family.packs, name)))
}

function classFaults(template: ApiPrompt, isCore: (nodeClass: string) => boolean): Fault[] {
  return Object.entries(template)
    .filter(([, node]) => !isCore(node.class_type))
    .map(([at, node]) => ({
      at,
      what: `It is a ${node.class_type}, and nothing says that this is a class of ComfyUI's own.`,
      remedy:
        'Name a running ComfyUI of the oldest version that we support (--server URL), which knows; use no node of another pack.',
    }))
}

function sizeFaults(template: ApiPrompt): Fault[] {
  const count = Object.keys(template).length
  return count <= mostNodes
    ? []
    : [
        {
          at: '',
          what: `It has ${count} nodes, and ${mostNodes} are the most.`,
          remedy:
            'Move what stands in for other nodes into a fragment (workflows/ltx-2.3/fragments).',
        },
      ]
}

/** Every node that the templates and fragments of a family have, by its id. */
function nodesOf(family: Family): ApiPrompt {
  const prompts = [
    ...Object.values(family.fragments).map(({ nodes }) => nodes),
    ...Object.values(family.templates),
  ]
  return Object.assign({}, ...prompts) as ApiPrompt
}

function nodeFaults(template: ApiPrompt, id: ModeId, family: Family): Fault[] {
  const others = nodesOf({
    ...family,
    templates: { ...family.templates, [id]: {} },
  })
  return Object.entries(template).flatMap(([node, { class_type }]): Fault[] => {
    const known = others[node]
    if (known && known.class_type !== class_type)
      return [
        {
          at: node,
          what: `It is a ${class_type} here and a ${known.class_type} in the other templates.`,
          remedy: `Give the ${class_type} a name of its own, and a stage in web/src/core/stages.ts.`,
        },
      ]
    if (stageOf(node) && /^[a-z][a-z0-9_]*$/.test(node)) return []
    const free = Object.entries(nodesOf(family))
      .filter(([name, one]) => one.class_type === class_type && !template[name])
      .map(([name]) => name)
    return [
      {
        at: node,
        what: `Its id is no name that has a stage; it is a ${class_type}.`,
        remedy:
          free.length > 0
            ? `If it stands in for ${free.join(' or ')}, write that instead of "${node}", in its links too.`
            : 'Give it a name in small letters, and a stage in web/src/core/stages.ts.',
      },
    ]
  })
}

function linkFaults(template: ApiPrompt): Fault[] {
  return Object.entries(template).flatMap(([id, node]) =>
    Object.entries(node.inputs).flatMap(([name, value]): Fault[] => {
      if (!Array.isArray(value)) return []
      const at = `${id}.${name}`
      if (!isLink(value))
        return [
          {
            at,
            what: `${JSON.stringify(value)} is no link.`,
            remedy: 'A link is the id of a node and the number of its output: ["ckpt", 0].',
          },
        ]
      if (template[value[0]]) return []
      return [
        {
          at,
          what: `It reads from ${value[0]}, which is not there.`,
          remedy: 'Connect it in ComfyUI and export again.',
        },
      ]
    }),
  )
}

function outputFaults(template: ApiPrompt, mode: Mode): Fault[] {
  const savers = Object.keys(template).filter((id) => template[id]?.class_type === 'SaveVideo')
  if (savers.length !== 1 || savers[0] !== 'save')
    return [
      {
        at: savers[0] ?? 'save',
        what: `It saves with ${savers.join(', ') || 'no SaveVideo'}, and has to with one SaveVideo named save.`,
        remedy: 'Leave one SaveVideo, the node save; take previews and other outputs away.',
      },
    ]
  const kept = prune(template, ['save', ...variantSources(mode)])
  const idle = Object.keys(template).filter((id) => !kept[id])
  const lost = kept['decode_video'] ? [] : ['decode_video']
  return [
    ...idle.map((at) => ({
      at,
      what: 'Nothing reads it: it leads neither to save nor to a variant.',
      remedy: 'Take it away, or connect it.',
    })),
    ...lost.map((at) => ({
      at,
      what: 'The saved video does not come from it.',
      remedy: 'Connect decode_video to the node video again.',
    })),
  ]
}

function variantSources(mode: Mode): string[] {
  return mode.variants.flatMap(({ links, gives }) =>
    [...Object.values(links ?? {}), ...Object.values(gives ?? {})].map(([id]) => id),
  )
}

/** Everything that the mode and the family name has to be there, in the template or in a fragment. */
function pathFaults(template: ApiPrompt, mode: Mode, family: Family): Fault[] {
  const fragments = Object.values(family.fragments)
  const inFragments = Object.assign({}, ...fragments.map(({ nodes }) => nodes)) as ApiPrompt
  const nodeOf = (id: string) => template[id] ?? inFragments[id]
  const filled = Object.entries(mode.leaves).flatMap(([leaf, paths]) =>
    paths.map((path) => ({ path, who: `the value "${leaf}" of a run goes there` })),
  )
  const linked = mode.variants.flatMap(({ name, links }) =>
    Object.keys(links ?? {}).map((path) => ({ path, who: `the variant "${name}" links it` })),
  )
  const inputs = [...filled, ...linked].flatMap(({ path, who }): Fault[] => {
    const [id, input] = splitPath(path)
    const node = nodeOf(id)
    if (node && Object.hasOwn(node.inputs, input)) return []
    return [
      {
        at: path,
        what: `${node ? 'This input' : `The node ${id}`} is missing, and ${who}.`,
        remedy: node
          ? 'Bring the input back; ComfyUI exports a widget only while nothing hides it.'
          : `Bring the node ${id} back, or change web/src/modes/${mode.id}.ts.`,
      },
    ]
  })
  const outputs = [
    ...mode.variants.flatMap(({ name, links, gives }) => [
      ...Object.keys(gives ?? {}).map((path) => ({ id: splitPath(path)[0], name })),
      ...[...Object.values(links ?? {}), ...Object.values(gives ?? {})].map(([id]) => ({
        id,
        name,
      })),
    ]),
    { id: splitPath(family.loraOutput)[0], name: 'LoRAs' },
  ]
    .filter(({ id, name }, index, list) => {
      const first = list.findIndex((one) => one.id === id && one.name === name)
      return first === index && !nodeOf(id)
    })
    .map(({ id, name }) => ({
      at: id,
      what: `This node is missing, and the variant "${name}" reads from it.`,
      remedy: `Bring it back, or change web/src/modes/${mode.id}.ts.`,
    }))
  return [...inputs, ...outputs]
}

function sharedFaults(template: ApiPrompt, id: ModeId, family: Family): Fault[] {
  const pattern = family.templates[id === 't2v' ? 'i2v' : 't2v']
  return shared.flatMap((node): Fault[] => {
    const [mine, theirs] = [template[node], pattern[node]]
    if (!mine || !theirs)
      return mine
        ? []
        : [
            {
              at: node,
              what: 'This node is missing; all modes share it.',
              remedy: 'Bring it back.',
            },
          ]
    const inputs = new Set([...Object.keys(mine.inputs), ...Object.keys(theirs.inputs)])
    return [...inputs]
      .filter(
        (input) => JSON.stringify(mine.inputs[input]) !== JSON.stringify(theirs.inputs[input]),
      )
      .map((input) => ({
        at: `${node}.${input}`,
        what: `It is ${JSON.stringify(mine.inputs[input])} here and ${JSON.stringify(theirs.inputs[input])} in the other templates, so ComfyUI would work it out anew at each change of the mode.`,
        remedy: 'Write what the others have, or change all six.',
      }))
  })
}

/** A prompt or a part of one names the usual file of each role. */
export function modelFaults(template: ApiPrompt, family: Family): Fault[] {
  const files = new Map<string, string[]>()
  // unet.unet_name has two roles: the split transformer and the GGUF one
  for (const { file, inputs } of Object.values(family.roles))
    for (const path of inputs) files.set(path, [...(files.get(path) ?? []), file])
  return [...files].flatMap(([path, known]): Fault[] => {
    const [node, input] = splitPath(path)
    const value = template[node]?.inputs[input]
    if (value === undefined || known.includes(String(value))) return []
    return [
      {
        at: path,
        what: `It names ${JSON.stringify(value)}, which is not the usual file of that role.`,
        remedy: `Write ${known.join(' or ')}; the panel puts the user's own choice there.`,
      },
    ]
  })
}

function textFaults(template: ApiPrompt, mode: Mode, family: Family): Fault[] {
  const now = family.templates[mode.id]
  const held = placeheld.flatMap((leaf) =>
    (mode.leaves[leaf] ?? []).map((path) => ({ leaf, path })),
  )
  const own = held.flatMap(({ leaf, path }): Fault[] => {
    const [node, input] = splitPath(path)
    const [value, wanted] = [template[node]?.inputs[input], now[node]?.inputs[input]]
    if (value === undefined || wanted === undefined || value === wanted) return []
    return [
      {
        at: path,
        what: `It holds ${JSON.stringify(value)}, which is of one run ("${leaf}").`,
        remedy: `Write ${JSON.stringify(wanted)}.`,
      },
    ]
  })
  const reported = new Set(own.map(({ at }) => at))
  const paths = Object.entries(template).flatMap(([id, node]) =>
    Object.entries(node.inputs)
      .filter(([name, value]) => !reported.has(`${id}.${name}`) && isPrivate(value))
      .map(([name, value]) => ({
        at: `${id}.${name}`,
        what: `${JSON.stringify(value)} is a place on somebody's machine.`,
        remedy: 'Write the file name alone.',
      })),
  )
  return [...own, ...paths]
}

/** An absolute path, or one from a home folder, on any system. */
function isPrivate(value: unknown): boolean {
  return typeof value === 'string' && /(^|\s)(\/|~[\\/]|\\\\|[a-z]:[\\/]|file:)/i.test(value)
}
