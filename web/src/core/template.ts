/** ComfyUI's API format, and the few edits that turn a template into a prompt. */

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
 * Nodes that stand in for others: every link to an output named in `gives` ("ckpt.0") goes there instead, but for
 * those of the fragment's own nodes.
 */
export interface Fragment {
  readonly nodes: ApiPrompt
  readonly gives: Readonly<Record<string, Link>>
}

export function isLink(value: unknown): value is Link {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    typeof value[1] === 'number'
  )
}

/** "node.input" → [node, input]; only the first dot parts, since dynamic inputs have dots of their own. */
export function splitPath(path: string): [node: string, input: string] {
  const dot = path.indexOf('.')
  return [path.slice(0, dot), path.slice(dot + 1)]
}

/** Sets inputs given as "node.input". A node that the prompt does not have is passed over. */
export function setInputs(
  prompt: ApiPrompt,
  values: Readonly<Record<string, InputValue>>,
): ApiPrompt {
  const edited: Record<string, ApiNode> = { ...prompt }
  for (const [path, value] of Object.entries(values)) {
    const [id, input] = splitPath(path)
    const node = edited[id]
    if (node) edited[id] = { ...node, inputs: { ...node.inputs, [input]: value } }
  }
  return edited
}

/** Takes away optional inputs given as "node.input". */
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

/** Sends every link to the outputs named in `gives` elsewhere; nodes in `except` keep theirs. */
export function redirect(
  prompt: ApiPrompt,
  gives: Fragment['gives'],
  except: readonly string[] = [],
): ApiPrompt {
  return Object.fromEntries(
    Object.entries(prompt).map(([id, node]) => {
      if (except.includes(id)) return [id, node]
      const inputs = Object.entries(node.inputs).map(([name, value]) => [
        name,
        isLink(value) ? (gives[`${value[0]}.${value[1]}`] ?? value) : value,
      ])
      return [id, { ...node, inputs: Object.fromEntries(inputs) }]
    }),
  )
}

export function addFragment(prompt: ApiPrompt, fragment: Fragment): ApiPrompt {
  return redirect({ ...prompt, ...fragment.nodes }, fragment.gives, Object.keys(fragment.nodes))
}

export interface Lora {
  readonly name: string
  readonly strength: number
}

/** Chains model-only LoRAs behind `output` ("ckpt.0"); all that read the output read the last LoRA. */
export function chainLoras(prompt: ApiPrompt, output: string, loras: readonly Lora[]): ApiPrompt {
  if (loras.length === 0) return prompt
  const [source, slot] = splitPath(output)
  const added: Record<string, ApiNode> = {}
  let last: Link = [source, Number(slot)]
  loras.forEach((lora, index) => {
    const id = `lora_user_${index + 1}`
    added[id] = {
      class_type: 'LoraLoaderModelOnly',
      inputs: { model: last, lora_name: lora.name, strength_model: lora.strength },
    }
    last = [id, 0]
  })
  return { ...redirect(prompt, { [output]: last }), ...added }
}

/**
 * Keeps the nodes that lead to `outputs`. ComfyUI refuses a prompt for an unknown class even in a node
 * that nothing reads, so what is not needed has to go.
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
