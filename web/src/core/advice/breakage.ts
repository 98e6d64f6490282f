import { shownText } from '../display.ts'
import { redact } from './redact.ts'
import { fenced, listed } from './report.ts'

/** Something of the panel itself that threw: a bug, or a ComfyUI that is not what it was. */
export interface Breakage {
  /** the part of the panel, as "HistoryView"; null for all of it */
  readonly part: string | null
  readonly error: unknown
}

/** Versions by name, in the order to be read; null where nobody knows. */
export type VersionsBy = Readonly<Record<string, string | null>>

/** The first line of what was thrown. */
export function errorLine(error: unknown): string {
  return shownText(String(error).split('\n')[0] ?? '', 300)
}

/** For whoever can mend it: what threw, where, on which versions, without private paths. In English. */
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
