export const presets = {
  names: { draft: 'Draft', fast: 'Fast', balanced: 'Balanced', quality: 'Quality' },
  /** one line under the picker */
  help: {
    halfSize: 'Half-size preview, 8 steps. Finish the good ones.',
    twoSteps: '8 + 2 steps',
    official: '8 + 3 steps, the official settings',
    guided: '20 guided + 3 steps; the negative prompt acts',
    onePass: '8 steps in one pass',
    followedTwice: '8 + 3 steps, following the video in both',
  },
}
