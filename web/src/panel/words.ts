import { clock } from '../core/clock.ts'
import type { Family, Preset } from '../core/family.ts'
import { presetOf } from '../core/family.ts'
import type { Glance } from '../core/eta.ts'
import type { MediaFacts } from '../core/media.ts'
import type { Mode } from '../core/mode.ts'
import type { Place } from '../core/queue.ts'
import { type Check, planOf, type Request } from '../core/request.ts'
import type { Size } from '../core/snap.ts'

/** How the panel says numbers. */

/** What a form will make, as far as it can be told while something is still missing. */
export interface Made {
  /** of the file that is saved */
  readonly output: Size
  /** what a draft is finished to; null when the file is it */
  readonly finished: Size | null
  readonly frames: number
  readonly fps: number
}

export function madeOf(
  { plan, size, length }: Pick<Check, 'plan' | 'size' | 'length'>,
  preset: Preset | undefined,
): Made | null {
  if (!size || !length || !preset) return null
  const half = { width: size.width / 2, height: size.height / 2 }
  return {
    output: plan?.output ?? (preset.half ? half : size),
    finished: preset.half ? size : null,
    frames: plan?.frames ?? length.frames,
    fps: length.fps,
  }
}

export function madeWords({ output, finished, frames, fps }: Made): string {
  const made = `→ ${frames} frames at ${rounded(fps)} fps, ${(frames / fps).toFixed(2)} s · ${sizeWords(output)}`
  return finished ? `${made}, to be finished at ${sizeWords(finished)}` : made
}

function sizeWords({ width, height }: Size): string {
  return `${width}×${height}`
}

/** "1280×704 · 121 frames · seed 184467 · 0:48" */
export function resultWords(
  request: Request,
  mode: Mode | undefined,
  family: Family,
  milliseconds: number | null,
): string {
  const size = outputSize(request, mode, family)
  // a run that an older version has written down may be of a preset that is gone
  const plan = mode && presetOf(family, mode, request.preset) ? planOf(request, mode, family) : null
  return [
    sizeWords(size),
    ...(plan ? [`${plan.frames} frames`] : []),
    `seed ${request.seed}`,
    ...(milliseconds === null ? [] : [clock(milliseconds)]),
  ].join(' · ')
}

export function outputSize(request: Request, mode: Mode | undefined, family: Family): Size {
  return mode && presetOf(family, mode, request.preset)
    ? planOf(request, mode, family).output
    : { width: request.width, height: request.height }
}

export function factWords(fact: MediaFacts): string {
  switch (fact.kind) {
    case 'image':
      return sizeWords(fact)
    case 'audio':
      return `${fact.seconds.toFixed(2)} s`
    case 'video':
      return `${sizeWords(fact)} · ${rounded(fact.fps)} fps · ${fact.seconds.toFixed(2)} s · ${fact.hasAudio ? 'with sound' : 'no sound'}`
    case 'unreadable':
      return ''
  }
}

/** At most three digits behind the point, and none that say nothing. */
export function rounded(value: number): string {
  return String(Number(value.toFixed(3)))
}

/** "0:48 elapsed · about 0:31 left" */
export function timeWords(elapsed: number, { left, late }: Pick<Glance, 'left' | 'late'>): string {
  const past = `${clock(elapsed)} elapsed`
  if (late) return `${past} · longer than expected`
  if (left === null) return past
  // a time of no seconds is not told as one
  const rest = Math.ceil(left / 1000) * 1000
  return rest > 0 ? `${past} · about ${clock(rest)} left` : `${past} · almost done`
}

/** " · 2nd of 3"; a place that goes without saying is not told */
export function placeWords(at: Place | undefined): string {
  return at && at.of > 1 ? ` · ${ordinal(at.place)} of ${at.of}` : ''
}

function ordinal(value: number): string {
  const tens = value % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}

/** Why nothing seems to move in a run whose models come from the disk, and what it is at. */
export function loadingWords(node: string | null, loader: Request['loader']): string {
  const model = loader === 'checkpoint' ? 'A model of about 27 GB' : 'Large models'
  const doing = node === null ? undefined : loadingNow[node.replace(/^lora_.*/, 'lora')]
  const why = `${model} must be loaded first. That takes its time, and less in the next run.`
  return doing ? `${why} Now: ${doing}.` : why
}

const loadingNow: Readonly<Record<string, string>> = {
  ckpt: 'reading the checkpoint',
  unet: 'reading the transformer',
  clip: 'reading the text encoder',
  text_enc: 'reading the text encoder',
  audio_vae: 'reading the audio VAE',
  sound_vae: 'reading the audio VAE',
  video_vae: 'reading the video VAE',
  lora: 'reading a LoRA',
  upscaler: 'reading the upscaler',
  moge: 'reading the depth model',
  pose_ckpt: 'reading the pose model',
  pos: 'encoding the prompt',
  neg: 'encoding the prompt',
  sample_1: 'moving the model to the device, for the first step',
}
