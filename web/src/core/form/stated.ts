import { Request, RequestInput } from './request.ts'

/** The request fields in an object. */
export interface Stated {
  readonly values: Partial<RequestInput>
  /** unknown names */
  readonly unknown: readonly string[]
  /** fields with invalid values */
  readonly senseless: readonly string[]
}

/**
 * Copies only request fields, each by its own schema, so nothing else in the object, such as its own
 * `__proto__`, has any effect.
 */
export function statedOf(source: object): Stated {
  const unknown: string[] = []
  const senseless: string[] = []
  const values: [string, unknown][] = []
  for (const [name, value] of Object.entries(source)) {
    if (!isField(name)) {
      unknown.push(name)
      continue
    }
    const read = isBounded(value) ? RequestInput.shape[name].safeParse(value) : null
    if (read?.success) values.push([name, read.data])
    else senseless.push(name)
  }
  return { values: Object.fromEntries(values), unknown, senseless }
}

/** A stored request: valid values are kept, the rest gets defaults. Null without a mode. */
export function reviveRequest(stored: unknown): Request | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { values } = statedOf(stored)
  return values.mode === undefined ? null : Request.parse(values)
}

function isField(name: string): name is keyof RequestInput {
  return Object.hasOwn(RequestInput.shape, name)
}

/** JSON parses 1e999 as infinity, and a million invalid rows would be a million complaints. */
function isBounded(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.keys(value).length <= 1000
}
