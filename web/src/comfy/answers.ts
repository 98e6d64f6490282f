import { Unreachable } from './comfy.ts'

/** Answers over HTTP, read so that no word of another program passes for ComfyUI's. */

/** The text of an answer. Throws `Unreachable` when the connection breaks in the middle of it. */
export async function textOf(response: Response): Promise<string> {
  try {
    return await response.text()
  } catch (error) {
    throw new Unreachable(String(error))
  }
}

/**
 * The JSON of an answer of ComfyUI itself. Throws `Unreachable` for any other: a gateway in front of a dead
 * server answers in its place, as JSON too.
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

/** Throws `Unreachable` unless the answer is a good one. */
export function ok(response: Response): void {
  if (!response.ok) throw notOurs(response)
}

/**
 * What a text says as JSON, undefined when it is none. Python writes Infinity and NaN, which JSON does not
 * have: one job queued with such a number must not hide all the others.
 */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return pythonJson(text)
  }
}

/** A string is matched whole, so that no word within one is changed. */
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
