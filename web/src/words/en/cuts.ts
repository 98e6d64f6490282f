/** Choosing the part of an audio file or video that a run uses. */
export const cuts = {
  group: (file: string) => `Part of ${file}`,
  label: 'Part to use',
  start: 'Start',
  part: 'The part',
  end: 'End',
  seconds: (seconds: string) => `${seconds} s`,
  span: (from: string, to: string, of: string) => `${from}–${to} s of ${of}`,
  /** follows the field for the start */
  until: (to: string, of: string) => `to ${to} s of ${of}`,
  longest: (seconds: string) => `A run can use up to ${seconds} s of it.`,
  play: 'Play this part',
  stop: 'Stop',
  keys: 'Left and right move it, with Shift further; Page Up and Page Down by its length; Home and End to the ends. I and O set its start and end at the pointer, or where it plays. Space plays the part.',
  edits: {
    label: 'Fades, volume, silence',
    fadeIn: 'Fade in',
    fadeOut: 'Fade out',
    volume: 'Volume',
    before: 'Silence before',
    after: 'Silence after',
    apply: 'Apply to this part',
    help: 'Saves the part as a new WAV file for this run. Your file stays unchanged.',
  },
}
