import type { ModeId, PresetId } from './form.ts'
import { isOver } from './job.ts'
import type { JobRecord } from './record.ts'

/** What to show of the history; null = any. */
export interface HistoryFilter {
  readonly mode: ModeId | null
  readonly preset: PresetId | null
  readonly state: 'running' | 'completed' | 'failed' | 'cancelled' | null
  readonly favourites: boolean
  /** milliseconds since the epoch: from, and to before */
  readonly from: number | null
  readonly to: number | null
  /** words of the prompt, of a file's name, or a seed; all must be there */
  readonly text: string
  readonly sort: HistorySort
}

/** longest = the video's length, slowest = the time its run took */
export type HistorySort = 'newest' | 'oldest' | 'longest' | 'slowest'

export const allHistory: HistoryFilter = {
  mode: null,
  preset: null,
  state: null,
  favourites: false,
  from: null,
  to: null,
  text: '',
  sort: 'newest',
}

/** A record with the text that a search looks through, made once. */
export interface HistoryEntry {
  readonly record: JobRecord
  readonly text: string
}

/** All that can be shown, newest first. */
export function historyOf(records: readonly JobRecord[]): readonly HistoryEntry[] {
  return records
    .filter((record) => !record.deleted)
    .sort((a, b) => b.createdAt - a.createdAt)
    .map((record) => ({ record, text: searchable(record) }))
}

function searchable(record: JobRecord): string {
  const { request, name, state } = record
  const saved = 'file' in state ? state.file?.filename : undefined
  const { prompt, seed, image, lastImage, audio, video } = request
  const files = [saved, name, image, lastImage, audio, video]
  return plain([prompt, seed, ...files.filter(Boolean)].join('\n'))
}

/** Upper and lower case, and one letter written in two ways, are the same to a search. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

export function findHistory(
  history: readonly HistoryEntry[],
  filter: HistoryFilter,
): readonly JobRecord[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean)
  const found: JobRecord[] = []
  for (const { record, text } of history)
    if (matches(record, filter) && words.every((word) => text.includes(word))) found.push(record)
  return sorted(found, filter.sort)
}

function matches(record: JobRecord, filter: HistoryFilter): boolean {
  const { mode, preset, state, favourites, from, to } = filter
  return (
    (mode === null || record.request.mode === mode) &&
    (preset === null || record.request.preset === preset) &&
    (state === null || (isOver(record) ? record.state.status : 'running') === state) &&
    (!favourites || record.favourite) &&
    (from === null || record.createdAt >= from) &&
    (to === null || record.createdAt < to)
  )
}

/** `found` comes newest first, and stays so among equals. */
function sorted(found: JobRecord[], sort: HistorySort): readonly JobRecord[] {
  switch (sort) {
    case 'newest':
      return found
    case 'oldest':
      return found.reverse()
    case 'longest':
      return found.sort((a, b) => b.request.seconds - a.request.seconds)
    case 'slowest':
      return found.sort((a, b) => millisecondsOf(b) - millisecondsOf(a))
  }
}

function millisecondsOf({ state }: JobRecord): number {
  return state.status === 'completed' ? (state.milliseconds ?? 0) : 0
}
