import type { JobState } from './job.ts'

/** The finished runs listed in Create: only videos take a place. */
export interface Results<J> {
  /** the newest videos and the failure that is still news, newest first */
  readonly shown: readonly J[]
  /** failed and cancelled runs of the same period, newest first: one line, until opened */
  readonly folded: readonly J[]
  /** number of runs in History only */
  readonly older: number
}

interface Past {
  readonly id: string
  readonly state: JobState
  readonly hidden: boolean
  readonly batch?: { readonly id: string; readonly count: number }
}

/** Places for videos; those of one batch have one together. */
const maxPlaces = 6
/** Maximum of folded runs; more are in History. */
const maxFolded = 20

/**
 * `past` is newest first. `lastEnded` is the run that ended last, null if no end was seen: it may be older
 * than others, as queued runs can be reordered. If it failed, its card is shown until it is hidden or another
 * run ends.
 */
export function resultsOf<J extends Past>(
  past: readonly J[],
  lastEnded: string | null,
): Results<J> {
  const here = past.filter(({ hidden }) => !hidden)
  const all = here.filter(isVideoRun)
  const places = new Set(all.map(placeOf))
  const taken = new Set([...places].slice(0, maxPlaces))
  const videos = all.filter((job) => taken.has(placeOf(job)))
  const newest = here.find(({ state }) => state.status !== 'cancelled')?.id
  const news = lastEnded ?? newest
  const last = places.size >= maxPlaces ? here.indexOf(videos.at(-1) as J) : here.length
  const shown = here.filter(
    (job) => videos.includes(job) || (job.id === news && job.state.status === 'failed'),
  )
  const folded = here
    .slice(0, last)
    .filter((job) => !shown.includes(job))
    .slice(0, maxFolded)
  return { shown, folded, older: past.length - shown.length - folded.length }
}

function placeOf({ id, batch }: Past): string {
  return batch && batch.count > 1 ? `batch ${batch.id}` : id
}

function isVideoRun({ state }: Past): boolean {
  return state.status === 'completed'
}
