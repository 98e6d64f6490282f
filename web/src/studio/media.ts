import { reactive } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import type { Form, MediaField } from '../core/form.ts'
import { type FactsByName, MediaFacts, type MediaKind } from '../core/media.ts'
import { type Problem, problem } from '../core/problem.ts'
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
  /** uploads under way or failed; none = the form's file, if any, has arrived */
  readonly uploads: Readonly<Partial<Record<MediaField, Upload>>>
  readonly facts: FactsByName
  /** Uploads a file and puts it into the form; the file before it stays until the new one has arrived. */
  give(field: MediaField, kind: MediaKind, file: File): Promise<void>
  /** Gives up an upload, or puts its failure away; the form keeps the file it has. */
  stop(field: MediaField): void
  clear(field: MediaField): void
}

export function createMedia(form: Form, comfy: Comfy, storage: Storage, look: Look): Media {
  const uploads = reactive<Partial<Record<MediaField, Upload>>>({})
  const facts = reactive<Record<string, MediaFacts>>(storedFacts(storage))

  function fail(field: MediaField, trouble: Problem): void {
    uploads[field] = { status: 'failed', problem: trouble }
  }

  async function give(field: MediaField, kind: MediaKind, file: File): Promise<void> {
    stop(field)
    const limit = comfy.uploadLimit()
    if (limit !== null && file.size > limit) return fail(field, tooLarge(field, file, limit))
    const abort = new AbortController()
    const advance = (fraction: number): void => {
      // a newer file may have taken this field over
      if (abort.signal.aborted) return
      const cancel = (): void => abort.abort()
      uploads[field] = { status: 'sending', name: file.name, fraction, cancel }
    }
    advance(0)
    // a picture is looked at in no time, so nobody waits for the upload of one that is none
    const seen = kind === 'image' ? await look(file, kind) : null
    if (abort.signal.aborted) return
    if (seen?.kind === 'unreadable') return fail(field, unreadable(field, file, seen.reason))
    try {
      const { name } = await comfy.upload(file, advance, abort.signal)
      const fact = (await comfy.shim.probe(name)) ?? seen ?? (await look(file, kind))
      if (!abort.signal.aborted) arrive(field, name, fact)
    } catch (error) {
      if (abort.signal.aborted) return
      fail(field, uploadTrouble(error, file.name, field))
    }
  }

  function arrive(field: MediaField, name: string, fact: MediaFacts | null): void {
    if (fact) facts[name] = fact
    else delete facts[name]
    storage.save('facts', facts)
    form[field] = name
    delete uploads[field]
  }

  function stop(field: MediaField): void {
    const upload = uploads[field]
    if (upload?.status === 'sending') upload.cancel()
    delete uploads[field]
  }

  function clear(field: MediaField): void {
    stop(field)
    form[field] = null
  }

  return { uploads, facts, give, stop, clear }
}

function unreadable(field: MediaField, file: File, reason: string): Problem {
  return problem('media_unreadable', { name: file.name, reason }, { field })
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
