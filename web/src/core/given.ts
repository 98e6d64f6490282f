import { z } from 'zod'
import { Form, type MediaField, mediaFields, type ModeId, modeIds } from './form.ts'
import type { Mode } from './mode.ts'

/** The form has one place for a picture, but each mode has its own: what a mode was given stays with it. */

const Given = Form.pick({
  image: true,
  lastImage: true,
  audio: true,
  audioStart: true,
  video: true,
  videoStart: true,
})
type Given = z.infer<typeof Given>
type Some = { readonly [K in keyof Given]?: Given[K] | undefined }

const Kept = z.object({
  /** what each mode was given last, in the fields that it uses */
  modes: z.record(z.enum(modeIds), Given.partial()),
  /** the newest file of each field, for modes that have none yet */
  newest: Given.partial(),
  /** lengths as typed, by what a length follows: a clip's says nothing about a sound's */
  seconds: z.record(z.number().nullable()),
  /** frame rates as typed, by whether a file gives the rate */
  fps: z.record(z.number().nullable()),
})
export type Kept = z.infer<typeof Kept>

const startOf = { audio: 'audioStart', video: 'videoStart' } as const

/** The fields that go with a file's: where to start in it. */
export function startField(field: MediaField): 'audioStart' | 'videoStart' | null {
  return field === 'audio' || field === 'video' ? startOf[field] : null
}

/** From storage; a form that was stored without it gives its files to whichever mode asks first. */
export function reviveKept(stored: unknown, form: Form): Kept {
  const read = Kept.safeParse(stored)
  if (read.success) return read.data
  const newest = Object.assign({}, ...mediaFields.map((field) => fileIn(form, field)))
  return { modes: {}, newest, seconds: {}, fps: {} }
}

/** What is kept when a mode is left. */
export function leave(kept: Kept, form: Form, mode: Mode): Kept {
  const fields = mode.media.map(({ field }) => field)
  const own = Object.assign({}, ...fields.map((field) => slotOf(form, field)))
  const newest = Object.assign({}, ...fields.map((field) => fileIn(form, field)))
  return {
    modes: { ...kept.modes, [mode.id]: own },
    newest: { ...kept.newest, ...newest },
    seconds: { ...kept.seconds, [mode.lengthFrom]: form.seconds },
    fps: { ...kept.fps, [rateFrom(mode)]: form.fps },
  }
}

/**
 * The form's values in a mode that is entered. An empty slot takes over the newest file of its kind, unless
 * the mode does without: there nobody asked for it.
 */
export function enter(kept: Kept, mode: Mode): Partial<Form> {
  const own = kept.modes[mode.id] ?? {}
  const slots = mode.media.map(({ field, required }) => {
    return slotOf(own[field] || !required ? own : kept.newest, field)
  })
  return {
    ...Object.assign({}, ...slots),
    seconds: kept.seconds[mode.lengthFrom] ?? null,
    fps: kept.fps[rateFrom(mode)] ?? null,
  }
}

/** What is kept when a mode that is not in sight gets a file. */
export function giveLater(kept: Kept, mode: ModeId, values: Partial<Given>): Kept {
  return { ...kept, modes: { ...kept.modes, [mode]: { ...kept.modes[mode], ...values } } }
}

/** Of a form, or of what a mode keeps: a file and where to start in it. */
function slotOf(values: Some, field: MediaField): Partial<Given> {
  const start = startField(field)
  return { [field]: values[field] ?? null, ...(start ? { [start]: values[start] ?? 0 } : {}) }
}

/** The slot in a mode, whether it is in sight or not. */
export function slotIn(kept: Kept, form: Form, mode: ModeId, field: MediaField): Partial<Given> {
  return slotOf(mode === form.mode ? form : (kept.modes[mode] ?? {}), field)
}

function fileIn(form: Form, field: MediaField): Partial<Given> {
  return form[field] === null ? {} : slotOf(form, field)
}

function rateFrom({ lengthFrom }: Mode): 'video' | 'form' {
  return lengthFrom === 'video' ? 'video' : 'form'
}
