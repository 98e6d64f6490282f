import { words } from '../words/index.ts'

/** Which Hugging Face token the server has; the token itself never leaves it. */
export interface TokenStatus {
  readonly present: boolean
  readonly source: 'environment' | 'login' | 'pasted' | null
  /** may be entered and removed from here */
  readonly settable: boolean
}

/** What Hugging Face said about it when it was asked. */
export interface TokenCheck {
  readonly state: 'none' | 'bad' | 'ok' | 'unreachable' | 'not_sent'
  readonly account: string | null
}

/** One sentence about the token, for Settings. `check` is null until somebody asked Hugging Face. */
export function tokenLine(status: TokenStatus, check: TokenCheck | null): string {
  const say = words().tokens
  const from = status.source === null ? '' : say.from[status.source]
  switch (check?.state) {
    case 'ok':
      return check.account === null ? say.fine : say.fineOf(check.account)
    case 'bad':
      return say.bad(from)
    case 'unreachable':
      return say.unreachable
    case 'not_sent':
      return say.notSent
    case 'none':
    case undefined:
      if (status.present) return say.unchecked(from)
      return status.settable ? say.absent : say.absentHere
  }
}
