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
  switch (check?.state) {
    case 'ok':
      return check.account === null
        ? 'The token is fine.'
        : `The token is fine: it is ${check.account}’s.`
    case 'bad':
      return `Hugging Face does not accept the token${placeOf(status)}.`
    case 'unreachable':
      return 'Hugging Face does not answer, so the token could not be checked.'
    case 'not_sent':
      return 'The token was not sent: HF_ENDPOINT names a mirror that may not have it.'
    case 'none':
    case undefined:
      return status.present
        ? `There is a token${placeOf(status)}; it has not been checked yet.`
        : absent(status)
  }
}

function absent({ settable }: TokenStatus): string {
  return settable
    ? 'There is no token. Only files marked with a lock need one.'
    : 'There is no token, and on a shared server it is set there: start ComfyUI with HF_TOKEN.'
}

function placeOf({ source }: TokenStatus): string {
  switch (source) {
    case 'environment':
      return ' from HF_TOKEN'
    case 'login':
      return ' of the Hugging Face login'
    case 'pasted':
      return ' that was entered here'
    case null:
      return ''
  }
}
