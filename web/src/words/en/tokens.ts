/** The state of the Hugging Face token. */
export const tokens = {
  fine: 'The token works.',
  fineOf: (account: string): string => `The token works; it belongs to ${account}.`,
  /** where it comes from, after the word "token" */
  from: {
    environment: ' from HF_TOKEN',
    login: ' from the Hugging Face login',
    pasted: ' entered here',
  },
  bad: (from: string): string => `Hugging Face rejected the token${from}.`,
  unreachable: 'Couldn’t check the token: Hugging Face isn’t responding.',
  notSent: 'The token was not sent: HF_ENDPOINT points to a mirror that isn’t allowed to get it.',
  unchecked: (from: string): string => `The token${from} hasn’t been checked yet.`,
  absent: 'No token. Only files marked with a lock need one.',
  absentHere: 'No token. On a shared server it can only be set there: start ComfyUI with HF_TOKEN.',
}
