export const panel = {
  /** what the panel's element says that it is written in */
  lang: 'en',
  /** in place of something that threw */
  broken: {
    all: 'LTX AIO broke and cannot be shown.',
    part: 'This part of LTX AIO broke.',
    kept: 'Your runs go on. Runs, settings and everything you typed are kept.',
    again: 'Try again',
    copy: 'Copy report',
    reload: 'Reload the page',
    copied: 'The report is on the clipboard. Paste it into an issue.',
    notCopied: 'The browser did not let it be copied. Select the text below.',
    details: 'What is in the report',
  },
}
