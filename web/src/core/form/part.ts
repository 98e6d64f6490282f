import type { Span } from './span.ts'

/** The lengths that a run can have: `step · n + extra` frames. */
export interface RunLengths {
  readonly fps: number
  readonly step: number
  readonly min: number
  readonly max: number
  /** 1, unless it is stated */
  readonly extra?: 0 | 1
}

/** The fields of the form that a part of a file sets. */
export interface PartEdit {
  readonly start?: number
  /** null: automatic */
  readonly seconds?: number | null
}

/** A part of a file and where it comes from. */
export interface Part {
  readonly span: Span
  /** seconds of the file */
  readonly total: number
  /** the form leaves the length open: all of the rest, if a run can be as long */
  readonly automatic: boolean
}

/** how far a run may end beyond the sound that it covers */
const tolerance = 0.001

/** The nearest length that a run can have, in seconds. */
export function runLength(seconds: number, lengths: RunLengths): number {
  return framesFor(seconds, lengths) / lengths.fps
}

function framesFor(seconds: number, { fps, step, min, max, extra = 1 }: RunLengths): number {
  const frames = Math.round((seconds * fps - extra) / step) * step + extra
  return Math.max(min, Math.min(max, frames))
}

/** What the length field must say for a run of about this length. */
function fieldFor(seconds: number, lengths: RunLengths): number {
  const { fps, extra = 1 } = lengths
  return Number(((framesFor(seconds, lengths) - extra) / fps).toFixed(3))
}

/** The part moves and keeps its length; one that was the rest of the file gets a length of its own. */
export function moveTo(
  { span, total, automatic }: Part,
  start: number,
  lengths: RunLengths,
): PartEdit {
  const length = span.end - span.start
  const rest = Math.min(total - start, lengths.max / lengths.fps)
  return automatic && Math.abs(rest - length) > tolerance
    ? { start, seconds: fieldFor(length, lengths) }
    : { start }
}

/** Its end stays where it is: at the end of the file by itself, elsewhere by a length that a run can have. */
export function startAt(
  { span, total, automatic }: Part,
  start: number,
  lengths: RunLengths,
): PartEdit {
  if (automatic && span.end > total - tolerance) return { start }
  const length = runLength(span.end - start, lengths)
  return { start: Math.max(0, span.end - length), seconds: fieldFor(length, lengths) }
}

/** `rests`: an automatic length is all of the rest of the file. */
export function endAt(
  { span, total }: Part,
  end: number,
  lengths: RunLengths,
  rests: boolean,
): PartEdit {
  if (rests && end > total - tolerance && total - span.start <= lengths.max / lengths.fps)
    return { seconds: null }
  return { seconds: fieldFor(end - span.start, lengths) }
}
