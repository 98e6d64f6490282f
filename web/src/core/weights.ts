/**
 * What share of a run's time a node takes on a graphics card, estimated from token counts: what the bar
 * goes by until this machine's own runs say better. Nodes that take no time have none.
 */

/** What a node's time grows with. */
export type Growth = 'fixed' | 'pixels' | 'frames' | 'volume'

/** Roughly percent of a distilled run of two passes whose models are loaded. */
const table: Readonly<Record<string, readonly [weight: number, growth: Growth]>> = {
  ckpt: [20, 'fixed'],
  unet: [20, 'fixed'],
  clip: [10, 'fixed'],
  text_enc: [10, 'fixed'],
  audio_vae: [1, 'fixed'],
  sound_vae: [1, 'fixed'],
  video_vae: [1, 'fixed'],
  lora_distill: [3, 'fixed'],
  lora_ic: [1, 'fixed'],
  upscaler: [1, 'fixed'],
  moge: [1, 'fixed'],
  pose_ckpt: [1, 'fixed'],
  pos: [2.5, 'fixed'],
  neg: [2.5, 'fixed'],
  image_prep: [1, 'pixels'],
  first_prep: [1, 'pixels'],
  last_prep: [1, 'pixels'],
  i2v_1: [2, 'pixels'],
  first_guide_1: [1.5, 'pixels'],
  last_guide_1: [1.5, 'pixels'],
  load_audio: [1, 'frames'],
  enc_audio: [2, 'frames'],
  video_parts: [4, 'volume'],
  frames_fit: [1, 'volume'],
  control: [5, 'volume'],
  moge_run: [9, 'volume'],
  depth_draw: [1, 'volume'],
  pose_kp: [9, 'volume'],
  pose_draw: [1, 'volume'],
  ic_guide: [3, 'volume'],
  upscale: [2, 'volume'],
  i2v_2: [1, 'pixels'],
  first_guide_2: [0.5, 'pixels'],
  last_guide_2: [0.5, 'pixels'],
  ic_guide_2: [2, 'volume'],
  decode_audio: [1, 'frames'],
  decode_video: [11, 'volume'],
  save: [2, 'volume'],
}

/** What a prompt's nodes tell of the way it runs. */
export interface Shape {
  readonly guided: boolean
  readonly passes: 1 | 2
  /** 8 + 2 steps */
  readonly fast: boolean
}

export function shapeOf(nodes: readonly string[], preset: string): Shape {
  return {
    guided: nodes.includes('schedule_1'),
    passes: nodes.includes('sample_2') ? 2 : 1,
    fast: preset === 'fast',
  }
}

export function weightOf(node: string, { guided, passes, fast }: Shape): number {
  if (node === 'sample_1') return passes === 1 ? 66 : guided ? 62 : 30
  if (node === 'sample_2') return guided ? 20 : fast ? 40 : 47
  const [weight] = entryOf(node)
  return guided ? (weight * 2) / 3 : weight
}

export function growthOf(node: string): Growth {
  return isSampler(node) ? 'volume' : entryOf(node)[1]
}

/** Nodes that take time; the others are not worth a word or a record. */
export function takesTime(node: string): boolean {
  return isSampler(node) || entryOf(node)[0] > 0
}

export function isSampler(node: string): boolean {
  return node === 'sample_1' || node === 'sample_2'
}

function entryOf(node: string): readonly [number, Growth] {
  if (node.startsWith('lora_user_')) return [1, 'fixed']
  return (Object.hasOwn(table, node) ? table[node] : undefined) ?? [0, 'fixed']
}
