import type { PresetTable } from './preset.ts'
import type { MediaField, ModeId } from '../form/form.ts'
import type { MediaKind } from '../form/media.ts'
import type { Words } from '../../words/index.ts'

export interface MediaInput {
  readonly field: MediaField
  readonly kind: MediaKind
  /** key of its label and hint in the catalogue */
  readonly words: keyof Words['inputs']
  readonly required: boolean
  /**
   * A video that the result holds unchanged: it has no start, may be silent, and keeps its size, so the model's
   * is stretched to it.
   */
  readonly whole?: true
  /** An extra that has a place of its own in the form: nothing goes there unless it is put there. */
  readonly aside?: true
  /** The result has its sound, or none if it has none, whatever the form says. */
  readonly keepsSound?: true
  /** A part of it is regenerated: it has a start all the same. */
  readonly span?: true
}

/** Choices of some modes only. */
export type Option =
  | 'control'
  | 'tool'
  | 'sound'
  | 'direction'
  | 'context'
  | 'saves'
  | 'retakes'
  | 'noiseBed'
  | 'keyframes'
  | 'syncGuidance'
  | 'references'
  | 'lengthByModel'

/** How strongly a run follows its inputs, in form order. */
export const strengthFields = [
  'controlStrength',
  'toolStrength',
  'imageStrength',
  'guideStrength',
] as const
export type StrengthField = (typeof strengthFields)[number]

export interface Strength {
  readonly default: number
  readonly max: number
}

/** What a mode asks for in the form. How it runs is up to the family (`ModeGraph`). */
export interface Mode {
  readonly id: ModeId
  /** PrimeIcons class */
  readonly icon: string
  readonly media: readonly MediaInput[]
  /** which of the family's preset tables applies */
  readonly presets: PresetTable
  /** source of an automatic length; `added` is what the run adds to the video, `span` what it regenerates */
  readonly lengthFrom: 'preset' | 'audio' | 'video' | 'added' | 'span'
  /** source of an automatic aspect ratio */
  readonly shapeFrom: MediaField | null
  readonly options: readonly Option[]
  /** the strengths in effect in this mode, all from 0 */
  readonly strengths: Readonly<Partial<Record<StrengthField, Strength>>>
}

/** The inputs that a run is about, without extras. */
export function mainInputs({ media }: Pick<Mode, 'media'>): readonly MediaInput[] {
  return media.filter(({ aside }) => !aside)
}

/** The field of the file that decides the length, or that the length is added to. */
export function lengthFile({ lengthFrom }: Pick<Mode, 'lengthFrom'>): MediaField | null {
  switch (lengthFrom) {
    case 'preset':
      return null
    case 'audio':
      return 'audio'
    case 'video':
    case 'added':
    case 'span':
      return 'video'
  }
}

/** Whether a video sets the frame rate. */
export function isAtRateOfVideo(mode: Pick<Mode, 'lengthFrom'>): boolean {
  return lengthFile(mode) === 'video'
}

/** Whether a run adds to a video. */
export function isExtending({ lengthFrom }: Pick<Mode, 'lengthFrom'>): boolean {
  return lengthFrom === 'added'
}

/** Whether a run regenerates a part of a video. */
export function isRetaking({ lengthFrom }: Pick<Mode, 'lengthFrom'>): boolean {
  return lengthFrom === 'span'
}

/** Whether the result holds a given video unchanged. */
export function keepsVideo({ media }: Pick<Mode, 'media'>): boolean {
  return media.some(({ whole }) => whole)
}

/** Every strength as given or by default; null if not in effect in the mode. */
export function strengthsIn(
  mode: Mode,
  given: Partial<Record<StrengthField, number | null>> = {},
): Record<StrengthField, number | null> {
  const valueOf = (field: StrengthField): number | null =>
    mode.strengths[field] ? (given[field] ?? mode.strengths[field].default) : null
  return {
    controlStrength: valueOf('controlStrength'),
    toolStrength: valueOf('toolStrength'),
    imageStrength: valueOf('imageStrength'),
    guideStrength: valueOf('guideStrength'),
  }
}
