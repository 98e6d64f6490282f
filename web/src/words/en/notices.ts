/** What is said outside of the panel: by toasts and notifications. */
export const notices = {
  ready: 'The video is ready',
  failed: 'A run failed',
  reportCopied: 'The report is on the clipboard',
  reportCopiedHow: 'Paste it where you ask.',
  reportRefused: 'The browser did not let the report be copied',
  reportRefusedHow: 'What ComfyUI said can be copied from the card.',
  noAnswer: 'ComfyUI does not answer',
  runKept: 'The run is kept, and sent as soon as ComfyUI answers.',
  notSent: 'The run was not sent',
  notCancelled: 'The run is not cancelled yet',
  notReordered: 'The order was not changed',
  keptInMind: 'ComfyUI does not answer. It is kept in mind until it does.',
  connectionBroke: 'The connection broke',
  previewOff: 'Live preview is off for this ComfyUI',
  previewOffDetail: 'It ended a run. Settings can turn it on again.',
}
