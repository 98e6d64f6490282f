import type { FileState } from '../../core/library.ts'
import type { Words } from '../../words/index.ts'

export type Command = 'download' | 'cancel' | 'verify' | 'remove' | 'dismiss'

export interface Offer {
  readonly command: Command
  /** what its button says */
  readonly words: keyof Words['models']['commands']
}

const offers = {
  download: { command: 'download', words: 'download' },
  goOn: { command: 'download', words: 'goOn' },
  again: { command: 'download', words: 'again' },
  use: { command: 'download', words: 'use' },
  retry: { command: 'download', words: 'retry' },
  cancel: { command: 'cancel', words: 'cancel' },
  verify: { command: 'verify', words: 'verify' },
  remove: { command: 'remove', words: 'remove' },
  dismiss: { command: 'dismiss', words: 'dismiss' },
} as const satisfies Record<string, Offer>

/** What can be done with a file now. LTX AIO removes only what it brought, and replaces nothing that lies in the way. */
export function commandsFor(state: FileState, inTheWay: boolean): readonly Offer[] {
  switch (state.is) {
    case 'unknown':
      return []
    case 'missing':
      return [state.part === null ? offers.download : offers.goOn]
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

/** Some problems bring a button of their own for it. */
function offersRetry(state: Extract<FileState, { is: 'failed' }>): boolean {
  const own = state.problem.actions?.some(({ kind }) => kind === 'download') ?? false
  return own || state.task === 'verify'
}
