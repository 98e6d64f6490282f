import { reactive } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { type MediaField, mediaFields, type ModeId, modeIds } from '../../core/form/form.ts'
import { type FactsByName, MediaFacts, type MediaKind } from '../../core/form/media.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { SoundEdit } from '../../core/form/looks.ts'
import type { Cut, Held } from '../../core/form/held.ts'
import type { FormStore } from './form-store.ts'
import { ifReachable } from '../world/reachable.ts'
import type { Storage } from '../world/storage.ts'
import {
  type Fetched,
  outOfReach,
  type ReadFacts,
  receive,
  type Received,
  receiveHeld,
  takeTrouble,
} from './receiving.ts'

export type Upload =
  | {
      readonly status: 'sending'
      readonly name: string
      readonly fraction: number
      readonly cancel: () => void
    }
  | { readonly status: 'failed'; readonly problem: Problem }

export interface Media {
  /**
   * Running and failed uploads of the current mode; none = the form's file, if any, has arrived. After a
   * failure the previous file still counts.
   */
  readonly uploads: Readonly<Partial<Record<MediaField, Upload>>>
  readonly facts: FactsByName
  /**
   * Uploads a file into a slot of the current mode, which keeps its file until the new one has arrived and
   * fits. Returns whether it did.
   */
  give(field: MediaField, kind: MediaKind, file: File): Promise<boolean>
  /** The same for a file that ComfyUI has, or a frame of it. */
  take(field: MediaField, kind: MediaKind, file: Held, cut: Cut | null): Promise<boolean>
  /** The same for an edited part of the sound that the slot has; the old file stays where it is. */
  editSound(field: MediaField, edit: SoundEdit): Promise<boolean>
  /** Cancels an upload, or dismisses its failure; the form keeps its file. */
  stop(field: MediaField): void
  /** Cancels all uploads of a mode: its files now come from elsewhere. */
  stopAll(mode: ModeId): void
  clear(field: MediaField): void
  /** Notes the facts of a file that has arrived in the input folder; null if nobody could read it. */
  know(name: string, fact: MediaFacts | null): void
  /** Reads the facts of files in the input folder that are not known yet, if the server can. */
  learn(names: readonly string[]): Promise<void>
}

export function createMedia(
  store: FormStore,
  comfy: Comfy,
  storage: Storage,
  look: ReadFacts,
  fetched: Fetched,
): Media {
  const { form } = store
  const uploads = reactive(
    Object.fromEntries(modeIds.map((mode) => [mode, {}])) as Record<
      ModeId,
      Partial<Record<MediaField, Upload>>
    >,
  )
  const facts = reactive<Record<string, MediaFacts>>(storedFacts(storage))

  /** Into a slot of a mode, by a way to receive it. */
  async function bring(
    mode: ModeId,
    field: MediaField,
    name: string,
    way: (advance: (fraction: number) => void, signal: AbortSignal) => Promise<Received | null>,
  ): Promise<boolean> {
    stopIn(mode, field)
    const abort = new AbortController()
    const cancel = (): void => abort.abort()
    const advance = (fraction: number): void => {
      // a newer file may have replaced this one
      if (!abort.signal.aborted)
        uploads[mode][field] = { status: 'sending', name, fraction, cancel }
    }
    advance(0)
    const received = await way(advance, abort.signal)
    if (!received || abort.signal.aborted) return false
    if ('problem' in received) {
      uploads[mode][field] = { status: 'failed', problem: received.problem }
      return false
    }
    arrive(mode, field, received.name, received.facts)
    return true
  }

  function know(name: string, fact: MediaFacts | null): void {
    if (fact) facts[name] = fact
    else delete facts[name]
    storage.save('facts', facts)
  }

  async function editSound(field: MediaField, edit: SoundEdit): Promise<boolean> {
    const { mode } = form
    const name = form[field]
    if (name === null) return false
    stopIn(mode, field)
    const shown = name.split('/').at(-1) ?? name
    const abort = new AbortController()
    const cancel = (): void => abort.abort()
    uploads[mode][field] = { status: 'sending', name: shown, fraction: 0, cancel }
    const fail = (trouble: Problem): false => {
      if (!abort.signal.aborted) uploads[mode][field] = { status: 'failed', problem: trouble }
      return false
    }
    try {
      const made = await comfy.shim.editSound(name, edit)
      if (abort.signal.aborted) return false
      if (!made) return fail(outOfReach(shown, field))
      arrive(mode, field, made.name, made.media)
      return true
    } catch (error) {
      return fail(takeTrouble(error, shown, field))
    }
  }

  function arrive(mode: ModeId, field: MediaField, name: string, fact: MediaFacts | null): void {
    know(name, fact)
    // the start belongs to the file
    const { name: before, start } = store.slot(mode, field)
    store.put(mode, field, name, name === before ? start : 0)
    delete uploads[mode][field]
  }

  function stopIn(mode: ModeId, field: MediaField): void {
    const upload = uploads[mode][field]
    if (upload?.status === 'sending') upload.cancel()
    delete uploads[mode][field]
  }

  function stop(field: MediaField): void {
    stopIn(form.mode, field)
  }

  return {
    get uploads() {
      return uploads[form.mode]
    },
    facts,
    give: (field, kind, file) =>
      bring(form.mode, field, file.name, (advance, signal) =>
        receive(file, { field, kind }, { comfy, look }, advance, signal),
      ),
    take: (field, kind, file, cut) =>
      bring(form.mode, field, file.name, (advance, signal) =>
        receiveHeld(file, cut, { field, kind }, { comfy, look, fetched }, advance, signal),
      ),
    editSound,
    stop,
    stopAll(mode) {
      for (const field of mediaFields) stopIn(mode, field)
    },
    clear(field) {
      stop(field)
      store.put(form.mode, field, null)
    },
    know,
    async learn(names) {
      for (const name of names) {
        if (Object.hasOwn(facts, name)) continue
        const fact = await ifReachable(() => comfy.shim.probe(name))
        if (fact) facts[name] = fact
      }
      storage.save('facts', facts)
    },
  }
}

function storedFacts(storage: Storage): Record<string, MediaFacts> {
  const stored = storage.load('facts')
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).flatMap(([name, value]) => {
      const fact = MediaFacts.safeParse(value)
      return fact.success ? [[name, fact.data]] : []
    }),
  )
}
