import type { TierTable } from '../../core/family/tier-table.ts'
import { type Measured, withMeasured } from '../../core/machine/measured.ts'
import { scale, scales, seconds } from './sizes.ts'
import measured from './measured.json' with { type: 'json' }

/**
 * Machines by their graphics card. Sources by short name:
 * - Lightricks: docs.ltx.video, system requirements: 32 GB of VRAM and 32 GB of RAM at least.
 * - LTX-Desktop: its runtime_policy.py: below 15 GB refused, 15 to 30 GB streamed, from 31 GB on all in VRAM;
 *   540p 5–20 s, 720p 5–10 s, 1080p 5 s.
 * - L4: Sunwood-ai-labs/LTX23-ComfyUI-skill, measured on 24 GB: 15 s of 960×544 with Q4_K_M 18.4 GiB,
 *   10 s of 1280×704 with Q5_K_M 20.6 GiB.
 * - 8 GB guide: aistudynow.com, distilled Q4_K_M and a small Gemma stay below 8 GB with --lowvram.
 * - WG#1393: deepbeepmeep/Wan2GP issue 1393, an RTX 3060 with 12 GB and 64 GB of RAM, in another program.
 * - LV#303: Lightricks/ComfyUI-LTXVideo issue 303: on 16 GB the text encoder has to stay off the card.
 * - LD#130: Lightricks/LTX-Desktop issue 130: out of memory on 16 GB.
 */
const estimated: TierTable['rows'] = {
  none: {
    vram: null,
    loader: 'checkpoint',
    lowVram: false,
    scale: '704p',
    estimated: false,
    source: 'the official templates',
  },
  tiny: {
    vram: 0,
    loader: 'gguf',
    lowVram: true,
    scale: '448p',
    estimated: true,
    source: '8 GB guide for the files; the size is a guess',
  },
  small: {
    vram: 12,
    loader: 'gguf',
    lowVram: true,
    scale: '512p',
    estimated: true,
    source: 'WG#1393; half of the L4’s memory, so its smallest size (a guess)',
  },
  medium: {
    vram: 16,
    loader: 'checkpoint',
    lowVram: true,
    scale: '512p',
    estimated: true,
    source: 'LV#303, LD#130; LTX-Desktop streams from 15 GB on, at 540p',
  },
  large: {
    vram: 24,
    loader: 'checkpoint',
    lowVram: false,
    scale: '704p',
    estimated: true,
    source: 'L4, with a GGUF; with the checkpoint, LTX-Desktop streams at 720p',
  },
  huge: {
    vram: 31,
    loader: 'checkpoint',
    lowVram: false,
    scale: '704p',
    estimated: false,
    source: 'Lightricks; LTX-Desktop keeps all in VRAM; the official template’s size',
  },
}

export const tiers: TierTable = {
  // npm run measure writes the list
  rows: withMeasured(estimated, measured as readonly Measured[], {
    id: 'ltx-2.3',
    scales,
    scale,
    seconds,
  }),
  // 27.1 for the fp8 checkpoint and 8.8 for Gemma, from the templates; 8 for the system is a guess
  whole: 'checkpoint',
  room: 44,
  small: 'gguf',
  nvfp4: { checkpoint: 'ltx-2.3-22b-dev-nvfp4.safetensors' },
  apple: { loader: 'split', models: { textEncoder: 'gemma_3_12B_it.safetensors' } },
}
