import type { Message } from '../said.ts'

/** What is done to a video in the mode Tools. */
export const tools = {
  label: 'Tool',
  /** a button, and what it does */
  fill: 'Write the prompt for this tool',
  fillHint: 'Puts your words into the prompt that this LoRA was trained with. Undo restores yours.',
  /** the same for a LoRA whose prompts nobody has said */
  alone: 'Keep only my own words',
  aloneHint: 'Takes out what the prompt of another tool says around them. Undo restores it.',
  untold: (trigger: string) => `This LoRA listens for “${trigger}”, which isn’t in the prompt.`,
  /** “LTX-2 Community License” */
  licence: (name: string) => `Licence: ${name}`,
  gated: 'Needs a Hugging Face account',
  about: 'About this LoRA',
  choices: {
    azimuth: 'Side',
    elevation: 'Height',
    distance: 'Distance',
    light: 'Light',
    sun: 'Sun from',
  },
  /** where the video stays in a larger frame */
  place: {
    label: 'Place of the video in the frame',
    at: {
      'top-left': 'Top left',
      top: 'Top',
      'top-right': 'Top right',
      left: 'Left',
      center: 'Center',
      right: 'Right',
      'bottom-left': 'Bottom left',
      bottom: 'Bottom',
      'bottom-right': 'Bottom right',
    },
    scaleHelp: '100 %: as large as fits into the frame.',
    /** “1280×704, of which the video fills 396×704” */
    sizes: (frame: string, inside: string) => `${frame}, of which the video fills ${inside}.`,
    unknown: 'Add a video to see how much is painted around it.',
    whole: 'Size, below, is that of the whole frame.',
  },
}

export const toolProblems = {
  tool_not_offered: (v: { tool: string; offered: string }): Message => [
    `There is no tool ${v.tool}.`,
    `Choose ${v.offered}.`,
  ],
  nothing_to_paint: (v: {
    width: number
    height: number
    frame: { readonly width: number; readonly height: number }
  }): Message => [
    `The video (${v.width}×${v.height}) fills the whole frame (${v.frame.width}×${v.frame.height}), so nothing is left to paint around it.`,
    'Choose another aspect ratio under Size, or make the video smaller in the frame.',
  ],
  tool_reaches_limit: (v: { by: number; max: number; width: number; height: number }): Message => [
    `The video is ${v.width}×${v.height}, and one run makes sides of at most ${v.max} pixels: it would be less than ${v.by} times as large.`,
    'The tool does most for smaller videos.',
  ],
}
