import type { ComputedRef } from 'vue'
import type { Family } from '../../core/family/family.ts'
import { mainInputs, type MediaInput, type Mode } from '../../core/family/mode.ts'
import type { Form } from '../../core/form/form.ts'
import type { Held } from '../../core/form/held.ts'
import type { MediaKind } from '../../core/form/media.ts'
import { modes, modesOf } from '../../modes/index.ts'
import { fits, isCutFor } from './carried.ts'
import type { Keyframes } from './keyframes.ts'
import type { Media } from './media.ts'
import { takes } from './slots.ts'

/** A slot of a mode that a file can go into. */
export interface Place {
  readonly mode: Mode
  readonly input: MediaInput
}

/** A file of the user's, or one that ComfyUI has. */
export type Source = File | Held

/** Where a file may go, as the form is now. */
export interface Destinations {
  /** In any mode, the current one first. */
  all(file: Source, kind: MediaKind | null): readonly Place[]
  /** The slot of the current mode that a file goes into: a free one, otherwise one to replace. */
  slot(kind: MediaKind | null, taken: ReadonlySet<MediaInput>): MediaInput | undefined
  /** Whether an image, or a video of the user's, becomes a keyframe: the mode's slots are full, but it can hold more. */
  isKey(file: Source, kind: MediaKind | null, slot: MediaInput | undefined): boolean
}

export interface DestinationsParts {
  readonly form: Form
  readonly media: Pick<Media, 'uploads'>
  readonly keyframes: Pick<Keyframes, 'hasRoom'>
  /** those that the form can show here */
  readonly usable: ComputedRef<readonly Family[]>
  /** by the server's owner */
  readonly isOffered: (mode: Mode) => boolean
}

export function createDestinations(parts: DestinationsParts): Destinations {
  const { form, media, keyframes, usable, isOffered } = parts

  function all(file: Source, kind: MediaKind | null): Place[] {
    const own = modes[form.mode]
    const others = modesOf(...usable.value).filter((mode) => mode !== own && isOffered(mode))
    return [own, ...others].flatMap((mode) =>
      mainInputs(mode)
        .filter((input) => fits(input, file, kind))
        .map((input) => ({ mode, input })),
    )
  }

  function slot(kind: MediaKind | null, taken: ReadonlySet<MediaInput>): MediaInput | undefined {
    const own = mainInputs(modes[form.mode]).filter(
      (input) => takes(input, kind) && !taken.has(input),
    )
    const exact = own.filter((input) => input.kind === kind)
    const isFree = ({ field }: MediaInput): boolean =>
      form[field] === null && media.uploads[field]?.status !== 'sending'
    return exact.find(isFree) ?? own.find(isFree) ?? exact[0] ?? own[0]
  }

  function isKey(file: Source, kind: MediaKind | null, full: MediaInput | undefined): boolean {
    if (!modes[form.mode].options.includes('keyframes')) return false
    // no input takes a video of the user's
    const isClip = kind === 'video' && file instanceof File
    if (kind !== 'image' && !isClip && !isCutFor('image', file)) return false
    return (!full || form[full.field] !== null) && keyframes.hasRoom()
  }

  return { all, slot, isKey }
}
