import { z } from 'zod'
import { words } from '../words/index.ts'
import { wrong } from './checked.ts'
import { checkMedia, mediaNotes } from './check-media.ts'
import { type Family, modelFile, type Preset, presetOf } from './family.ts'
import {
  Form,
  type FormField,
  type Loader,
  loaders,
  LoraRow,
  type MediaField,
  newForm,
  type SettledForm,
} from './form.ts'
import type { FactsByName } from './media.ts'
import { type Length, lengthOf } from './length.ts'
import type { Mode } from './mode.ts'
import { type Problem, problem } from './problem.ts'
import { slowVideo } from './slow-video.ts'
import { sizeOf } from './size.ts'
import { type Size, snapFrames } from './snap.ts'

/**
 * The single record of a run. width × height are those of the finished video, on the grid; `seconds` and
 * `fps` give the frame count. Fields that the mode does not use are null.
 */
export interface Request {
  readonly mode: Form['mode']
  readonly prompt: string
  readonly negative: string
  readonly image: string | null
  readonly lastImage: string | null
  readonly audio: string | null
  readonly audioStart: number
  readonly video: string | null
  readonly videoStart: number
  readonly control: Form['control']
  readonly sound: Form['sound']
  readonly preset: Form['preset']
  readonly width: number
  readonly height: number
  readonly fit: 'crop' | 'pad'
  readonly seconds: number
  readonly fps: number
  readonly seed: number
  readonly loras: readonly LoraRow[]
  readonly imageStrength: number | null
  readonly guideStrength: number | null
  readonly controlStrength: number | null
  readonly steps: number | null
  readonly cfg: number | null
  readonly loader: Loader
  readonly models: Readonly<Record<string, string>>
  readonly lowVram: boolean
}

/** A request as a script or a file states it: only the mode and what it needs are required. */
export const RequestInput = z
  .object({
    mode: Form.shape.mode.removeDefault(),
    prompt: z.string(),
    negative: z.string(),
    image: z.string().nullable(),
    lastImage: z.string().nullable(),
    audio: z.string().nullable(),
    audioStart: z.number(),
    video: z.string().nullable(),
    videoStart: z.number(),
    control: Form.shape.control.removeDefault(),
    sound: Form.shape.sound.removeDefault(),
    preset: Form.shape.preset.removeDefault(),
    width: z.number(),
    height: z.number(),
    fit: z.enum(['crop', 'pad']),
    seconds: z.number(),
    fps: z.number(),
    seed: z.number(),
    loras: z.array(LoraRow),
    imageStrength: z.number().nullable(),
    guideStrength: z.number().nullable(),
    controlStrength: z.number().nullable(),
    steps: z.number().nullable(),
    cfg: z.number().nullable(),
    loader: z.enum(loaders),
    models: z.record(z.string()),
    lowVram: z.boolean(),
  })
  .partial()
  .required({ mode: true })
  .strict()
export type RequestInput = z.infer<typeof RequestInput>

/** The form that makes this request, on any machine. */
export function formOf(
  input: Omit<RequestInput, 'loras'> & { loras?: readonly LoraRow[] | undefined },
): SettledForm {
  const stated = Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined),
  )
  const sized = input.width !== undefined || input.height !== undefined
  const form = Form.parse({
    ...newForm(),
    ...stated,
    aspect: sized ? 'custom' : 'auto',
    // a script that does not say crops, as the templates do
    fit: input.fit ?? 'crop',
  })
  return { ...form, loader: input.loader ?? 'checkpoint', lowVram: input.lowVram ?? false }
}

/** What a request will make, in numbers. Sizes in pixels. */
export interface Plan {
  readonly preset: Preset
  readonly distilled: boolean
  readonly firstPass: Size
  /** of the file that is saved: half of the request's for a draft */
  readonly output: Size
  readonly frames: number
  readonly fps: number
  /** frames / fps */
  readonly seconds: number
  readonly steps: readonly number[]
}

