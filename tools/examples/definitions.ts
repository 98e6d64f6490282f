import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { OLDEST_COMFY } from '../comfyui/comfy.ts'

type Options = Readonly<Record<string, unknown>>
/** `["INT", {"default": 1}]`, or the type alone. */
const Spec = z
  .array(z.unknown())
  .transform(([type, options]) => ({ type, options: z.record(z.unknown()).parse(options ?? {}) }))
const Inputs = z.object({
  required: z.record(Spec).default({}),
  optional: z.record(Spec).default({}),
})
const Definition = z.object({
  input: Inputs,
  output: z.array(z.string()),
  output_name: z.array(z.string()),
})

/** An input as the editor shows it. */
export interface Input {
  readonly name: string
  readonly label: string
  readonly type: string
  readonly isWidget: boolean
  readonly isOptional: boolean
  readonly options: Options
}

export interface NodeClass {
  /** Sockets first, then widgets. */
  readonly inputs: readonly Input[]
  readonly outputs: readonly { readonly name: string; readonly type: string }[]
}

const file = new URL(`../../tests/node-defs/${OLDEST_COMFY}.json`, import.meta.url)
const { classes } = z
  .object({ classes: z.record(z.unknown()) })
  .parse(JSON.parse(readFileSync(file, 'utf8')))

/** What the oldest ComfyUI says of a class. `values` choose among the inputs of a dynamic combo. */
export function nodeClass(name: string, values: Options): NodeClass {
  const { input, output, output_name: names } = Definition.parse(classes[name])
  const inputs = inputsOf(input, values)
  return {
    inputs: [...inputs.filter((one) => !one.isWidget), ...inputs.filter((one) => one.isWidget)],
    outputs: output.map((type, slot) => ({ name: names[slot] ?? type, type })),
  }
}

function inputsOf({ required, optional }: z.infer<typeof Inputs>, values: Options): Input[] {
  const read = (group: Readonly<Record<string, z.infer<typeof Spec>>>, isOptional: boolean) =>
    Object.entries(group).flatMap(([name, { type, options }]) =>
      withCompanions(inputOf(name, type, options, isOptional), values),
    )
  return [...read(required, false), ...read(optional, true)]
}

const widgetTypes = ['INT', 'FLOAT', 'STRING', 'BOOLEAN', 'COMBO', 'COMFY_DYNAMICCOMBO_V3']

function inputOf(name: string, type: unknown, options: Options, isOptional: boolean): Input {
  const label = options['display_name']
  const kind = typeof type === 'string' ? type : 'COMBO'
  const match = z.object({ template: z.object({ allowed_types: z.string() }) }).safeParse(options)
  return {
    name,
    label: typeof label === 'string' ? label : name,
    type: match.data?.template.allowed_types ?? kind,
    isWidget: widgetTypes.includes(kind),
    isOptional,
    options,
  }
}

/** The widgets that the editor adds after some inputs. */
function withCompanions(input: Input, values: Options): Input[] {
  const { name, options } = input
  const upload = { label: 'choose file to upload', isWidget: true, isOptional: false }
  if (options['image_upload'] || options['video_upload'])
    return [
      input,
      { ...upload, name: 'upload', type: 'IMAGEUPLOAD', options: { default: 'image' } },
    ]
  if (options['audio_upload'])
    return [
      input,
      { ...upload, name: 'audioUI', label: 'audioUI', type: 'AUDIO_UI', options: {} },
      { ...upload, name: 'upload', type: 'AUDIOUPLOAD', options: { default: '' } },
    ]
  if (input.type === 'COMFY_AUTOGROW_V3') return grown(input, values)
  if (input.type !== 'COMFY_DYNAMICCOMBO_V3') return [input]
  const Choices = z.array(z.object({ key: z.string(), inputs: Inputs }))
  const chosen = Choices.parse(options['options']).find(({ key }) => key === values[name])
  const own = chosen ? inputsOf(chosen.inputs, values) : []
  return [input, ...own.map((one) => ({ ...one, name: `${name}.${one.name}` }))]
}

const Grown = z.object({
  template: z.object({ input: Inputs, prefix: z.string(), min: z.number(), max: z.number() }),
})

/** An input that grows has a socket for each link, and a free one after them. */
function grown({ name, options, isOptional }: Input, values: Options): Input[] {
  const { input, prefix, min, max } = Grown.parse(options).template
  const [type = '*'] = Object.values(input.required).map((one) => String(one.type))
  const used = Object.keys(values).filter((key) => key.startsWith(`${name}.${prefix}`)).length
  return Array.from({ length: Math.min(max, Math.max(min, used + 1)) }, (_, index) => ({
    name: `${name}.${prefix}${index}`,
    label: `${prefix}${index}`,
    type,
    isWidget: false,
    isOptional: isOptional || index >= min,
    options: {},
  }))
}
