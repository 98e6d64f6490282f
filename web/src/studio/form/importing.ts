import { type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { fileNamed } from '../../core/form/held.ts'
import type { Families } from '../../core/family/families.ts'
import { filesIn, mediaFields } from '../../core/form/form.ts'
import {
  type ImportContext,
  importRequest,
  notHere,
  requestKey,
} from '../../core/check/imported.ts'
import { readMetadata } from '../../core/form/mp4.ts'
import type { Media } from './media.ts'
import type { Checked } from '../../core/problem/checked.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'
import type { Request } from '../../core/form/request.ts'
import { modes } from '../../modes/index.ts'
import { ifReachable } from '../world/reachable.ts'
import type { Server } from '../server/server.ts'

/** The outcome for a video that was dropped for its settings. */
export interface Imported {
  /** the file's name */
  readonly name: string
  /** the settings are in the form */
  readonly restored: boolean
  readonly problems: readonly Problem[]
  readonly notes: readonly Problem[]
}

/** Reads the settings from a video that LTX AIO made, here or elsewhere. */
export interface Importing {
  readonly last: ShallowRef<Imported | null>
  /** Whether LTX AIO has written settings into this file. */
  has(file: File): Promise<boolean>
  take(file: File): Promise<void>
  /** The settings in the file, without loading them into the form. */
  read(file: File): Promise<Checked<Request>>
  dismiss(): void
}

export interface ImportingParts {
  readonly comfy: Comfy
  readonly families: Families
  readonly server: Server
  readonly media: Media
  readonly restore: (request: Request, name: string) => void
}

export function createImporting({
  comfy,
  families,
  server,
  media,
  restore,
}: ImportingParts): Importing {
  const last = shallowRef<Imported | null>(null)
  let newest: File | null = null

  async function take(file: File): Promise<void> {
    newest = file
    const { value: request, problems, notes } = await requestIn(file)
    const inputs = request ? await inputsOf(request) : {}
    const missing = request ? missingHere(request, inputs) : []
    const given = request ? without(request, missing, inputs) : null
    // what the settings mean depends on the files
    if (given) await media.learn(filesIn(given))
    // another file may have been dropped meanwhile
    if (newest !== file) return
    if (given) restore(given, file.name)
    last.value = { name: file.name, restored: !!request, problems, notes: [...notes, ...missing] }
  }

  async function requestIn(file: File): Promise<Checked<Request>> {
    const text = await textIn(file)
    if (text !== null) return importRequest(text, modes, families)
    const none = problem('import_unreadable', { reason: 'none' })
    return { value: null, problems: [none], notes: [] }
  }

  function missingHere(request: Request, inputs: ImportContext['inputs']): Problem[] {
    const models = server.state.value.status === 'ready' ? { loras: server.loras.value } : {}
    return notHere(request, modes[request.mode], families.of(request), { models, inputs })
  }

  /** While the server can't be asked about an input, it counts as present. */
  async function inputsOf(request: Request): Promise<Record<string, boolean>> {
    const inputs: Record<string, boolean> = {}
    for (const name of filesIn(request)) {
      inputs[name] = (await ifReachable(() => comfy.has(fileNamed(name)))) ?? true
    }
    return inputs
  }

  return {
    last,
    has: async (file) => (await textIn(file)) !== null,
    take,
    read: requestIn,
    dismiss() {
      newest = null
      last.value = null
    },
  }
}

/** The request as text; null if there is none, or if the browser can't read the file. */
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

/** Drops missing inputs, for the user to choose again. */
function without(
  request: Request,
  missing: readonly Problem[],
  inputs: ImportContext['inputs'],
): Request {
  const gone = mediaFields.filter((field) => missing.some((note) => note.field === field))
  return {
    ...request,
    ...Object.fromEntries(gone.map((field) => [field, null])),
    keyframes: request.keyframes.filter(({ image }) => inputs[image] !== false),
    references: request.references.filter(({ image }) => inputs[image] !== false),
    // it is made again
    sheet: request.sheet && inputs[request.sheet.file] === false ? null : request.sheet,
  }
}
