export const microphone = {
  record: 'Record from the microphone',
  stop: 'Stop recording',
  troubles: {
    insecure: 'Browsers allow recording only at https addresses and on localhost.',
    refused: 'The browser blocked the microphone. Allow it for this page and try again.',
    missing: 'No microphone found. Connect one and try again.',
    failed: 'The microphone can’t be used. Close other programs that use it and try again.',
  },
}
