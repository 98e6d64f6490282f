import { computed, type ComputedRef, shallowReactive, shallowRef, type ShallowRef } from 'vue'
import type { MediaInput } from '../../core/family/mode.ts'
import { type MediaField, mediaFields } from '../../core/form/form.ts'
import { fileNamed, type Held } from '../../core/form/held.ts'
import type { ListFile } from '../../core/lists/source.ts'
import type { Comfy } from '../../comfy/comfy.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { Media } from '../form/media.ts'
import { cutFor, fits } from '../form/carried.ts'
import { type Fetched, type ReadFacts, receive, receiveHeld } from '../form/receiving.ts'
import { kindOf } from '../form/slots.ts'
import { onceAtATime } from '../world/once.ts'
import { ifReachable } from '../world/reachable.ts'
import type { World } from '../world/world.ts'
import type { ListStore } from './list-store.ts'

/** The files of the list: uploads them, and asks ComfyUI about those that a table names. */
export interface ListFiles {
  /** files that are still to arrive */
  readonly left: ComputedRef<number>
  /** why files could not be used, by their ids */
  readonly troubles: ReadonlyMap<string, Problem>
  /** names of files given last that the input doesn't take */
  readonly refused: ShallowRef<readonly string[]>
  /** Whether ComfyUI's input folder has a file; undefined until it was asked. */
  inInput(name: string): boolean | undefined
  /**
   * Adds files for an input in the order of their names: the user's own, and those that ComfyUI has. One that
   * didn't arrive before takes its place again.
   */
  give(input: MediaInput, files: readonly (File | Held)[]): void
  /** Removes one, or all. */
  remove(field: MediaField, id?: string): void
  /** Gives up what has not arrived. */
  cancel(): void
  dispose(): void
}

export interface ListFilesParts {
  readonly comfy: Pick<Comfy, 'upload' | 'uploadLimit' | 'shim' | 'has' | 'outputUrl'>
  readonly world: World
  readonly media: Pick<Media, 'know' | 'learn'>
  readonly look: ReadFacts
  readonly fetched: Fetched
  readonly store: ListStore
  /** names that the table has and none of its files */
  readonly asked: () => readonly string[]
  readonly change: ListStore['change']
}

/** Uploads at a time. */
const maxUploads = 2
/** A name is asked about when it has stayed as it is for this long. */
const pauseMilliseconds = 500

interface Waiting {
  readonly id: string
  readonly file: File | Held
  readonly input: MediaInput
}

export function createListFiles(parts: ListFilesParts): ListFiles {
  const { comfy, world, media, look, fetched, store, asked, change } = parts
  const waiting = shallowRef<readonly Waiting[]>([])
  const sending = shallowReactive(new Map<string, AbortController>())
  const troubles = shallowReactive(new Map<string, Problem>())
  const refused = shallowRef<readonly string[]>([])
  const known = shallowReactive(new Map<string, boolean>())

  function next(): void {
    const [first, ...others] = waiting.value
    if (!first || sending.size >= maxUploads) return
    waiting.value = others
    void send(first)
    next()
  }

  function got(file: File | Held, input: MediaInput, signal: AbortSignal) {
    const still = (): void => undefined
    return file instanceof File
      ? receive(file, input, { comfy, look }, still, signal)
      : receiveHeld(file, cutFor(input, file), input, { comfy, look, fetched }, still, signal)
  }

  async function send({ id, file, input }: Waiting): Promise<void> {
    const abort = new AbortController()
    sending.set(id, abort)
    try {
      const received = await got(file, input, abort.signal)
      if (!received) return
      if ('problem' in received) {
        troubles.set(id, received.problem)
        return
      }
      media.know(received.name, received.facts)
      store.arrived(id, received.name)
    } finally {
      sending.delete(id)
      next()
    }
  }

  function give(input: MediaInput, files: readonly (File | Held)[]): void {
    const usable = files.filter((file) => fits(input, file, kindOf(file)))
    refused.value = files.filter((file) => !usable.includes(file)).map(({ name }) => name)
    if (usable.length === 0) return
    const before = store.source.value.files[input.field] ?? []
    const lost = before.filter(({ id, held }) => held === null && !isUnderWay(id))
    const sorted = usable.map((file) => ({ file, name: pathOf(file) })).sort(byName)
    const added: ListFile[] = []
    for (const { file, name } of sorted) {
      const place = lost.find((one) => one.name === name)
      if (place) lost.splice(lost.indexOf(place), 1)
      const id = place?.id ?? world.uuid()
      if (!place) added.push({ id, name, held: null })
      troubles.delete(id)
      waiting.value = [...waiting.value, { id, file, input }]
    }
    if (added.length > 0)
      change({ files: { ...store.source.value.files, [input.field]: [...before, ...added] } })
    next()
  }

  function isUnderWay(id: string): boolean {
    return sending.has(id) || waiting.value.some((one) => one.id === id)
  }

  function stop(ids: readonly string[]): void {
    waiting.value = waiting.value.filter(({ id }) => !ids.includes(id))
    for (const id of ids) sending.get(id)?.abort()
  }

  function remove(field: MediaField, id?: string): void {
    const { files } = store.source.value
    const gone = (files[field] ?? []).filter((file) => id === undefined || file.id === id)
    stop(gone.map((file) => file.id))
    change({ files: { ...files, [field]: (files[field] ?? []).filter((f) => !gone.includes(f)) } })
    refused.value = []
  }

  let seen = ''
  const lookUp = onceAtATime(async () => {
    const names = asked().filter((name) => !known.has(name))
    const now = names.join('\n')
    // somebody is typing
    if (now !== seen) seen = now
    else
      for (const name of names) {
        const there = await ifReachable(() => comfy.has(fileNamed(name)))
        if (there === null) return
        if (there) await media.learn([name])
        known.set(name, there)
      }
  })
  const stopLooking = world.every(pauseMilliseconds, () => void lookUp())

  return {
    left: computed(() => waiting.value.length + sending.size),
    troubles,
    refused,
    inInput: (name) => known.get(name),
    give,
    remove,
    cancel() {
      const { files } = store.source.value
      stop(mediaFields.flatMap((field) => (files[field] ?? []).map(({ id }) => id)))
    },
    dispose: stopLooking,
  }
}

/** Of a folder, with its path. */
function pathOf(file: File | Held): string {
  return (file instanceof File && file.webkitRelativePath) || file.name
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** "2.png" comes before "10.png". */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(a.name, b.name)
}
