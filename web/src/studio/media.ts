import { reactive } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import { type MediaField, mediaFields, type ModeId, modeIds } from '../core/form.ts'
import { type FactsByName, MediaFacts, type MediaKind } from '../core/media.ts'
import { type Problem, problem } from '../core/problem.ts'
import { fileProblem } from '../core/check-media.ts'
import type { FormStore } from './form-store.ts'
import { ifReachable } from './reachable.ts'
import type { Storage } from './storage.ts'
import { uploadTrouble } from './upload-trouble.ts'

export type Upload =
  | {
      readonly status: 'sending'
      readonly name: string
      readonly fraction: number
      readonly cancel: () => void
    }
  | { readonly status: 'failed'; readonly problem: Problem }

/** Reads a file's facts in the browser, where the shim cannot; null when the browser cannot either. */
export type Look = (file: File, kind: MediaKind) => Promise<MediaFacts | null>

export interface Media {
  /**
   * Uploads under way or failed, of the mode in sight; none = the form's file, if any, has arrived. After a
   * failure the file from before still counts.
   */
  readonly uploads: Readonly<Partial<Record<MediaField, Upload>>>
  readonly facts: FactsByName
  /**
   * Uploads a file into a slot of the mode in sight, which keeps the file it has until the new one is there
   * and fits. Whether it did.
   */
  give(field: MediaField, kind: MediaKind, file: File): Promise<boolean>
  /** Gives up an upload, or puts its failure away; the form keeps the file it has. */
  stop(field: MediaField): void
  /** Gives up all uploads of a mode: its files come from elsewhere now. */
  stopAll(mode: ModeId): void
  clear(field: MediaField): void
  /** Looks into files of the input folder that nobody has looked into, as far as the server can. */
  learn(names: readonly string[]): Promise<void>
}

export function createMedia(store: FormStore, comfy: Comfy, storage: Storage, look: Look): Media {
  const { form } = store
  const uploads = reactive(
    Object.fromEntries(modeIds.map((mode) => [mode, {}])) as Record<
      ModeId,
      Partial<Record<MediaField, Upload>>
    >,
  )
  const facts = reactive<Record<string, MediaFacts>>(storedFacts(storage))

  async function give(field: MediaField, kind: MediaKind, file: File): Promise<boolean> {
    const { mode } = form
    stopIn(mode, field)
    const fail = (trouble: Problem): false => {
      uploads[mode][field] = { status: 'failed', problem: trouble }
      return false
    }
    const limit = comfy.uploadLimit()
    if (limit !== null && file.size > limit) return fail(tooLarge(field, file, limit))
    const abort = new AbortController()
    const advance = (fraction: number): void => {
      // a newer file may have taken this field over
      if (abort.signal.aborted) return
      const cancel = (): void => abort.abort()
      uploads[mode][field] = { status: 'sending', name: file.name, fraction, cancel }
    }
    const unfit = (fact: MediaFacts | null): Problem | null =>
      fact && fileProblem(file.name, field, kind, fact)
    advance(0)
    // a picture is looked at in no time, so nobody waits for the upload of one that is none
    const seen = kind === 'image' ? await look(file, kind) : null
    if (abort.signal.aborted) return false
    const early = unfit(seen)
    if (early) return fail(early)
    try {
      const { name } = await comfy.upload(file, advance, abort.signal)
      const fact = (await comfy.shim.probe(name)) ?? seen ?? (await look(file, kind))
      if (abort.signal.aborted) return false
      const late = unfit(fact)
      if (late) return fail(late)
      arrive(mode, field, name, fact)
      return true
    } catch (error) {
      if (abort.signal.aborted) return false
      return fail(uploadTrouble(error, file.name, field))
    }
  }

  function arrive(mode: ModeId, field: MediaField, name: string, fact: MediaFacts | null): void {
    if (fact) facts[name] = fact
    else delete facts[name]
    storage.save('facts', facts)
    // where to start belongs to the file
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
    give,
    stop,
    stopAll(mode) {
      for (const field of mediaFields) stopIn(mode, field)
    },
    clear(field) {
      stop(field)
      store.put(form.mode, field, null)
    },
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

function tooLarge(field: MediaField, file: File, limit: number): Problem {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20)
  return problem(
    'media_too_large',
    { name: file.name, megabytes: megabytes(file.size), most: Math.floor(limit / 2 ** 20) },
    { field },
  )
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
