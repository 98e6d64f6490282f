import { words } from '../../words/index.ts'
import type { Family } from '../family/family.ts'
import type { Mode } from '../family/mode.ts'
import type { Form } from '../form/form.ts'
import {
  countKeys,
  fitsAt,
  framesTaken,
  freeFrame,
  type Keyframe,
  type KeyPlace,
  keysOf,
  maxKeys,
  type Ruler,
  secondsOf,
  secondsOfSteps,
  stepsAt,
  stepsOf,
} from '../form/keyframe.ts'
import type { Length } from '../form/length.ts'
import type { FactsByName } from '../form/media.ts'
import { type Action, type Problem, problem } from '../problem/problem.ts'
import { clipProblem } from './check-clip.ts'
import { fileProblem } from './check-media.ts'

/** What is wrong with a mode's keyframes. ComfyUI's nodes accept most of it without a word. */
export function checkKeys(
  form: Form,
  mode: Mode,
  length: Length | null,
  facts: FactsByName,
  { frames: { step, max } }: Pick<Family, 'frames'>,
): Problem[] {
  if (!mode.options.includes('keyframes')) return []
  const count = countKeys(form)
  if (count === 0) return [problem('keys_missing', undefined, { field: 'image' })]
  const field = 'keyframes'
  const files = form.keyframes.flatMap(({ image, clip }, key): Problem[] => {
    const fact = facts[image]
    const found =
      (fact && fileProblem(image, field, clip ? 'video' : 'image', fact)) ??
      (clip && length ? clipProblem(form.keyframes, key, { ...length, step }, fact) : null)
    return found ? [found] : []
  })
  const many = count > maxKeys ? [problem('keys_too_many', { count, max: maxKeys }, { field })] : []
  return [...files, ...many, ...(length ? placesOf(form, { ...length, step, max }) : [])]
}

/** The video, and the most frames that it could have. */
type Room = Ruler & { readonly max: number }

function placesOf(form: Form, room: Room): Problem[] {
  const held = keysOf(form, room)
  return held.flatMap((one, at): Problem[] => {
    if (one.frame < 0 || one.last >= room.frames) return [outOfRange(form, one, held, room)]
    const other = held.slice(0, at).find(({ last }) => last >= one.frame)
    return other ? [together(form, other, one, held, room)] : []
  })
}

const field = 'keyframes'

function outOfRange(form: Form, one: KeyPlace, held: readonly KeyPlace[], room: Room): Problem {
  const { image, frame, last, clip } = one
  const name = nameOf(image)
  const end = secondsOf(room.frames - 1, room.fps)
  const actions = [
    ...longer(frame, last, room),
    ...moveTo(form, one, held, room),
    ...shortenTo(form, one, held, room),
  ]
  const at = frame / room.fps
  return clip
    ? problem('clip_out_of_range', { name, at, to: last / room.fps, end }, { field, actions })
    : problem('key_out_of_range', { name, at, end }, { field, actions })
}

/** Two of them on the same frames. */
function together(
  form: Form,
  a: KeyPlace,
  b: KeyPlace,
  held: readonly KeyPlace[],
  room: Room,
): Problem {
  // the one that can move
  const moving = typeof b.key === 'number' ? b : a
  const move = moveTo(form, moving, held, room)
  const at = b.frame / room.fps
  if (!a.clip && !b.clip)
    return problem('keys_collide', { name: nameOf(b.image), at }, { field, actions: move })
  const actions = [...move, ...shortenTo(form, a, held, room)]
  const [name, other] = [nameOf(a.image), nameOf(b.image)]
  return problem('keys_overlap', { name, other, at }, { field, actions })
}

function longer(frame: number, last: number, { fps, step, max }: Room): Action[] {
  const minFrames = Math.ceil(last / step) * step + 1
  if (frame < 0 || minFrames > max) return []
  const seconds = (minFrames - 1) / fps
  return [{ kind: 'set', label: words().keyframes.longer(seconds), values: { seconds } }]
}

function moveTo(
  form: Form,
  { key, frame }: KeyPlace,
  held: readonly KeyPlace[],
  room: Room,
): Action[] {
  if (typeof key !== 'number') return []
  const others = framesTaken(held.filter((one) => one.key !== key))
  const free = freeFrame(frame, form.keyframes[key]?.clip, room, others)
  if (free === null) return []
  const at = secondsOf(free, room.fps)
  const label = words().keyframes.moveTo(at)
  return [set(form.keyframes, key, label, { at })]
}

/** As long as it can be where it is. */
function shortenTo(
  form: Form,
  { key, frame, clip }: KeyPlace,
  held: readonly KeyPlace[],
  room: Room,
): Action[] {
  if (typeof key !== 'number' || !clip) return []
  const others = framesTaken(held.filter((one) => one.key !== key))
  const steps = stepsAt(frame, room, others, stepsOf(clip, room) - 1)
  if (steps === 0) return []
  const seconds = secondsOfSteps(steps, room)
  const shorter = { ...clip, seconds }
  if (!fitsAt(frame, shorter, room, others)) return []
  return [set(form.keyframes, key, words().keyframes.shortenTo(seconds), { clip: shorter })]
}

function set(
  keyframes: readonly Keyframe[],
  key: number,
  label: string,
  values: Partial<Keyframe>,
): Action {
  const changed = keyframes.map((one, index) => (index === key ? { ...one, ...values } : one))
  return { kind: 'set', label, values: { keyframes: changed } }
}

function nameOf(file: string): string {
  return file.split('/').at(-1) ?? file
}
