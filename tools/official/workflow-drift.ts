import type { ModeId } from '../../web/src/core/form/form.ts'
import type { LeafName, ModeGraph } from '../../web/src/core/family/graph.ts'
import { type ApiPrompt, isLink } from '../../web/src/core/graph/template.ts'
import type { Contents } from './editor-graph.ts'

/** A difference between an official template and ours in a class ("CFGGuider") or an input ("CFGGuider.cfg"). */
export interface Difference {
  readonly at: string
  /** The distinct values as text. For a class: "used" and, for samplers, their settings; empty if unused. */
  readonly official: readonly string[]
  readonly ours: readonly string[]
}

/** A deliberate difference. It covers exactly these values: when either side changes, it is new again. */
export interface Kept extends Difference {
  readonly modes: readonly ModeId[]
  readonly why: string
}

/** What differs from run to run: text, files, size, length and seed. Templates can't be compared in these. */
const ofTheRun: readonly LeafName[] = [
  'prompt',
  'image',
  'lastImage',
  'audio',
  'audioStart',
  'video',
  'videoStart',
  'width',
  'height',
  'firstPassWidth',
  'firstPassHeight',
  'frames',
  'frameRate',
  'soundSeconds',
  'soundFrames',
  'soundFrameRate',
  'readSeconds',
  'seed',
  'secondSeed',
  'name',
]

/** Nodes that hold a value for others. It is compared where it is used. */
const carriers = /^Primitive/

/** All differences between an official template and the prompt of our mode. */
export function differencesOf(
  official: Contents,
  prompt: ApiPrompt,
  graph: ModeGraph,
): Difference[] {
  const classes = new Set(Object.values(prompt).map((node) => node.class_type))
  const theirs = [...official.classes].filter((name) => !carriers.test(name))
  return [
    ...theirs
      .filter((name) => !classes.has(name))
      .map((at) => ({ at, official: usedWith(at, official), ours: [] })),
    ...[...classes]
      .filter((name) => !official.classes.has(name))
      .map((at) => ({ at, official: [], ours: ['used'] })),
    ...theirs
      .filter((name) => classes.has(name))
      .flatMap((name) => inputDifferences(name, official, prompt, graph)),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

/** Samplers count with their settings, because we use other nodes for the same. */
const samplers = /Sampler|Scheduler|Sigmas|Guider/

function usedWith(name: string, { settings }: Contents): string[] {
  if (!samplers.test(name)) return ['used']
  const constants = settings.filter((one) => one.node === name && !one.exposed)
  return ['used', ...each(constants.map(({ input, value }) => `${input} ${textOf(value)}`))]
}

function inputDifferences(
  name: string,
  { settings }: Contents,
  prompt: ApiPrompt,
  { leaves }: ModeGraph,
): Difference[] {
  const free = new Set<string>(ofTheRun.flatMap((leaf) => leaves[leaf] ?? []))
  const ours = new Map<string, string[]>()
  const said = new Set<string>()
  for (const [id, node] of Object.entries(prompt).filter(([, node]) => node.class_type === name))
    for (const [input, value] of Object.entries(node.inputs)) {
      if (free.has(`${id}.${input}`)) said.add(input)
      else if (!isLink(value)) ours.set(input, [...(ours.get(input) ?? []), textOf(value)])
    }
  const theirs = settings.filter(({ node }) => node === name)
  const inputs = new Set([...theirs.map(({ input }) => input), ...ours.keys()])
  return [...inputs].flatMap((input) => {
    const settled = theirs.filter(
      // If a run sets one of the values, what the template exposes is a sample of it.
      (one) => one.input === input && one.value !== undefined && !(said.has(input) && one.exposed),
    )
    const mine = ours.get(input)
    if (mine === undefined && said.has(input)) return []
    if (settled.length === 0 && theirs.some((one) => one.input === input)) return []
    const difference = {
      at: `${name}.${input}`,
      official: each(settled.map(({ value }) => textOf(value))),
      ours: each(mine ?? []),
    }
    return sameValues(difference.official, difference.ours) ? [] : [difference]
  })
}

/** Longer texts are shown by their beginning and length. */
const maxLength = 120

/** A value as text. Lists of numbers are normalized: "1., 0.5" and "1.0, 0.50" are the same. */
function textOf(value: unknown): string {
  const text = String(value)
  const parts = text.split(',').map((part) => part.trim())
  if (typeof value === 'string' && parts.every((part) => /^[\d.]+$/.test(part)))
    return parts.map(Number).join(', ')
  return text.length > maxLength ? `${text.slice(0, 40)}… (${text.length} characters)` : text
}

function each(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted()
}

function sameValues(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify(each(a)) === JSON.stringify(each(b))
}

export interface Sorted {
  readonly news: readonly Difference[]
  readonly known: readonly { readonly difference: Difference; readonly why: string }[]
  /** Deliberate differences that no longer exist. */
  readonly stale: readonly Kept[]
}

/** Sorts a mode's differences into new and deliberate ones. */
export function sortDifferences(
  mode: ModeId,
  differences: readonly Difference[],
  kept: readonly Kept[],
): Sorted {
  const ofMode = kept.filter(({ modes }) => modes.includes(mode))
  const covers = (one: Kept, found: Difference): boolean =>
    one.at === found.at &&
    sameValues(one.official, found.official) &&
    sameValues(one.ours, found.ours)
  return {
    news: differences.filter((found) => !ofMode.some((one) => covers(one, found))),
    known: differences.flatMap((difference) => {
      const one = ofMode.find((entry) => covers(entry, difference))
      return one ? [{ difference, why: one.why }] : []
    }),
    stale: ofMode.filter((one) => !differences.some((found) => covers(one, found))),
  }
}

/** "CFGGuider.cfg: official 3, ours 1" */
export function lineOf({ at, official, ours }: Difference): string {
  const list = (values: readonly string[]) => (values.length > 0 ? values.join(' | ') : 'nothing')
  return `${at}: official ${list(official)}, ours ${list(ours)}`
}
