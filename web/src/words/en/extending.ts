import { bare, type Message } from '../said.ts'
import { decimal } from './numbers.ts'

/** Going on from a video: its fields and what can be wrong with it. */
export const extending = {
  direction: 'Add',
  directions: {
    after: { label: 'After its end', hint: 'The new part follows the last frame' },
    before: { label: 'Before its beginning', hint: 'The new part leads up to the first frame' },
  },
  context: 'Context',
  contextHelp:
    'How much of the video the model sees and hears again to continue its motion and sound.',
  contextFrames: (frames: number, seconds: string) => `${frames} frames, ${seconds} s`,
  contextOnly: (frames: number) => `${frames} frames`,
  saves: 'Save',
  whole: 'The whole video',
  new: 'Only the new part',
}

export const extendingProblems = {
  video_unknown: (v: { name: string }): Message => [
    `The number of frames in ${bare(v.name)} is unknown.`,
    'Install LTX AIO’s backend, which counts them.',
  ],
  video_too_short_to_extend: (v: { frames: number; min: number }): Message => [
    `The video has ${v.frames} ${v.frames === 1 ? 'frame' : 'frames'}; at least ${v.min} are needed to continue its motion.`,
    'Choose a longer video, or use its last frame in Image to video.',
  ],
  video_size_odd: (v: { name: string; width: number; height: number }): Message => [
    `${bare(v.name)} is ${v.width}×${v.height}: ComfyUI can’t save a video whose sides are odd.`,
    'Crop it by one pixel, so that both sides are even.',
  ],
  video_large: (v: {
    frames: number
    width: number
    height: number
    gigabytes: number
  }): Message => [
    `ComfyUI needs about ${decimal(v.gigabytes, 0)} GB of RAM to join ${v.frames} frames of ${v.width}×${v.height}.`,
    'If it runs out, cut the video to its last seconds, or save only the new part.',
  ],
  video_too_large: (v: {
    frames: number
    width: number
    height: number
    gigabytes: number
  }): Message => [
    `ComfyUI would need ${decimal(v.gigabytes, 0)} GB of RAM to join ${v.frames} frames of ${v.width}×${v.height}.`,
    'Cut the video to its last seconds first.',
  ],
  context_other: (v: { asked: number; context: number }): Message => [
    `The context is ${v.context} frames instead of ${v.asked}: the model takes 9, 17, 25 and so on, as many as the video has.`,
    'Keep it, or choose another context.',
  ],
  sound_not_joined: (v: { name: string; channels: number }): Message => [
    `${bare(v.name)} has ${v.channels} audio channels; generated sound can only be joined to mono and stereo.`,
    'Mix it down to stereo first.',
  ],
}
