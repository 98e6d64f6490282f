import { type Family, presetOf } from '../../core/family.ts'
import type { JobState } from '../../core/job.ts'
import type { Mode } from '../../core/mode.ts'
import type { Request } from '../../core/request.ts'
import type { Reuse } from '../../studio/reuse.ts'
import { decimal, words } from '../../words/index.ts'

/** "Balanced", or the id of a preset that is gone */
export function presetWord({ preset }: Request, mode: Mode, family: Family): string {
  return presetOf(family, mode, preset) ? words().presets.names[preset] : preset
}

/** "5 s" */
export function lengthWords({ seconds }: Request): string {
  return words().history.seconds(decimal(seconds))
}

/** Why there is no picture; empty where there is one. */
export function absenceWords(state: JobState): string {
  switch (state.status) {
    case 'completed':
      return state.missing ? words().history.fileGone : ''
    case 'failed':
      return words().history.failed
    case 'cancelled':
      return words().history.cancelled
    case 'submitting':
    case 'pending':
    case 'in_progress':
      return words().history.notYet
  }
}

/** "Last frame → Image to video: First frame" */
export function reuseWords({ mode, input, part }: Reuse): string {
  const { history, modes, inputs } = words()
  return `${history.parts[part]} → ${modes[mode.id].name}: ${inputs[input.words].label}`
}
