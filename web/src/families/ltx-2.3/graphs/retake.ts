import template from '../../../../../workflows/ltx-2.3/retake.json' with { type: 'json' }
import { type ModeGraph, templateOf, type Variant } from '../../../core/family/graph.ts'
import type { Retake } from '../../../core/form/retake.ts'
import {
  commonLeaves,
  distilledCheckpoint,
  extraGuidance,
  extraGuidanceLeaves,
  guided,
  guidedLeaves,
} from './shared.ts'

const all = ['images.image0', 'images.image1', 'images.image2'] as const

/** What is put together of three parts, without those that there aren't. */
function without(
  name: string,
  node: 'm_all' | 'joined',
  [before, part, after]: readonly [string, string, string],
  missing: (retake: Retake) => { readonly before: boolean; readonly after: boolean },
): Variant[] {
  const cases = [
    { is: { before: true, after: false }, parts: [part, after] },
    { is: { before: false, after: true }, parts: [before, part] },
    { is: { before: true, after: true }, parts: [part] },
  ]
  return cases.map(({ is, parts }) => ({
    name,
    when: (_, { retake }) => {
      const found = retake && missing(retake)
      return found?.before === is.before && found.after === is.after
    },
    links: Object.fromEntries(
      parts.map((id, at) => [`${node}.${all[at] ?? ''}`, [id, 0] as const]),
    ),
    drops: all.slice(parts.length).map((input) => `${node}.${input}`),
  }))
}

/** It has one pass, and what it samples is no empty latent. */
const {
  firstPassWidth: _width,
  firstPassHeight: _height,
  secondSeed: _seed,
  secondSigmas: _sigmas,
  keptVideo: _keptVideo,
  keptSound: _keptSound,
  draftVideo: _draftVideo,
  draftSound: _draftSound,
  ...leavesOfOnePass
} = commonLeaves

export const retake = {
  template: templateOf(template),
  leaves: {
    ...leavesOfOnePass,
    ...guidedLeaves,
    ...extraGuidanceLeaves,
    // the file's rate is the video's own, to the last digit
    frameRate: ['cond.frame_rate'],
    video: ['load_video.file'],
    width: ['context_fit.resize_type.width'],
    height: ['context_fit.resize_type.height'],
    seenAt: ['context_frames.batch_index'],
    frames: ['context_frames.length'],
    latentsBefore: ['m_before.batch_size'],
    latentsNew: ['m_span.batch_size'],
    latentsAfter: ['m_after.batch_size'],
    silenceSeconds: ['silence.duration'],
    windowAt: ['sound_win.start_index'],
    soundSeconds: ['sound_win.duration'],
    soundLatents: ['zeros.height'],
    newSoundLatents: ['ones.height'],
    newSoundLatentsAt: ['sound_mask.y'],
    framesBefore: ['frames_before.length'],
    newAt: ['new_frames.batch_index'],
    newFrames: ['new_frames.length'],
    afterAt: ['frames_after.batch_index'],
    framesAfter: ['frames_after.length'],
    secondsBefore: ['sound_before.duration'],
    newSoundAt: ['new_sound.start_index'],
    newSeconds: ['new_sound.duration'],
    soundAfterAt: ['sound_cut.duration', 'sound_after.start_index'],
    secondsAfter: ['sound_after.duration'],
  },
  variants: [
    distilledCheckpoint,
    guided,
    ...without(
      'a side that the model does not see',
      'm_all',
      ['m_before', 'm_span', 'm_after'],
      (span) => ({
        before: span.before === 0,
        after: span.after === 0,
      }),
    ),
    ...without(
      'a side that the video does not have',
      'joined',
      ['frames_before', 'new_fit', 'frames_after'],
      (span) => ({
        before: span.start === 0,
        after: span.rest === 0,
      }),
    ),
    {
      name: 'sound up to the end',
      when: (_, { retake: span }) => span?.rest === 0,
      gives: { 'joined_sound.0': ['sound_begun', 0] },
    },
    {
      // joined with anything, it has the rate of all that it is joined with
      name: 'sound from the beginning',
      when: (_, { retake: span }) => span?.start === 0,
      links: { 'sound_begun.audio1': ['new_sound', 0], 'sound_begun.audio2': ['silence', 0] },
    },
    {
      name: 'no click where the new sound begins',
      when: ({ retakes }, { retake: span }) => retakes !== 'picture' && span?.start !== 0,
      fragment: 'seam_begin',
    },
    {
      name: 'no click where the new sound ends',
      when: ({ retakes }, { retake: span }) => retakes !== 'picture' && span?.rest !== 0,
      fragment: 'seam_end',
    },
    {
      // what is all zeros keeps all, whatever its size is
      name: 'the picture alone',
      when: (request) => request.retakes === 'picture',
      links: { 'kept_audio.mask': ['zeros', 0], 'video.audio': ['video_parts', 1] },
    },
    {
      name: 'the sound alone',
      when: (request) => request.retakes === 'sound',
      links: { 'kept_video.mask': ['zeros', 0], 'video.images': ['video_parts', 0] },
    },
    ...extraGuidance,
  ],
} satisfies ModeGraph
