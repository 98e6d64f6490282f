import type { JobState } from './job.ts'

/** What Create lists of the runs that are over: only videos take up a place. */
export interface Results<J> {
  /** the newest videos, and the failure that is still news, newest first */
  readonly shown: readonly J[]
  /** failed and cancelled runs of the same time, newest first: one line, until it is opened */
  readonly folded: readonly J[]
  /** how many runs are in History only */
  readonly older: number
}

interface Past {
  readonly id: string
  readonly state: JobState
  readonly hidden: boolean
}

/** Places for videos. */
const mostVideos = 6
/** Of what is folded away; more of it is in History. */
const mostFolded = 20

/**
 * `past` is newest first. `lastEnded` is the run that ended last, null when nobody saw one end: it may be
 * older than others, as runs can change places in the queue. If it failed, its card is shown until it is
 * hidden or another run ends.
 */
export function resultsOf<J extends Past>(
  past: readonly J[],
  lastEnded: string | null,
): Results<J> {
  const here = past.filter(({ hidden }) => !hidden)
  const videos = here.filter(isVideoRun).slice(0, mostVideos)
  const newest = here.find(({ state }) => state.status !== 'cancelled')?.id
  const news = lastEnded ?? newest
  const full = videos.length === mostVideos
  const last = full ? here.indexOf(videos[mostVideos - 1] as J) : here.length
  const shown = here.filter(
    (job) => videos.includes(job) || (job.id === news && job.state.status === 'failed'),
  )
  const folded = here
    .slice(0, last)
    .filter((job) => !shown.includes(job))
    .slice(0, mostFolded)
  return { shown, folded, older: past.length - shown.length - folded.length }
}

function isVideoRun({ state }: Past): boolean {
  return state.status === 'completed'
}
