export const panel = {
  /** the panel's `lang` attribute */
  lang: 'en',
  /** instead of a part that crashed, and below what did */
  partBroken: 'This part of LTX AIO crashed.',
  kept: 'Your runs continue. Runs, settings and everything you typed are kept.',
}
