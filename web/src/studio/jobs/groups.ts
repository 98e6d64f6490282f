import { groupByBatch, type RunGroup } from '../../core/history/batches.ts'
import type { Request } from '../../core/form/request.ts'
import { modes } from '../../modes/index.ts'
import type { Entry } from '../ledger/entry.ts'

/** Runs that are looked at together: queued with one click, or the same moment of a video regenerated. */

/** The span of a video that a run regenerates; null for other runs. */
export function spanOf({ request }: Pick<Entry, 'request'>): Span | null {
  const { mode, rework, video, videoStart, seconds } = request
  if (rework || video === null || !modes[mode].options.includes('retakes')) return null
  return { video, from: videoStart, to: videoStart + seconds }
}

export interface Span {
  readonly video: NonNullable<Request['video']>
  /** seconds of the video */
  readonly from: number
  readonly to: number
}

/** Of a batch, or of a moment, whenever its runs were queued; null for a run on its own. */
export function groupOf(entry: Entry): string | null {
  const span = spanOf(entry)
  if (span) return `span ${span.video} ${span.from.toFixed(3)} ${span.to.toFixed(3)}`
  const { batch } = entry
  return batch && batch.count > 1 ? batch.id : null
}

export function groupRuns(entries: readonly Entry[]): readonly RunGroup<Entry>[] {
  return groupByBatch(entries, (entry) => (spanOf(entry) ? groupOf(entry) : null))
}
