import type { Family } from '../../core/family/family.ts'
import type { ModeGraph, ReworkGraph } from '../../core/family/graph.ts'
import type { ModeId } from '../../core/form/form.ts'
import type { ReworkId } from '../../core/form/rework.ts'
import type { Writer } from '../../core/family/writer.ts'
import { ltx23 } from '../ltx-2.3/index.ts'
import { catalogue, isDistilled, loaders, roles, unusedRoles } from './models.ts'
import { nodes } from './nodes.ts'
import { presets } from './presets.ts'
import { fragments } from './fragments.ts'
import { graphs } from './graphs/index.ts'
import { loras } from './loras.ts'
import { tiers } from './tiers.ts'
import { tools } from './tools.ts'
import { en } from './words/en.ts'
import { writer } from './writer.ts'

/** What LTX-2.5 has of LTX-2.3: the same latents of video and sound (comfy/ldm/lightricks of 0.33.0). */
const { frames, fps, grid, latentPixels, side, seconds, sound, reworks, optional } = ltx23
const { scales, scale, lowVramScale, negative, promptLength, promptWords, guidance, references } =
  ltx23

export const ltx25: Family & {
  readonly graphs: Readonly<Record<ModeId, ModeGraph>>
  readonly writer: Writer
  readonly reworks: Readonly<Record<ReworkId, ReworkGraph>>
} = {
  id: 'ltx-2.5',
  name: 'LTX-2.5',
  generation: '2.5',
  // the official templates' minVersion; 0.27 loads the transformer and makes nothing but noise of it
  comfyui: '0.32.0',
  words: { en },
  frames,
  fps,
  grid,
  latentPixels,
  side,
  seconds,
  // of LTX-2.3's official template: 2.5's have the same
  negative,
  // its text encoder pads to 1024 tokens, too
  promptLength,
  ...(promptWords ? { promptWords } : {}),
  writer,
  scales,
  scale,
  lowVramScale,
  presets,
  preset: 'balanced',
  tiles: {
    // from the official templates
    default: { size: 512, frames: 64, overlap: 16 },
    // a guess: about a quarter of the memory
    lowVram: { size: 384, frames: 32, overlap: 8 },
  },
  sound,
  roles,
  loaders,
  unusedRoles,
  catalogue,
  loras,
  tools,
  tiers,
  nodes,
  loraOutput: 'unet.0',
  loraPasses: { first: 'guider_1.model', second: 'guider_2.model' },
  // most of their layers are the same, so that they load: comfy/lora.py of 0.33.0
  experimentalLoras: ['2.3'],
  soundInput: 'video.audio',
  graphs,
  reworks,
  fragments,
  // its Ingredients has the same prompt, and a sheet is read the same way
  ...(references ? { references } : {}),
  // the node's own defaults (comfy_extras/nodes_lt.py, 0.33.0)
  lengthByModel: { fragment: 'duration', min: 1, max: 20 },
  ...(guidance?.syncGuidance ? { guidance: { syncGuidance: guidance.syncGuidance } } : {}),
  isDistilled,
  // another generation's text encoder or projection; ComfyUI before 0.32 with the files of this one
  mixed:
    /shapes cannot be multiplied \(1024x\d+ and \d+x\d+\)|size mismatch for decoder\.conv_in|invalid tokenizer|Expected size \d+ but got size \d+/,
  optional,
  since: { LTXVDurationPredictor: '0.32' },
  packs: {
    LTXAIOSpreadFrames: 'LTX AIO',
    LTXAIOCrossfadeFrames: 'LTX AIO',
    LTXAIOCrossfadeSound: 'LTX AIO',
  },
}
