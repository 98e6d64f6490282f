/** Machines and the settings that suit them: parts of one sentence, "RTX 4070, 12 GB: low VRAM, up to 896×512." */
export const tiers = {
  rows: {
    none: 'any graphics card',
    tiny: 'less than 12 GB',
    small: '12 GB',
    medium: '16 GB',
    large: '24 GB',
    huge: '32 GB and more',
  },
  as: (row: string): string => `Settings for ${row}`,
  cardAs: (card: string, row: string): string => `${card}, settings for ${row}`,
  unknown: 'Unknown hardware',
  noCard: 'No graphics card',
  official: 'official settings',
  officialSlow: 'official settings in the smallest size; expect very long runs',
  lowVram: 'low VRAM',
  upTo: (max: string): string => `up to ${max}`,
  firstUpTo: (size: string, max: string): string => `${size} by default, up to ${max}`,
  first: (size: string): string => `${size} by default`,
  estimated: (settings: string): string => `${settings} (estimated)`,
  /** "low VRAM, up to 896×512" */
  both: (settings: string, sizes: string): string => `${settings}, ${sizes}`,
  /** all of it; `why` is empty or begins with its own sign */
  line: (machine: string, settings: string, why: string): string =>
    `${machine}: ${settings}${why}.`,
  /** the rest of the sentence */
  why: {
    apple: '; Apple GPUs can’t run fp8 or fp4 files',
    nvfp4: ', with the nvfp4 checkpoint',
    checkpointHere: '; the checkpoint is already installed, but a GGUF would be faster',
    short: (room: number): string =>
      `; VRAM and RAM together are less than the ${room} GB a checkpoint needs`,
    shortWithoutPack: (room: number): string =>
      `; VRAM and RAM together are less than the ${room} GB a checkpoint needs: install the ComfyUI-GGUF node pack to use a GGUF, which needs less`,
    withoutPack: '; install the ComfyUI-GGUF node pack to use a GGUF, which needs less memory',
  },
}
