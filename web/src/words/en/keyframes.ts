import { bare, type Message } from '../said.ts'
import { decimal } from './numbers.ts'

/** Images and clips at times of the video, and what can be wrong with them. */
export const keyframes = {
  label: 'Keyframes',
  add: 'Add images or videos',
  full: (max: number) => `${max} keyframes are the most.`,
  picker: 'Choose images or videos for keyframes',
  keys: 'Left and right move it by one frame, with Shift by ten; a clip moves to the next place that it can have. Home and End move it to the first or last free frame. Up and down choose another. Delete removes it, Ctrl+D duplicates it.',
  first: 'First frame',
  last: 'Last frame',
  at: (seconds: string) => `Keyframe at ${seconds} s`,
  clipAt: (seconds: string) => `Clip at ${seconds} s`,
  place: (seconds: string, frame: number, of: number) => `${seconds} s, frame ${frame} of ${of}`,
  clipPlace: (from: string, to: string, frame: number, last: number, of: number) =>
    `${from}–${to} s, frames ${frame} to ${last} of ${of}`,
  time: 'Time',
  strength: 'Strength',
  strengthOf: (input: string) => `${input}: strength`,
  snapped: (seconds: string, frame: number) => `→ frame ${frame}, ${seconds} s`,
  clipSnapped: (from: string, to: string, frame: number, last: number) =>
    `→ frames ${frame} to ${last}, ${from}–${to} s`,
  start: 'Video from',
  length: 'Length',
  swap: 'Swap with the next',
  duplicate: 'Duplicate',
  remove: 'Remove',
  done: {
    added: (what: string) => `${what} is one more keyframe.`,
    removed: (what: string) => `${what} was removed from the keyframes.`,
    moved: (what: string) => `${what} was moved.`,
    swapped: (what: string) => `${what} changed places.`,
    duplicated: (what: string) => `${what} was duplicated.`,
  },
  sending: (name: string, percent: number) => `${name}: ${percent} %`,
  dismiss: 'Dismiss',
  longer: (seconds: number) => `Make it ${decimal(seconds)} s long`,
  moveTo: (seconds: number) => `Move it to ${decimal(seconds, 2)} s`,
  shortenTo: (seconds: number) => `Shorten it to ${decimal(seconds, 2)} s`,
  fromSecond: (seconds: number) => `Start it at ${decimal(seconds, 1)} s of the video`,
  fromStart: 'Start it at 0 s of the video',
}

export const keyframeProblems = {
  keys_missing: (): Message => [
    'There is no image yet.',
    'Add a first frame, a last frame, or a keyframe in between.',
  ],
  keys_too_many: (v: { count: number; max: number }): Message => [
    `There are ${v.count} keyframes; ${v.max} are the most.`,
    `Remove ${v.count - v.max}.`,
  ],
  key_out_of_range: (v: { name: string; at: number; end: number }): Message => [
    `${bare(v.name)} is at ${decimal(v.at, 2)} s, but the last frame is at ${decimal(v.end, 2)} s.`,
    'Move it, or make the video longer.',
  ],
  keys_collide: (v: { name: string; at: number }): Message => [
    `${bare(v.name)} shares the frame at ${decimal(v.at, 2)} s with another image.`,
    'Move one of them by a frame or more.',
  ],
  clip_out_of_range: (v: { name: string; at: number; to: number; end: number }): Message => [
    `${bare(v.name)} lasts from ${decimal(v.at, 2)} to ${decimal(v.to, 2)} s, but the last frame is at ${decimal(v.end, 2)} s.`,
    'Move or shorten it, or make the video longer.',
  ],
  keys_overlap: (v: { name: string; other: string; at: number }): Message => [
    `${bare(v.name)} and ${bare(v.other)} overlap at ${decimal(v.at, 2)} s.`,
    'Move one of them, or shorten the clip.',
  ],
  clip_past_end: (v: { name: string; from: number; to: number; end: number }): Message => [
    `The clip goes from ${decimal(v.from, 2)} to ${decimal(v.to, 2)} s, but ${bare(v.name)} ends at ${decimal(v.end, 2)} s.`,
    'Start it earlier, or shorten it.',
  ],
}
