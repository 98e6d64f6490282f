/** An input of a node class as the server defines it, normalised for old and new nodes. */
export interface InputDef {
  readonly required: boolean
  /** group: has nested names, of a kind that is not parsed here */
  readonly kind: 'combo' | 'dynamic' | 'number' | 'text' | 'switch' | 'group' | 'other'
  /** of a combo, as text; `values[i]` is sent for `options[i]`, as the server compares types too */
  readonly options: readonly string[]
  readonly values: readonly Scalar[]
  /** accepts more than it lists: uploads, and lists that are not parsed here */
  readonly open: boolean
  readonly min: number | null
  readonly max: number | null
  readonly default: Scalar | null
  /** of a dynamic combo: option → its inputs, without the parent's name */
  readonly branches: Readonly<Record<string, NodeDef>>
}

export type Scalar = string | number | boolean

/** Input → definition. */
export type NodeDef = Readonly<Record<string, InputDef>>
/** For an installed class whose definition is unreadable: anything may be sent. */
export const unreadable: NodeDef = Object.freeze({})
/** Class → definition; null for classes that the server lacks. */
export type NodeDefs = Readonly<Record<string, NodeDef | null>>

/**
 * Parses GET /object_info/<class>; an empty answer means no such class. Never throws: unknown shapes, from
 * future versions or careless node packs, count as unspecified.
 */
export function parseNodeDef(nodeClass: string, answer: unknown): NodeDef | null {
  if (!isRecord(answer)) return unreadable
  if (!Object.hasOwn(answer, nodeClass)) return Object.keys(answer).length === 0 ? null : unreadable
  const info = answer[nodeClass]
  return (isRecord(info) ? inputDefs(info['input']) : null) ?? unreadable
}

/** Null if the inputs are unknown. */
function inputDefs(inputs: unknown): NodeDef | null {
  if (!isRecord(inputs)) return null
  const groups = [
    { specs: inputs['required'] ?? {}, required: true },
    { specs: inputs['optional'] ?? {}, required: false },
  ]
  const found: [string, InputDef][] = []
  for (const { specs, required } of groups) {
    if (!isRecord(specs)) return null
    for (const [name, spec] of Object.entries(specs)) found.push([name, inputDef(spec, required)])
  }
  return Object.fromEntries(found)
}

function inputDef(spec: unknown, required: boolean): InputDef {
  const [type, said] = Array.isArray(spec) ? (spec as unknown[]) : [spec]
  const config = isRecord(said) ? said : {}
  const common: InputDef = {
    required,
    kind: 'other',
    options: [],
    values: [],
    open: isRecord(config['remote']) || uploads(config),
    min: bound(config['min']),
    max: bound(config['max']),
    default: isScalar(config['default']) ? config['default'] : null,
    branches: {},
  }
  if (Array.isArray(type)) return combo(common, type)
  if (typeof type !== 'string') return common
  if (type === 'COMBO') return combo(common, config['options'])
  if (type.startsWith('COMFY_DYNAMICCOMBO_')) return dynamic(common, config['options'])
  if (/^COMFY_(AUTOGROW|DYNAMIC)/.test(type)) return { ...common, kind: 'group' }
  return { ...common, kind: kinds.get(type) ?? 'other' }
}

/** Such as "image_upload", "video_upload". */
function uploads(config: Record<string, unknown>): boolean {
  return Object.entries(config).some(([flag, on]) => on === true && flag.endsWith('_upload'))
}

const kinds: ReadonlyMap<string, InputDef['kind']> = new Map([
  ['INT', 'number'],
  ['FLOAT', 'number'],
  // a number, judging by its socket
  ['FLOAT,INT', 'number'],
  ['INT,FLOAT', 'number'],
  ['STRING', 'text'],
  ['BOOLEAN', 'switch'],
])

function combo(common: InputDef, options: unknown): InputDef {
  const listed = Array.isArray(options) ? (options as unknown[]) : null
  const values = (listed ?? []).map(optionValue).filter(isScalar)
  const open = common.open || listed === null || values.length < listed.length
  return { ...common, kind: 'combo', options: values.map(String), values, open }
}

/** Some servers list an option as an object, with a label beside its value. */
function optionValue(option: unknown): unknown {
  return isRecord(option) ? (option['value'] ?? option['key'] ?? option['name']) : option
}

function dynamic(common: InputDef, options: unknown): InputDef {
  const listed = Array.isArray(options) ? (options as unknown[]) : []
  const branches = listed.flatMap((option): [Scalar, NodeDef][] => {
    const inputs = isRecord(option) ? inputDefs(option['inputs'] ?? {}) : null
    return isRecord(option) && isScalar(option['key']) && inputs ? [[option['key'], inputs]] : []
  })
  const keys = branches.map(([key]) => key)
  return {
    ...combo(common, keys),
    kind: 'dynamic',
    open: keys.length < listed.length || keys.length === 0,
    branches: Object.fromEntries(branches.map(([key, inputs]) => [String(key), inputs])),
  }
}

function bound(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
