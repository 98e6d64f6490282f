import type { Message } from '../said.ts'

/** Known issues of certain versions, and what to do. `is` is the version in use. */
export const versions = {
  securityHoles: (is: string): Message => [
    `ComfyUI ${is} has four published vulnerabilities: files that others put on the server can run scripts in your browser, and prompts can read files outside ComfyUI’s folders.`,
    'Update ComfyUI to 0.28 or later.',
  ],
  pageFile: (is: string): Message => [
    `ComfyUI ${is} is known to fill the page file with up to 120 GB.`,
    'Update ComfyUI.',
  ],
  memoryGrows: (is: string): Message => [
    `ComfyUI ${is} is known to use more memory with every run.`,
    'Update ComfyUI. Until then, restart it when runs get slow.',
  ],
  blueScreen: (is: string): Message => [
    `ComfyUI ${is} is known to crash Windows or run out of memory while moving weights to the graphics card.`,
    'Update ComfyUI, or go back to 0.34.',
  ],
  directMlEnds: (): Message => [
    'ComfyUI runs on DirectML here, which 0.46 no longer supports.',
    'Before updating, install PyTorch for your card: ROCm for AMD, XPU for Intel.',
  ],
  linkedInputs: (): Message => [
    'Since 0.28, ComfyUI refuses links that lead out of its input folder.',
    'Put the file itself there, or start ComfyUI with --input-directory and the folder that contains it.',
  ],
}
