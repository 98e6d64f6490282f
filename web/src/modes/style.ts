import type { Mode } from '../core/mode.ts'
import {
  commonLeaves,
  distilledCheckpoint,
  firstPassSound,
  imageLeaves,
  onePassWithGuides,
} from './shared.ts'

export const style: Mode = {
  id: 'style',
  icon: 'pi pi-palette',
  media: [
    {
      field: 'video',
      kind: 'video',
      words: 'video',
      required: true,
    },
    {
      field: 'image',
      kind: 'image',
      words: 'styleImage',
      required: false,
    },
  ],
  presets: 'restyle',
  lengthFrom: 'video',
  shapeFrom: 'video',
  options: ['control', 'controlStrength', 'imageStrength', 'sound'],
  // the official IC-LoRA template's
  strengths: { image: 1, control: 1 },
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
}
