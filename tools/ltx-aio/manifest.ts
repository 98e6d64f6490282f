import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Request } from '../../web/src/core/form/request.ts'
import { replaceWith } from './replace.ts'

/** What a list has come to so far: a line per run, in one file of the output folder. */

export const manifestName = 'manifest.jsonl'

const KeptProblem = z.object({
  code: z.string(),
  field: z.string().optional(),
  what: z.string(),
  remedy: z.string(),
  detail: z.string().optional(),
})
export type KeptProblem = z.infer<typeof KeptProblem>

const RunLine = z.object({
  /** of its request's content, with its number among equal ones */
  key: z.string(),
  /** where in the list it was last */
  place: z.string(),
  /**
   * sending: on its way to ComfyUI, if it ever left; queued: ComfyUI has it, or had; made: its video is on the server;
   * done: and in the output folder
   */
  state: z.enum(['sending', 'queued', 'made', 'done', 'failed', 'cancelled']),
  seed: z.number(),
  prompt_id: z.string(),
  /** names the run and what it saves on the server */
  name: z.string(),
  server: z.string(),
  /** the server's own, which changes with each start; null: unknown */
  session: z.string().nullable(),
  /** how often ComfyUI ended while it was running */
  stops: z.number(),
  /** the node ids of its prompt */
  nodes: z.array(z.string()),
  /** the name of the draft that it finishes, if its first pass is there */
  draft: z.string().nullable(),
  /** on the server */
  output: z.object({ filename: z.string(), subfolder: z.string(), type: z.string() }).nullable(),
  /** in the output folder */
  file: z.string().nullable(),
  sha256: z.string().nullable(),
  bytes: z.number().nullable(),
  /** that ComfyUI worked on it */
  seconds: z.number().nullable(),
  problems: z.array(KeptProblem),
  request: Request,
})
/** A run of the list. */
export type RunLine = Readonly<z.infer<typeof RunLine>>

/** Reads a manifest; empty without one. Throws with the line that can't be read: guessing would make videos twice. */
export function readManifest(folder: string): RunLine[] {
  const path = join(folder, manifestName)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line === '') return []
      const read = RunLine.safeParse(jsonOf(line))
      if (read.success) return [read.data]
      throw new Error(
        `Line ${at + 1} of ${path} can't be read. Correct it, or use another --out folder.`,
      )
    })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The runs of an output folder, on disk before `set` returns. */
export interface Manifest {
  of(key: string): RunLine | undefined
  set(line: RunLine): void
}

/** Lines keep their place; runs that are in the list no longer stay. */
export function openManifest(folder: string): Manifest {
  const lines = new Map(readManifest(folder).map((line) => [line.key, line]))
  return {
    of: (key) => lines.get(key),
    set(line) {
      lines.set(line.key, line)
      const text = [...lines.values()].map((one) => `${JSON.stringify(one)}\n`).join('')
      replaceFile(join(folder, manifestName), text)
    },
  }
}

/** All of the new text or all of the old one, whenever this process ends. */
function replaceFile(path: string, text: string): void {
  const next = openSync(`${path}.new`, 'w')
  try {
    writeSync(next, text)
    fsyncSync(next)
  } finally {
    closeSync(next)
  }
  replaceWith(`${path}.new`, path)
}

/** Keys of requests: equal ones are numbered, so that a list may change around them. */
export function keysOf(requests: readonly unknown[]): string[] {
  const seen = new Map<string, number>()
  return requests.map((request) => {
    const key = createHash('sha256').update(stable(request)).digest('hex').slice(0, 16)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}-${count}`
  })
}

/** The key of the run that finishes a draft. */
export function finishKey(key: string): string {
  return `${key}-finished`
}

/** JSON whose fields have one order. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${stable(inner)}`).join()}}`
}

/**
 * Keeps other processes out of an output folder until the returned function is called, or this process ends. Throws if
 * one is at work there.
 */
export function lock(folder: string): () => void {
  const path = join(folder, `${manifestName}.lock`)
  for (;;) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, String(process.pid))
      closeSync(file)
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const owner = Number(readFileSync(path, 'utf8'))
      if (isRunning(owner))
        throw new Error(
          `Another ltx-aio (process ${owner}) is writing to ${folder}. Wait for it, or delete ${path} if there is none.`,
          { cause: error },
        )
      rmSync(path, { force: true })
    }
  }
}

function isRunning(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
