import type { FileState } from '../../core/files/file-state.ts'
import type { Words } from '../../words/index.ts'

export type Command = 'download' | 'cancel' | 'verify' | 'remove' | 'dismiss'

export interface Offer {
  readonly command: Command
  /** label of its button */
  readonly words: keyof Words['models']['commands']
}

const offers = {
  download: { command: 'download', words: 'download' },
  resume: { command: 'download', words: 'resume' },
  again: { command: 'download', words: 'again' },
  use: { command: 'download', words: 'use' },
  retry: { command: 'download', words: 'retry' },
  cancel: { command: 'cancel', words: 'cancel' },
  verify: { command: 'verify', words: 'verify' },
  remove: { command: 'remove', words: 'remove' },
  dismiss: { command: 'dismiss', words: 'dismiss' },
} as const satisfies Record<string, Offer>

/** Commands for a file now. LTX AIO removes only its own downloads and overwrites no file. */
export function commandsFor(state: FileState, inTheWay: boolean): readonly Offer[] {
  switch (state.is) {
    case 'unknown':
      return []
    case 'missing':
      return [state.part === null ? offers.download : offers.resume]
    case 'misplaced':
      return [offers.use]
    case 'here':
      return state.copy.ours ? [offers.verify, offers.remove] : [offers.verify]
    case 'broken':
      return [...(inTheWay ? [] : [offers.again]), ...(state.copy.ours ? [offers.remove] : [])]
    case 'queued':
    case 'loading':
      return [offers.cancel]
    case 'failed':
      return offersRetry(state) ? [offers.dismiss] : [offers.retry, offers.dismiss]
  }
}

/** Some problems have their own button for it. */
function offersRetry(state: Extract<FileState, { is: 'failed' }>): boolean {
  const own = state.problem.actions?.some(({ kind }) => kind === 'download') ?? false
  return own || state.task === 'verify'
}
