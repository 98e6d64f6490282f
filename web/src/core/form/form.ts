import { z } from 'zod'
import type { Words } from '../../words/index.ts'
import { modes as english } from '../../words/en/modes.ts'
import { Crops } from './crop.ts'
import { Keyframe } from './keyframe.ts'
import { places } from './place.ts'
import { Reference, Sheet } from './sheet.ts'

/** Each mode has its words. In picker order. */
export type ModeId = keyof Words['modes']
export const modeIds = Object.keys(english) as [ModeId, ...ModeId[]]

/** Presets, sizes and loaders belong to a family; a stored one that it lacks counts as its default. */
export type PresetId = string

export const aspects = ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9'] as const

/** Short name of an offered size, by the pixels of its 16:9 form. */
export type Scale = string

export const controls = ['canny', 'depth', 'pose', 'none'] as const

/** On which side of a video new frames go. */
export const directions = ['after', 'before'] as const
export type Direction = (typeof directions)[number]

/** What of a span is regenerated: picture and sound, or one of them. */
export const retakable = ['both', 'picture', 'sound'] as const

/** Of a video that a run goes on from, or paints around: what fills its graph and can't be read from the file's name. */
export const Source = z.object({
  /** as ComfyUI decodes them */
  frames: z.number().int().min(1),
  /** pixels */
  width: z.number().int().min(1),
  height: z.number().int().min(1),
})
export type Source = Readonly<z.infer<typeof Source>>

export type Loader = string

export const LoraRow = z.object({
  name: z.string(),
  strength: z.number().default(1),
  /** in the second pass, if it is another there */
  second: z.number().optional(),
  on: z.boolean().default(true),
})
export type LoraRow = z.infer<typeof LoraRow>

const mode = z.enum(modeIds)

/**
 * Fields that form and request share, with defaults. Add a new field here or to one of the two groups below:
 * all code that copies requests follows.
 */
const given = z.object({
  mode,
  /** the id of its family; '': made before there were two, so of the first */
  family: z.string().default(''),
  prompt: z.string().default(''),
  image: z.string().nullable().default(null),
  lastImage: z.string().nullable().default(null),
  /** images at other times than the first and the last frame */
  keyframes: z.array(Keyframe).default([]),
  /** images of people and things to show, and the sheet that they are put on */
  references: z.array(Reference).default([]),
  sheet: Sheet.nullable().default(null),
  /** of images that are not cropped to their middle, by file */
  crops: Crops.default({}),
  audio: z.string().nullable().default(null),
  audioStart: z.number().default(0),
  /** a sample of the voice to speak with */
  voice: z.string().nullable().default(null),
  voiceStart: z.number().default(0),
  video: z.string().nullable().default(null),
  videoStart: z.number().default(0),
  control: z.enum(controls).default('canny'),
  /** what is done to the video, by the family's id; '': its first tool */
  tool: z.string().default(''),
  /** of a tool that paints around the video: where it stays in the frame, and how large; 1 = as large as fits */
  sourceAt: z.enum(places).default('center'),
  sourceScale: z.number().default(1),
  sound: z.enum(['source', 'generated']).default('source'),
  /** light noise under a voice, for the model alone */
  noiseBed: z.boolean().default(false),
  direction: z.enum(directions).default('after'),
  /** of an extended video: all of it, or the new part alone */
  saves: z.enum(['whole', 'new']).default('whole'),
  /** of a span of a video that is regenerated */
  retakes: z.enum(retakable).default('both'),
  /** the model chooses the length from the prompt, and `seconds` is the most */
  lengthByModel: z.boolean().default(false),
  /** '': the family's default */
  preset: z.string().default(''),
  width: z.number().default(1280),
  height: z.number().default(704),
  seed: z.number().default(42),
  loras: z.array(LoraRow).default([]),
  /** role → file name, where it differs from the family's */
  models: z.record(z.string()).default({}),
})

