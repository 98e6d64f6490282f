import template from '../../../../../workflows/ltx-2.3/style.json' with { type: 'json' }
import { type ModeGraph, templateOf } from '../../../core/family/graph.ts'
import {
  commonLeaves,
  croppedImage,
  distilledCheckpoint,
  firstPassSound,
  imageLeaves,
  onePassWithGuides,
  keptPassWithGuides,
} from './shared.ts'

export const style = {
  template: templateOf(template),
  leaves: {
    ...commonLeaves,
    ...imageLeaves,
    video: ['load_video.file'],
    videoStart: ['slice_video.start_time'],
    readSeconds: ['slice_video.duration'],
    frames: ['frames.length'],
    soundSeconds: ['silence.duration'],
    soundFrames: ['a_empty.frames_number'],
    soundFrameRate: ['a_empty.frame_rate'],
    width: [...imageLeaves.width, 'frames_fit.resize_type.width', 'frames_pad.target_width'],
    height: [...imageLeaves.height, 'frames_fit.resize_type.height', 'frames_pad.target_height'],
    controlStrength: ['ic_guide.strength', 'ic_guide_2.strength'],
  },
  variants: [
    distilledCheckpoint,
    onePassWithGuides,
    firstPassSound,
    croppedImage('image', 'crop_image'),
    {
      name: 'no style image',
      when: (request) => request.image === null,
      links: { 'ic_guide.latent': ['v_empty', 0], 'ic_guide_2.latent': ['upscale', 0] },
    },
    {
      name: 'the video is its own guide',
      when: (request) => request.control === 'none',
      gives: { 'control.0': ['frames_fit', 0] },
    },
    {
      name: 'generated sound',
      when: (request) => request.sound === 'generated',
      links: { 'video.audio': ['decode_audio', 0] },
    },
  ],
  keptPass: keptPassWithGuides,
} satisfies ModeGraph
