import { z } from 'zod'
import { words } from '../words/index.ts'
import { jsonIn, Unreachable } from './http.ts'

/** Names that the server may be unable to store. */

/** Bytes of a name. Most file systems allow 255, encrypted ones 143; ComfyUI may append " (12)". */
const maxBytes = 130
/** Forbidden in Windows names, allowed by browsers elsewhere. */
// oxlint-disable-next-line no-control-regex
const unusual = /[<>:"|?*\\/\u0000-\u001f]/g

/** Names of devices on Windows, whatever their extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** The name to upload a file under. Keeps its extension, which nodes go by. */
export function uploadName(name: string): string {
  return storable(name).replace(devices, '_$1')
}

function storable(name: string): string {
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= 8 ? name.slice(dot) : ''
  const stem = name
    .slice(0, name.length - ending.length)
    .replace(unusual, '_')
    .trim()
  return cut(stem, maxBytes - bytesOf(ending)).replace(/[. ]+$/, '') + ending.replace(unusual, '_')
}

/** As much of the text as fits, in whole characters. */
function cut(text: string, max: number): string {
  let end = 0
  let bytes = 0
  for (const character of text) {
    bytes += bytesOf(character)
    if (bytes > max) return text.slice(0, end)
    end += character.length
  }
  return text
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

const Answer = z
  .object({ name: z.string().min(1), subfolder: z.string().catch('') })
  .transform(({ name, subfolder }) => (subfolder ? `${subfolder}/${name}` : name))

/** The name that nodes use; null if ComfyUI did not answer. */
export function uploadedName(answer: unknown): string | null {
  return Answer.safeParse(answer).data ?? null
}

/** An uploaded file, as nodes name it: "sub-folder/name". */
export interface Uploaded {
  readonly name: string
}

export class UploadRefused extends Error {
  override name = 'UploadRefused'
  /** HTTP status, if known */
  readonly status: number | null

  constructor(message: string, status: number | null = null) {
    super(message)
    this.status = status
  }
}

/** Uploads into the input folder. `onProgress` gets 0…1. Throws `UploadRefused` with the server's reason. */
export type Upload = (
  file: File,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
) => Promise<Uploaded>

/** Uploads to ComfyUI's own route. fetch reports no progress, and newer frontends time out after 60 s. */
export function uploadOver(
  url: () => string,
  headers: () => Readonly<Record<string, string>>,
): Upload {
  return (file, onProgress, signal) =>
    new Promise((resolve, reject) => {
      const form = new FormData()
      form.append('image', file, uploadName(file.name))
      form.append('subfolder', 'ltx_aio')
      const upload = new XMLHttpRequest()
      upload.open('POST', url())
      for (const [name, value] of Object.entries(headers())) upload.setRequestHeader(name, value)
      upload.upload.addEventListener('progress', (event) => onProgress(event.loaded / event.total))
      upload.addEventListener('load', () => {
        const { status, statusText, responseText } = upload
        const name = status === 200 ? uploadedName(jsonIn(responseText)) : null
        if (name !== null) resolve({ name })
        else reject(new UploadRefused(`HTTP ${status} ${statusText || responseText}`, status))
      })
      upload.addEventListener('error', () =>
        reject(new Unreachable(words().notices.connectionBroke)),
      )
      upload.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')))
      signal.addEventListener('abort', () => upload.abort())
      upload.send(form)
    })
}
