import { startOf } from '../../core/check/given.ts'
import type { MediaInput } from '../../core/family/mode.ts'
import { fileNamed, type Held, held } from '../../core/form/held.ts'
import type { KeyClip, Keyframe } from '../../core/form/keyframe.ts'
import type { MediaKind } from '../../core/form/media.ts'
import type { Request } from '../../core/form/request.ts'
import { modes } from '../../modes/index.ts'
import { decimal, words } from '../../words/index.ts'

/** A file that a run was made from, as its page lists it. */
export interface Given {
  /** where it goes when it is used again: a keyframe and a reference are one more */
  readonly place: GivenPlace
  readonly kind: MediaKind
  /** as the request names it */
  readonly name: string
  readonly label: string
  /** what the user said of it; '' if nothing */
  readonly caption: string
  /** seconds */
  readonly start: number
  readonly file: Held
}

export type GivenPlace =
  | { readonly is: 'slot'; readonly input: MediaInput }
  | { readonly is: 'key'; readonly clip?: KeyClip | undefined }
  | { readonly is: 'reference' }

/** In the order of the form. */
export function inputsOf(request: Request): readonly Given[] {
  return [
    ...modes[request.mode].media.flatMap((input) => slotOf(input, request)),
    ...request.keyframes.map(keyOf),
    ...referencesOf(request),
  ]
}

function given(place: GivenPlace, name: string, label: string, more: Partial<Given> = {}): Given {
  const file = held(fileNamed(name))
  return { place, kind: 'image', name, label, caption: '', start: 0, file, ...more }
}

function slotOf(input: MediaInput, request: Request): Given[] {
  const name = request[input.field]
  if (!name) return []
  const start = startOf(input)
  const { kind } = input
  return [
    given({ is: 'slot', input }, name, words().inputs[input.words].label, {
      kind,
      start: start ? request[start] : 0,
    }),
  ]
}

function keyOf({ image, at, clip }: Keyframe): Given {
  const label = words().keyframes[clip ? 'clipAt' : 'at'](decimal(at, 2))
  return given({ is: 'key', clip }, image, label, {
    kind: clip ? 'video' : 'image',
    start: clip?.start ?? 0,
  })
}

/** The images, or the sheet if that was made elsewhere. */
function referencesOf({ references, sheet }: Request): Given[] {
  const say = words().references
  if (references.length === 0)
    return sheet ? [given({ is: 'reference' }, sheet.file, say.sheet)] : []
  return references.map(({ image, caption }, at) =>
    given({ is: 'reference' }, image, say.of(String(at + 1)), { caption: caption.trim() }),
  )
}
