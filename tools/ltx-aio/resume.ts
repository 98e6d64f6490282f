import type { RunLine } from './manifest.ts'

/** What an earlier ltx-aio left of a run. */
export interface Left {
  /** the server that is asked now */
  readonly server: string
  /** whether the video is whole in the output folder */
  readonly hasFile: (line: RunLine) => boolean
}

/** make: from the start, as a run of its own; find: on the server; fetch: its video; none: it is done */
export type Step = 'make' | 'find' | 'fetch' | 'none'

/** How a run goes on. */
export function stepOf(line: RunLine | undefined, { server, hasFile }: Left): Step {
  if (!line) return 'make'
  const isElsewhere = line.server !== server
  switch (line.state) {
    case 'failed':
    case 'cancelled':
      return 'make'
    case 'sending':
    case 'queued':
      return isElsewhere ? 'make' : 'find'
    case 'made':
      return isElsewhere ? 'make' : 'fetch'
    case 'done':
      if (hasFile(line)) return 'none'
      return isElsewhere ? 'make' : 'fetch'
  }
}

/** What to do about a run that ComfyUI doesn't know. */
export type Lost = 'send' | 'removed' | 'stopped'

/** A run that ComfyUI keeps ending with would never let the others have their turn. */
const maxStops = 3

/**
 * `session` is the server's now, if known: another one than before means that it was restarted and has forgotten its
 * queue. `ran`: it was running when it was last seen.
 */
export function lostStep(
  line: Pick<RunLine, 'state' | 'session' | 'stops'>,
  session: string | null,
  ran: boolean,
): Lost {
  // its request may never have arrived
  if (line.state === 'sending') return 'send'
  if (session !== null && session === line.session) return 'removed'
  return ran && line.stops + 1 >= maxStops ? 'stopped' : 'send'
}
