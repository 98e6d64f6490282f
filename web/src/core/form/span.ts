/** A part of a sound or video, in seconds. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What parts a run can use. */
export interface SpanLimits {
  /** seconds of the whole file */
  readonly total: number
  /** the shortest and longest part, in seconds */
  readonly min: number
  readonly max: number
}

export function lengthOfSpan({ start, end }: Span): number {
  return end - start
}

/** The part from `start` on; it keeps its length until it meets the end of the file. */
export function moved(span: Span, start: number, { total }: SpanLimits): Span {
  const length = Math.min(lengthOfSpan(span), total)
  const from = clamp(start, 0, total - length)
  return { start: from, end: from + length }
}

/** The part with another start and the same end. */
export function startedAt({ end }: Span, start: number, { min, max }: SpanLimits): Span {
  return { start: clamp(start, Math.max(0, end - max), Math.max(0, end - min)), end }
}

/** The part with another end and the same start. */
export function endedAt({ start }: Span, end: number, { total, min, max }: SpanLimits): Span {
  return { start, end: clamp(end, Math.min(total, start + min), Math.min(total, start + max)) }
}

/** A part that is smaller than this share of the file can't be grabbed in a drawing of all of it. */
const smallest = 1 / 8
/** of the drawing */
const share = 1 / 3

/**
 * What to draw: the whole file, or where a part of it is small, its surroundings. `before` is what was drawn so
 * far; it stays as long as the part is well inside.
 */
export function viewOf(span: Span, total: number, before: Span | null = null): Span {
  const length = Math.max(lengthOfSpan(span), 1)
  if (length >= total * smallest) return { start: 0, end: total }
  const width = length / share
  if (before && keeps(before, span, width)) return before
  const start = clamp((span.start + span.end - width) / 2, 0, total - width)
  return { start, end: start + width }
}

function keeps(view: Span, span: Span, width: number): boolean {
  const ratio = lengthOfSpan(view) / width
  const margin = lengthOfSpan(view) / 20
  return (
    ratio > 0.6 &&
    ratio < 1.7 &&
    span.start >= view.start + (view.start > 0 ? margin : 0) &&
    span.end <= view.end - margin
  )
}

/** Where in the view a time is, 0 to 1; beyond these outside of it. */
export function placeIn({ start, end }: Span, time: number): number {
  return end > start ? (time - start) / (end - start) : 0
}

export function timeAt({ start, end }: Span, place: number): number {
  return start + place * (end - start)
}

export function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value))
}
