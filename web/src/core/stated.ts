import { formOf, type Request, RequestInput } from './request.ts'

/** What an object states of a request, field by field. */
export interface Stated {
  readonly values: Partial<RequestInput>
  /** names that no field has */
  readonly unknown: readonly string[]
  /** fields whose value makes no sense */
  readonly senseless: readonly string[]
}

/**
 * Only the fields of a request are copied, each by its own schema. So what else an object holds, a
 * `__proto__` of its own among it, reaches nothing.
 */
export function statedOf(source: object): Stated {
  const unknown: string[] = []
  const senseless: string[] = []
  const values: [string, unknown][] = []
  for (const [name, value] of Object.entries(source)) {
    if (!isField(name)) {
      unknown.push(name)
      continue
    }
    const read = isBounded(value) ? RequestInput.shape[name].safeParse(value) : null
    if (read?.success) values.push([name, read.data])
    else senseless.push(name)
  }
  return { values: Object.fromEntries(values), unknown, senseless }
}

/** A request from storage: what still makes sense is kept, the rest gets its usual value. Null without a mode. */
export function reviveRequest(stored: unknown): Request | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { mode, ...values } = statedOf(stored).values
  if (mode === undefined) return null
  const form = formOf({ mode, ...values })
  return {
    mode,
    prompt: form.prompt,
    negative: form.negative ?? '',
    image: form.image,
    lastImage: form.lastImage,
    audio: form.audio,
    audioStart: form.audioStart,
    video: form.video,
    videoStart: form.videoStart,
    control: form.control,
    sound: form.sound,
    preset: form.preset,
    width: form.width,
    height: form.height,
    fit: form.fit ?? 'crop',
    seconds: form.seconds ?? 5,
    fps: form.fps ?? 24,
    seed: form.seed,
    loras: form.loras,
    imageStrength: form.imageStrength,
    guideStrength: form.guideStrength,
    controlStrength: form.controlStrength,
    steps: form.steps,
    cfg: form.cfg,
    loader: form.loader,
    models: form.models,
    lowVram: form.lowVram,
  }
}

function isField(name: string): name is keyof RequestInput {
  return Object.hasOwn(RequestInput.shape, name)
}

/** JSON reads 1e999 as infinity, and a list of a million senseless rows would be a million complaints. */
function isBounded(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.keys(value).length <= 1000
}
