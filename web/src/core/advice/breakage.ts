import { shownText } from '../text/display.ts'
import { redact } from './redact.ts'
import { fenced, listed } from './report.ts'

/** An exception in the panel itself: a bug, or a changed ComfyUI. */
export interface Breakage {
  /** the part of the panel, such as "HistoryView"; null for all of it */
  readonly part: string | null
  readonly error: unknown
}

/** Versions by name, in reading order; null if unknown. */
export type VersionsBy = Readonly<Record<string, string | null>>

/** The first line of the error. */
export function errorLine(error: unknown): string {
  return shownText(String(error).split('\n')[0] ?? '', 300)
}

/** For developers: what threw, where, on which versions, without private paths. In English. */
export function breakageReport(
  { part, error }: Breakage,
  versions: VersionsBy,
  browser: string,
): string {
  const stack = error instanceof Error && error.stack ? error.stack : String(error)
  const facts = listed({ ...versions, browser, part: part ?? 'panel' })
  const parts = [`**LTX AIO: ${errorLine(error)}**`, facts, fenced('', shownText(stack, 8000))]
  return `${redact(parts.join('\n\n'))}\n`
}
