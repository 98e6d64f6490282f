import { z } from 'zod'

export const modeIds = ['t2v', 'a2v', 'i2v', 'lipsync', 'keyframe', 'style'] as const
export type ModeId = (typeof modeIds)[number]

export const presetIds = ['draft', 'fast', 'balanced', 'quality'] as const
export type PresetId = (typeof presetIds)[number]

export const aspects = ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9'] as const

/** Short names of the sizes on offer, by the pixels of their 16:9 form. */
export const scales = ['448p', '512p', '576p', '704p', '896p', '1088p'] as const
export type Scale = (typeof scales)[number]

export const controls = ['canny', 'depth', 'pose', 'none'] as const

export const loaders = ['checkpoint', 'split', 'gguf'] as const
export type Loader = (typeof loaders)[number]

export const LoraRow = z.object({
  name: z.string(),
  strength: z.number().default(1),
  on: z.boolean().default(true),
})
export type LoraRow = z.infer<typeof LoraRow>

/** What the user edits, in the user's own terms. `null` means "as the mode and preset say". */
export const Form = z.object({
  mode: z.enum(modeIds).default('t2v'),
  prompt: z.string().default(''),
  /** null = the family's */
  negative: z.string().nullable().default(null),
  image: z.string().nullable().default(null),
  lastImage: z.string().nullable().default(null),
  audio: z.string().nullable().default(null),
  audioStart: z.number().default(0),
  video: z.string().nullable().default(null),
  videoStart: z.number().default(0),
  control: z.enum(controls).default('canny'),
  sound: z.enum(['source', 'generated']).default('source'),
  preset: z.enum(presetIds).default('balanced'),
  /** auto = the shape of the picture or video given, else 16:9; custom = width and height as typed */
  aspect: z.enum(['auto', 'custom', ...aspects]).default('auto'),
  scale: z.enum(scales).nullable().default(null),
  width: z.number().default(1280),
  height: z.number().default(704),
  /** what to do with a picture of another shape; null = not asked yet */
  fit: z.enum(['crop', 'pad']).nullable().default(null),
  seconds: z.number().nullable().default(null),
  fps: z.number().nullable().default(null),
  seed: z.number().default(42),
  seedLocked: z.boolean().default(false),
  variations: z.number().default(1),
  loras: z.array(LoraRow).default([]),
  imageStrength: z.number().nullable().default(null),
  guideStrength: z.number().nullable().default(null),
  controlStrength: z.number().nullable().default(null),
  steps: z.number().nullable().default(null),
  cfg: z.number().nullable().default(null),
  /** null = as the machine's tier proposes */
  loader: z.enum(loaders).nullable().default(null),
  /** role → file name, for those that differ from the family's */
  models: z.record(z.string()).default({}),
  /** null = as the machine's tier proposes */
  lowVram: z.boolean().nullable().default(null),
})
export type Form = z.infer<typeof Form>
export type FormField = keyof Form

/** A form with nothing left to the machine: what `check` takes. */
export interface SettledForm extends Form {
  readonly loader: Loader
  readonly lowVram: boolean
}

export const mediaFields = ['image', 'lastImage', 'audio', 'video'] as const
export type MediaField = (typeof mediaFields)[number]

export function newForm(): Form {
  return Form.parse({})
}

/** A form from storage: what still makes sense is kept, the rest gets its default. */
export function reviveForm(stored: unknown): Form {
  const whole = Form.safeParse(stored)
  if (whole.success) return whole.data
  if (typeof stored !== 'object' || stored === null) return newForm()
  const kept = Object.entries(stored).filter(([key, value]) => {
    // every object answers to `constructor`, which is no field
    return Object.hasOwn(Form.shape, key) && Form.shape[key as FormField].safeParse(value).success
  })
  return Form.parse(Object.fromEntries(kept))
}
