import { type Family, presetOf } from '../../core/family.ts'
import type { JobState } from '../../core/job.ts'
import type { Mode } from '../../core/mode.ts'
import type { Request } from '../../core/request.ts'
import type { Part, Reuse } from '../../studio/reuse.ts'
import { rounded } from '../words.ts'

/** "Balanced", or the id of a preset that is gone */
export function presetWord({ preset }: Request, mode: Mode, family: Family): string {
  return presetOf(family, mode, preset)?.label ?? preset
}

/** "5 s" */
export function lengthWords({ seconds }: Request): string {
  return `${rounded(Number(seconds.toFixed(2)))} s`
}

/** Why there is no picture; empty where there is one. */
export function absenceWords(state: JobState): string {
  switch (state.status) {
    case 'completed':
      return state.missing ? 'The file is gone' : ''
    case 'failed':
      return 'Failed'
    case 'cancelled':
      return 'Cancelled'
    case 'submitting':
    case 'pending':
    case 'in_progress':
      return 'Not made yet'
  }
}

const parts: Readonly<Record<Part, string>> = {
  frame: 'Last frame',
  sound: 'Sound',
  video: 'Video',
}

/** "Last frame → Image to video: First frame" */
export function reuseWords({ mode, input, part }: Reuse): string {
  return `${parts[part]} → ${mode.name}: ${input.label}`
}

export function countWords(shown: number, all: number): string {
  if (shown < all) return `${shown} of ${all} runs`
  return all === 1 ? '1 run' : `${all} runs`
}
