import { z } from 'zod'

/** One input of a node class, as the server defines it, brought to one shape for old and new nodes. */
export interface InputDef {
  readonly required: boolean
  readonly kind: 'combo' | 'number' | 'dynamic' | 'other'
  /** of a combo; values of other types than string are kept as their text */
  readonly options: readonly string[]
  /** takes files of the input folder that the options need not list */
  readonly upload: boolean
  readonly least: number | null
  readonly most: number | null
  readonly usual: string | number | boolean | null
  /** of a dynamic combo: option → the inputs that come with it, without the parent's name */
  readonly branches: Readonly<Record<string, Readonly<Record<string, InputDef>>>>
}

export type NodeDef = Readonly<Record<string, InputDef>>
/** Class → definition, or null for a class that the server does not have. */
export type NodeDefs = Readonly<Record<string, NodeDef | null>>

const Options = z.array(z.union([z.string(), z.number(), z.boolean()]).transform(String))

const Spec = z
  .tuple([z.unknown()])
  .rest(z.unknown())
  .transform(([type, config]) => ({ type, config: z.record(z.unknown()).catch({}).parse(config) }))

const Inputs = z.object({
  required: z.record(Spec).optional().default({}),
  optional: z.record(Spec).optional().default({}),
})

const ObjectInfo = z.record(z.object({ input: Inputs }))

/** Reads the answer of GET /object_info/<class>; an empty answer means that there is no such class. */
export function parseNodeDef(nodeClass: string, answer: unknown): NodeDef | null {
  const info = ObjectInfo.parse(answer)[nodeClass]
  return info ? inputDefs(info.input) : null
}

function inputDefs(inputs: z.infer<typeof Inputs>): Record<string, InputDef> {
  const defs = (specs: Record<string, z.infer<typeof Spec>>, required: boolean) =>
    Object.entries(specs).map(([name, spec]) => [name, inputDef(spec, required)])
  return Object.fromEntries([...defs(inputs.required, true), ...defs(inputs.optional, false)])
}

function inputDef({ type, config }: z.infer<typeof Spec>, required: boolean): InputDef {
  const uploads = ['image_upload', 'audio_upload', 'video_upload', 'file_upload']
  const usual = z.union([z.string(), z.number(), z.boolean()]).nullable().catch(null)
  const bound = z.number().nullable().catch(null)
  const common = {
    required,
    options: [],
    upload: uploads.some((flag) => config[flag] === true),
    least: bound.parse(config['min']),
    most: bound.parse(config['max']),
    usual: usual.parse(config['default']),
    branches: {},
  }
  if (Array.isArray(type))
    return { ...common, kind: 'combo', options: Options.catch([]).parse(type) }
  if (type === 'COMBO')
    return { ...common, kind: 'combo', options: Options.catch([]).parse(config['options']) }
  if (type === 'COMFY_DYNAMICCOMBO_V3') {
    const branches = Branches.catch([]).parse(config['options'])
    return {
      ...common,
      kind: 'dynamic',
      options: branches.map(({ key }) => key),
      branches: Object.fromEntries(branches.map(({ key, inputs }) => [key, inputDefs(inputs)])),
    }
  }
  return { ...common, kind: type === 'INT' || type === 'FLOAT' ? 'number' : 'other' }
}

const Branches = z.array(z.object({ key: z.string(), inputs: Inputs }))
