import type { MediaField } from '../form/form.ts'
import type { Problem } from '../problem/problem.ts'

/** The three steps to a first video, and the user's progress. */

export const stepIds = ['files', 'prompt', 'run'] as const
export type StepId = (typeof stepIds)[number]

/** `now`: the first open step. `working`: in progress, nothing to do. */
export type StepState = 'done' | 'working' | 'now' | 'later'

export interface Way {
  /** the server has reported its files */
  readonly known: boolean
  /** missing files, whoever provides them */
  readonly missing: number
  /** at least one is downloading, and none has failed or waits for a click */
  readonly loading: boolean
  /** problems of the form */
  readonly problems: readonly Problem[]
  /** a run is in progress */
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
  // downloads keep nobody from writing
  const next = stepIds.find((id) => !done[id] && !working[id])
  const stateOf = (id: StepId): StepState =>
    done[id] ? 'done' : working[id] ? 'working' : id === next ? 'now' : 'later'
  return { files: stateOf('files'), prompt: stateOf('prompt'), run: stateOf('run') }
}

/** The mode's inputs that still need a file. */
export function missingMedia(problems: readonly Problem[]): MediaField[] {
  const fields = problems.flatMap(({ code, field }) =>
    code === 'media_missing' && field ? [field] : [],
  )
  return fields.filter(isMediaField)
}

function isMediaField(field: string): field is MediaField {
  return field === 'image' || field === 'lastImage' || field === 'audio' || field === 'video'
}

/** Seconds to read that many bytes from a fast and a slow disk, rounded for display. Both are rough. */
export function loadSeconds(bytes: number): { readonly min: number; readonly max: number } {
  const at = (bytesPerSecond: number): number => {
    const seconds = bytes / bytesPerSecond
    const step = seconds < 30 ? 5 : 30
    return Math.max(step, Math.round(seconds / step) * step)
  }
  return { min: at(fastDisk), max: at(slowDisk) }
}

/** bytes per second: NVMe and SATA */
const fastDisk = 3e9
const slowDisk = 0.5e9
