import type { ModeId } from '../../../web/src/core/form/form.ts'
import type { Kept } from '../workflow-drift.ts'
import { keyframes, oneNegative, ours, theirs, value } from './rows.ts'

const twoStage: readonly ModeId[] = ['t2v', 'a2v', 'i2v', 'lipsync']
const all: readonly ModeId[] = [...twoStage, 'keyframe', 'style']
const dev = ['ltx-2.3-22b-dev-fp8.safetensors']
const distilled = ['ltx-2.3-22b-distilled-fp8.safetensors']
const distilledLora = 'ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors'
const controlLora = 'ltx-2.3-22b-ic-lora-union-control-ref0.5.safetensors'

/** Every deliberate difference of LTX-2.3's templates from the official ones, with the reason. */
export const kept: readonly Kept[] = [
  ...theirs('the panel computes it', all, 'ComfyMathExpression'),
  ...theirs(
    'prompts are sent as written, without an enhancer',
    [...twoStage, 'style'],
    'ComfySwitchNode',
    'LoraLoader',
    'PreviewAny',
    'TextGenerateLTX2Prompt',
  ),

  value(
    'an optional input, left at its default',
    ['t2v', 'a2v', 'lipsync', 'style'],
    'CreateVideo.bit_depth',
    ['auto'],
    [],
  ),
  value('an optional input, left at its default', ['i2v'], 'CreateVideo.bit_depth', ['8'], []),
  value(
    'an optional input of newer versions, left at its default',
    [...twoStage, 'style'],
    'CreateVideo.color_space',
    ['sRGB'],
    [],
  ),
  value(
    'an input of newer versions, named after its format',
    all,
    'SaveVideo.format.codec',
    ['auto'],
    [],
  ),
  value(
    'saved by an older version, but its values are matched to the newest names',
    ['keyframe'],
    'SaveVideo.codec',
    [],
    ['auto'],
  ),

  ...theirs(
    'theirs is image to video with the image bypassed',
    ['t2v'],
    'EmptyImage',
    'LTXVImgToVideoInplace',
    'LTXVPreprocess',
    'ResizeImageMaskNode',
  ),
  ...theirs(
    'theirs also starts from an image',
    ['a2v'],
    'LTXVImgToVideoInplace',
    'LTXVPreprocess',
    'LoadImage',
    'ResizeImageMaskNode',
  ),
  ...ours(
    'the audio fills whole encoder blocks; the encoder would cut off the rest at both ends',
    ['a2v', 'lipsync'],
    'AudioMerge',
    'EmptyAudio',
  ),
  ...ours(
    'the first image of a file with several',
    ['i2v', 'lipsync', 'keyframe'],
    'ImageFromBatch',
  ),
  ...ours(
    'transparent areas become white instead of their hidden color',
    ['i2v', 'lipsync', 'keyframe', 'style'],
    'EmptyImage',
    'ImageCompositeMasked',
  ),
  ...theirs('without guides there is nothing to crop', twoStage, 'LTXVCropGuides'),
  ...theirs(
    'the original audio is kept, not decoded again',
    ['a2v', 'lipsync'],
    'LTXVAudioVAEDecode',
  ),
  value(
    'masks are scaled, so any size will do',
    ['a2v', 'lipsync'],
    'SolidMask.width',
    ['1280'],
    ['64'],
  ),
  value(
    'masks are scaled, so any size will do',
    ['a2v', 'lipsync'],
    'SolidMask.height',
    ['720'],
    ['64'],
  ),
  value(
    'only matters when low VRAM splits the video in time',
    twoStage,
    'VAEDecodeTiled.temporal_overlap',
    ['4'],
    ['64'],
  ),
  ...(['i2v', 'lipsync'] as const).flatMap((mode) => [
    value(
      'the image is scaled once, to the size of the video',
      [mode],
      'ResizeImageMaskNode.resize_type',
      ['scale dimensions', 'scale longer dimension'],
      ['scale dimensions'],
    ),
    value(
      'the image is scaled once, to the size of the video',
      [mode],
      'ResizeImageMaskNode.resize_type.longer_size',
      ['1536'],
      [],
    ),
  ]),
  value(
    'the image is scaled once, to the size of the video',
    ['i2v'],
    'ResizeImageMaskNode.scale_method',
    ['area', 'lanczos'],
    ['lanczos'],
  ),

  ...['CheckpointLoaderSimple', 'LTXAVTextEncoderLoader', 'LTXVAudioVAELoader'].map((node) =>
    value(
      'one checkpoint for all modes',
      ['keyframe', 'style'],
      `${node}.ckpt_name`,
      distilled,
      dev,
    ),
  ),
  oneNegative(['keyframe', 'style']),
  ...ours(
    'the distilled LoRA replaces the distilled checkpoint',
    ['keyframe'],
    'LoraLoaderModelOnly',
  ),
  value(
    'the distilled LoRA replaces the distilled checkpoint',
    ['style'],
    'LoraLoaderModelOnly.lora_name',
    [controlLora],
    [controlLora, distilledLora],
  ),
  value(
    'the distilled LoRA replaces the distilled checkpoint',
    ['style'],
    'LoraLoaderModelOnly.strength_model',
    ['1'],
    ['0.5', '1'],
  ),

  ...keyframes,

  value(
    'one sampler chain with euler for all modes; our sigmas are their linear_quadratic schedule of 8 steps',
    ['style'],
    'KSampler',
    [
      'used',
      'cfg 1',
      'denoise 1',
      'sampler_name euler_ancestral',
      'scheduler linear_quadratic',
      'steps 8',
    ],
    [],
  ),
  ...ours(
    'one sampler chain for all modes',
    ['style'],
    'CFGGuider',
    'KSamplerSelect',
    'ManualSigmas',
    'RandomNoise',
    'SamplerCustomAdvanced',
  ),
  ...theirs('the depth mask is not used', ['style'], 'ImageToMask'),
  value(
    'only the depth is used',
    ['style'],
    'MoGeRender.output',
    ['depth', 'depth_colored', 'mask'],
    ['depth'],
  ),
  ...ours('the length must be a whole number of latent steps', ['style'], 'ImageFromBatch'),
  ...[
    value(
      '',
      ['style'],
      'ResizeImageMaskNode.resize_type',
      ['scale longer dimension'],
      ['scale dimensions'],
    ),
    value('', ['style'], 'ResizeImageMaskNode.resize_type.crop', [], ['center']),
    value('', ['style'], 'ResizeImageMaskNode.resize_type.longer_size', ['2048'], []),
    value('', ['style'], 'ResizeImageMaskNode.scale_method', ['area'], ['lanczos']),
  ].map((one) => ({
    ...one,
    why: 'the video is scaled to the output size before its control image is computed',
  })),
]
