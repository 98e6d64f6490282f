import { readdirSync, readFileSync } from 'node:fs'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'

/** Class → what GET /object_info/<class> says of it, or null for a class that the server lacks. */
export type Classes = Readonly<Record<string, ClassInfo | null>>
export interface ClassInfo {
  readonly input: unknown
  readonly output: unknown
}

/** What a server finds wrong with a prompt, by the types of execution.py; `stray`: an input that it ignores. */
export interface Verdict {
  readonly at: string
  readonly type: string
}

/** The recorded versions of ComfyUI, oldest first. */
export const recorded: readonly { readonly comfyui: string; readonly classes: Classes }[] =
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')))

type Specs = Record<string, Record<string, unknown>>
type Inputs = ApiPrompt[string]['inputs']

/**
 * Validates a prompt as `validate_inputs` in ComfyUI's execution.py does, on the definitions as the server sends them;
 * it shares no code with `fit`. `judged` tells which classes there are; others are passed over.
 */
export function judge(prompt: ApiPrompt, classes: Classes): Verdict[] {
  return Object.entries(prompt).flatMap(([id, node]): Verdict[] => {
    const info = classes[node.class_type]
    if (info === null) return [{ at: id, type: 'missing_node_type' }]
    if (!info) return []
    const live = expanded(info.input as Specs, node.inputs)
    const wrong = [...live].flatMap(([name, { spec, required }]) => {
      const type = wrongWith(name, spec, required, node, prompt, classes)
      return type ? [{ at: `${id}.${name}`, type }] : []
    })
    const strays = Object.keys(node.inputs).filter(
      (name) => !live.has(name) && !isOpen(live.get(name.slice(0, name.lastIndexOf('.')))),
    )
    return [...wrong, ...strays.map((name) => ({ at: `${id}.${name}`, type: 'stray' }))]
  })
}

interface Live {
  readonly spec: readonly unknown[]
  readonly required: boolean
}

/**
 * parse_class_inputs: a dynamic combo counts, with its branch, when it is sent with one of its keys; a group that
 * grows stands for its numbered inputs, of which the first are required.
 */
function expanded(specs: Specs, inputs: Inputs, prefix = ''): Map<string, Live> {
  const live = new Map<string, Live>()
  for (const group of ['required', 'optional'])
    for (const [name, spec] of Object.entries(specs[group] ?? {}) as [string, unknown[]][]) {
      const full = prefix + name
      if (spec[0] === 'COMFY_AUTOGROW_V3') {
        // what it has below it is unknown without its template
        live.set(full, { spec, required: false })
        for (const [inner, input] of grown(full, spec[1], group === 'required'))
          live.set(inner, input)
        continue
      }
      if (spec[0] !== 'COMFY_DYNAMICCOMBO_V3') {
        live.set(full, { spec, required: group === 'required' })
        continue
      }
      const { options } = (spec[1] ?? {}) as { options?: { key: unknown; inputs: Specs }[] }
      if (!options) {
        live.set(full, { spec: ['?'], required: group === 'required' })
        continue
      }
      const chosen = options.find(({ key }) => key === inputs[full])
      // the server lets it pass, and the run fails for want of an argument
      live.set(full, { spec: [options.map(({ key }) => key)], required: group === 'required' })
      if (!chosen) continue
      for (const [inner, input] of expanded(chosen.inputs, inputs, `${full}.`))
        live.set(inner, input)
    }
  return live
}

interface Growing {
  readonly template?: {
    readonly input?: Specs
    readonly prefix?: string
    readonly min?: number
    readonly max?: number
  }
}

function grown(full: string, said: unknown, required: boolean): [string, Live][] {
  const { template = {} } = (said ?? {}) as Growing
  const { input = {}, prefix = '', min = 0, max = 0 } = template
  const [spec] = Object.values({ ...input['required'], ...input['optional'] }) as unknown[][]
  return Array.from({ length: max }, (_, at) => [
    `${full}.${prefix}${at}`,
    { spec: spec ?? ['?'], required: required && at < min },
  ])
}

/** Their VALIDATE_INPUTS looks for the file itself. */
const loaders = ['LoadImage', 'LoadAudio', 'LoadVideo']

/** What a type of the future has below it, nobody can say. */
function isOpen(parent: Live | undefined): boolean {
  const [type] = parent?.spec ?? []
  return typeof type === 'string' && !['COMBO', 'INT', 'FLOAT', 'STRING', 'BOOLEAN'].includes(type)
}

function wrongWith(
  name: string,
  [type, said]: readonly unknown[],
  required: boolean,
  { class_type: className, inputs }: ApiPrompt[string],
  prompt: ApiPrompt,
  classes: Classes,
): string | null {
  const value = inputs[name]
  const config = (said ?? {}) as Record<string, unknown> & {
    min?: number
    max?: number
    options?: unknown[]
  }
  if (value === undefined) return required ? 'required_input_missing' : null
  if (typeof value === 'object') {
    const source = classes[prompt[value[0]]?.class_type ?? '']
    const given = source ? (source.output as string[])[value[1]] : '*'
    return mayLink(given, type) ? null : 'return_type_mismatch'
  }
  if ((type === 'INT' || type === 'FLOAT') && Number.isNaN(Number(value)))
    return 'invalid_input_type'
  if (config.min !== undefined && Number(value) < config.min) return 'value_smaller_than_min'
  if (config.max !== undefined && Number(value) > config.max) return 'value_bigger_than_max'
  const options = Array.isArray(type) ? type : type === 'COMBO' ? config.options : null
  // where a combo comes without its list, its class checks the value itself
  return options && !loaders.includes(className) && !options.includes(value)
    ? 'value_not_in_list'
    : null
}

function mayLink(given: unknown, wanted: unknown): boolean {
  if (typeof given !== 'string' || typeof wanted !== 'string') return true
  // what a match type takes is told by its template, which says nothing in a recording that ends here
  if ([given, wanted].some((type) => type === '*' || type.startsWith('COMFY_MATCHTYPE')))
    return true
  return given.split(',').some((type) => wanted.split(',').includes(type))
}
