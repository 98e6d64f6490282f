import type { ModeId } from '../../web/src/core/form.ts'
import type { Kept } from './workflow-drift.ts'

/** The official template that does what a mode does. */
export const officialOf: Readonly<Record<ModeId, string>> = {
  t2v: 'video_ltx2_3_t2v',
  a2v: 'video_ltx2_3_ia2v',
  i2v: 'video_ltx2_3_i2v',
  lipsync: 'video_ltx2_3_ia2v',
  keyframe: 'video_ltx2_3_flf2v',
  style: 'video_ltx2_3_ic_lora',
}

/** Official templates of LTX-2.3 that none of our modes does, with the reason. */
export const withoutMode: Readonly<Record<string, string>> = {
  template_image_speech_to_video:
    'lip sync of a speech that paid services write and say; ours takes a sound file',
  video_ltx2_3_id_lora: 'a voice by reference needs a mode and a LoRA of its own',
  template_ltx2_3_ic_lora_ingredients:
    'several reference pictures need a mode and a LoRA of their own',
  template_ltx2_3_style_transition: 'a style that changes within a clip needs a LoRA of its own',
}

const all = ['t2v', 'a2v', 'i2v', 'lipsync', 'keyframe', 'style']
const twoStage = ['t2v', 'a2v', 'i2v', 'lipsync']
const used = ['used']
const dev = ['ltx-2.3-22b-dev-fp8.safetensors']
const distilled = ['ltx-2.3-22b-distilled-fp8.safetensors']
const distilledLora = 'ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors'
const controlLora = 'ltx-2.3-22b-ic-lora-union-control-ref0.5.safetensors'
const firstSigmas = '1, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875, 0'

function theirs(why: string, modes: readonly string[], ...classes: readonly string[]): Kept[] {
  return classes.map((at) => ({ modes, at, official: used, ours: [], why }))
}

function ours(why: string, modes: readonly string[], ...classes: readonly string[]): Kept[] {
  return classes.map((at) => ({ modes, at, official: [], ours: used, why }))
}

function value(
  why: string,
  modes: readonly string[],
  at: string,
  official: readonly string[],
  mine: readonly string[],
): Kept {
  return { modes, at, official, ours: mine, why }
}

