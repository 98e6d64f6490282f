import { type Ref, shallowRef, type ShallowRef, watch } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { hasReferences } from '../../core/family/extras.ts'
import type { Family } from '../../core/family/family.ts'
import type { Held } from '../../core/form/held.ts'
import { isSheetOf, movedTo, type Reference } from '../../core/form/sheet.ts'
import type { Size } from '../../core/form/snap.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { modes } from '../../modes/index.ts'
import { sleep } from '../world/sleep.ts'
import type { World } from '../world/world.ts'
import { cutFor } from './carried.ts'
import type { FormStore } from './form-store.ts'
import type { Media } from './media.ts'
import {
  type Fetched,
  outOfReach,
  type ReadFacts,
  receive,
  receiveHeld,
  type Received,
} from './receiving.ts'
import type { Undo } from './undo.ts'

/** Draws these images, by URL, on one sheet; null if one can't be drawn. */
export type Compose = (urls: readonly string[], size: Size) => Promise<File | null>

/** An image on its way, or why it could not come. */
export interface ReferenceUpload {
  readonly name: string
  readonly problem: Problem | null
  /** cancels it, or dismisses its failure */
  readonly stop: () => void
}

/** Images of people and things, and the sheet that they are put on whenever they or the size change. */
export interface References {
  readonly uploads: ShallowRef<readonly ReferenceUpload[]>
  /** why there is no sheet */
  readonly trouble: ShallowRef<Problem | null>
  /** Uploads images, or takes what ComfyUI has; those beyond the most are left out. */
  add(files: readonly (File | Held)[]): Promise<void>
  remove(index: number): void
  move(from: number, to: number): void
  caption(index: number, caption: string): void
  /** Makes the sheet again after a failure. */
  retry(): void
  dispose(): void
}

export interface ReferencesParts {
  readonly store: FormStore
  readonly media: Pick<Media, 'know'>
  readonly undo: Pick<Undo, 'referencesChanged'>
  readonly comfy: Comfy
  readonly world: World
  readonly family: Readonly<Ref<Family>>
  readonly look: ReadFacts
  readonly fetched: Fetched
  readonly compose: Compose
  /** of the video that the form makes */
  readonly size: () => Size | null
}

const input = { field: 'references', kind: 'image' } as const
/** milliseconds without a change, so that a size can be typed */
const patience = 500

export function createReferences(parts: ReferencesParts): References {
  const { store, media, undo, comfy, world, family, look, fetched, compose, size } = parts
  const { form } = store
  const uploads = shallowRef<readonly ReferenceUpload[]>([])
  const trouble = shallowRef<Problem | null>(null)
  const stopped = new AbortController()
  let newest = 0

  /** What the sheet is to show; null if there is nothing to make. */
  function wanted(): { readonly images: readonly string[]; readonly size: Size } | null {
    const { references, sheet, mode } = form
    const now = size()
    if (!now || references.length === 0 || !hasReferences(modes[mode], family.value)) return null
    if (isSheetOf(sheet, references, now)) return null
    const { width, height } = now
    return { images: references.map(({ image }) => image), size: { width, height } }
  }

  async function make(): Promise<void> {
    const mine = ++newest
    trouble.value = null
    await sleep(world, patience)
    const asked = wanted()
    if (mine !== newest || !asked) return
    const { images, size: wide } = asked
    const drawn = await compose(
      images.map((name) => comfy.inputUrl(name)),
      wide,
    )
    const sent: Received | null = drawn
      ? await receive(drawn, input, { comfy, look }, () => undefined, stopped.signal)
      : { problem: outOfReach(images[0] ?? '', 'references') }
    if (mine !== newest || !sent) return
    if ('problem' in sent) {
      trouble.value = sent.problem
      return
    }
    media.know(sent.name, sent.facts)
    store.edit({ sheet: { file: sent.name, of: [...images], ...wide } })
  }

  const stopMaking = watch(
    () => JSON.stringify(wanted()),
    (now) => now !== 'null' && void make(),
    { immediate: true },
  )

  const copy = (): Reference[] => form.references.map((one) => ({ ...one }))

  function change(done: 'added' | 'removed' | 'moved', name: string, now: Reference[]): void {
    const before = copy()
    store.edit({ references: now })
    undo.referencesChanged({ done, name }, before)
  }

  async function addOne(file: File | Held): Promise<void> {
    const abort = new AbortController()
    let shown: ReferenceUpload = {
      name: file.name,
      problem: null,
      stop: () => {
        abort.abort()
        uploads.value = uploads.value.filter((one) => one !== shown)
      },
    }
    uploads.value = [...uploads.value, shown]
    const advance = (): void => undefined
    const receiving = { comfy, look, fetched }
    const received = await (file instanceof File
      ? receive(file, input, receiving, advance, abort.signal)
      : receiveHeld(file, cutOf(file), input, receiving, advance, abort.signal))
    if (!received || abort.signal.aborted) return
    if ('problem' in received) {
      const failed = { ...shown, problem: received.problem }
      uploads.value = uploads.value.map((one) => (one === shown ? failed : one))
      shown = failed
      return
    }
    uploads.value = uploads.value.filter((one) => one !== shown)
    media.know(received.name, received.facts)
    change('added', received.name, [...copy(), { image: received.name, caption: '' }])
  }

  return {
    uploads,
    trouble,
    async add(files) {
      // each after the one before, in their order
      for (const file of files)
        if (form.references.length < (family.value.references?.max ?? 0)) await addOne(file)
    },
    remove(index) {
      const { image } = form.references[index] ?? {}
      if (image !== undefined) change('removed', image, copy().toSpliced(index, 1))
    },
    move(from, to) {
      const { image } = form.references[from] ?? {}
      if (image !== undefined && from !== to) change('moved', image, movedTo(copy(), from, to))
    },
    caption(index, caption) {
      store.edit({
        references: copy().map((one, at) => (at === index ? { ...one, caption } : one)),
      })
    },
    retry: () => void make(),
    dispose() {
      newest++
      stopped.abort()
      stopMaking()
    },
  }
}

/** Of a video, the frame that a player showed, or the last. */
function cutOf(file: Held): ReturnType<typeof cutFor> {
  return cutFor({ field: 'image', kind: 'image', words: 'firstFrame', required: false }, file)
}
