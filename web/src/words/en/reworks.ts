import type { Message } from '../said.ts'
import { decimal } from './numbers.ts'

/** Finished videos made smoother or larger, or joined, in runs of their own. */
export const reworks = {
  /** what such a run is called in lists */
  names: {
    smooth: 'Smoother',
    enlarge: 'Larger',
    join: 'Joined',
  },
  /** in the menu of a video, with what comes of it */
  verbs: {
    smooth: (fps: string) => `Smoother: ${fps} fps`,
    enlarge: (size: string) => `Larger: ${size}`,
  },
  hints: {
    smooth: (from: string, to: string) =>
      `Doubles the frame rate from ${from} to ${to} fps. Length and sound stay as they are.`,
    enlarge: (from: string, to: string) =>
      `Doubles the size from ${from} to ${to}. Length, frame rate and sound stay as they are.`,
  },
  /** follows a hint: “Takes about 2 min.” */
  takes: (time: string) => `Takes ${time}.`,
  /** of the line about missing files */
  label: 'Missing model file',
  needs: (name: string, file: string) => `${name} needs ${file}.`,
  download: (size: string) => `Download ${size}, then run`,
  downloadUnsized: 'Download, then run',
  byHand: 'Download it with this command, then try again.',
  close: 'Close',
  /** “Text to video · Smoother” */
  ofMode: (mode: string, rework: string) => `${mode} · ${rework}`,
  /** the setting, where two runs are compared */
  setting: 'Rework',
  /** on the page of a run: the videos that it was made from */
  from: 'Made from',
  /** a video of that list */
  clip: (frames: number, fps: string, size: string) => `${size}, ${frames} frames at ${fps} fps`,
  show: (name: string) => `Show ${name}`,
  useSettings: 'Use settings',
  join: {
    verb: 'Join…',
    hint: 'Put videos in order and join them to one.',
    /** several chosen videos */
    several: (count: number) => `Join ${count} videos…`,
    label: 'Join videos',
    one: 'Add another video to join it to this one.',
    total: (count: number, seconds: string, size: string, fps: string) =>
      `${count} videos, ${seconds} s, ${size}, ${fps} fps`,
    seconds: (seconds: string) => `${seconds} s`,
    fitted: (size: string, to: string) => `${size}, cropped and scaled to ${to}`,
    spread: (fps: string, to: string) => `${fps} fps, played at ${to}`,
    /** what moves: a row’s name */
    part: (place: number, name: string) => `${place}: ${name}`,
    moved: (name: string, place: number, count: number) => `${name} is ${place} of ${count}.`,
    remove: 'Remove',
    addFiles: 'Add files…',
    sending: (name: string) => `Uploading ${name}…`,
    crossfade: 'Crossfade',
    crossfadeHelp: '0 cuts from one video to the next. The sound fades, too.',
    noCrossfade: 'A crossfade needs LTX AIO’s own nodes, which this ComfyUI doesn’t have.',
    shared: (seconds: string) => `crossfade ${seconds} s: too short for more`,
    start: (count: number) => `Join ${count} videos`,
    cancel: 'Cancel',
    keys: 'Alt and the arrow keys move a video; Delete removes it.',
  },
}

export const reworkProblems = {
  rework_one_frame: (): Message => [
    'The video has only one frame, so there is nothing between frames.',
    'Choose a longer video.',
  ],
  rework_too_fast: (v: { fps: number; max: number }): Message => [
    `Twice ${decimal(v.fps)} fps is more than the ${v.max} fps that ComfyUI can save.`,
    'The video is already smooth.',
  ],
  rework_too_large: (v: { width: number; height: number; max: number }): Message => [
    `${v.width}×${v.height} is larger than the ${v.max} pixels a side that players can show.`,
    'The video is already large.',
  ],
  part_missing: (v: { part: number }): Message => [
    `Part ${v.part} is missing, so the parts could not be joined.`,
    `Make part ${v.part} again, or join the others.`,
  ],
  rework_no_room: (v: { gigabytes: number; ram: number }): Message => [
    `ComfyUI would need about ${decimal(v.gigabytes, 0)} GB of RAM, and this computer has ${decimal(v.ram, 0)} GB.`,
    'Use a shorter or smaller video.',
  ],
}
