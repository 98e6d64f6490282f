import { type Family, graphOf, promptsOf } from '../../web/src/core/family/family.ts'
import type { LeafName, ModeGraph } from '../../web/src/core/family/graph.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import type { Mode } from '../../web/src/core/family/mode.ts'
import { saversOf } from '../../web/src/core/graph/nodes.ts'
import { type ApiPrompt, isLink, prune, splitPath } from '../../web/src/core/graph/template.ts'

/** How a template breaks the contract, and what to do about it. */
export interface Fault {
  /** "node", "node.input", or "" for the whole file. */
  readonly at: string
  readonly what: string
  readonly remedy: string
}

export const maxNodes = 50

/** Nodes that are identical in all modes, so that they stay cached when the mode changes. */
const shared = ['ckpt', 'text_enc', 'audio_vae', 'lora_distill', 'upscaler', 'pos', 'neg']

/** Values of a single run. A template has placeholders for them, so that nobody's texts and files get into it. */
const placeholders: readonly LeafName[] = [
  'prompt',
  'negative',
  'image',
  'lastImage',
  'audio',
  'video',
  'name',
]

/**
 * Everything that is wrong with a mode's template, one fault per place. `family` has the current templates; `isCore` says
 * whether a class is ComfyUI's own.
 */
export function faultsOf(
  template: ApiPrompt,
  mode: Mode,
  family: Family,
  isCore: (nodeClass: string) => boolean,
): Fault[] {
  const faults = [
    ...sizeFaults(template, family),
    ...nodeFaults(template, mode.id, family),
    ...classFaults(template, isCore),
    ...linkFaults(template),
    ...textFaults(template, mode, family),
    ...modelFaults(template, family),
    ...pathFaults(template, mode, family),
    ...sharedFaults(template, mode, family),
    ...outputFaults(template, graphOf(family, mode.id), family),
  ]
  return faults.filter(({ at }, index) => faults.findIndex((one) => one.at === at) === index)
}

/** The classes that the templates and fragments use, without our own and those of node packs. */
export function classesInUse(family: Family): Set<string> {
  const classes = Object.values(nodesOf(family)).map((node) => node.class_type)
  const others = { ...family.packs, ...family.optional }
  return new Set(classes.filter((name) => !Object.hasOwn(others, name)))
}

function classFaults(template: ApiPrompt, isCore: (nodeClass: string) => boolean): Fault[] {
  return Object.entries(template)
    .filter(([, node]) => !isCore(node.class_type))
    .map(([at, node]) => ({
      at,
      what: `It is unknown whether ${node.class_type} is one of ComfyUI's own classes.`,
      remedy:
        'Pass --server with the URL of a running ComfyUI, of the oldest supported version, to find out. Nodes of other packs are not allowed.',
    }))
}

function sizeFaults(template: ApiPrompt, { id }: Family): Fault[] {
  const count = Object.keys(template).length
  return count <= maxNodes
    ? []
    : [
        {
          at: '',
          what: `It has ${count} nodes; the maximum is ${maxNodes}.`,
          remedy: `Move nodes that replace others into a fragment (workflows/${id}/fragments).`,
        },
      ]
}

/** Every node in the templates and fragments of a family, by its id. */
function nodesOf(family: Family): ApiPrompt {
  return Object.assign({}, ...promptsOf(family)) as ApiPrompt
}

function nodeFaults(template: ApiPrompt, id: ModeId, family: Family): Fault[] {
  const { [id]: _, ...graphs } = family.graphs
  const others = nodesOf({ ...family, graphs })
  return Object.entries(template).flatMap(([node, { class_type }]): Fault[] => {
    const known = others[node]
    if (known && known.class_type !== class_type)
      return [
        {
          at: node,
          what: `It is a ${class_type} here and a ${known.class_type} in the other templates.`,
          remedy: `Give the ${class_type} a name of its own, and a row in web/src/families/${family.id}/nodes.ts.`,
        },
      ]
    if (Object.hasOwn(family.nodes, node) && /^[a-z][a-z0-9_]*$/.test(node)) return []
    const free = Object.entries(nodesOf(family))
      .filter(([name, one]) => one.class_type === class_type && !template[name])
      .map(([name]) => name)
    return [
      {
        at: node,
        what: `This ${class_type} needs an id that has a row in the table of nodes.`,
        remedy:
          free.length > 0
            ? `If it replaces ${free.join(' or ')}, use that name instead of "${node}", in its links too.`
            : `Give it a lowercase name, and a row in web/src/families/${family.id}/nodes.ts.`,
      },
    ]
  })
}

/** Every link must lead to a node of the same template. */
export function linkFaults(template: ApiPrompt): Fault[] {
  return Object.entries(template).flatMap(([id, node]) =>
    Object.entries(node.inputs).flatMap(([name, value]): Fault[] => {
      if (!Array.isArray(value)) return []
      const at = `${id}.${name}`
      if (!isLink(value))
        return [
          {
            at,
            what: `${JSON.stringify(value)} is not a link.`,
            remedy: 'A link is the id of a node and the number of its output: ["ckpt", 0].',
          },
        ]
      if (template[value[0]]) return []
      return [
        {
          at,
          what: `It reads from ${value[0]}, which doesn't exist.`,
          remedy: 'Connect it in ComfyUI and export again.',
        },
      ]
    }),
  )
}

