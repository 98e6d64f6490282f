import type { Family } from '../../core/family/family.ts'
import type { Preset } from '../../core/family/preset.ts'
import type { Ltx23Words } from './words/en.ts'

type OwnPreset = Preset & {
  readonly id: keyof Ltx23Words['presets']
  readonly helpKey: keyof Ltx23Words['help']
}

/** Second pass of the official template: 3 steps. */
const threeSteps = '0.85, 0.7250, 0.4219, 0.0'
/** Second pass of Lightricks' two-stage inpainting example: 2 steps. */
const twoSteps = '0.7250, 0.4219, 0.0'

/** Defaults of all presets: distilled steps, two passes, multiples of 64. */
const shared = {
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
      ...shared,
      id: 'draft',
      helpKey: 'halfSize',
      passes: 1,
      half: true,
      steps: [8],
      cost: 0.33,
      finish: ['balanced', 'fast'],
    },
    {
      ...shared,
      id: 'fast',
      helpKey: 'twoSteps',
      steps: [8, 2],
      secondSigmas: twoSteps,
      cost: 0.8,
    },
    { ...shared, id: 'balanced', helpKey: 'official' },
    {
      ...shared,
      id: 'quality',
      helpKey: 'guided',
      guided: true,
      steps: [20, 3],
      cfg: 3,
      cost: 2.3,
    },
  ] satisfies OwnPreset[],
  // the union control LoRA halves its guide, so each pass needs a multiple of 64
  restyle: [
    {
      ...shared,
      id: 'draft',
      helpKey: 'halfSize',
      passes: 1,
      half: true,
      steps: [8],
      grid: 128,
      cost: 0.33,
      finish: ['quality'],
    },
    {
      ...shared,
      id: 'balanced',
      helpKey: 'onePass',
      passes: 1,
      steps: [8],
    },
    {
      ...shared,
      id: 'quality',
      helpKey: 'followedTwice',
      grid: 128,
      cost: 1.6,
    },
  ] satisfies OwnPreset[],
  // one pass at the finished size: what is kept is never an enlarged copy
  retake: [
    { ...shared, id: 'balanced', helpKey: 'onePass', passes: 1, steps: [8], grid: 32 },
    {
      ...shared,
      id: 'quality',
      helpKey: 'guidedOnce',
      passes: 1,
      guided: true,
      steps: [20],
      cfg: 3,
      grid: 32,
      cost: 5,
    },
  ] satisfies OwnPreset[],
}
