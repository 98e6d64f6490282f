import type { Message } from '../said.ts'

/** What is done to a video in the mode Tools. */
export const tools = {
  label: 'Tool',
  /** a button, and what it does */
  fill: 'Write the prompt for this tool',
  fillHint: 'Puts your words into the prompt that this LoRA was trained with. Undo restores yours.',
  untold: (trigger: string) => `This LoRA listens for “${trigger}”, which isn’t in the prompt.`,
  /** “LTX-2 Community License” */
  licence: (name: string) => `Licence: ${name}`,
  gated: 'Needs a Hugging Face account',
  about: 'About this LoRA',
  choices: {
    azimuth: 'Side',
    elevation: 'Height',
    distance: 'Distance',
  },
}

export const toolProblems = {
  tool_not_offered: (v: { tool: string; offered: string }): Message => [
    `There is no tool ${v.tool}.`,
    `Choose ${v.offered}.`,
  ],
  tool_reaches_limit: (v: { by: number; most: number; width: number; height: number }): Message => [
    `The video is ${v.width}×${v.height}, and one run makes sides of at most ${v.most} pixels: it would be less than ${v.by} times as large.`,
    'The tool does most for smaller videos.',
  ],
}
