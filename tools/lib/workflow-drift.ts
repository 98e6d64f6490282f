import type { LeafName, Mode } from '../../web/src/core/mode.ts'
import { type ApiPrompt, isLink } from '../../web/src/core/template.ts'
import type { Contents } from './editor-graph.ts'

/** What an official template and ours say differently about one class ("CFGGuider") or input ("CFGGuider.cfg"). */
export interface Difference {
  readonly at: string
  /** each value once, as text; for a class "used", with what it sets where it samples, or nothing */
  readonly official: readonly string[]
  readonly ours: readonly string[]
}

/** A difference that we keep on purpose. It covers these very values: when either side changes, it is news again. */
export interface Kept extends Difference {
  readonly modes: readonly string[]
  readonly why: string
}

/** What each run says anew: its text, files, size, length and seed. No template can be compared in that. */
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

/** Nodes that hold a value for others; what they hold is compared where it arrives. */
const carriers = /^Primitive/

/** All differences between what an official template contains and the prompt that our mode sends. */
export function differencesOf(official: Contents, prompt: ApiPrompt, mode: Mode): Difference[] {
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
      .flatMap((name) => inputDifferences(name, official, prompt, mode)),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

/** Nodes that sample count with what they set, for we do with others what they do. */
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
  mode: Mode,
): Difference[] {
  const free = new Set<string>(ofTheRun.flatMap((leaf) => mode.leaves[leaf] ?? []))
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
      // where a run says one of the values, what the template exposes is its sample of that
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

/** Longer texts are told by their beginning and length. */
const longest = 120

/** A value as text. Lists of numbers are brought to one way of writing: "1., 0.5" and "1.0, 0.50" are the same. */
function textOf(value: unknown): string {
  const text = String(value)
  const parts = text.split(',').map((part) => part.trim())
  if (typeof value === 'string' && parts.every((part) => /^[\d.]+$/.test(part)))
    return parts.map(Number).join(', ')
  return text.length > longest ? `${text.slice(0, 40)}… (${text.length} characters)` : text
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
  /** kept on purpose, but there is no such difference any more */
  readonly stale: readonly Kept[]
}

/** Tells what is new in a mode from what is kept on purpose. */
export function sortDifferences(
  mode: string,
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
