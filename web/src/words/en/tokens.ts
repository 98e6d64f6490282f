/** What is known of the Hugging Face token. */
export const tokens = {
  fine: 'The token is fine.',
  fineOf: (account: string): string => `The token is fine: it is ${account}’s.`,
  /** where it comes from, behind the word "token" */
  from: {
    environment: ' from HF_TOKEN',
    login: ' of the Hugging Face login',
    pasted: ' that was entered here',
  },
  bad: (from: string): string => `Hugging Face does not accept the token${from}.`,
  unreachable: 'Hugging Face does not answer, so the token could not be checked.',
  notSent: 'The token was not sent: HF_ENDPOINT names a mirror that may not have it.',
  unchecked: (from: string): string => `There is a token${from}; it has not been checked yet.`,
  absent: 'There is no token. Only files marked with a lock need one.',
  absentHere:
    'There is no token, and on a shared server it is set there: start ComfyUI with HF_TOKEN.',
}
