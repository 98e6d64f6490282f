/**
 * Shown before the panel has loaded, or in its place. main.js contains this part of every catalogue and
 * nothing else of them: keep it short.
 */
export const shell = {
  /** for the icon in ComfyUI's sidebar */
  tooltip: 'LTX AIO: make video and sound',
  /** in the menu of a node on the canvas */
  send: 'Send to LTX AIO',
  loading: 'Loading LTX AIO…',
  slow: 'LTX AIO is taking a long time to load.',
  slowRemedy: 'Check the connection to ComfyUI, or try again.',
  notLoaded: 'LTX AIO couldn’t be loaded.',
  notLoadedRemedy: 'Try again, or reload the page. If it was just updated, restart ComfyUI.',
  broken: 'LTX AIO crashed and can’t be shown.',
  again: 'Try again',
  copy: 'Copy report',
  reload: 'Reload the page',
  copied: 'Report copied. Paste it into a GitHub issue.',
  notCopied: 'The browser didn’t allow copying. Select the text below.',
  details: 'What the report contains',
  report: 'Report',
}

export type ShellWords = typeof shell
