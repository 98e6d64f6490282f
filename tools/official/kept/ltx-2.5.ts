import type { ModeId } from '../../../web/src/core/form/form.ts'
import type { Kept } from '../workflow-drift.ts'
import { ours, theirs, value } from './rows.ts'

const twoStage: readonly ModeId[] = ['t2v', 'i2v']
const all: readonly ModeId[] = [...twoStage, 'keyframe']
const firstSigmas = '1, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875, 0'
const encoder = 'gemma4-12b-with-proj-ltx-2.5-comfy-int8-convrot.safetensors'
const enhancer = 'gemma4_e2b_it_int8_convrot.safetensors'

/** Every deliberate difference of LTX-2.5's templates from the official ones, with the reason. */
export const kept: readonly Kept[] = [
  ...theirs('the panel computes it', all, 'ComfyMathExpression'),
  ...theirs('the panel computes the size', twoStage, 'ResolutionSelector'),
  ...theirs(
    'prompts are sent as written, without an enhancer',
    all,
    'ComfySwitchNode',
    'PreviewAny',
    'TextGenerateLTX2Prompt',
  ),
  value(
    'prompts are sent as written, so nothing loads the enhancer',
    all,
    'CLIPLoader.clip_name',
    [encoder, enhancer],
    [encoder],
  ),

  value(
    'with both scales at 1 it is the same as CFGGuider, which every ComfyUI has',
    all,
    'LTXVDualCFGGuider',
    ['used', '#0 1', '#1 1'],
    [],
  ),
  ...ours('with both scales at 1 LTXVDualCFGGuider is the same', all, 'CFGGuider'),

  value('an optional input, left at its default', all, 'CreateVideo.bit_depth', ['8'], []),
  value(
    'an input of newer versions, named after its format',
    all,
    'SaveVideo.format.codec',
    ['auto'],
    [],
  ),
  value(
    'saved by an older version, but its values are matched to the newest names',
    all,
    'SaveVideo.codec',
    [],
    ['auto'],
  ),

  ...ours('the first image of a file with several', ['i2v', 'keyframe'], 'ImageFromBatch'),
  ...ours(
    'transparent areas become white instead of their hidden color',
    ['i2v', 'keyframe'],
    'EmptyImage',
    'ImageCompositeMasked',
  ),
  ...[
    value(
      '',
      ['i2v'],
      'ResizeImageMaskNode.resize_type',
      ['scale longer dimension'],
      ['scale dimensions'],
    ),
    value('', ['i2v'], 'ResizeImageMaskNode.resize_type.crop', [], ['center']),
    value('', ['i2v'], 'ResizeImageMaskNode.scale_method', [], ['lanczos']),
  ].map((one) => ({ ...one, why: 'the image is scaled once, to the size of the video' })),

  value(
    'one negative prompt for all modes, so that its encoding stays cached; it has no effect at CFG 1',
    ['keyframe'],
    'CLIPTextEncode.text',
    ['blurry, out of focus, overexposed, under… (1374 characters)'],
    ['pc game, console game, video game, cartoon, childish, ugly'],
  ),
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
