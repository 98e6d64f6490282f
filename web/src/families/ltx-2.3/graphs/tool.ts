import template from '../../../../../workflows/ltx-2.3/tool.json' with { type: 'json' }
import { type ModeGraph, templateOf, type Variant } from '../../../core/family/graph.ts'
import {
  commonLeaves,
  distilledCheckpoint,
  keptPassWithGuides,
  onePassWithGuides,
} from './shared.ts'

/** The guide is a larger frame, green around the video, which is put back over what was made of it. */
const outpaint: Variant = {
  name: 'outpaint',
  when: (request) => request.tool === 'outpaint',
  fragment: 'outpaint',
  links: {
    'ic_guide.image': ['framed', 0],
    'ic_guide_2.image': ['framed', 0],
    'video.images': ['put_back', 0],
  },
}

/** The guide shows where the sun is to be. */
const relight: Variant = {
  name: 'relight',
  when: (request) => request.tool === 'relight',
  fragment: 'relight',
  links: { 'ic_guide.image': ['lit', 0], 'ic_guide_2.image': ['lit', 0] },
}

export const tool = {
  template: templateOf(template),
  leaves: {
    ...commonLeaves,
    // the file's rate is the video's own, to the last digit
    frameRate: ['cond.frame_rate'],
    video: ['load_video.file'],
    videoStart: ['slice_video.start_time'],
    readSeconds: ['slice_video.duration'],
    frames: ['frames.length'],
    soundFrames: ['a_empty.frames_number'],
    soundFrameRate: ['a_empty.frame_rate'],
    width: ['frames_fit.resize_type.width', 'frames_pad.target_width'],
    height: ['frames_fit.resize_type.height', 'frames_pad.target_height'],
    frameWidth: ['green.width'],
    frameHeight: ['green.height'],
    insideWidth: ['frames_fit.resize_type.width'],
    insideHeight: ['frames_fit.resize_type.height'],
    insideX: ['framed.x', 'put_back.x'],
    insideY: ['framed.y', 'put_back.y'],
    sunRotation: ['lit.rotation'],
    sunElevation: ['lit.elevation'],
    toolFile: ['lora_tool.lora_name'],
    toolStrength: ['lora_tool.strength_model'],
  },
  variants: [distilledCheckpoint, onePassWithGuides, outpaint, relight],
  keptPass: keptPassWithGuides,
} satisfies ModeGraph
