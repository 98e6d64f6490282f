export const panel = {
  /** the panel's `lang` attribute */
  lang: 'en',
}
