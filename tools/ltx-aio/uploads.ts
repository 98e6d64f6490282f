import { openAsBlob } from 'node:fs'
import { jsonIn, textOf, Unreachable } from '../../web/src/comfy/http.ts'
import { uploadedName, UploadRefused } from '../../web/src/comfy/upload.ts'
import { fileNamed } from '../../web/src/core/form/held.ts'
import type { Server } from '../prompt/server.ts'
import type { LocalFile } from './files.ts'

/** Whether ComfyUI's input folder has this file, whole. Its folder is named after its content. */
export async function isUploaded(file: LocalFile, server: Server): Promise<boolean> {
  const query = new URLSearchParams({ ...fileNamed(file.name) }).toString()
  const there = await server.call(`/view?${query}`, { method: 'HEAD' })
  return there.ok && Number(there.headers.get('content-length')) === file.bytes
}

/** Uploads a file, under its own name. Throws `UploadRefused` with the server's reason, and `Unreachable`. */
export async function upload(file: LocalFile, server: Server): Promise<void> {
  const { filename, subfolder } = fileNamed(file.name)
  const form = new FormData()
  form.append('image', await openAsBlob(file.path), filename)
  form.append('subfolder', subfolder)
  // a half file of this name is from an upload that broke off
  form.append('overwrite', 'true')
  const answer = await server.call('/upload/image', { method: 'POST', body: form })
  const text = await textOf(answer)
  if (!answer.ok)
    throw new UploadRefused(`HTTP ${answer.status} ${text.slice(0, 200)}`, answer.status)
  const name = uploadedName(jsonIn(text))
  if (name === null) throw new Unreachable(text.slice(0, 200), answer.status)
  if (name.replaceAll('\\', '/') !== file.name) throw new UploadRefused(`stored as ${name}`)
}
