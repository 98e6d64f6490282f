import { type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import type { Family } from '../core/family.ts'
import { mediaFields } from '../core/form.ts'
import { type Here, importRequest, notHere, requestKey } from '../core/imported.ts'
import { readMetadata } from '../core/mp4.ts'
import type { Media } from './media.ts'
import { type Problem, problem } from '../core/problem.ts'
import type { Request } from '../core/request.ts'
import { modes } from '../modes/index.ts'
import { ifReachable } from './reachable.ts'
import type { Server } from './server.ts'

/** What came of a video that was dropped for its settings. */
export interface Imported {
  /** the file's name */
  readonly name: string
  /** the settings are in the form */
  readonly restored: boolean
  readonly problems: readonly Problem[]
  readonly notes: readonly Problem[]
}

/** Settings out of a video that LTX AIO made, here or elsewhere. */
export interface Importing {
  readonly last: ShallowRef<Imported | null>
  /** Whether LTX AIO has written settings into this file. */
  has(file: File): Promise<boolean>
  take(file: File): Promise<void>
  dismiss(): void
}

export interface ImportingParts {
  readonly comfy: Comfy
  readonly family: Family
  readonly server: Server
  readonly media: Media
  readonly restore: (request: Request, name: string) => void
}

export function createImporting({
  comfy,
  family,
  server,
  media,
  restore,
}: ImportingParts): Importing {
  const last = shallowRef<Imported | null>(null)
  let newest: File | null = null

  async function take(file: File): Promise<void> {
    newest = file
    const { value: request, problems, notes } = await requestIn(file)
    const missing = request ? await missingHere(request) : []
    const given = request ? without(request, missing) : null
    // what its files are decides what their settings mean
    if (given) await media.learn(filesOf(given))
    // another file may have been dropped meanwhile
    if (newest !== file) return
    if (given) restore(given, file.name)
    last.value = { name: file.name, restored: !!request, problems, notes: [...notes, ...missing] }
  }

  async function requestIn(file: File): Promise<ReturnType<typeof importRequest>> {
    const text = await textIn(file)
    if (text !== null) return importRequest(text, modes, family)
    const none = problem('import_unreadable', { reason: 'none' })
    return { value: null, problems: [none], notes: [] }
  }

  async function missingHere(request: Request): Promise<Problem[]> {
    const models = server.state.value.status === 'ready' ? { loras: server.loras.value } : {}
    const here: Here = { models, inputs: await inputsOf(request) }
    return notHere(request, modes[request.mode], family, here)
  }

  /** An input that the server cannot be asked about may be there. */
  async function inputsOf(request: Request): Promise<Record<string, boolean>> {
    const inputs: Record<string, boolean> = {}
    for (const field of mediaFields) {
      const name = request[field]
      if (name === null) continue
      const slash = name.lastIndexOf('/')
      const file = {
        filename: name.slice(slash + 1),
        subfolder: name.slice(0, Math.max(0, slash)),
        type: 'input',
      }
      inputs[name] = (await ifReachable(() => comfy.has(file))) ?? true
    }
    return inputs
  }

  return {
    last,
    has: async (file) => (await textIn(file)) !== null,
    take,
    dismiss() {
      newest = null
      last.value = null
    },
  }
}

/** The request as a text; null where there is none, or where the browser may not read the file. */
async function textIn(file: File): Promise<string | null> {
  try {
    const metadata = await readMetadata(
      async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
    )
    return metadata.get(requestKey) ?? null
  } catch (error) {
    // a folder was dropped, or the file is gone
    if (error instanceof DOMException) return null
    throw error
  }
}

function filesOf(request: Request): string[] {
  return mediaFields.flatMap((field) => request[field] ?? [])
}

/** Inputs that are not here are to be chosen again: a name that leads nowhere helps nobody. */
function without(request: Request, missing: readonly Problem[]): Request {
  const gone = mediaFields.filter((field) => missing.some((note) => note.field === field))
  return { ...request, ...Object.fromEntries(gone.map((field) => [field, null])) }
}
