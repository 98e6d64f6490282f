import type { FileState } from '../../core/library.ts'

export type Command = 'download' | 'cancel' | 'verify' | 'remove' | 'dismiss'

export interface Offer {
  readonly command: Command
  readonly label: string
}

const offers = {
  download: { command: 'download', label: 'Download' },
  goOn: { command: 'download', label: 'Go on' },
  again: { command: 'download', label: 'Download again' },
  use: { command: 'download', label: 'Use it from there' },
  retry: { command: 'download', label: 'Try again' },
  cancel: { command: 'cancel', label: 'Cancel' },
  verify: { command: 'verify', label: 'Verify' },
  remove: { command: 'remove', label: 'Remove' },
  dismiss: { command: 'dismiss', label: 'Dismiss' },
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
