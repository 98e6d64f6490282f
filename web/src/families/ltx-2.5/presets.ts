import type { Family } from '../../core/family/family.ts'
import type { Preset } from '../../core/family/preset.ts'
import type { Ltx25Words } from './words/en.ts'

type OwnPreset = Preset & {
  readonly id: keyof Ltx25Words['presets']
  readonly helpKey: keyof Ltx25Words['help']
}

/** Second pass of the official 2.5 templates: 3 steps, those of LTX-2.3. */
const threeSteps = '0.85, 0.7250, 0.4219, 0.0'
/** The same without its first step, as Lightricks' two-stage inpainting example for LTX-2.3 has it. */
const twoSteps = '0.7250, 0.4219, 0.0'

/** Defaults of all presets: a distilled transformer, two passes, multiples of 64. */
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

const draft = {
  ...shared,
  id: 'draft',
  helpKey: 'halfSize',
  passes: 1,
  half: true,
  steps: [8],
  cost: 0.33,
} as const

/** Costs: model calls × tokens, estimated, not measured on a graphics card. */
export const presets: Family['presets'] = {
  generate: [
    { ...draft, finish: ['balanced', 'fast'] },
    {
      ...shared,
      id: 'fast',
      helpKey: 'twoSteps',
      steps: [8, 2],
      secondSigmas: twoSteps,
      cost: 0.8,
    },
    { ...shared, id: 'balanced', helpKey: 'official' },
  ] satisfies OwnPreset[],
  // the control LoRA halves its guide, so each pass needs a multiple of 64
  restyle: [
    { ...draft, grid: 128, finish: ['quality'] },
    { ...shared, id: 'balanced', helpKey: 'onePass', passes: 1, steps: [8] },
    { ...shared, id: 'quality', helpKey: 'followedTwice', grid: 128, cost: 1.6 },
  ] satisfies OwnPreset[],
  // one pass at the finished size: what is kept is never an enlarged copy
  retake: [
    { ...shared, id: 'balanced', helpKey: 'onePass', passes: 1, steps: [8], grid: 32 },
  ] satisfies OwnPreset[],
}
