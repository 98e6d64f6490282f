import { userLoraClass, userLoraFile, userLoraId } from './user-loras.ts'

/** ComfyUI's API format, and the edits that turn a template into a prompt. */

/** [node id, output slot] */
export type Link = readonly [string, number]
export type InputValue = string | number | boolean | Link
export interface ApiNode {
  readonly class_type: string
  readonly inputs: Readonly<Record<string, InputValue>>
}
/** A ComfyUI prompt: node id → node. */
export type ApiPrompt = Readonly<Record<string, ApiNode>>

/**
 * Nodes that replace others: links to an output named in `gives` ("loader.0") are redirected, except those of
 * the fragment's own nodes.
 */
export interface Fragment {
  readonly nodes: ApiPrompt
  readonly gives: Readonly<Record<string, Link>>
  /** "node.input" → a node of the fragment that comes in between, whatever the input reads */
  readonly between?: Readonly<Record<string, Between>>
}

export interface Between {
  /** "node.input" of the fragment, which reads what the other input did */
  readonly into: string
  /** what the other input reads instead */
  readonly from: Link
}

export function isLink(value: unknown): value is Link {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    typeof value[1] === 'number'
  )
}

/** "node.input" → [node, input]; splits at the first dot only, since dynamic inputs contain dots. */
export function splitPath(path: string): [node: string, input: string] {
  const dot = path.indexOf('.')
  return [path.slice(0, dot), path.slice(dot + 1)]
}

/** Sets inputs given as "node.input". Skips nodes that the prompt lacks. */
export function setInputs(
  prompt: ApiPrompt,
  values: Readonly<Record<string, InputValue>>,
): ApiPrompt {
  const edited: Record<string, ApiNode> = { ...prompt }
  const copied = new Map<string, Record<string, InputValue>>()
  for (const [path, value] of Object.entries(values)) {
    const [id, input] = splitPath(path)
    const node = edited[id]
    if (!node) continue
    const inputs = copied.get(id) ?? { ...node.inputs }
    if (!copied.has(id)) edited[id] = { ...node, inputs }
    copied.set(id, inputs)
    inputs[input] = value
  }
  return edited
}

/** Removes optional inputs given as "node.input". */
export function dropInputs(prompt: ApiPrompt, paths: readonly string[]): ApiPrompt {
  const edited: Record<string, ApiNode> = { ...prompt }
  for (const path of paths) {
    const [id, input] = splitPath(path)
    const node = edited[id]
    if (!node) continue
    const { [input]: _, ...inputs } = node.inputs
    edited[id] = { ...node, inputs }
  }
  return edited
}

/** Redirects every link to the outputs named in `gives`; nodes in `except` keep theirs. */
export function redirect(
  prompt: ApiPrompt,
  gives: Fragment['gives'],
  except: readonly string[] = [],
): ApiPrompt {
  const sources = new Set(Object.keys(gives).map((output) => splitPath(output)[0]))
  if (sources.size === 0) return prompt
  const isAffected = (value: InputValue): value is Link => isLink(value) && sources.has(value[0])
  return Object.fromEntries(
    Object.entries(prompt).map(([id, node]) => {
      if (except.includes(id) || !Object.values(node.inputs).some(isAffected)) return [id, node]
      const inputs = Object.entries(node.inputs).map(([name, value]) => [
        name,
        isAffected(value) ? (gives[`${value[0]}.${value[1]}`] ?? value) : value,
      ])
      return [id, { ...node, inputs: Object.fromEntries(inputs) }]
    }),
  )
}

export function addFragment(prompt: ApiPrompt, fragment: Fragment): ApiPrompt {
  const whole = { ...prompt, ...fragment.nodes }
  const given = redirect(whole, fragment.gives, Object.keys(fragment.nodes))
  return Object.entries(fragment.between ?? {}).reduce(
    (edited, [path, { into, from }]) => putBetween(edited, path, into, from),
    given,
  )
}

function putBetween(prompt: ApiPrompt, path: string, into: string, from: Link): ApiPrompt {
  const [id, input] = splitPath(path)
  const read = prompt[id]?.inputs[input]
  return read === undefined ? prompt : setInputs(prompt, { [into]: read, [path]: from })
}

export interface Lora {
  readonly name: string
  readonly strength: number
  /** in the second pass, if it is another there */
  readonly second?: number | undefined
}

/** The inputs ("node.input") for the model of each pass. */
export interface PassModels {
  readonly first: string
  readonly second: string
}

