import { freest, here } from '../../core/history/record.ts'
import type { Entry } from '../ledger/entry.ts'

/** Why a run can't be made by another engine; null if it can. */
export type Stays = 'draft' | 'videos'

/** A saved first pass, and the videos of other runs, are files of this ComfyUI's output folder. */
export function staysHere({
  request,
  runOptions,
}: Pick<Entry, 'request' | 'runOptions'>): Stays | null {
  if (runOptions?.draft !== undefined) return 'draft'
  return request.rework ? 'videos' : null
}

/** Whether a run may be made here: `null`, or by this engine. One that costs money is never chosen by itself. */
export function isWantedAt(
  { where }: Pick<Entry, 'where'>,
  at: { readonly id: string; readonly paid: boolean } | null,
): boolean {
  if (where === freest) return at === null || !at.paid
  return (where ?? here) === (at?.id ?? here)
}

/** Whether an engine may make it; null: this ComfyUI. */
export function mayBeAt(
  job: Pick<Entry, 'where' | 'request' | 'runOptions'>,
  at: { readonly id: string; readonly paid: boolean } | null,
): boolean {
  return staysHere(job) ? at === null : isWantedAt(job, at)
}
