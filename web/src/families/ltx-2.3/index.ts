import type { Family } from '../../core/family.ts'
import { catalogue, isDistilled, roles } from './models.ts'
import { presets } from './presets.ts'
import { samples } from './samples.ts'
import { fragments, templates } from './templates.ts'
import { tiers } from './tiers.ts'

export const ltx23: Family = {
  id: 'ltx-2.3',
  name: 'LTX-2.3',
  // LTXVEmptyLatentAudio takes at most 1000 frames; the video latent holds 8 frames a step, and one
  frames: { step: 8, least: 9, most: 993 },
  fps: { least: 1, most: 120, usual: 24, mostOfVideo: 60 },
  side: { least: 128, most: 2048 },
  seconds: 5,
  // the official template's
  negative: 'pc game, console game, video game, cartoon, childish, ugly',
  // the text encoder pads to 1024 tokens, about 4 characters each in English; above it is unknown ground
  promptLength: 5000,
  scales: {
    '448p': 768 * 448,
    '512p': 960 * 512,
    '576p': 1024 * 576,
    '704p': 1280 * 704,
    '896p': 1536 * 896,
    '1088p': 1920 * 1088,
  },
  scale: '704p',
  lowVramScale: '512p',
  presets,
  tiles: {
    // the official 2.3 template's: one tile in time
    usual: { size: 768, frames: 4096, overlap: 64 },
    // the official 2.5 templates'
    lowVram: { size: 512, frames: 64, overlap: 16 },
  },
  roles,
  catalogue,
  tiers,
  samples,
  loraOutput: 'ckpt.0',
  templates,
  fragments,
  isDistilled,
  packs: { UnetLoaderGGUF: 'ComfyUI-GGUF' },
}