/** Throws for a preset that the mode does not offer: `check` refuses such a request. */
export function planOf(request: Request, mode: Mode, family: Family): Plan {
  const preset = presetOf(family, mode, request.preset)
  if (!preset) throw new Error(`${mode.id} has no preset ${request.preset}`)
  const { width, height, fps } = request
  const half = { width: width / 2, height: height / 2 }
  const frames = snapFrames(request.seconds, fps, family.frames.step)
  return {
    preset,
    distilled: family.isDistilled(
      modelFile(family, request.models, transformerRole(request.loader)),
    ),
    firstPass: preset.half || preset.passes === 2 ? half : { width, height },
    output: preset.half ? half : { width, height },
    frames,
    fps,
    seconds: frames / fps,
    steps: preset.guided
      ? [request.steps ?? preset.steps[0] ?? 1, ...preset.steps.slice(1)]
      : preset.steps,
  }
}

export function transformerRole(loader: Request['loader']): string {
  return loader === 'checkpoint' ? 'checkpoint' : loader === 'split' ? 'transformer' : 'gguf'
}

/** What a form amounts to: a request, or the problems that stand in its way, and what can be said meanwhile. */
export interface Check {
  readonly request: Request | null
  readonly plan: Plan | null
  /** each one blocks the run */
  readonly problems: readonly Problem[]
  /** worth knowing, blocks nothing */
  readonly notes: readonly Problem[]
  /** the finished size, when it can be told */
  readonly size: Size | null
  readonly length: Length | null
}

export function check(form: SettledForm, mode: Mode, family: Family, known: FactsByName): Check {
  // every object answers to `constructor`, and a file may be called so
  const facts: FactsByName = Object.assign(Object.create(null), known)
  const preset = presetOf(family, mode, form.preset)
  const presetProblems = preset
    ? checkPreset(form, preset, family)
    : [presetMissing(form, mode, family)]
  const size = sizeOf(form, mode, preset, family, facts)
  const slow = slowVideo(form, mode, family, facts)
  const length = slow ? wrong(slow) : lengthOf(form, mode, family, facts)
  const problems = [
    ...checkPrompt(form, family),
    ...mode.media.flatMap((input) => checkMedia(form, input, facts)),
    ...presetProblems,
    ...size.problems,
    ...length.problems,
    ...checkNumbers(form, mode, preset),
  ]
  const notes = [
    ...mediaNotes(form, mode, facts),
    ...length.notes,
    ...(preset ? idleSettings(form, preset) : []),
  ]
  const found = { problems, notes, size: size.value, length: length.value }
  if (problems.length > 0 || !size.value || !length.value)
    return { ...found, request: null, plan: null }
  const request = requestOf(form, mode, preset, size.value, length.value, family)
  return { ...found, request, plan: planOf(request, mode, family) }
}

/** The request of a form whose size and length are known, whatever else may be wrong with it. */
export function requestOf(
  form: SettledForm,
  mode: Mode,
  preset: Preset | undefined,
  size: Size,
  length: Length,
  family: Family,
): Request {
  const uses = (field: MediaField): boolean => mode.media.some((input) => input.field === field)
  const file = (field: MediaField): string | null => (uses(field) ? form[field] : null)
  const strength = (option: 'image' | 'guide' | 'control', value: number | null): number | null =>
    mode.strengths[option] === undefined ? null : (value ?? mode.strengths[option])
  return {
    mode: form.mode,
    prompt: form.prompt,
    negative: form.negative ?? family.negative,
    image: file('image'),
    lastImage: file('lastImage'),
    audio: file('audio'),
    audioStart: uses('audio') ? form.audioStart : 0,
    video: file('video'),
    videoStart: uses('video') ? form.videoStart : 0,
    control: form.control,
    sound: form.sound,
    preset: form.preset,
    width: size.width,
    height: size.height,
    fit: form.fit ?? 'crop',
    seconds: length.seconds,
    fps: length.fps,
    seed: form.seed,
    loras: form.loras.filter((lora) => lora.name !== ''),
    imageStrength: strength('image', form.imageStrength),
    guideStrength: strength('guide', form.guideStrength),
    controlStrength: strength('control', form.controlStrength),
    steps: preset?.guided ? form.steps : null,
    cfg: preset?.guided ? form.cfg : null,
    loader: form.loader,
    models: form.models,
    lowVram: form.lowVram,
  }
}

