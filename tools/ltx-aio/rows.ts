import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Problem, problem } from '../../web/src/core/problem/problem.ts'

/** One request of a list, as it was written. */
export interface Row {
  /** where in the file, for people: "line 3", "request 3"; '' if it is all of the file */
  readonly place: string
  readonly json: Readonly<Record<string, unknown>>
}

/** A problem of one row; without a place, of the whole list. */
export interface Placed extends Problem {
  readonly place: string
}

export interface List {
  readonly rows: readonly Row[]
  readonly problems: readonly Placed[]
}

/** The text of a list, and the folder that its files are relative to; "-" is standard input. Throws without such a file. */
export async function readList(
  path: string,
): Promise<{ readonly text: string; readonly folder: string }> {
  return path === '-'
    ? { text: textIn(await given()), folder: process.cwd() }
    : { text: textIn(await readFile(path)), folder: dirname(path) }
}

async function given(): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** UTF-8; or UTF-16, as Windows PowerShell writes with ">". */
export function textIn(bytes: Buffer): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(
    bytes,
  )
}

/** The rows of a request, an array of them, or JSON lines. Rows that can't be read are problems. */
export function rowsIn(text: string): List {
  const plain = text.replace(/^\uFEFF/, '')
  const whole = parse(plain)
  if ('value' in whole) {
    const { value } = whole
    return Array.isArray(value)
      ? collected(value.map((one, at) => asRow(`request ${at + 1}`, { value: one })))
      : collected([asRow('', whole)])
  }
  const lines = plain.split(/\r?\n/).map((line, at) => ({ line, place: `line ${at + 1}` }))
  const used = lines.filter(({ line }) => line.trim() !== '')
  const all = used.map(({ line, place }) => asRow(place, parse(line)))
  // a broken request over many lines is no list of them
  return all.some((row) => 'json' in row && 'mode' in row.json)
    ? collected(all)
    : collected([invalid('', whole.message)])
}

type Parsed = { readonly value: unknown } | { readonly message: string }

function parse(text: string): Parsed {
  if (text.trim() === '') return { message: 'there is nothing in it' }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { message: `it is not JSON: ${(error as Error).message}` }
  }
}

function asRow(place: string, parsed: Parsed): Row | Placed {
  if ('message' in parsed) return invalid(place, parsed.message)
  const { value } = parsed
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { place, json: value as Row['json'] }
    : invalid(place, 'a request is an object in braces')
}

function invalid(place: string, message: string): Placed {
  return { place, ...problem('request_invalid', { path: '', message }) }
}

function collected(all: readonly (Row | Placed)[]): List {
  const rows = all.filter((one): one is Row => 'json' in one)
  const problems = all.filter((one): one is Placed => 'code' in one)
  if (all.length === 0) return { rows, problems: [invalid('', 'the list is empty')] }
  return { rows, problems }
}
