import type { KeyFields } from '../../core/form/form.ts'
import {
  countKeys,
  fitsAt,
  framesTaken,
  type KeyClip,
  type Keyframe,
  type KeyPlace,
  keysOf,
  maxKeys,
  roomForClip,
  type Ruler,
  secondsOf,
  secondsOfSteps,
  stepsOf,
  widestGap,
} from '../../core/form/keyframe.ts'

/** What the timeline's controls do to the form. */

export type KeyId = KeyPlace['key']
export type Change = Partial<KeyFields>

/** The next frame from `frame` in a direction, at least `by` further, that it can have; itself if none. */
export function stepped(
  form: KeyFields,
  id: number,
  frame: number,
  by: number,
  ruler: Ruler,
): number {
  const taken = takenBut(form, id, ruler)
  const fits = (at: number): boolean => fitsAt(at, form.keyframes[id]?.clip, ruler, taken)
  const ahead = Math.sign(by)
  const last = ruler.frames - 1
  const to = Math.max(0, Math.min(last, frame + by))
  for (let at = to; at >= 0 && at <= last; at += ahead) if (fits(at)) return at
  // against the end: the last free one before it
  for (let at = to; at * ahead > frame * ahead; at -= ahead) if (fits(at)) return at
  return frame
}

export function takenBut(form: KeyFields, id: KeyId, ruler: Ruler): Set<number> {
  return framesTaken(keysOf(form, ruler).filter(({ key }) => key !== id))
}

export function movedTo({ keyframes }: KeyFields, id: number, at: number): Change {
  return { keyframes: keyframes.map((one, index) => (index === id ? { ...one, at } : one)) }
}

/** The part of the file that a clip holds. */
export function cutTo({ keyframes }: KeyFields, id: number, values: Partial<KeyClip>): Change {
  return {
    keyframes: keyframes.map((one, index) =>
      index === id && one.clip ? { ...one, clip: { ...one.clip, ...values } } : one,
    ),
  }
}

/** Whether both can change places: a clip can't be the first or last frame. */
export function canSwap(form: KeyFields, a: KeyId, b: KeyId): boolean {
  return (
    [a, b].every((id) => typeof id === 'number') || !(heldIn(form, a).clip ?? heldIn(form, b).clip)
  )
}

/** What both hold changes places, with its strength. */
export function swapped(form: KeyFields, a: KeyId, b: KeyId): Change {
  const [one, two] = [heldIn(form, a), heldIn(form, b)]
  const first = put(form, a, two)
  return { ...first, ...put({ ...form, ...first }, b, one) }
}

type Held = Omit<Keyframe, 'at'>

function heldIn(form: KeyFields, id: KeyId): Held {
  if (id === 'first') return { image: form.image ?? '', strength: form.firstStrength }
  if (id === 'last') return { image: form.lastImage ?? '', strength: form.lastStrength }
  const { at: _, ...held } = form.keyframes[id] ?? { at: 0, image: '', strength: null }
  return held
}

function put({ keyframes }: KeyFields, id: KeyId, held: Held): Change {
  const { image, strength } = held
  if (id === 'first') return { image, firstStrength: strength }
  if (id === 'last') return { lastImage: image, lastStrength: strength }
  return {
    keyframes: keyframes.map(({ at, ...one }, index) => ({ ...(index === id ? held : one), at })),
  }
}

export function strengthened(form: KeyFields, id: KeyId, strength: number | null): Change {
  return put(form, id, { ...heldIn(form, id), strength })
}

export function removed({ keyframes }: KeyFields, id: KeyId): Change {
  if (id === 'first') return { image: null, firstStrength: null }
  if (id === 'last') return { lastImage: null, lastStrength: null }
  return { keyframes: keyframes.filter((_, index) => index !== id) }
}

/** A copy in the widest gap; null without room. */
export function duplicated(form: KeyFields, id: KeyId, ruler: Ruler): Change | null {
  if (countKeys(form) >= maxKeys) return null
  const copy = inGap(form, heldIn(form, id), ruler)
  return copy && { keyframes: [...form.keyframes, copy] }
}

/** A clip as long as it is, or as the gap; null where none fits. */
function inGap(form: KeyFields, held: Held, ruler: Ruler): Keyframe | null {
  const taken = framesTaken(keysOf(form, ruler))
  if (!held.clip) return { ...held, at: secondsOf(widestGap(ruler, taken), ruler.fps) }
  const room = roomForClip(ruler, taken, stepsOf(held.clip, ruler))
  return (
    room && {
      ...held,
      at: secondsOf(room.frame, ruler.fps),
      clip: { ...held.clip, seconds: secondsOfSteps(room.steps, ruler) },
    }
  )
}

export function strengthOf(form: KeyFields, id: KeyId): number | null {
  return heldIn(form, id).strength
}
