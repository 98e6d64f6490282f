import { shallowRef, type ShallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { stepsIn } from '../../core/check/check-clip.ts'
import type { KeyFields } from '../../core/form/form.ts'
import type { Cut, Held } from '../../core/form/held.ts'
import {
  countKeys,
  framesTaken,
  freeFrame,
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
import type { MediaFacts } from '../../core/form/media.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { isCutFor } from './carried.ts'
import type { FormStore } from './form-store.ts'
import { keysIn } from './key-steps.ts'
import type { Media } from './media.ts'
import { type Fetched, type ReadFacts, receive, receiveHeld } from './receiving.ts'
import { kindOf } from './slots.ts'
import type { KeyChange, KeyStep } from './step.ts'
import type { Undo } from './undo.ts'

/** An image or a video that is on its way to the timeline, or that could not get there. */
export interface KeyUpload {
  readonly name: string
  /** 0 to 1 */
  readonly fraction: number
  readonly problem: Problem | null
  /** cancels it, or dismisses its failure */
  readonly stop: () => void
}

/** What a file becomes on the timeline. Of a video that ComfyUI has, a frame unless it says otherwise. */
export interface KeyAsked {
  /** the part of a video; `all`: as much of it as fits */
  readonly clip?: KeyClip | 'all' | undefined
  /** which frame of a video; otherwise the one that a player showed, or the last */
  readonly cut?: Cut | undefined
  /** near this frame; otherwise in the widest gap */
  readonly frame?: number | undefined
  /** for the undo's line */
  readonly step?: Pick<KeyStep, 'from' | 'left'>
}

export interface Keyframes {
  readonly uploads: ShallowRef<readonly KeyUpload[]>
  /** Whether the timeline has room for one more image. */
  hasRoom(): boolean
  /** Uploads an image or a video, or takes one that ComfyUI has, and puts it where it fits. */
  add(file: File | Held, asked?: KeyAsked): Promise<void>
  /** Changes keyframes, with undo. */
  change(done: KeyChange, place: Pick<KeyPlace, 'key' | 'image'>, values: Partial<KeyFields>): void
  /** Notes for the undo that one was moved; `before` is what they were. */
  moved(place: Pick<KeyPlace, 'key' | 'image'>, before: KeyFields): void
}

export interface KeyframesParts {
  readonly store: FormStore
  readonly media: Pick<Media, 'know'>
  readonly undo: Pick<Undo, 'keysChanged'>
  readonly comfy: Comfy
  readonly look: ReadFacts
  readonly fetched: Fetched
  /** of the video that the form makes */
  readonly ruler: () => Ruler
}

export function createKeyframes(parts: KeyframesParts): Keyframes {
  const { store, media, undo, comfy, look, fetched, ruler } = parts
  const { form } = store
  const uploads = shallowRef<readonly KeyUpload[]>([])

  const hasRoom = (): boolean =>
    countKeys(form) + uploads.value.filter(({ problem }) => !problem).length < maxKeys

  async function add(file: File | Held, asked: KeyAsked = {}): Promise<void> {
    const abort = new AbortController()
    let shown: KeyUpload = {
      name: file.name,
      fraction: 0,
      problem: null,
      stop: () => {
        abort.abort()
        uploads.value = uploads.value.filter((one) => one !== shown)
      },
    }
    uploads.value = [...uploads.value, shown]
    const show = (values: Partial<KeyUpload>): void => {
      const next = { ...shown, ...values }
      uploads.value = uploads.value.map((one) => (one === shown ? next : one))
      shown = next
    }
    const advance = (fraction: number): void => show({ fraction })
    const receiving = { comfy, look, fetched }
    const clip = clipFor(file, asked)
    const input = { field: 'keyframes', kind: clip ? 'video' : 'image' } as const
    const received = await (file instanceof File
      ? receive(file, input, receiving, advance, abort.signal)
      : receiveHeld(
          file,
          clip ? null : (asked.cut ?? cutOf(file)),
          input,
          receiving,
          advance,
          abort.signal,
        ))
    if (!received || abort.signal.aborted) return
    if ('problem' in received) return show({ problem: received.problem })
    shown.stop()
    media.know(received.name, received.facts)
    const added = clip
      ? clipIn(received.name, clip, received.facts, asked.frame)
      : imageIn(received.name, asked.frame)
    const { mode } = form
    const before = keysIn(store, mode)
    store.edit({ keyframes: [...form.keyframes, added] })
    const key = form.keyframes.length - 1
    undo.keysChanged({ done: 'added', key, name: received.name, ...asked.step }, before)
  }

  const taken = (): Set<number> => framesTaken(keysOf(form, ruler()))

  function imageIn(image: string, near: number | undefined): Keyframe {
    const on = ruler()
    const free = near === undefined ? null : freeFrame(near, undefined, on, taken())
    return { image, at: secondsOf(free ?? widestGap(on, taken()), on.fps), strength: null }
  }

  /** As much of the video as is asked for, as it has and as fits. */
  function clipIn(
    image: string,
    asked: KeyClip | 'all',
    facts: MediaFacts | null,
    near: number | undefined,
  ): Keyframe {
    const on = ruler()
    const fps = facts?.kind === 'video' ? facts.fps : null
    const { start } = asked === 'all' ? { start: 0 } : asked
    const has = facts?.kind === 'video' ? stepsIn(facts, start, on) : Math.round(on.fps / on.step)
    const wanted = asked === 'all' ? has : Math.min(stepsOf(asked, on), has)
    // all of a video may leave nothing to others
    const maxSteps = Math.max(1, asked === 'all' ? Math.min(wanted, half(on)) : wanted)
    const { frame, steps } = roomNear(near, maxSteps) ??
      roomForClip(on, taken(), maxSteps) ?? { frame: widestGap(on, taken()), steps: 1 }
    const clip = { start, seconds: secondsOfSteps(steps, on), fps }
    return { image, at: secondsOf(frame, on.fps), strength: null, clip }
  }

  function roomNear(
    near: number | undefined,
    maxSteps: number,
  ): { readonly frame: number; readonly steps: number } | null {
    if (near === undefined) return null
    const on = ruler()
    for (let steps = maxSteps; steps > 0; steps--) {
      const clip = { start: 0, seconds: secondsOfSteps(steps, on), fps: null }
      const frame = freeFrame(near, clip, on, taken())
      if (frame !== null) return { frame, steps }
    }
    return null
  }

  return {
    uploads,
    hasRoom,
    add,
    change(done, { key, image }, values) {
      const before = keysIn(store, form.mode)
      store.edit(values)
      undo.keysChanged({ done, key, name: image }, before)
    },
    moved: ({ key, image }, before) =>
      undo.keysChanged({ done: 'moved', key, name: image }, before),
  }
}

/** Steps of half the video. */
function half({ frames, step }: Ruler): number {
  return Math.max(1, Math.floor((frames - 1) / step / 2))
}

/** A video of the user's is a clip; of one that ComfyUI has, a frame may be meant. */
function clipFor(file: File | Held, { clip }: KeyAsked): KeyClip | 'all' | null {
  return clip ?? (file instanceof File && kindOf(file) === 'video' ? 'all' : null)
}

/** The frame of a video that a player showed, otherwise its last. */
function cutOf(file: Held): Cut | null {
  if (!isCutFor('image', file)) return null
  return file.seconds === undefined ? { frame: -1 } : { seconds: file.seconds }
}
