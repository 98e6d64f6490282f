import type { CatalogueEntry } from '../family/catalogue.ts'
import type { Problem } from '../problem/problem.ts'
import { type Download, downloadProblem } from './downloads.ts'
import type { Copy, Library, Misplaced } from './library.ts'

/** The current state of a catalogue file. */
export type FileState =
  /** LTX AIO's server part does not answer */
  | { readonly is: 'unknown' }
  | { readonly is: 'missing'; readonly part: number | null }
  | { readonly is: 'misplaced'; readonly found: Misplaced }
  | { readonly is: 'here'; readonly copy: Copy }
  | { readonly is: 'broken'; readonly copy: Copy }
  | { readonly is: 'queued'; readonly task: Download['task'] }
  | { readonly is: 'loading'; readonly download: Download }
  | { readonly is: 'failed'; readonly task: Download['task']; readonly problem: Problem }

/** Active downloads outrank files on disk; a failed one no longer matters once a complete file exists. */
export function fileState(
  entry: CatalogueEntry,
  library: Library | null,
  download: Download | undefined,
): FileState {
  if (download?.state === 'queued') return { is: 'queued', task: download.task }
  if (download?.state === 'running') return { is: 'loading', download }
  const held = library?.models[entry.id]
  const whole = held?.copies.find(({ fault }) => fault === null)
  if (download?.state === 'failed' && !(whole && download.task === 'download'))
    return { is: 'failed', task: download.task, problem: downloadProblem(download, entry) }
  if (!library) return { is: 'unknown' }
  if (whole) return { is: 'here', copy: whole }
  const broken = held?.copies[0]
  if (broken) return { is: 'broken', copy: broken }
  const found = held?.misplaced[0]
  return found ? { is: 'misplaced', found } : { is: 'missing', part: held?.part ?? null }
}
