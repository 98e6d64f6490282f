export const presets = {
  names: { draft: 'Draft', fast: 'Fast', balanced: 'Balanced', quality: 'Quality' },
  /** one line under the picker */
  help: {
    halfSize: '8 steps at half size, to be finished when it is good',
    twoSteps: '8 + 2 steps',
    official: '8 + 3 steps, the official settings',
    guided: '20 guided + 3 steps; the negative prompt acts',
    onePass: '8 steps in one pass',
    followedTwice: '8 + 3 steps, following the video in both',
  },
}
