import { cropOf } from '../../../core/form/crop.ts'
import type { KeptPass, Leaves, Variant } from '../../../core/family/graph.ts'

/** Leaves shared by all modes. */
export const commonLeaves = {
  prompt: ['pos.text'],
  negative: ['neg.text'],
  firstPassWidth: ['v_empty.width'],
  firstPassHeight: ['v_empty.height'],
  frameRate: ['cond.frame_rate', 'video.fps'],
  seed: ['noise_1.noise_seed'],
  secondSeed: ['noise_2.noise_seed'],
  secondSigmas: ['sigmas_2.sigmas'],
  textEncoderDevice: ['text_enc.device', 'clip.device'],
  tileSize: ['decode_video.tile_size'],
  tileFrames: ['decode_video.temporal_size'],
  tileFrameOverlap: ['decode_video.temporal_overlap'],
  name: ['save.filename_prefix'],
  keptVideo: ['keep_video.filename_prefix'],
  keptSound: ['keep_sound.filename_prefix'],
  draftVideo: ['draft_video.latent'],
  draftSound: ['draft_sound.latent'],
} as const satisfies Leaves

/** For modes with guidance in the first pass. */
export const guidedLeaves = {
  steps: ['schedule_1.steps'],
  cfg: ['guider_1.cfg'],
} as const satisfies Leaves

/** Guidance besides CFG, where a run asks for it. */
export const extraGuidanceLeaves = {
  detailGuidance: ['stg.scale'],
  syncGuidance: ['modality.modality_scale'],
} as const satisfies Leaves

/** Both come after whatever model the first pass reads. */
export const extraGuidance: readonly Variant[] = [
  {
    name: 'detailGuidance',
    when: ({ detailGuidance }, { preset }) => detailGuidance !== null && preset.guided,
    fragment: 'stg',
  },
  {
    name: 'syncGuidance',
    when: ({ syncGuidance }) => syncGuidance !== null,
    fragment: 'modality',
  },
]

/** A voice to speak with. */
export const voiceLeaves = {
  voice: ['load_voice.audio'],
  voiceStart: ['trim_voice.start_index'],
} as const satisfies Leaves

export const voice: Variant = {
  name: 'voice',
  when: (request) => request.voice !== null,
  fragment: 'voice',
}

/** For modes that generate sound. */
export const inventedSoundLeaves = {
  frames: ['v_empty.length'],
  soundFrames: ['a_empty.frames_number'],
  soundFrameRate: ['a_empty.frame_rate'],
} as const satisfies Leaves

/** For modes with given sound. */
export const givenSoundLeaves = {
  frames: ['v_empty.length'],
  audio: ['load_audio.audio'],
  audioStart: ['trim_audio.start_index'],
  soundSeconds: ['trim_audio.duration', 'silence.duration'],
} as const satisfies Leaves

/** Where the crop of an image goes. */
export function cropLeavesOf<Field extends 'image' | 'lastImage'>(
  field: Field,
  node: string,
): Readonly<Record<`${Field}Crop${'X' | 'Y' | 'Width' | 'Height'}`, readonly string[]>> {
  const sides = ['X', 'Y', 'Width', 'Height'] as const
  const leaves = sides.map((side) => [`${field}Crop${side}`, [`${node}.${side.toLowerCase()}`]])
  return Object.fromEntries(leaves) as ReturnType<typeof cropLeavesOf<Field>>
}

/** Another part of an image than its middle. */
export function croppedImage(field: 'image' | 'lastImage', fragment: string): Variant {
  return {
    name: fragment,
    when: (request) => cropOf(request.crops, request[field]) !== null,
    fragment,
  }
}

/** For modes that start from an image. */
export const imageLeaves = {
  image: ['image.image'],
  width: ['image_fit.resize_type.width', 'image_pad.target_width'],
  height: ['image_fit.resize_type.height', 'image_pad.target_height'],
  imageStrength: ['i2v_1.strength'],
  ...cropLeavesOf('image', 'image_crop'),
} as const satisfies Leaves

/** A checkpoint that is itself distilled needs no distilled LoRA. */
export const distilledCheckpoint: Variant = {
  name: 'distilled checkpoint',
  when: (_, plan) => plan.distilled,
  gives: { 'lora_distill.0': ['ckpt', 0] },
}

/** Guidance in the first pass: the base model on a schedule, without the distilled LoRA. */
export const guided: Variant = {
  name: 'guided first pass',
  when: (_, plan) => plan.preset.guided,
  links: { 'guider_1.model': ['ckpt', 0], 'sample_1.sigmas': ['schedule_1', 0] },
}

/** Takes the first pass's sound if there is no second, or if the first was guided: then it is better. */
export const firstPassSound: Variant = {
  name: 'sound of the first pass',
  when: (_, plan) => plan.preset.guided || plan.preset.passes === 1,
  links: { 'decode_audio.samples': ['split_1', 1] },
}

/** Decodes what the first pass left. */
export const onePass: Variant = {
  name: 'one pass',
  when: (_, plan) => plan.preset.passes === 1,
  links: { 'decode_video.samples': ['split_1', 0] },
}

/** As `onePass`, with guides after the frames that have to be cropped first. */
export const onePassWithGuides: Variant = {
  ...onePass,
  links: { 'decode_video.samples': ['crop_1', 2] },
}

/** Saves the first pass of a draft, and reads it instead of sampling again. */
export const keptPass: KeptPass = { keep: ['keep_video', 'keep_sound'], take: 'draft' }

/** A given sound is encoded again rather than kept. */
export const keptVideo: KeptPass = { keep: ['keep_video'], take: 'draft' }

/**
 * As `keptPass`, without the guides after the frames: the second pass reads frames that are cropped, and of
 * the conditioning only what it was before the guides.
 */
export const keptPassWithGuides: KeptPass = { keep: ['keep_cropped', 'keep_sound'], take: 'draft' }
