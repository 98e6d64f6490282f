import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cache } from '../../tools/lib/comfy.mjs'
import { ensurePython } from '../../tools/lib/install.mjs'

const script = fileURLToPath(new URL('media.py', import.meta.url))

function python(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(ensurePython(), [script, ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

export const samplesFolder = join(cache, 'samples')

/** Writes first.png, last.png, tall.png, speech.wav (2.5 s), clip.mp4 (40 frames at 30), ntsc.mp4, silent.mp4 … */
export function makeSamples(): void {
  python('make', samplesFolder)
}

export interface Inspected {
  readonly width: number
  readonly height: number
  readonly fps: number
  /** decoded one by one */
  readonly frames: number
  readonly sound: { readonly seconds: number; readonly loudness: number } | null
  /** seconds of each kind, as the container says: without what a codec pads */
  readonly tracks: Readonly<Partial<Record<'video' | 'audio', number>>>
  readonly metadata: Readonly<Record<string, string>>
}

export function inspect(file: string): Inspected {
  return JSON.parse(python('inspect', file)) as Inspected
}

/** How long a WAV file is, to the sample. */
export function soundSeconds(file: string): number {
  return JSON.parse(python('seconds', file)) as number
}

/** [red, green, blue] of a corner and of the middle. */
export function pixelsOf(file: string): Readonly<Record<'corner' | 'middle', number[]>> {
  return JSON.parse(python('pixels', file)) as { corner: number[]; middle: number[] }
}

/** Normalised cross-correlation of two sounds at their best offset, in seconds. */
export function compareSound(
  file: string,
  given: string,
  start: number,
  seconds: number,
): { correlation: number; offset: number } {
  return JSON.parse(python('compare', file, given, String(start), String(seconds))) as {
    correlation: number
    offset: number
  }
}
