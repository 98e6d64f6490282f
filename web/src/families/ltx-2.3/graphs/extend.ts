import template from '../../../../../workflows/ltx-2.3/extend.json' with { type: 'json' }
import { type ModeGraph, templateOf } from '../../../core/family/graph.ts'
import {
  commonLeaves,
  distilledCheckpoint,
  extraGuidance,
  extraGuidanceLeaves,
  firstPassSound,
  guided,
  guidedLeaves,
  onePass,
} from './shared.ts'

export const extend = {
  template: templateOf(template),
  leaves: {
    ...commonLeaves,
    ...guidedLeaves,
    ...extraGuidanceLeaves,
    // the file's rate is the video's own, to the last digit
    frameRate: ['cond.frame_rate'],
    video: ['load_video.file'],
    width: ['context_fit.resize_type.width'],
    height: ['context_fit.resize_type.height'],
    frames: ['v_empty.length'],
    contextAt: ['context_frames.batch_index'],
    contextFrames: ['context_frames.length'],
    keptAt: ['context_guide_1.frame_idx', 'context_guide_2.frame_idx'],
    newAt: ['new_frames.batch_index'],
    newFrames: ['new_frames.length'],
    silenceSeconds: ['silence.duration'],
    sourceSeconds: ['sound_src.duration'],
    windowAt: ['sound_win.start_index'],
    soundSeconds: ['sound_win.duration'],
    soundLatents: ['ones.height'],
    knownAt: ['sound_mask.y'],
    knownLatents: ['zeros.height'],
    newSoundAt: ['new_sound.start_index'],
    newSeconds: ['new_sound.duration'],
    joins: ['joined_sound.direction', 'seam.new'],
  },
  variants: [
    distilledCheckpoint,
    guided,
    firstPassSound,
    onePass,
    {
      name: 'no click where the sounds meet',
      when: (request) => request.saves === 'whole',
      fragment: 'seam',
    },
    {
      // its frames come after those that are sampled, as guides that are cropped off
      name: 'before the beginning',
      when: (request) => request.direction === 'before',
      links: {
        'guider_1.positive': ['context_guide_1', 0],
        'guider_1.negative': ['context_guide_1', 1],
        'guider_2.positive': ['context_guide_2', 0],
        'guider_2.negative': ['context_guide_2', 1],
        'joined.images.image0': ['new_fit', 0],
        'joined.images.image1': ['video_parts', 0],
        'sound_win.audio': ['sound_late', 0],
      },
      fragment: 'extend_before',
    },
    {
      name: 'the new part alone',
      when: (request) => request.saves === 'new',
      links: { 'video.images': ['new_fit', 0], 'video.audio': ['new_sound', 0] },
    },
    ...extraGuidance,
  ],
  // the mask that keeps the source's sound is not part of the latents that are saved
  keptPass: { keep: ['keep_video', 'keep_sound'], take: 'draft_masked' },
} satisfies ModeGraph
