import type { Leaves, MediaInput, Variant } from '../core/mode.ts'

/** Leaves of nodes that every mode has. */
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
} as const satisfies Leaves

/** Modes whose first pass may be guided. */
export const guidedLeaves = {
  steps: ['schedule_1.steps'],
  cfg: ['guider_1.cfg'],
} as const satisfies Leaves

/** Modes that invent their sound. */
export const inventedSoundLeaves = {
  frames: ['v_empty.length'],
  soundFrames: ['a_empty.frames_number'],
  soundFrameRate: ['a_empty.frame_rate'],
} as const satisfies Leaves

/** Modes whose sound is given. */
export const givenSoundLeaves = {
  frames: ['v_empty.length'],
  audio: ['load_audio.audio'],
  audioStart: ['trim_audio.start_index'],
  soundSeconds: ['trim_audio.duration', 'silence.duration'],
} as const satisfies Leaves

/** Modes that start from one picture. */
export const imageLeaves = {
  image: ['image.image'],
  width: ['image_fit.resize_type.width', 'image_pad.target_width'],
  height: ['image_fit.resize_type.height', 'image_pad.target_height'],
  imageStrength: ['i2v_1.strength'],
} as const satisfies Leaves

export const firstFrame: MediaInput = {
  field: 'image',
  kind: 'image',
  words: 'firstFrame',
  required: true,
}

export const soundtrack: MediaInput = {
  field: 'audio',
  kind: 'audio',
  words: 'sound',
  required: true,
}

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

/** Sound comes from the first pass where there is no second, or where the first was guided: that is better. */
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

/** As `onePass`, where the guides lie behind the frames and have to be cut off first. */
export const onePassWithGuides: Variant = {
  ...onePass,
  links: { 'decode_video.samples': ['crop_1', 2] },
}
