import { createHash } from 'node:crypto'
import { createWriteStream, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { notOurs, Unreachable } from '../../web/src/comfy/http.ts'
import type { OutputFile } from '../../web/src/core/jobs/job.ts'
import type { Server } from '../prompt/server.ts'
import type { RunLine } from './manifest.ts'
import { replaceWith } from './replace.ts'

/** A video in the output folder. */
export interface Fetched {
  /** its name there */
  readonly file: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * The name of a run's video in the folder. Runs have names that every system can store; a server that saved under another
 * one, such as "manifest.jsonl" or "con.mp4", must not choose what is written here.
 */
export function videoName(run: string, { filename }: Pick<OutputFile, 'filename'>): string {
  return filename.startsWith(run) && /^[\w-]+\.\w{1,5}$/.test(filename) ? filename : `${run}.mp4`
}

/** The answers of /view for a file that it lacks or will not show. */
const absent = [400, 403, 404]

/**
 * Copies the video of a run from the server into a folder, where it has its name only once it is whole. Null if the
 * server doesn't have it. Throws `Unreachable`.
 */
export async function fetchVideo(
  run: string,
  output: OutputFile,
  folder: string,
  server: Server,
): Promise<Fetched | null> {
  const query = new URLSearchParams({ ...output }).toString()
  const answer = await server.call(`/view?${query}`)
  if (absent.includes(answer.status)) return null
  if (!answer.ok || !answer.body) throw notOurs(answer)
  const file = videoName(run, output)
  const path = join(folder, file)
  const part = `${path}.part`
  const hash = createHash('sha256')
  let bytes = 0
  async function* counted(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    try {
      for await (const some of parts) {
        hash.update(some)
        bytes += some.length
        yield some
      }
    } catch (error) {
      throw new Unreachable(String(error))
    }
  }
  await pipeline(Readable.fromWeb(answer.body as never), counted, createWriteStream(part))
  const announced = answer.headers.get('content-length')
  if (announced !== null && Number(announced) !== bytes)
    throw new Unreachable(`${bytes} of ${announced} bytes arrived`)
  await onDisk(part)
  replaceWith(part, path)
  return { file, bytes, sha256: hash.digest('hex') }
}

async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Whether the folder has a run's video, as long as it was. */
export function hasVideo({ file, bytes }: RunLine, folder: string): boolean {
  if (file === null) return false
  return statSync(join(folder, file), { throwIfNoEntry: false })?.size === bytes
}