function outputFaults(template: ApiPrompt, graph: ModeGraph, { nodes }: Family): Fault[] {
  const [saver = ''] = saversOf(nodes)
  const decoder = Object.keys(nodes).find(
    (id) => nodes[id]?.stage === 'decode' && nodes[id].growth === 'volume',
  )
  const savers = Object.keys(template).filter((id) => template[id]?.class_type === 'SaveVideo')
  if (savers.length !== 1 || savers[0] !== saver)
    return [
      {
        at: savers[0] ?? saver,
        what: `It saves with ${savers.join(', ') || 'no SaveVideo'} instead of a single SaveVideo called ${saver}.`,
        remedy: `Keep one SaveVideo, called ${saver}. Remove previews and other outputs.`,
      },
    ]
  const kept = prune(template, [saver, ...variantSources(graph)])
  const idle = Object.keys(template).filter((id) => !kept[id])
  const lost = decoder === undefined || kept[decoder] ? [] : [decoder]
  return [
    ...idle.map((at) => ({
      at,
      what: `Nothing uses it, neither ${saver} nor a variant.`,
      remedy: 'Remove or connect it.',
    })),
    ...lost.map((at) => ({
      at,
      what: "The saved video doesn't come from it.",
      remedy: `Reconnect ${at} to the node that creates the video.`,
    })),
  ]
}

function variantSources({ variants }: ModeGraph): string[] {
  return variants.flatMap(({ links, gives }) =>
    [...Object.values(links ?? {}), ...Object.values(gives ?? {})].map(([id]) => id),
  )
}

/** Everything that the mode and the family refer to must be in the template or in a fragment. */
function pathFaults(template: ApiPrompt, mode: Mode, family: Family): Fault[] {
  const { leaves, variants } = graphOf(family, mode.id)
  const fragments = Object.values(family.fragments)
  const inFragments = Object.assign({}, ...fragments.map(({ nodes }) => nodes)) as ApiPrompt
  const nodeOf = (id: string) => template[id] ?? inFragments[id]
  const filled = Object.entries(leaves).flatMap(([leaf, paths]) =>
    paths.map((path) => ({ path, who: `the value "${leaf}" of a run goes there` })),
  )
  const linked = variants.flatMap(({ name, links }) =>
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
          ? 'Restore the input. ComfyUI exports a widget only while it is visible.'
          : `Restore the node ${id}, or change web/src/families/${family.id}/graphs/${mode.id}.ts.`,
      },
    ]
  })
  const outputs = [
    ...variants.flatMap(({ name, links, gives }) => [
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
      remedy: `Restore it, or change web/src/families/${family.id}/graphs/${mode.id}.ts.`,
    }))
  return [...inputs, ...outputs]
}

function isInTwoPasses({ presets }: Mode, family: Family): boolean {
  return family.presets[presets].some(({ passes }) => passes === 2)
}

function sharedFaults(template: ApiPrompt, mode: Mode, family: Family): Fault[] {
  const pattern = Object.entries(family.graphs).find(([other]) => other !== mode.id)?.[1].template
  if (!pattern) return []
  const known = shared
    .filter((node) => Object.hasOwn(family.nodes, node))
    // without a second pass there is nothing to enlarge
    .filter((node) => node !== 'upscaler' || isInTwoPasses(mode, family))
  return known.flatMap((node): Fault[] => {
    const [mine, theirs] = [template[node], pattern[node]]
    if (!mine || !theirs)
      return mine
        ? []
        : [
            {
              at: node,
              what: 'This node is missing. All modes share it.',
              remedy: 'Restore it.',
            },
          ]
    const inputs = new Set([...Object.keys(mine.inputs), ...Object.keys(theirs.inputs)])
    return [...inputs]
      .filter(
        (input) => JSON.stringify(mine.inputs[input]) !== JSON.stringify(theirs.inputs[input]),
      )
      .map((input) => ({
        at: `${node}.${input}`,
        what: `It is ${JSON.stringify(mine.inputs[input])} here and ${JSON.stringify(theirs.inputs[input])} in the other templates, so ComfyUI would run it again whenever the mode changes.`,
        remedy: 'Use the value of the others, or change all templates.',
      }))
  })
}

/** A prompt, or part of one, must use the default file of each role. */
export function modelFaults(template: ApiPrompt, family: Family): Fault[] {
  const files = new Map<string, string[]>()
  // unet.unet_name has two roles: the split transformer and the GGUF one.
  for (const { file, inputs } of Object.values(family.roles))
    for (const path of inputs) files.set(path, [...(files.get(path) ?? []), file])
  return [...files].flatMap(([path, known]): Fault[] => {
    const [node, input] = splitPath(path)
    const value = template[node]?.inputs[input]
    if (value === undefined || known.includes(String(value))) return []
    return [
      {
        at: path,
        what: `It uses ${JSON.stringify(value)}, which is not the default file of that role.`,
        remedy: `Write ${known.join(' or ')}. The panel replaces it with the user's choice.`,
      },
    ]
  })
}

function textFaults(template: ApiPrompt, mode: Mode, family: Family): Fault[] {
  const { template: now, leaves } = graphOf(family, mode.id)
  const held = placeholders.flatMap((leaf) => (leaves[leaf] ?? []).map((path) => ({ leaf, path })))
  const own = held.flatMap(({ leaf, path }): Fault[] => {
    const [node, input] = splitPath(path)
    const [value, wanted] = [template[node]?.inputs[input], now[node]?.inputs[input]]
    if (value === undefined || wanted === undefined || value === wanted) return []
    return [
      {
        at: path,
        what: `It has ${JSON.stringify(value)}, a value of a single run ("${leaf}").`,
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
        what: `${JSON.stringify(value)} is a path on somebody's machine.`,
        remedy: 'Write only the file name.',
      })),
  )
  return [...own, ...paths]
}

/** An absolute path, or one from a home folder, on any system. */
function isPrivate(value: unknown): boolean {
  return typeof value === 'string' && /(^|\s)(\/|~[\\/]|\\\\|[a-z]:[\\/]|file:)/i.test(value)
}
