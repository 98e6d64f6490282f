import { decimal } from './language.ts'

/** Expected trouble in two sentences: what happened, and what to do. */
export type Said = readonly [what: string, remedy: string]

/** A number as it was stated, as long as it can be read; other values as they print, and nothing as a dash. */
export function stated(value: unknown): string {
  if (value === undefined || value === null || Number.isNaN(value)) return '–'
  if (typeof value === 'string') return value
  if (typeof value !== 'number') return JSON.stringify(value)
  if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞'
  return Math.abs(value) < 1e21 ? decimal(value, 6) : String(value)
}

/** Uploads lie in a sub-folder, which says nothing to the one who gave the file. */
export function bare(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}
