import type { Family, Preset } from '../core/family.ts'
import { presetOf } from '../core/family.ts'
import type { MediaFacts } from '../core/media.ts'
import type { Mode } from '../core/mode.ts'
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

/** "0:48", "12:05", "1:02:03" */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const two = (value: number): string => String(value).padStart(2, '0')
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  return hours > 0
    ? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`
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
