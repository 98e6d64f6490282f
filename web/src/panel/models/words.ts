import { gigabytes } from '../../core/bytes.ts'
import { faultWords } from '../../core/download-words.ts'
import type { Download, Totals } from '../../core/downloads.ts'
import type { FileState, Origin } from '../../core/library.ts'

/** How the panel says what happens to files. */

/** "115 MB/s" */
export function speedWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB/s` : `${Math.round(bytes / 1e6)} MB/s`
}

/** "about 4 min left" */
export function leftWords(seconds: number): string {
  if (seconds < 60) return 'less than a minute left'
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `about ${minutes} min left`
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return `about ${Math.round(hours / 24)} days left`
  return hours >= 10 ? `about ${hours} h left` : `about ${hours} h ${minutes % 60} min left`
}

/** "43 %" of what is left to load, or nothing when nothing is. */
export function percent({ left, received, size }: Totals): string {
  return left > 0 && size ? `${Math.floor((received / size) * 100)} %` : ''
}

/** "12.3 of 43.1 GB" */
export function amountWords(received: number, size: number | null): string {
  if (size === null) return gigabytes(received)
  const [whole, unit] = gigabytes(size).split(' ')
  const [part, partUnit] = gigabytes(received).split(' ')
  return partUnit === unit
    ? `${part} of ${whole} ${unit}`
    : `${part} ${partUnit} of ${whole} ${unit}`
}

/** What a download or check does right now. */
function phaseWords({ task, phase, retryIn }: Download): string {
  switch (phase) {
    case 'resolving':
      return 'Asking the hub'
    case 'reusing':
      return 'Looking for a copy on this disk'
    case 'hashing':
      return task === 'verify' ? 'Checking' : 'Reading what is already there'
    case 'waiting':
      return retryIn === null ? 'Waiting for the hub' : `Trying again in ${Math.ceil(retryIn)} s`
    case 'verifying':
      return 'Checking'
    case 'finishing':
      return 'Finishing'
    case 'transferring':
    case null:
      return task === 'verify' ? 'Checking' : 'Downloading'
  }
}

const originWords: Readonly<Record<Origin, string>> = {
  downloaded: 'downloaded by LTX AIO',
  hardlink: 'shared with the Hugging Face cache',
  symlink: 'a link into the Hugging Face cache',
  copy: 'copied by LTX AIO',
}

/** What a model file is right now, in a few words. */
export function stateWords(state: FileState): string {
  switch (state.is) {
    case 'unknown':
      return 'Not known'
    case 'missing':
      return state.part === null ? 'Not here' : `Begun: ${amountWords(state.part, null)} are here`
    case 'misplaced':
      return `In the wrong folder: ${state.found.folder}`
    case 'here': {
      const { ours, verified } = state.copy
      const checked = verified ? 'checksum right' : ''
      const details = [ours ? originWords[ours] : '', checked].filter(Boolean)
      return ['Here', ...details].join(', ')
    }
    case 'broken':
      return `Damaged: ${faultWords(state.copy.fault ?? '')}`
    case 'queued':
      return state.task === 'verify' ? 'Waits to be checked' : 'Waits for its turn'
    case 'loading':
      return phaseWords(state.download)
    case 'failed':
      return state.task === 'verify' ? 'Checked' : 'Not downloaded'
  }
}
