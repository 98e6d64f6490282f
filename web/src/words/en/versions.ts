import type { Said } from '../said.ts'

/** What is known of single versions: what it is, and what to do. `is` is the version in use. */
export const versions = {
  securityHoles: (is: string): Said => [
    `ComfyUI ${is} has four published security holes: files that others put on the server can run scripts in your browser, and prompts can read files outside ComfyUI’s folders.`,
    'Update ComfyUI to 0.28 or later.',
  ],
  pageFile: (is: string): Said => [
    `ComfyUI ${is} is known to fill the page file, with up to 120 GB.`,
    'Update ComfyUI.',
  ],
  memoryGrows: (is: string): Said => [
    `ComfyUI ${is} is known to need more memory for LTX-2.3 with every run.`,
    'Update ComfyUI; until then, restart it when runs get slow.',
  ],
  blueScreen: (is: string): Said => [
    `ComfyUI ${is} is known to crash Windows or run out of memory while it moves weights to the card.`,
    'Update ComfyUI, or go back to 0.34.',
  ],
  directMlEnds: (): Said => [
    'ComfyUI runs on DirectML here, and 0.46 no longer has it.',
    'Before you update, install PyTorch for your card: ROCm for AMD, XPU for Intel.',
  ],
  linkedInputs: (): Said => [
    'Since 0.28, ComfyUI refuses files that a link leads out of its input folder to.',
    'Put the file itself there, or start ComfyUI with --input-directory and the folder that has it.',
  ],
}
