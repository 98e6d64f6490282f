import type { CatalogueEntry } from '../../web/src/core/family/catalogue.ts'
import type { Family } from '../../web/src/core/family/family.ts'
import type { ModeGraph } from '../../web/src/core/family/graph.ts'
import type { FamilyWords } from '../../web/src/core/family/words.ts'
import type { Preset } from '../../web/src/core/family/preset.ts'
import { type TierId, tierIds, type TierRow } from '../../web/src/core/family/tier-table.ts'
import type { NodeTable } from '../../web/src/core/graph/nodes.ts'

/**
 * A second family, built by docs/adding-a-family.md: three loaders instead of one checkpoint, another grid and
 * frame step, one pass, one mode, no fragments, no sound. No such model exists.
 */

function fileOf(id: string, folder: string, role: string): CatalogueEntry {
  const file = `nano_${id}.safetensors`
  const from = { repo: 'nobody/nano', revision: 'main', path: file, licence: 'none', gated: false }
  const size = { bytes: 3_000_000_000, gib: 2.79, sha256: null }
  const text = { title: `Nano ${id}`, purpose: 'For tests.' }
  return { id: `nano-${id}`, file, folder, role, replacedBy: null, ...from, ...size, ...text }
}

const catalogue = [
  fileOf('motion', 'diffusion_models', 'motion'),
  fileOf('words', 'text_encoders', 'words'),
  fileOf('picture', 'vae', 'picture'),
]

const t2v: ModeGraph = {
  template: {
    motion: {
      class_type: 'UNETLoader',
      inputs: { unet_name: 'nano_motion.safetensors', weight_dtype: 'default' },
    },
    reader: {
      class_type: 'CLIPLoader',
      inputs: { clip_name: 'nano_words.safetensors', type: 'wan' },
    },
    canvas_vae: { class_type: 'VAELoader', inputs: { vae_name: 'nano_picture.safetensors' } },
    wanted: { class_type: 'CLIPTextEncode', inputs: { text: 'PROMPT', clip: ['reader', 0] } },
    unwanted: { class_type: 'CLIPTextEncode', inputs: { text: '', clip: ['reader', 0] } },
    canvas: {
      class_type: 'EmptyNanoLatent',
      inputs: { width: 320, height: 192, length: 41, batch_size: 1 },
    },
    dream: {
      class_type: 'KSampler',
      inputs: {
        model: ['motion', 0],
        positive: ['wanted', 0],
        negative: ['unwanted', 0],
        latent_image: ['canvas', 0],
        seed: 0,
        steps: 4,
        cfg: 1,
        sampler_name: 'euler',
        scheduler: 'simple',
        denoise: 1,
      },
    },
    wake: { class_type: 'VAEDecode', inputs: { samples: ['dream', 0], vae: ['canvas_vae', 0] } },
    film: { class_type: 'CreateVideo', inputs: { images: ['wake', 0], fps: 12 } },
    keep: {
      class_type: 'SaveVideo',
      inputs: { video: ['film', 0], filename_prefix: 'video/nano', format: 'auto', codec: 'auto' },
    },
  },
  leaves: {
    prompt: ['wanted.text'],
    negative: ['unwanted.text'],
    width: ['canvas.width'],
    height: ['canvas.height'],
    frames: ['canvas.length'],
    frameRate: ['film.fps'],
    seed: ['dream.seed'],
    name: ['keep.filename_prefix'],
  },
  variants: [],
}

const nodes: NodeTable = {
  motion: { stage: 'load', weight: 20, large: true, reads: 'transformer' },
  reader: { stage: 'load', weight: 5, reads: 'textEncoder' },
  canvas_vae: { stage: 'load', weight: 1, reads: 'videoVae' },
  wanted: { stage: 'encode', weight: 2, reads: 'prompt' },
  unwanted: { stage: 'encode', weight: 2, reads: 'prompt' },
  canvas: { stage: 'latent' },
  dream: { stage: 'diffuse_1', weight: 86, growth: 'volume', pass: 0 },
  wake: { stage: 'decode', weight: 9, growth: 'volume' },
  film: { stage: 'save' },
  keep: { stage: 'save', weight: 1, growth: 'volume', saves: true },
}

const onePass = {
  passes: 1,
  half: false,
  guided: false,
  cfg: 1,
  secondSigmas: '',
  grid: 16,
  cost: 1,
} as const
const presets: readonly Preset[] = [
  { ...onePass, id: 'sketch', helpKey: 'sketch', steps: [4] },
  { ...onePass, id: 'paint', helpKey: 'paint', steps: [12], cost: 3 },
]

const row: TierRow = {
  vram: null,
  loader: 'parts',
  lowVram: false,
  scale: '192p',
  estimated: true,
  source: 'nobody: there is no such model',
}

const en: FamilyWords = {
  files: {},
  presets: { sketch: 'Sketch', paint: 'Paint' },
  help: { sketch: '4 steps', paint: '12 steps' },
  loaders: { parts: { name: 'Parts' } },
}
const de: FamilyWords = {
  files: {},
  presets: { sketch: 'Skizze', paint: 'Gemälde' },
  help: { sketch: '4 Schritte', paint: '12 Schritte' },
  loaders: { parts: { name: 'Teile' } },
}

export const nano: Family = {
  id: 'nano',
  name: 'Nano 1',
  words: { en, de },
  frames: { step: 4, min: 5, max: 81 },
  fps: { min: 1, max: 30, default: 12, maxOfVideo: 30 },
  grid: 16,
  latentPixels: 8,
  side: { min: 64, max: 512 },
  seconds: 3,
  negative: 'blurry',
  promptLength: 300,
  scales: { '192p': 336 * 192, '240p': 432 * 240 },
  scale: '192p',
  lowVramScale: '192p',
  presets: { generate: presets, restyle: presets, retake: presets },
  preset: 'sketch',
  tiles: {
    default: { size: 256, frames: 81, overlap: 8 },
    lowVram: { size: 128, frames: 41, overlap: 8 },
  },
  sound: {
    encodedSeconds: (seconds) => seconds,
    empty: (seconds, fps) => ({ frames: Math.round(seconds * fps), fps: Math.round(fps) }),
  },
  roles: {
    motion: { ...placed('motion'), inputs: ['motion.unet_name'] },
    words: { ...placed('words'), inputs: ['reader.clip_name'] },
    picture: { ...placed('picture'), inputs: ['canvas_vae.vae_name'] },
  },
  loaders: { parts: { transformer: 'motion', fragment: null } },
  unusedRoles: [],
  catalogue,
  tiers: {
    rows: Object.fromEntries(tierIds.map((id) => [id, row])) as Record<TierId, TierRow>,
    whole: 'parts',
    room: 8,
    small: null,
    nvfp4: {},
    apple: { loader: 'parts', models: {} },
  },
  nodes,
  loraOutput: 'motion.0',
  soundInput: 'film.audio',
  graphs: { t2v },
  fragments: {},
  isDistilled: () => true,
  mixed: /nano shapes differ/,
  optional: {},
  packs: {},
}

function placed(role: string): { file: string; folder: string } {
  const entry = catalogue.find((one) => one.role === role)
  return { file: entry?.file ?? '', folder: entry?.folder ?? '' }
}
