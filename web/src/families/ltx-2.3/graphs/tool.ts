import template from '../../../../../workflows/ltx-2.3/tool.json' with { type: 'json' }
import { type ModeGraph, templateOf } from '../../../core/family/graph.ts'
import {
  commonLeaves,
  distilledCheckpoint,
  keptPassWithGuides,
  onePassWithGuides,
} from './shared.ts'

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
    toolFile: ['lora_tool.lora_name'],
    toolStrength: ['lora_tool.strength_model'],
  },
  variants: [distilledCheckpoint, onePassWithGuides],
  keptPass: keptPassWithGuides,
} satisfies ModeGraph