/** Every difference from the official templates that we want, with the reason. */
export const kept: readonly Kept[] = [
  ...theirs('the panel computes it', all, 'ComfyMathExpression'),
  ...theirs(
    'prompts are sent as written, without the enhancer',
    [...twoStage, 'style'],
    'ComfySwitchNode',
    'LoraLoader',
    'PreviewAny',
    'TextGenerateLTX2Prompt',
  ),

  value(
    'an optional input, left to ComfyUI',
    ['t2v', 'a2v', 'lipsync', 'style'],
    'CreateVideo.bit_depth',
    ['auto'],
    [],
  ),
  value('an optional input, left to ComfyUI', ['i2v'], 'CreateVideo.bit_depth', ['8'], []),
  value(
    'an optional input of newer versions, left to ComfyUI',
    [...twoStage, 'style'],
    'CreateVideo.color_space',
    ['sRGB'],
    [],
  ),
  value(
    'an input of newer versions, under the name that its format gives it',
    all,
    'SaveVideo.format.codec',
    ['auto'],
    [],
  ),
  value(
    'saved by an older version, whose values are named after the newest',
    ['keyframe'],
    'SaveVideo.codec',
    [],
    ['auto'],
  ),

  ...theirs(
    'theirs is image to video with the picture bypassed',
    ['t2v'],
    'EmptyImage',
    'LTXVImgToVideoInplace',
    'LTXVPreprocess',
    'ResizeImageMaskNode',
  ),
  ...theirs(
    'theirs starts from a picture too',
    ['a2v'],
    'LTXVImgToVideoInplace',
    'LTXVPreprocess',
    'LoadImage',
    'ResizeImageMaskNode',
  ),
  ...ours(
    'the sound fills whole blocks of the encoder, which cuts off what is over at both ends',
    ['a2v', 'lipsync'],
    'AudioMerge',
    'EmptyAudio',
  ),
  ...ours(
    'the first picture of a file that has several',
    ['i2v', 'lipsync', 'keyframe'],
    'ImageFromBatch',
  ),
  ...ours(
    'what is transparent is white, not its hidden colour',
    ['i2v', 'lipsync', 'keyframe', 'style'],
    'EmptyImage',
    'ImageCompositeMasked',
  ),
  ...theirs('no guides, so there is nothing to crop', twoStage, 'LTXVCropGuides'),
  ...theirs('the sound given is kept, not decoded anew', ['a2v', 'lipsync'], 'LTXVAudioVAEDecode'),
  value('a mask of any size is scaled', ['a2v', 'lipsync'], 'SolidMask.width', ['1280'], ['64']),
  value('a mask of any size is scaled', ['a2v', 'lipsync'], 'SolidMask.height', ['720'], ['64']),
  value(
    'it acts only where low VRAM cuts the video in time',
    twoStage,
    'VAEDecodeTiled.temporal_overlap',
    ['4'],
    ['64'],
  ),
  ...['i2v', 'lipsync'].flatMap((mode) => [
    value(
      'the picture is scaled once, to the size of the video',
      [mode],
      'ResizeImageMaskNode.resize_type',
      ['scale dimensions', 'scale longer dimension'],
      ['scale dimensions'],
    ),
    value(
      'the picture is scaled once, to the size of the video',
      [mode],
      'ResizeImageMaskNode.resize_type.longer_size',
      ['1536'],
      [],
    ),
  ]),
  value(
    'the picture is scaled once, to the size of the video',
    ['i2v'],
    'ResizeImageMaskNode.scale_method',
    ['area', 'lanczos'],
    ['lanczos'],
  ),

  ...['CheckpointLoaderSimple', 'LTXAVTextEncoderLoader', 'LTXVAudioVAELoader'].map((node) =>
    value(
      'one checkpoint serves all modes',
      ['keyframe', 'style'],
      `${node}.ckpt_name`,
      distilled,
      dev,
    ),
  ),
  value(
    'one negative prompt serves all modes, so that its encoding is in the cache; at CFG 1 it does not act',
    ['keyframe', 'style'],
    'CLIPTextEncode.text',
    ['blurry, out of focus, overexposed, under… (1374 characters)'],
    ['pc game, console game, video game, cartoon, childish, ugly'],
  ),
  ...ours(
    'the distilled LoRA stands in for the distilled checkpoint',
    ['keyframe'],
    'LoraLoaderModelOnly',
  ),
  value(
    'the distilled LoRA stands in for the distilled checkpoint',
    ['style'],
    'LoraLoaderModelOnly.lora_name',
    [controlLora],
    [controlLora, distilledLora],
  ),
  value(
    'the distilled LoRA stands in for the distilled checkpoint',
    ['style'],
    'LoraLoaderModelOnly.strength_model',
    ['1'],
    ['0.5', '1'],
  ),

  ...ours(
    'a second pass as in the other modes',
    ['keyframe'],
    'LTXVLatentUpsampler',
    'LatentUpscaleModelLoader',
  ),
  value(
    'a second pass as in the other modes',
    ['keyframe'],
    'ManualSigmas.sigmas',
    [firstSigmas],
    ['0.85, 0.725, 0.4219, 0', firstSigmas],
  ),
  value(
    'the second pass holds the pictures fast',
    ['keyframe'],
    'LTXVAddGuide.strength',
    ['0.7'],
    ['0.7', '1'],
  ),
  value(
    'euler, the sampler of the other modes; without eta theirs is the same',
    ['keyframe'],
    'SamplerEulerAncestral',
    ['used', '#0 0', '#1 1'],
    [],
  ),
  ...ours('euler, the sampler of the other modes', ['keyframe'], 'KSamplerSelect'),
  ...theirs('the size is known', ['keyframe'], 'GetImageSize'),
  value(
    'pictures are scaled as in the other modes',
    ['keyframe'],
    'ResizeImageMaskNode.scale_method',
    ['nearest-exact'],
    ['lanczos'],
  ),

  value(
    'one sampler chain with euler for all modes; the linear_quadratic schedule of 8 steps is our list of sigmas',
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
  ...theirs('the depth as a mask is not used', ['style'], 'ImageToMask'),
  value(
    'only the depth is used',
    ['style'],
    'MoGeRender.output',
    ['depth', 'depth_colored', 'mask'],
    ['depth'],
  ),
  ...ours('the length is a whole number of latent steps', ['style'], 'ImageFromBatch'),
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
    why: 'the video is scaled to the size of the result before its control is drawn',
  })),
]
