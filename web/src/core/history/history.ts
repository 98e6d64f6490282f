import { z } from 'zod'
import type { Families } from '../family/families.ts'
import { filesIn, type ModeId, modeIds, type PresetId } from '../form/form.ts'
import { lengthIn } from '../form/request.ts'
import { isOver } from '../jobs/job.ts'
import type { JobRecord } from './record.ts'

/** Filter of the history; null = any. */
export interface HistoryFilter {
  readonly mode: ModeId | null
  /** id of the family */
  readonly family: string | null
  readonly preset: PresetId | null
  readonly state: 'running' | 'completed' | 'failed' | 'cancelled' | null
  readonly favourites: boolean
  /** milliseconds since the epoch; `to` is exclusive */
  readonly from: number | null
  readonly to: number | null
  /** words of the prompt or of a file name, or a seed; all must match */
  readonly text: string
  readonly sort: HistorySort
}

/** longest = by video length, slowest = by run time */
export type HistorySort = 'newest' | 'oldest' | 'longest' | 'slowest'

/** Every run. */
export const allHistory: HistoryFilter = {
  mode: null,
  family: null,
  preset: null,
  state: null,
  favourites: false,
  from: null,
  to: null,
  text: '',
  sort: 'newest',
}

/** What History shows until it is filtered. */
export const videosFirst: HistoryFilter = { ...allHistory, state: 'completed' }

/** How many filters are set: a range of days is one, and text and order are none. */
export function filtersIn(filter: HistoryFilter): number {
  const { mode, family, preset, state, favourites, from, to } = filter
  return [
    mode !== null,
    family !== null,
    preset !== null,
    state !== videosFirst.state,
    favourites,
    from !== null || to !== null,
  ].filter(Boolean).length
}

const orders = ['newest', 'oldest', 'longest', 'slowest'] as const satisfies HistorySort[]
const Stored = z.object({
  mode: z.enum(modeIds).nullable().catch(null),
  family: z.string().nullable().catch(null),
  preset: z.string().nullable().catch(null),
  state: z
    .enum(['running', 'completed', 'failed', 'cancelled'])
    .nullable()
    .catch(videosFirst.state),
  favourites: z.boolean().catch(false),
  from: z.number().finite().nullable().catch(null),
  to: z.number().finite().nullable().catch(null),
  sort: z.enum(orders).catch('newest'),
})

/** A stored filter: valid values are kept. The text is not: a search is for once. */
export function reviveFilter(stored: unknown): HistoryFilter {
  return { ...videosFirst, ...Stored.safeParse(stored).data }
}

/** Everything to show, newest first. */
export function historyOf<R extends JobRecord>(records: readonly R[]): readonly R[] {
  return records.filter((record) => !record.deleted).sort((a, b) => b.createdAt - a.createdAt)
}

/** Search texts, each built when first searched: records never change. */
const texts = new WeakMap<JobRecord, string>()

function searchable(record: JobRecord): string {
  const known = texts.get(record)
  if (known !== undefined) return known
  const { request, name, state } = record
  const saved = 'file' in state ? state.file?.filename : undefined
  const { prompt, seed } = request
  const files = [saved, name, ...filesIn(request)]
  const text = plain([prompt, seed, ...files.filter(Boolean)].join('\n'))
  texts.set(record, text)
  return text
}

/** Ignores case and Unicode composition. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** `history` is as `historyOf` returns it. */
export function findHistory<R extends JobRecord>(
  history: readonly R[],
  filter: HistoryFilter,
  families: Pick<Families, 'of'>,
): readonly R[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean)
  const has = (record: R): boolean => {
    if (words.length === 0) return true
    const text = searchable(record)
    return words.every((word) => text.includes(word))
  }
  return sorted(
    history.filter((record) => matches(record, filter, families) && has(record)),
    filter.sort,
  )
}

function matches(
  record: JobRecord,
  filter: HistoryFilter,
  families: Pick<Families, 'of'>,
): boolean {
  const { mode, family, preset, state, favourites, from, to } = filter
  return (
    (mode === null || record.request.mode === mode) &&
    (family === null || families.of(record.request).id === family) &&
    (preset === null || record.request.preset === preset) &&
    (state === null || (isOver(record) ? record.state.status : 'running') === state) &&
    (!favourites || record.favourite) &&
    (from === null || record.createdAt >= from) &&
    (to === null || record.createdAt < to)
  )
}

/** `found` is newest first, and the sort is stable. */
function sorted<R extends JobRecord>(found: R[], sort: HistorySort): readonly R[] {
  switch (sort) {
    case 'newest':
      return found
    case 'oldest':
      return found.reverse()
    case 'longest':
      return found.sort((a, b) => lengthIn(b.request) - lengthIn(a.request))
    case 'slowest':
      return found.sort((a, b) => millisecondsOf(b) - millisecondsOf(a))
  }
}

function millisecondsOf({ state }: JobRecord): number {
  return state.status === 'completed' ? (state.milliseconds ?? 0) : 0
}
