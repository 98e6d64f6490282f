/** Machines, and what they come to: parts of one sentence, "RTX 4070, 12 GB: low VRAM, up to 896×512." */
export const tiers = {
  rows: {
    none: 'no particular card',
    tiny: 'less than 12 GB',
    small: '12 GB',
    medium: '16 GB',
    large: '24 GB',
    huge: '32 GB and more',
  },
  as: (row: string): string => `As for ${row}`,
  cardAs: (card: string, row: string): string => `${card}, as for ${row}`,
  unknown: 'What this machine has is not known',
  noCard: 'No graphics card',
  official: 'the official settings',
  officialSlow: 'the official settings, and runs that take very long',
  lowVram: 'low VRAM',
  withGguf: (settings: string): string => `${settings} with a GGUF`,
  withSplit: (settings: string): string => `${settings} with split files`,
  upTo: (most: string): string => `up to ${most}`,
  firstUpTo: (size: string, most: string): string => `${size} at first, up to ${most}`,
  first: (size: string): string => `${size} at first`,
  estimated: (settings: string): string => `${settings} (estimated)`,
  /** how the sentence goes on */
  why: {
    apple: '; Apple’s GPUs cannot run fp8 and fp4 files',
    nvfp4: ', with the nvfp4 checkpoint',
    checkpointHere: '; the checkpoint is here already, a GGUF would be faster',
    short: (room: number): string =>
      `; card and memory together have less than the ${room} GB that a checkpoint needs`,
    shortWithoutPack: (room: number): string =>
      `; card and memory together have less than the ${room} GB that a checkpoint needs: a GGUF would need less, once the ComfyUI-GGUF pack is installed`,
    withoutPack: '; a GGUF would need less memory, once the ComfyUI-GGUF pack is installed',
  },
}
