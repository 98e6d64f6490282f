import { type StartField, startOf } from '../../core/check/given.ts'
import type { Length } from '../../core/form/length.ts'
import type { Family } from '../../core/family/family.ts'
import type { MediaInput } from '../../core/family/mode.ts'
import type { Form, MediaField } from '../../core/form/form.ts'
import { endOf } from '../../core/form/frame-times.ts'
import {
  type FactsByName,
  heardSound,
  type MediaFacts,
  type MediaKind,
} from '../../core/form/media.ts'
import type { Part, RunLengths } from '../../core/form/part.ts'
import { clamp } from '../../core/form/span.ts'

/** A part of a file, and when its sound begins there. */
export interface CutPart {
  readonly kind: 'audio' | 'video'
  readonly part: Part
  /** seconds */
  readonly offset: number
}

/** A sound or video of which a run uses a part. */
export interface MediaPart {
  readonly field: MediaField
  /** the form's field for where the part begins */
  readonly start: StartField
  /** of the file */
  readonly name: string
  /** null if its length isn't known */
  readonly cut: CutPart | null
}

/** The inputs of which a run of this form uses a part. */
export function partsOf(
  inputs: readonly MediaInput[],
  form: Form,
  facts: FactsByName,
  length: Length | null,
  family: Family,
): MediaPart[] {
  return inputs.flatMap((input) => {
    const start = startOf(input)
    const name = form[input.field]
    if (start === null || name === null) return []
    const cut = input.span
      ? spanCut(form, facts[name], length, family)
      : cutOf(input.kind, form[start], form, facts[name], length, family)
    return [{ field: input.field, start, name, cut }]
  })
}

/** The lengths that a run of this form can have. */
export function lengthsOf(form: Form, length: Length | null, family: Family): RunLengths {
  const { step, min, max } = family.frames
  return { fps: length?.fps ?? form.fps ?? family.fps.default, step, min, max }
}

/** The lengths that a part can have that is regenerated. */
export function spansOf(form: Form, length: Length | null, family: Family): RunLengths {
  const { fps, step, max } = lengthsOf(form, length, family)
  return { fps, step, min: step, max: length?.span?.max ?? max, extra: 0 }
}

/** The part that is regenerated, as it will be; as asked for where something is wrong with it. */
function spanCut(
  form: Form,
  fact: MediaFacts | undefined,
  length: Length | null,
  family: Family,
): CutPart | null {
  if (fact?.kind !== 'video') return null
  const fps = length?.fps ?? fact.fps
  const total = fact.frames / fps
  const span = length?.span
  const shortest = family.frames.step / fps
  const start = span ? span.start / fps : clamp(form.videoStart, 0, Math.max(0, total - shortest))
  const end = span ? (span.start + span.frames) / fps : start + (form.seconds ?? shortest)
  return {
    kind: 'video',
    offset: 0,
    part: { span: { start, end: Math.min(total, end) }, total, automatic: false },
  }
}

/** The part of a sample that a run hears, of a fixed length; null if the file's isn't known. */
export function sampleOf(
  start: number,
  fact: MediaFacts | undefined,
  seconds: number,
): CutPart | null {
  const found = wholeOf('audio', fact)
  if (!found) return null
  const { total, offset } = found
  const from = clamp(start, 0, Math.max(0, total - seconds))
  const end = Math.min(total, from + seconds)
  return { kind: 'audio', offset, part: { span: { start: from, end }, total, automatic: false } }
}

/** The part of an input that a run uses from `start` on; null if its length isn't known. */
function cutOf(
  kind: MediaKind,
  start: number,
  form: Form,
  fact: MediaFacts | undefined,
  length: Length | null,
  family: Family,
): CutPart | null {
  const found = kind === 'image' ? null : wholeOf(kind, fact)
  if (!found || kind === 'image') return null
  const { total, offset } = found
  const { fps, min, max } = lengthsOf(form, length, family)
  const automatic = form.seconds === null
  const wanted = length ? length.frames / length.fps : (form.seconds ?? total)
  const from = clamp(start, 0, Math.max(0, total - min / fps))
  const end = Math.min(total, from + clamp(wanted, min / fps, max / fps))
  return { kind, offset, part: { span: { start: from, end }, total, automatic } }
}

function wholeOf(
  kind: 'audio' | 'video',
  fact: MediaFacts | undefined,
): { readonly total: number; readonly offset: number } | null {
  if (kind === 'video') return fact?.kind === 'video' ? { total: endOf(fact), offset: 0 } : null
  const sound = heardSound(fact)
  if (!sound || sound.trouble === 'no_decoder' || !(sound.seconds > 0)) return null
  return { total: sound.seconds, offset: fact?.kind === 'video' ? (sound.starts ?? 0) : 0 }
}
