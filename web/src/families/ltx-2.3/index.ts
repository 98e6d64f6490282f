import type { Family } from '../../core/family/family.ts'
import type { ModeGraph, ReworkGraph } from '../../core/family/graph.ts'
import type { Writer } from '../../core/family/writer.ts'
import type { ModeId } from '../../core/form/form.ts'
import type { ReworkId } from '../../core/form/rework.ts'
import { catalogue, isDistilled, loaders, roles, unusedRoles } from './models.ts'
import { loras } from './loras.ts'
import { nodes } from './nodes.ts'
import { presets } from './presets.ts'
import { fragments } from './fragments.ts'
import { graphs } from './graphs/index.ts'
import { emptySound, encodedSeconds, knownFrom, knownUntil, soundLatents } from './sound.ts'
import { reworks } from './reworks.ts'
import { tiers } from './tiers.ts'
import { scale, scales, seconds } from './sizes.ts'
import patterns from './patterns.json' with { type: 'json' }
import { tools } from './tools.ts'
import { en } from './words/en.ts'
import { promptWords, writer } from './writer.ts'

export const ltx23: Family & {
  readonly graphs: Readonly<Record<ModeId, ModeGraph>>
  readonly writer: Writer
  readonly reworks: Readonly<Record<ReworkId, ReworkGraph>>
} = {
  id: 'ltx-2.3',
  name: 'LTX-2.3',
  generation: '2.3',
  words: { en },
  // LTXVEmptyLatentAudio takes at most 1000 frames; a video latent holds 8 frames per step, plus one
  frames: { step: 8, min: 9, max: 993 },
  fps: { min: 1, max: 120, default: 24, maxOfVideo: 60 },
  grid: 64,
  latentPixels: 32,
  side: { min: 128, max: 2048 },
  seconds,
  // from the official template
  negative: 'pc game, console game, video game, cartoon, childish, ugly',
  // the text encoder pads to 1024 tokens, about 4 characters each in English; longer is untested
  promptLength: 5000,
  promptWords,
  writer,
  scales,
  scale,
  lowVramScale: '512p',
  presets,
  preset: 'balanced',
  tiles: {
    // from the official 2.3 template: one tile in time
    default: { size: 768, frames: 4096, overlap: 64 },
    // from the official 2.5 templates
    lowVram: { size: 512, frames: 64, overlap: 16 },
  },
  sound: {
    encodedSeconds,
    empty: emptySound,
    known: { latents: soundLatents, until: knownUntil, from: knownFrom },
  },
  roles,
  loaders,
  unusedRoles,
  catalogue,
  loras,
  // the same layers as the 22B model's, so that they load: comfy/lora.py of 0.33.0
  experimentalLoras: ['2'],
  tools,
  tiers,
  nodes,
  loraOutput: 'ckpt.0',
  loraPasses: { first: 'guider_1.model', second: 'guider_2.model' },
  soundInput: 'video.audio',
  graphs,
  reworks,
  fragments,
  // from Lightricks' IC-LoRA Ingredients 0.9, and from the official template for a voice
  references: {
    fragment: 'references',
    max: 9,
    pattern: patterns.references,
  },
  voice: {
    fragment: 'voice',
    seconds: 5,
    pattern: patterns.voice,
  },
  // the classes' own defaults in ComfyUI 0.33.0
  guidance: {
    syncGuidance: { fragment: 'modality', off: 1, max: 100, default: 3 },
    detailGuidance: { fragment: 'stg', off: 0, max: 100, default: 1 },
  },
  isDistilled,
  // Gemma gives 49 layers of 3840 (188160 in all); LTX-2 made 3840 of them, LTX-2.3 makes 4096 and 2048
  mixed:
    /shapes cannot be multiplied \(1024x\d+ and \d+x\d+\)|188160x3840|x62208 and|Expected size 4096 but got size 3840/,
  optional: { LTXAIOMendSeam: 'audio', LTXAIONoiseBed: 'audio' },
  since: { LTXVModalityGuidance: '0.32', LTXVSpatioTemporalGuidance: '0.32' },
  packs: {
    UnetLoaderGGUF: 'ComfyUI-GGUF',
    LTXAIOLightBall: 'LTX AIO',
    LTXAIOSpreadFrames: 'LTX AIO',
    LTXAIOCrossfadeFrames: 'LTX AIO',
    LTXAIOCrossfadeSound: 'LTX AIO',
  },
}