/**
 * Chains model-only LoRAs after `output` ("loader.0"); all readers of the output read the last LoRA. Those that
 * differ between the passes are chained before the models of the two, if the prompt has both.
 */
export function chainLoras(
  prompt: ApiPrompt,
  output: string,
  loras: readonly Lora[],
  passes?: PassModels,
): ApiPrompt {
  if (loras.length === 0) return prompt
  const placed = loras.map((lora, place) => ({ ...lora, place }))
  const apart = passes && linkAt(prompt, passes.first) && linkAt(prompt, passes.second)
  const differs = ({ strength, second = strength }: Lora): boolean => !!apart && second !== strength
  const [source, slot] = splitPath(output)
  const both = chain(
    [source, Number(slot)],
    placed.filter((lora) => !differs(lora)),
    false,
  )
  const chained = { ...redirect(prompt, { [output]: both.last }), ...both.nodes }
  const own = placed.filter(differs)
  if (!passes || own.length === 0) return chained
  const firstOnly = chainAt(chained, passes.first, own, false)
  const secondOnly = own.map((lora) => ({ ...lora, strength: lora.second ?? lora.strength }))
  return chainAt(firstOnly, passes.second, secondOnly, true)
}

type Placed = Lora & { readonly place: number }

/** Nodes that begin at `from`, and the output of the last. */
function chain(
  from: Link,
  loras: readonly Placed[],
  second: boolean,
): { nodes: ApiPrompt; last: Link } {
  const nodes: Record<string, ApiNode> = {}
  let last = from
  for (const { name, strength, place } of loras) {
    const id = userLoraId(place, second)
    nodes[id] = {
      class_type: userLoraClass,
      inputs: { model: last, [userLoraFile]: name, strength_model: strength },
    }
    last = [id, 0]
  }
  return { nodes, last }
}

/** Chains them between an input and what it reads. */
function chainAt(
  prompt: ApiPrompt,
  path: string,
  loras: readonly Placed[],
  second: boolean,
): ApiPrompt {
  const from = linkAt(prompt, path)
  if (!from) return prompt
  const { nodes, last } = chain(from, loras, second)
  return { ...setInputs(prompt, { [path]: last }), ...nodes }
}

function linkAt(prompt: ApiPrompt, path: string): Link | null {
  const [node, input] = splitPath(path)
  const value = prompt[node]?.inputs[input]
  return isLink(value) ? value : null
}

/** Without the nodes of these classes: what read their first output reads the input that is named instead. */
export function bypass(
  prompt: ApiPrompt,
  inputOf: Readonly<Record<string, string>>,
  isGone: (nodeClass: string) => boolean,
): ApiPrompt {
  const gone = Object.entries(prompt).flatMap(([id, { class_type: name, inputs }]) => {
    const input = Object.hasOwn(inputOf, name) && isGone(name) ? inputs[inputOf[name] ?? ''] : null
    return isLink(input) ? [[id, input] as const] : []
  })
  if (gone.length === 0) return prompt
  const ids = new Set(gone.map(([id]) => id))
  const kept = Object.entries(prompt).filter(([id]) => !ids.has(id))
  return redirect(
    Object.fromEntries(kept),
    Object.fromEntries(gone.map(([id, link]) => [`${id}.0`, link])),
  )
}

/**
 * Keeps the nodes that lead to `outputs`. ComfyUI rejects a prompt for an unknown class even in an unused
 * node, so those have to go.
 */
export function prune(prompt: ApiPrompt, outputs: readonly string[]): ApiPrompt {
  const needed = new Set<string>()
  const visit = (id: string): void => {
    const node = prompt[id]
    if (!node || needed.has(id)) return
    needed.add(id)
    for (const value of Object.values(node.inputs)) if (isLink(value)) visit(value[0])
  }
  outputs.forEach(visit)
  return Object.fromEntries(Object.entries(prompt).filter(([id]) => needed.has(id)))
}

/** Gives files other names, in the nodes that read them. */
export function renameFiles(
  prompt: ApiPrompt,
  names: ReadonlyMap<string, string>,
  reads: (node: string) => boolean,
): ApiPrompt {
  const renamed = (value: InputValue): InputValue =>
    (typeof value === 'string' ? names.get(value) : undefined) ?? value
  return Object.fromEntries(
    Object.entries(prompt).map(([id, node]) => {
      if (!reads(id)) return [id, node]
      const inputs = Object.entries(node.inputs).map(([name, value]) => [name, renamed(value)])
      return [id, { ...node, inputs: Object.fromEntries(inputs) as ApiNode['inputs'] }]
    }),
  )
}
