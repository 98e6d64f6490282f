import { z } from 'zod'
import { Form, type MediaField, mediaFields, type ModeId, modeIds } from '../form/form.ts'
import { isAtRateOfVideo, type MediaInput, type Mode } from '../family/mode.ts'

/** The form has one field for an image, but each mode its own: a mode keeps what it was given. */

const Given = Form.pick({
  image: true,
  lastImage: true,
  audio: true,
  audioStart: true,
  voice: true,
  voiceStart: true,
  video: true,
  videoStart: true,
})
type Given = z.infer<typeof Given>
type Some = { readonly [K in keyof Given]?: Given[K] | undefined }

const Kept = z.object({
  /** what each mode was last given, in the fields that it uses */
  modes: z.record(z.enum(modeIds), Given.partial()),
  /** the newest file of each field, for modes without one */
  newest: Given.partial(),
  /** lengths as typed, by source: a clip's says nothing about a sound's */
  seconds: z.record(z.number().nullable()),
  /** frame rates as typed, by whether a file sets the rate */
  fps: z.record(z.number().nullable()),
})
export type Kept = z.infer<typeof Kept>

const startFields = { audio: 'audioStart', voice: 'voiceStart', video: 'videoStart' } as const
/** Where to start in a file. */
export type StartField = (typeof startFields)[keyof typeof startFields]

/** The field that goes with a file's: where to start in it. */
export function startField(field: MediaField): StartField | null {
  return field === 'image' || field === 'lastImage' ? null : startFields[field]
}

/** The start of an input's file; null if it has none. */
export function startOf({ field, whole, span }: MediaInput): StartField | null {
  return whole && !span ? null : startField(field)
}

/** Whether a mode reads a file from a start on. */
export function startsIn({ media }: Pick<Mode, 'media'>, field: MediaField): boolean {
  return media.some((input) => input.field === field && startOf(input) !== null)
}

/** From storage; a form stored without it gives its files to the first mode that asks. */
export function reviveKept(stored: unknown, form: Form): Kept {
  const read = Kept.safeParse(stored)
  if (read.success) return read.data
  const newest = Object.assign({}, ...mediaFields.map((field) => fileIn(form, field)))
  return { modes: {}, newest, seconds: {}, fps: {} }
}

/** What to keep when leaving a mode. */
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
 * The form's values on entering a mode. An empty slot takes the newest file of its kind, unless the mode can
 * do without: there nobody asked for it.
 */
export function enter(kept: Kept, mode: Mode): Partial<Form> {
  const own = kept.modes[mode.id] ?? {}
  const slots = mode.media.map(({ field, required }) => {
    // one of its images is enough, so each may be
    const wanted = required || mode.options.includes('keyframes')
    return slotOf(own[field] || !wanted ? own : kept.newest, field)
  })
  return {
    ...Object.assign({}, ...slots),
    seconds: kept.seconds[mode.lengthFrom] ?? null,
    fps: kept.fps[rateFrom(mode)] ?? null,
    source: null,
  }
}

/** What to keep when a hidden mode gets a file. */
export function giveLater(kept: Kept, mode: ModeId, values: Partial<Given>): Kept {
  return { ...kept, modes: { ...kept.modes, [mode]: { ...kept.modes[mode], ...values } } }
}

/** A file and its start, from a form or a mode's kept values. */
function slotOf(values: Some, field: MediaField): Partial<Given> {
  const start = startField(field)
  return { [field]: values[field] ?? null, ...(start ? { [start]: values[start] ?? 0 } : {}) }
}

/** The slot of a mode, visible or not. */
export function slotIn(kept: Kept, form: Form, mode: ModeId, field: MediaField): Partial<Given> {
  return slotOf(mode === form.mode ? form : (kept.modes[mode] ?? {}), field)
}

function fileIn(form: Form, field: MediaField): Partial<Given> {
  return form[field] === null ? {} : slotOf(form, field)
}

function rateFrom(mode: Mode): 'video' | 'form' {
  return isAtRateOfVideo(mode) ? 'video' : 'form'
}
