import { type Message } from '../said.ts'
import { decimal } from './numbers.ts'

/** Regenerating a part of a video: its fields and what can be wrong with it. */
export const retaking = {
  what: 'Regenerate',
  parts: {
    both: { label: 'Both', hint: 'Regenerates the image and sound of the span' },
    picture: { label: 'Image', hint: 'Regenerates only the image; the sound stays' },
    sound: { label: 'Sound', hint: 'Regenerates only the sound; the image stays' },
  },
  span: 'Span',
  context: 'Context',
  contextHelp:
    'How much of the video in front of the span and behind it the model sees and hears, so that the span fits in.',
  /** of the span, in a run’s settings */
  spanOf: (from: string, to: string) => `${from}–${to} s`,
  /** under the filmstrip */
  longest: (seconds: string) => `A span can be up to ${seconds} s long.`,
}

export const retakingProblems = {
  video_too_short_to_retake: (v: { frames: number; min: number }): Message => [
    `The video has ${v.frames} ${v.frames === 1 ? 'frame' : 'frames'}; the model takes at least ${v.min}.`,
    'Choose a longer video.',
  ],
  span_empty: (v: { min: number }): Message => [
    'The span is empty: nothing would be regenerated.',
    `Make it at least ${decimal(v.min, 2)} s long.`,
  ],
  span_outside: (v: { start: number; seconds: number; latest: number }): Message => [
    `The span begins at ${decimal(v.start, 2)} s, but the video is ${decimal(v.seconds, 2)} s long.`,
    `Let it begin at ${decimal(v.latest, 2)} s or earlier.`,
  ],
  span_too_long: (v: { seconds: number; max: number; context: number }): Message => [
    `The span of ${decimal(v.seconds, 1)} s, with ${decimal(v.context, 1)} s of context on each side, is more than one run can take.`,
    `Make it at most ${decimal(v.max, 1)} s long, or choose less context in Advanced.`,
  ],
  span_far: (v: { seconds: number; max: number }): Message => [
    `There are ${decimal(v.seconds, 0)} s of video on one side of the span; ComfyUI can keep at most ${decimal(v.max, 0)} s there.`,
    'Cut the video to the surroundings of the span first.',
  ],
}
