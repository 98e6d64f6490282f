export const panel = {
  /** what the panel's element says that it is written in */
  lang: 'en',
  cannotStart: (error: string) =>
    `LTX AIO could not start: ${error}. Reload the page; if it stays, report it.`,
}