function checkPrompt(form: Form, family: Family): Problem[] {
  if (form.prompt.trim() === '') return [problem('prompt_empty', undefined, { field: 'prompt' })]
  return (['prompt', 'negative'] as const).flatMap((field) => {
    const length = form[field]?.length ?? 0
    const most = family.promptLength
    return length > most ? [problem('prompt_too_long', { length, most }, { field })] : []
  })
}

function presetMissing(form: Form, mode: Mode, family: Family): Problem {
  const { names } = words().presets
  const offered = family.presets[mode.presets].map(({ id }) => names[id]).join(', ')
  return problem(
    'preset_not_offered',
    { preset: names[form.preset], mode: words().modes[mode.id].name, offered },
    { field: 'preset' },
  )
}

function checkPreset(form: SettledForm, preset: Preset, family: Family): Problem[] {
  const checkpoint = modelFile(family, form.models, transformerRole(form.loader))
  return preset.guided && family.isDistilled(checkpoint)
    ? [
        problem(
          'quality_needs_dev',
          { checkpoint },
          {
            field: 'preset',
            actions: [
              { kind: 'set', label: words().buttons.useBalanced, values: { preset: 'balanced' } },
            ],
          },
        ),
      ]
    : []
}

/** 2^53: above it JavaScript cannot tell whole numbers apart. */
export const largestSeed = 2 ** 53

/** Seconds, of Video Slice in ComfyUI 0.27.0: more than a day. */
const latestStart = 100_000

function checkNumbers(form: Form, mode: Mode, preset: Preset | undefined): Problem[] {
  const say = words().terms.fields
  const found: Problem[] = []
  const range = (
    field: FormField,
    label: string,
    value: number | null,
    least: number,
    most: number,
    whole?: true,
  ): void => {
    if (value === null || (value >= least && value <= most && (!whole || Number.isInteger(value))))
      return
    const range = { label, value, least, most, ...(whole ? { whole } : {}) }
    found.push(problem('number_out_of_range', range, { field }))
  }
  if (!Number.isInteger(form.seed) || form.seed < 0 || form.seed > largestSeed)
    found.push(problem('seed_out_of_range', { seed: form.seed }, { field: 'seed' }))
  if (mode.strengths.image !== undefined)
    range('imageStrength', say.imageStrength, form.imageStrength, 0, 1)
  if (mode.strengths.guide !== undefined)
    range('guideStrength', say.guideStrength, form.guideStrength, 0, 10)
  if (mode.strengths.control !== undefined)
    range('controlStrength', say.controlStrength, form.controlStrength, 0, 10)
  for (const { field } of mode.media) {
    const start = field === 'audio' ? 'audioStart' : field === 'video' ? 'videoStart' : null
    // a start before 0 has its own words
    if (start && form[start] > latestStart) range(start, say.start, form[start], 0, latestStart)
  }
  for (const lora of form.loras)
    range('loras', say.loraStrength(lora.name), lora.strength, -100, 100)
  if (preset?.guided) {
    range('steps', say.steps, form.steps, 1, 200, true)
    range('cfg', say.cfg, form.cfg, 1, 100)
  }
  return found
}

function idleSettings(form: Form, preset: Preset): Problem[] {
  if (preset.guided) return []
  const { names } = words().presets
  const { steps, cfg } = words().terms.fields
  const name = names[preset.id]
  return [
    ...(form.steps !== null
      ? [problem('setting_idle', { label: steps, preset: name }, { field: 'steps' })]
      : []),
    ...(form.cfg !== null
      ? [problem('setting_idle', { label: cfg, preset: name }, { field: 'cfg' })]
      : []),
  ]
}
