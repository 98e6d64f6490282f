import { z } from 'zod'

/** Whether our own queue sends runs. All browsers of a user share it. Times are milliseconds since the epoch. */
export interface Halt {
  /** time of the user's last change; 0 = none */
  readonly editedAt: number
  /** null while runs are sent */
  readonly paused: Pause | null
  /** when it will be paused; null = never */
  readonly stop: Stop | null
}

export interface Pause {
  readonly why: WhyPaused
  readonly at: number
}

/** `after`: a chosen run is over; `time`: the chosen time has come; `refused`: ComfyUI refused a run. */
export type WhyPaused = 'user' | 'after' | 'time' | 'refused'

export type Stop =
  /** the last run to be sent */
  { readonly after: string } | { readonly at: number }

export const going: Halt = { editedAt: 0, paused: null, stop: null }

const time = z.number().finite()

const Stored = z.object({
  editedAt: time,
  paused: z
    .object({ why: z.enum(['user', 'after', 'time', 'refused']).catch('user'), at: time })
    .nullable()
    .catch(null),
  stop: z
    .union([z.object({ after: z.string() }), z.object({ at: time })])
    .nullable()
    .catch(null),
})

/** Null for anything else. */
export function reviveHalt(stored: unknown): Halt | null {
  return Stored.safeParse(stored).data ?? null
}

/** What it is at `now`. `isOver` says whether a run has ended, or no longer exists. */
export function haltAt(halt: Halt, now: number, isOver: (id: string) => boolean): Halt {
  const { paused, stop, editedAt } = halt
  if (paused || !stop) return halt
  const why = 'at' in stop ? now >= stop.at && 'time' : isOver(stop.after) && 'after'
  return why ? { editedAt: editedAt + 1, paused: { why, at: now }, stop: null } : halt
}
