/** The page of one run in History. */
export const details = {
  tools: 'This run',
  previous: 'Previous run',
  next: 'Next run',
  place: (at: number, of: number): string => `${at} of ${of}`,
  inputs: 'Inputs',
  /** on an input: what a click does */
  useInput: (input: string, mode: string): string => `Use it as ${input} of ${mode}`,
  from: (seconds: string): string => `from ${seconds} s`,
  loras: 'LoRAs',
  /** after the strength of the first pass */
  second: (strength: string): string => `, second pass ${strength}`,
  settings: 'Settings',
  size: 'Size',
  length: 'Length',
  lengthOf: (frames: number, fps: string, seconds: string): string =>
    `${frames} frames at ${fps} fps, ${seconds} s`,
  seed: 'Seed',
  took: 'Time taken',
  made: 'Made',
  file: 'File',
}
