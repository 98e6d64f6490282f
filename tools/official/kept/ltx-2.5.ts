import type { ModeId } from '../../../web/src/core/form/form.ts'
import type { Kept } from '../workflow-drift.ts'
import { keyframes, oneNegative, ours, theirs, value } from './rows.ts'

const twoStage: readonly ModeId[] = ['t2v', 'i2v']
const all: readonly ModeId[] = [...twoStage, 'keyframe']
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

  oneNegative(['keyframe']),
  ...keyframes,
]
