import type { TierTable } from '../../core/family/tier-table.ts'
import { type Measured, withMeasured } from '../../core/machine/measured.ts'
import { scale, scales, seconds } from '../ltx-2.3/sizes.ts'
import measured from './measured.json' with { type: 'json' }

/**
 * Machines by their graphics card. Nobody has measured LTX-2.5 on these: the sizes are LTX-2.3's, whose transformer in
 * fp8 is as large (see ltx-2.3/tiers.ts for their sources), and its text encoder is larger by 6.6 GiB.
 */
const estimated: TierTable['rows'] = {
  none: {
    vram: null,
    loader: 'split',
    lowVram: false,
    scale: '704p',
    estimated: false,
    source: 'the official templates',
  },
  tiny: {
    vram: 0,
    loader: 'split',
    lowVram: true,
    scale: '448p',
    estimated: true,
    source: 'a guess: no smaller files are known, so most of it stays in RAM',
  },
  small: {
    vram: 12,
    loader: 'split',
    lowVram: true,
    scale: '448p',
    estimated: true,
    source: 'a guess: no smaller files are known, so half of it stays in RAM',
  },
  medium: {
    vram: 16,
    loader: 'split',
    lowVram: true,
    scale: '512p',
    estimated: true,
    source: 'as LTX-2.3',
  },
  large: {
    vram: 24,
    loader: 'split',
    lowVram: false,
    scale: '704p',
    estimated: true,
    source: 'as LTX-2.3',
  },
  huge: {
    vram: 31,
    loader: 'split',
    lowVram: false,
    scale: '704p',
    estimated: true,
    source: 'as LTX-2.3; the official templates’ size',
  },
}

export const tiers: TierTable = {
  // npm run measure writes the list
  rows: withMeasured(estimated, measured as readonly Measured[], {
    id: 'ltx-2.5',
    scales,
    scale,
    seconds,
  }),
  // 21.5 GB for the int8 transformer and 15.4 for Gemma, from ComfyUI-Manager's list; 8 for the system is a guess
  whole: 'split',
  room: 45,
  small: null,
  nvfp4: { transformer: 'ltx-2.5-22b-distilled-transformer-nvfp4.safetensors' },
  // nobody says whether Apple's GPUs run int8
  apple: {
    loader: 'split',
    models: {
      transformer: 'ltx-2.5-22b-distilled-transformer-bf16.safetensors',
      textEncoder: 'gemma4-12b-with-proj-ltx-2.5-bf16.safetensors',
    },
  },
}
