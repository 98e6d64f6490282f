import { type Family } from '../../core/family/family.ts'
import { presetOf } from '../../core/family/plan.ts'
import { presetName } from '../../core/family/words.ts'
import type { JobState } from '../../core/jobs/job.ts'
import type { Mode } from '../../core/family/mode.ts'
import { isOpenLength, lengthIn, type Request } from '../../core/form/request.ts'
import { decimal, words } from '../../words/index.ts'

/** "Balanced", or the id of a preset that no longer exists */
export function presetWord({ preset }: Request, mode: Mode, family: Family): string {
  return presetOf(family, mode, preset) ? presetName(preset, family) : preset
}

/** "5 s" */
export function lengthWords(request: Request): string {
  const lasts = words().history.seconds(decimal(lengthIn(request)))
  return isOpenLength(request) ? words().viewer.line.upTo(lasts) : lasts
}

/** Why there is no thumbnail; empty if there is one. */
export function absenceWords(state: JobState): string {
  switch (state.status) {
    case 'completed':
      return state.missing ? words().history.fileGone : ''
    case 'failed':
      return words().history.failed
    case 'cancelled':
      return words().history.cancelled
    case 'waiting':
    case 'submitting':
    case 'pending':
    case 'in_progress':
      return words().history.notYet
  }
}
