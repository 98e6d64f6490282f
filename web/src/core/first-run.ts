import type { MediaField } from './form.ts'
import type { Problem } from './problem.ts'

/** The three steps from nothing to a first video, and how far somebody has come. */

export const stepIds = ['files', 'prompt', 'run'] as const
export type StepId = (typeof stepIds)[number]

/** `now`: the first that is open. `working`: something is under way and nothing to be done. */
export type StepState = 'done' | 'working' | 'now' | 'later'

export interface Way {
  /** the server has said what it has */
  readonly known: boolean
  /** files that are missing, whoever brings them */
  readonly missing: number
  /** at least one of them is on its way, and none has failed or waits to be asked for */
  readonly loading: boolean
  /** problems of the form */
  readonly problems: readonly Problem[]
  /** a run is on its way */
  readonly running: boolean
}

export function stepsOf(way: Way): Readonly<Record<StepId, StepState>> {
  const done: Readonly<Record<StepId, boolean>> = {
    files: way.known && way.missing === 0,
    prompt: !way.problems.some(({ code }) => code === 'prompt_empty' || code === 'media_missing'),
    run: false,
  }
  const working: Readonly<Record<StepId, boolean>> = {
    files: !way.known || way.loading,
    prompt: false,
    run: way.running,
  }
  // what is being downloaded keeps nobody from writing
  const next = stepIds.find((id) => !done[id] && !working[id])
  const stateOf = (id: StepId): StepState =>
    done[id] ? 'done' : working[id] ? 'working' : id === next ? 'now' : 'later'
  return { files: stateOf('files'), prompt: stateOf('prompt'), run: stateOf('run') }
}

/** The inputs of the mode that still want a file. */
export function missingMedia(problems: readonly Problem[]): MediaField[] {
  const fields = problems.flatMap(({ code, field }) =>
    code === 'media_missing' && field ? [field] : [],
  )
  return fields.filter(isMediaField)
}

function isMediaField(field: string): field is MediaField {
  return field === 'image' || field === 'lastImage' || field === 'audio' || field === 'video'
}

/** Seconds to read as many bytes from a fast and from a slow disk, rounded to be said. Both are rough. */
export function loadSeconds(bytes: number): { readonly least: number; readonly most: number } {
  const at = (bytesPerSecond: number): number => {
    const seconds = bytes / bytesPerSecond
    const step = seconds < 30 ? 5 : 30
    return Math.max(step, Math.round(seconds / step) * step)
  }
  return { least: at(fastDisk), most: at(slowDisk) }
}

/** bytes a second: an NVMe disk, and one on SATA */
const fastDisk = 3e9
const slowDisk = 0.5e9
