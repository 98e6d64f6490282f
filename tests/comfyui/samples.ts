import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cache } from '../../tools/machine/paths.ts'
import { ensurePython } from '../../tools/machine/install.ts'
import { openAsker } from './measuring.ts'

const script = fileURLToPath(new URL('media.py', import.meta.url))

let ask: ((question: readonly unknown[]) => unknown) | undefined

function measured(...question: unknown[]): unknown {
  ask ??= openAsker(ensurePython(), [script, 'answer'])
  return ask(question)
}

/** Named after a hash of the script that makes them, so that an edit makes them again. */
export const samplesFolder = join(
  cache,
  'samples',
  createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 12),
)

/**
 * Makes first.png, last.png, tall.png, speech.wav (2.5 s), clip.mp4 (40 frames at 30), ntsc.mp4, silent.mp4 … once.
 * Several processes may call this at the same time.
 */
export function makeSamples(): void {
  if (existsSync(samplesFolder)) return
  const own = `${samplesFolder}-${process.pid}`
  const { status, stderr } = spawnSync(ensurePython(), [script, 'make', own], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  try {
    renameSync(own, samplesFolder)
  } catch (error) {
    // another process was faster
    if (!existsSync(samplesFolder)) throw error
    rmSync(own, { recursive: true })
  }
}

export interface Inspected {
  readonly width: number
  readonly height: number
  readonly fps: number
  /** decoded one by one */
  readonly frames: number
  readonly sound: { readonly seconds: number; readonly loudness: number } | null
  /** seconds of each kind according to the container, without the codec's padding */
  readonly tracks: Readonly<Partial<Record<'video' | 'audio', number>>>
  readonly metadata: Readonly<Record<string, string>>
}

export function inspect(file: string): Inspected {
  return measured('inspect', file) as Inspected
}

/** The exact length of a WAV file. */
export function soundSeconds(file: string): number {
  return measured('seconds', file) as number
}

/** [red, green, blue] in a corner and in the middle. */
export function pixelsOf(file: string): Readonly<Record<'corner' | 'middle', number[]>> {
  return measured('pixels', file) as { corner: number[]; middle: number[] }
}

/** Normalised cross-correlation of two sounds at their best offset, in seconds. */
export function compareSound(
  file: string,
  given: string,
  start: number,
  seconds: number,
): { correlation: number; offset: number } {
  return measured('compare', file, given, start, seconds) as {
    correlation: number
    offset: number
  }
}

/** How like each other two videos are, in decibels (100 = equal); `sound` is null where it can't be compared. */
export function alike(
  file: string,
  other: string,
): { frames: [number, number]; video: number; sound: number | null } {
  return measured('alike', file, other) as ReturnType<typeof alike>
}

/** How like `source` the frames of a video are from `start` on, in decibels: all together, and the least. */
export function keptFrames(
  file: string,
  source: string,
  start: number,
): { frames: [number, number]; all: number; min: number } {
  return measured('kept', file, source, start) as ReturnType<typeof keptFrames>
}

/**
 * How like those of `source` the frames of a video of the same size and length are, one by one, in decibels; and the
 * sounds in front of a span, in it and behind it.
 */
export function eachFrame(
  file: string,
  source: string,
  start: number,
  end: number,
): {
  frames: [number, number]
  each: readonly number[]
  sound: [number | null, number | null, number | null]
} {
  return measured('each', file, source, start, end) as ReturnType<typeof eachFrame>
}

/**
 * How like each other parts of two videos are, in decibels, as far as both have frames; null if they differ in size.
 * A part is x, y, width and height.
 */
export function partsAlike(
  file: string,
  other: string,
  part: readonly number[],
  of: readonly number[],
): number | null {
  return measured('part', file, other, part, of) as ReturnType<typeof partsAlike>
}

/** The largest step between two samples around a time, and what 99.9 % of the steps elsewhere stay below. */
export function seamOf(file: string, seconds: number): { jump: number; threshold: number } {
  return measured('seam', file, seconds) as ReturnType<typeof seamOf>
}

/** How like a sound several files are, one after the other, each of them so many seconds long. */
export function joinedSound(
  given: string,
  parts: readonly { readonly file: string; readonly seconds: number }[],
): { seconds: number; correlation: number; offsets: number[] } {
  const pairs = parts.map(({ file, seconds }) => [seconds, file])
  return measured('joined', given, pairs) as ReturnType<typeof joinedSound>
}

/** How many samples of a WAV file from `start` on are those of another. */
export function sameSamples(
  file: string,
  given: string,
  start: number,
): {
  rates: [number, number]
  counts: [number, number]
  equal: number
  compared: number
  /** of 16 bits, to the sample before and the one after */
  step: [number, number]
} {
  return measured('same', file, given, start) as ReturnType<typeof sameSamples>
}
