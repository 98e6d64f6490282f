import type { ModeId } from '../../../web/src/core/form/form.ts'
import type { Kept } from '../workflow-drift.ts'

const used = ['used']

export function theirs(
  why: string,
  modes: readonly ModeId[],
  ...classes: readonly string[]
): Kept[] {
  return classes.map((at) => ({ modes, at, official: used, ours: [], why }))
}

export function ours(why: string, modes: readonly ModeId[], ...classes: readonly string[]): Kept[] {
  return classes.map((at) => ({ modes, at, official: [], ours: used, why }))
}

export function value(
  why: string,
  modes: readonly ModeId[],
  at: string,
  official: readonly string[],
  mine: readonly string[],
): Kept {
  return { modes, at, official, ours: mine, why }
}

/** 8 steps, as the check writes them. */
const firstSigmas = '1, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875, 0'

/** A family's other modes have this negative prompt. */
export function oneNegative(modes: readonly ModeId[]): Kept {
  return value(
    'one negative prompt for all modes, so that its encoding stays cached; it has no effect at CFG 1',
    modes,
    'CLIPTextEncode.text',
    ['blurry, out of focus, overexposed, under… (1374 characters)'],
    ['pc game, console game, video game, cartoon, childish, ugly'],
  )
}

/** What the official templates of first and last frames do in one pass. */
export const keyframes: readonly Kept[] = [
  ...ours(
    'a second pass, as in the other modes',
    ['keyframe'],
    'LTXVLatentUpsampler',
    'LatentUpscaleModelLoader',
  ),
  value(
    'a second pass, as in the other modes',
    ['keyframe'],
    'ManualSigmas.sigmas',
    [firstSigmas],
    ['0.85, 0.725, 0.4219, 0', firstSigmas],
  ),
  value(
    'the second pass keeps the images exactly',
    ['keyframe'],
    'LTXVAddGuide.strength',
    ['0.7'],
    ['0.7', '1'],
  ),
  value(
    'without eta it is the same as euler',
    ['keyframe'],
    'SamplerEulerAncestral',
    ['used', '#0 0', '#1 1'],
    [],
  ),
  ...ours('SamplerEulerAncestral without eta is the same as euler', ['keyframe'], 'KSamplerSelect'),
  ...theirs('the size is already known', ['keyframe'], 'GetImageSize'),
  value(
    'images are scaled as in the other modes',
    ['keyframe'],
    'ResizeImageMaskNode.scale_method',
    ['nearest-exact'],
    ['lanczos'],
  ),
]
