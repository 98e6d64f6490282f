import { gigabytes } from '../../core/text/bytes.ts'
import type { Download, Totals } from '../../core/files/downloads.ts'
import type { FileState } from '../../core/files/file-state.ts'
import { words } from '../../words/index.ts'

/** Words for the state of files and downloads. */

/** "115 MB/s" */
export function speedWords(bytes: number): string {
  const { kB, MB } = words().ui.units
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} ${kB}/s` : `${Math.round(bytes / 1e6)} ${MB}/s`
}

/** "about 4 min left" */
export function leftWords(seconds: number): string {
  const say = words().models.left
  if (seconds < 60) return say.lessThanMinute
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return say.minutes(minutes)
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return say.days(Math.round(hours / 24))
  return hours >= 10 ? say.hours(hours) : say.hoursAndMinutes(hours, minutes % 60)
}

/** "43 %" of the current downloads; empty without any. */
export function percent({ left, received, size }: Totals): string {
  return left > 0 && size ? words().ui.percent(`${Math.floor((received / size) * 100)}`) : ''
}

/** "12.3 of 43.1 GB" */
export function amountWords(received: number, size: number | null): string {
  const part = gigabytes(received)
  if (size === null) return part
  const whole = gigabytes(size)
  const [number = part, unit] = part.split(' ')
  return words().models.amountOf(whole.endsWith(` ${unit}`) ? number : part, whole)
}

/** What a download or check is doing right now. */
function phaseWords({ task, phase, retryIn }: Download): string {
  const say = words().models.phases
  switch (phase) {
    case 'resolving':
      return say.asking
    case 'reusing':
      return say.reusing
    case 'hashing':
      return task === 'verify' ? say.checking : say.reading
    case 'waiting':
      return retryIn === null ? say.waiting : say.retryIn(Math.ceil(retryIn))
    case 'verifying':
      return say.checking
    case 'finishing':
      return say.finishing
    case 'transferring':
    case null:
      return task === 'verify' ? say.checking : say.downloading
  }
}

/** The current state of a model file in a few words. */
export function stateWords(state: FileState): string {
  const { states: say, origins } = words().models
  switch (state.is) {
    case 'unknown':
      return say.unknown
    case 'missing':
      return state.part === null ? say.missing : say.begun(amountWords(state.part, null))
    case 'misplaced':
      return say.misplaced(state.found.folder)
    case 'here': {
      const { ours, verified } = state.copy
      const details = [ours ? origins[ours] : '', verified ? say.checksumRight : '']
      return [say.here, ...details.filter(Boolean)].join(words().ui.comma)
    }
    case 'broken':
      return say.damaged(words().faults.is(state.copy.fault ?? ''))
    case 'queued':
      return state.task === 'verify' ? say.waitsForCheck : say.waitsForTurn
    case 'loading':
      return phaseWords(state.download)
    case 'failed':
      return state.task === 'verify' ? say.checked : say.notDownloaded
  }
}
