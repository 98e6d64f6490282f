import { clock } from '../core/clock.ts'
import type { Family, Preset } from '../core/family.ts'
import { presetOf } from '../core/family.ts'
import type { Glance } from '../core/eta.ts'
import type { MediaFacts } from '../core/media.ts'
import type { Mode } from '../core/mode.ts'
import type { Place } from '../core/queue.ts'
import { type Check, planOf, type Request } from '../core/request.ts'
import type { Size } from '../core/snap.ts'
import { decimal, type Words, words } from '../words/index.ts'

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
  const say = words().form.made
  const made = say.video(frames, rounded(fps), secondsWords(frames / fps), sizeWords(output))
  return finished ? `${made}, ${say.finished(sizeWords(finished))}` : made
}

function sizeWords({ width, height }: Size): string {
  return `${width}×${height}`
}

/** "5.04" */
function secondsWords(seconds: number): string {
  return decimal(seconds, 2, 2)
}

/** "1280×704 · 121 frames · seed 184467 · 0:48" */
export function resultWords(
  request: Request,
  mode: Mode | undefined,
  family: Family,
  milliseconds: number | null,
): string {
  const say = words().jobs.result
  const size = outputSize(request, mode, family)
  // a run that an older version has written down may be of a preset that is gone
  const plan = mode && presetOf(family, mode, request.preset) ? planOf(request, mode, family) : null
  return [
    sizeWords(size),
    ...(plan ? [say.frames(plan.frames)] : []),
    say.seed(request.seed),
    ...(milliseconds === null ? [] : [clock(milliseconds)]),
  ].join(' · ')
}

export function outputSize(request: Request, mode: Mode | undefined, family: Family): Size {
  return mode && presetOf(family, mode, request.preset)
    ? planOf(request, mode, family).output
    : { width: request.width, height: request.height }
}

export function factWords(fact: MediaFacts): string {
  const say = words().form.media
  switch (fact.kind) {
    case 'image':
      return sizeWords(fact)
    case 'audio':
      return `${secondsWords(fact.seconds)} s`
    case 'video':
      return [
        sizeWords(fact),
        `${rounded(fact.fps)} fps`,
        `${secondsWords(fact.seconds)} s`,
        fact.hasAudio ? say.withSound : say.noSound,
      ].join(' · ')
    case 'unreadable':
      return ''
  }
}

/** At most three digits behind the point, and none that say nothing. */
export function rounded(value: number): string {
  return decimal(value, 3)
}

/** "0:48 elapsed · about 0:31 left" */
export function timeWords(elapsed: number, { left, late }: Pick<Glance, 'left' | 'late'>): string {
  const say = words().jobs.run
  const past = say.elapsed(clock(elapsed))
  // it is all that the narrowest card has room for, beside the step
  if (late) return `${clock(elapsed)} · ${say.late}`
  if (left === null) return past
  // a time of no seconds is not told as one
  const rest = Math.ceil(left / 1000) * 1000
  return `${past} · ${rest > 0 ? say.left(clock(rest)) : say.almostDone}`
}

/** " · 2nd of 3"; a place that goes without saying is not told */
export function placeWords(at: Place | undefined): string {
  return at && at.of > 1 ? ` · ${words().jobs.run.place(at.place, at.of)}` : ''
}

/** "Text · Balanced · seed 7": what tells one waiting run from another */
export function runWords({ mode, preset, seed }: Request): string {
  const { modes, presets, jobs } = words()
  const known: Readonly<Partial<Record<string, string>>> = presets.names
  return [modes[mode].short, known[preset] ?? preset, jobs.result.seed(seed)].join(' · ')
}

/** What a run is at while its models come from the disk, in few words. */
export function loadingWord(node: string | null): string {
  const say = words().jobs.loading
  const reads = readAt(node)
  return reads ? say.reads[reads] : say.slowOnce
}

/** Why nothing seems to move in a run whose models come from the disk, and what it is at. */
export function loadingWords(node: string | null, loader: Request['loader']): string {
  const say = words().jobs.loading
  const model = loader === 'checkpoint' ? say.checkpoint : say.models
  const reads = readAt(node)
  const why = `${model} ${say.onlyOnce}`
  return reads ? `${why} ${say.now(say.reads[reads])}` : why
}

function readAt(node: string | null): keyof Words['jobs']['loading']['reads'] | undefined {
  return node === null ? undefined : readsNow[node.replace(/^lora_.*/, 'lora')]
}

const readsNow: Readonly<Record<string, keyof Words['jobs']['loading']['reads']>> = {
  ckpt: 'checkpoint',
  unet: 'transformer',
  clip: 'textEncoder',
  text_enc: 'textEncoder',
  audio_vae: 'audioVae',
  sound_vae: 'audioVae',
  video_vae: 'videoVae',
  lora: 'lora',
  upscaler: 'upscaler',
  moge: 'depth',
  pose_ckpt: 'pose',
  pos: 'prompt',
  neg: 'prompt',
  sample_1: 'firstStep',
}