/** null in a form: default of the mode or preset. null in a request: not used. */
const tuned = z.object({
  imageStrength: z.number().nullable().default(null),
  guideStrength: z.number().nullable().default(null),
  /** of the first and the last frame, where they differ from the guide strength */
  firstStrength: z.number().nullable().default(null),
  lastStrength: z.number().nullable().default(null),
  controlStrength: z.number().nullable().default(null),
  /** of the LoRA that reads the sheet, and of the sheet */
  referenceStrength: z.number().nullable().default(null),
  sheetStrength: z.number().nullable().default(null),
  /** of the LoRA that a tool is */
  toolStrength: z.number().nullable().default(null),
  steps: z.number().nullable().default(null),
  cfg: z.number().nullable().default(null),
  /** guidance that ties sound and picture together, and that sharpens detail; null: none */
  syncGuidance: z.number().nullable().default(null),
  detailGuidance: z.number().nullable().default(null),
  /** frames of the video that the model sees again */
  context: z.number().nullable().default(null),
  /** of the video; in a form only where nothing has read the file */
  source: Source.nullable().default(null),
})

/** null in a form: left to the family, file or machine. Always set in a request. */
const decided = z.object({
  /** '': the family's default */
  loader: z.string().default(''),
  lowVram: z.boolean().default(false),
  negative: z.string().default(''),
  fps: z.number().default(24),
  seconds: z.number().default(5),
  /** what to do with an image of another aspect ratio; null = not asked yet */
  fit: z.enum(['crop', 'pad']).default('crop'),
})

/** Fields that define a run. */
export const requestFields = given.merge(tuned).merge(decided)

/** Fields that a form may leave open. */
export const openFields = [...decided.keyof().options, ...tuned.keyof().options]

/** What the user edits, in the user's terms. */
export const Form = given
  .merge(tuned)
  .extend(orNull(decided.shape))
  .extend({
    mode: mode.default('t2v'),
    /** auto = aspect ratio of the given image or video, else 16:9; custom = width and height as typed */
    aspect: z.enum(['auto', 'custom', ...aspects]).default('auto'),
    scale: z.string().nullable().default(null),
    seedLocked: z.boolean().default(false),
    variations: z.number().default(1),
  })
export type Form = z.infer<typeof Form>
export type FormField = keyof Form

/** A form with every automatic value resolved, as `check` takes it. */
export interface SettledForm extends Form {
  readonly loader: Loader
  readonly lowVram: boolean
}

export const mediaFields = ['image', 'lastImage', 'audio', 'voice', 'video'] as const
export type MediaField = (typeof mediaFields)[number]

/** What the timeline sets. */
export const keyFields = [
  'image',
  'lastImage',
  'keyframes',
  'firstStrength',
  'lastStrength',
] as const
export type KeyFields = Pick<Form, (typeof keyFields)[number]>

/** The files that a form or request names. */
export function filesIn(
  of: Readonly<Pick<Form, MediaField>> & {
    readonly keyframes: readonly Keyframe[]
    readonly references: readonly Reference[]
    readonly sheet: Sheet | null
  },
): string[] {
  return [
    ...mediaFields.flatMap((field) => of[field] ?? []),
    ...of.keyframes.map(({ image }) => image),
    ...of.references.map(({ image }) => image),
    ...(of.sheet ? [of.sheet.file] : []),
  ]
}

export function newForm(): Form {
  return Form.parse({})
}

/** A stored form: valid values are kept, the rest gets defaults. */
export function reviveForm(stored: unknown): Form {
  const whole = Form.safeParse(stored)
  if (whole.success) return whole.data
  if (typeof stored !== 'object' || stored === null) return newForm()
  const kept = Object.entries(stored).filter(([key, value]) => {
    // every object has `constructor`, which is not a field
    return Object.hasOwn(Form.shape, key) && Form.shape[key as FormField].safeParse(value).success
  })
  return Form.parse(Object.fromEntries(kept))
}

type OrNull<Shape extends z.ZodRawShape> = {
  [Field in keyof Shape]: z.ZodDefault<z.ZodNullable<Shape[Field]>>
}

/** The same fields, each null until decided. */
function orNull<Shape extends z.ZodRawShape>(shape: Shape): OrNull<Shape> {
  const fields = Object.entries(shape).map(([name, schema]) => [
    name,
    schema.nullable().default(null),
  ])
  return Object.fromEntries(fields) as OrNull<Shape>
}
