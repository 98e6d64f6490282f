import template from '../../../../../workflows/ltx-2.3/keyframe.json' with { type: 'json' }
import { type ModeGraph, templateOf, type Variant } from '../../../core/family/graph.ts'
import {
  commonLeaves,
  cropLeavesOf,
  croppedImage,
  distilledCheckpoint,
  extraGuidance,
  extraGuidanceLeaves,
  firstPassSound,
  guided,
  guidedLeaves,
  inventedSoundLeaves,
  onePassWithGuides,
  keptPassWithGuides,
} from './shared.ts'

/** Later guides follow the first frame's alone. Before `withoutFirst`, which may take that away, too. */
const withoutLast: Variant = {
  name: 'withoutLast',
  when: ({ lastImage }) => lastImage === null,
  gives: {
    'last_guide_1.0': ['first_guide_1', 0],
    'last_guide_1.1': ['first_guide_1', 1],
    'last_guide_1.2': ['first_guide_1', 2],
    'last_guide_2.0': ['first_guide_2', 0],
    'last_guide_2.1': ['first_guide_2', 1],
    'last_guide_2.2': ['first_guide_2', 2],
  },
}

const withoutFirst: Variant = {
  name: 'withoutFirst',
  when: ({ image }) => image === null,
  gives: {
    'first_guide_1.0': ['cond', 0],
    'first_guide_1.1': ['cond', 1],
    'first_guide_1.2': ['v_empty', 0],
    'first_guide_2.0': ['crop_1', 0],
    'first_guide_2.1': ['crop_1', 1],
    'first_guide_2.2': ['upscale', 0],
  },
}

export const keyframe = {
  template: templateOf(template),
  leaves: {
    ...commonLeaves,
    ...guidedLeaves,
    ...extraGuidanceLeaves,
    ...inventedSoundLeaves,
    image: ['first.image'],
    lastImage: ['last.image'],
    ...cropLeavesOf('image', 'first_crop'),
    ...cropLeavesOf('lastImage', 'last_crop'),
    width: [
      'first_fit.resize_type.width',
      'last_fit.resize_type.width',
      'first_pad.target_width',
      'last_pad.target_width',
    ],
    height: [
      'first_fit.resize_type.height',
      'last_fit.resize_type.height',
      'first_pad.target_height',
      'last_pad.target_height',
    ],
    firstStrength: ['first_guide_1.strength'],
    lastStrength: ['last_guide_1.strength'],
    guideStrength: ['first_guide_1.strength', 'last_guide_1.strength'],
  },
  keys: {
    fragment: 'key',
    leaves: {
      image: ['key_image.image'],
      width: ['key_fit.resize_type.width', 'key_pad.target_width'],
      height: ['key_fit.resize_type.height', 'key_pad.target_height'],
      frame: ['key_guide_1.frame_idx', 'key_guide_2.frame_idx'],
      strength: ['key_guide_1.strength'],
      cropX: ['key_crop.x'],
      cropY: ['key_crop.y'],
      cropWidth: ['key_crop.width'],
      cropHeight: ['key_crop.height'],
    },
    cropped: { 'key_fit.input': ['key_crop', 0] },
    padded: { 'key_prep.image': ['key_pad', 0] },
    clip: {
      fragment: 'key_clip',
      leaves: {
        file: ['key_load.file'],
        start: ['key_slice.start_time'],
        readSeconds: ['key_slice.duration'],
        fileFrames: ['key_frames.length'],
        frames: ['key_rate.frames'],
        width: ['key_fit.resize_type.width', 'key_pad.target_width'],
        height: ['key_fit.resize_type.height', 'key_pad.target_height'],
        frame: ['key_guide_1.frame_idx', 'key_guide_2.frame_idx'],
        strength: ['key_guide_1.strength'],
      },
      atRate: { 'key_fit.input': ['key_frames', 0], 'key_pad.image': ['key_frames', 0] },
      padded: { 'key_guide_1.image': ['key_pad', 0], 'key_guide_2.image': ['key_pad', 0] },
    },
  },
  variants: [
    withoutLast,
    withoutFirst,
    distilledCheckpoint,
    guided,
    firstPassSound,
    onePassWithGuides,
    croppedImage('image', 'crop_first'),
    croppedImage('lastImage', 'crop_last'),
    ...extraGuidance,
  ],
  keptPass: keptPassWithGuides,
} satisfies ModeGraph
