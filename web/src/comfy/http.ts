/** Calls a ComfyUI route. Throws `Unreachable` without an answer. */
export type Call = (route: string, init?: RequestInit) => Promise<Response>

export class Unreachable extends Error {
  override name = 'Unreachable'
  /** HTTP status, if there was an answer at all */
  readonly status: number | null

  constructor(message: string, status: number | null = null) {
    super(message)
    this.status = status
  }
}

/** Reads HTTP answers so that no other program's passes for ComfyUI's. */

/** The text of an answer. Throws `Unreachable` if the connection breaks meanwhile. */
export function textOf(response: Response): Promise<string> {
  return whole(() => response.text())
}

/** Its bytes, in the same way. */
export function blobOf(response: Response): Promise<Blob> {
  return whole(() => response.blob())
}

async function whole<T>(reading: () => Promise<T>): Promise<T> {
  try {
    return await reading()
  } catch (error) {
    throw new Unreachable(String(error))
  }
}

/**
 * The JSON of ComfyUI's own answer. Throws `Unreachable` for any other: a gateway in front of a dead server
 * answers for it, in JSON too.
 */
export async function goodJson(response: Response): Promise<unknown> {
  const text = await textOf(response)
  const value = response.ok ? jsonIn(text) : undefined
  if (value === undefined) throw notOurs(response, text)
  return value
}

export function notOurs({ status }: Response, text = ''): Unreachable {
  return new Unreachable(`HTTP ${status} ${text.slice(0, 200)}`.trim(), status)
}

/** Throws `Unreachable` unless the status is OK. */
export function ok(response: Response): void {
  if (!response.ok) throw notOurs(response)
}

/**
 * Parses JSON; undefined if it is invalid. Python writes Infinity and NaN, which JSON lacks: one job queued
 * with such a number must not hide all the others.
 */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return pythonJson(text)
  }
}

/** Strings match whole, so that nothing inside one changes. */
const stringOrWord = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g
const words: Readonly<Record<string, string>> = {
  Infinity: '1e999',
  '-Infinity': '-1e999',
  NaN: 'null',
}

function pythonJson(text: string): unknown {
  if (!/Infinity|NaN/.test(text)) return undefined
  try {
    return JSON.parse(text.replace(stringOrWord, (found) => words[found] ?? found))
  } catch {
    return undefined
  }
}
