import { words } from '../../words/index.ts'

/** The server's Hugging Face token; the token itself never leaves it. */
export interface TokenStatus {
  readonly present: boolean
  readonly source: 'environment' | 'login' | 'pasted' | null
  /** can be set and removed from here */
  readonly settable: boolean
}

/** Hugging Face's verdict on the token. */
export interface TokenCheck {
  readonly state: 'none' | 'bad' | 'ok' | 'unreachable' | 'not_sent'
  readonly account: string | null
}

/** One sentence about the token, for Settings. `check` is null until Hugging Face was asked. */
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
