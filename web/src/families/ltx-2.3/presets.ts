import type { Family, Preset } from '../../core/family.ts'

/** The official template's second pass: 3 steps. */
const threeSteps = '0.85, 0.7250, 0.4219, 0.0'
/** The second pass of Lightricks' two-stage inpainting example: 2 steps. */
const twoSteps = '0.7250, 0.4219, 0.0'

/** What all presets share unless they say otherwise: distilled steps, two passes, multiples of 64. */
const usual = {
  passes: 2,
  half: false,
  guided: false,
  steps: [8, 3],
  cfg: 1,
  secondSigmas: threeSteps,
  grid: 64,
  cost: 1,
} as const

/** Costs: model calls × tokens, estimated, not measured on a graphics card. */
export const presets: Family['presets'] = {
  generate: [
    {
      ...usual,
      id: 'draft',
      words: 'halfSize',
      passes: 1,
      half: true,
      steps: [8],
      cost: 0.33,
      finish: 'balanced',
    },
    {
      ...usual,
      id: 'fast',
      words: 'twoSteps',
      steps: [8, 2],
      secondSigmas: twoSteps,
      cost: 0.8,
    },
    { ...usual, id: 'balanced', words: 'official' },
    {
      ...usual,
      id: 'quality',
      words: 'guided',
      guided: true,
      steps: [20, 3],
      cfg: 3,
      cost: 2.3,
    },
  ] satisfies Preset[],
  // the union control LoRA halves its guide, so each pass needs a multiple of 64
  restyle: [
    {
      ...usual,
      id: 'draft',
      words: 'halfSize',
      passes: 1,
      half: true,
      steps: [8],
      grid: 128,
      cost: 0.33,
      finish: 'quality',
    },
    {
      ...usual,
      id: 'balanced',
      words: 'onePass',
      passes: 1,
      steps: [8],
    },
    {
      ...usual,
      id: 'quality',
      words: 'followedTwice',
      grid: 128,
      cost: 1.6,
    },
  ] satisfies Preset[],
}
