import { words } from '../../words/index.ts'
import { clock } from '../text/clock.ts'
import { shownLine } from '../text/display.ts'
import type { Glance } from './run-tracker.ts'
import type { Job } from '../jobs/job.ts'

/** How runs show outside the panel: on its icon, in the page title, and at the end. */

export const noticeKinds = ['toast', 'system', 'none'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Progress of a running job; null for a queued one. */
export type Standing = Pick<Glance, 'fraction' | 'left'>

/** "42%" of the running job, or the number of queued ones. Null if there are none. */
export function badgeOf(standings: readonly (Standing | null)[]): string | null {
  const running = standings.find((standing) => standing !== null)
  if (running) return `${percentOf(running)}%`
  return standings.length > 0 ? String(standings.length) : null
}

/** "42 % · 0:31 · LTX AIO", with the time left. */
export function titleOf(standings: readonly (Standing | null)[]): string | null {
  const running = standings.find((standing) => standing !== null)
  if (!running) return null
  const left = running.left === null ? [] : [clock(Math.ceil(running.left / 1000) * 1000)]
  return [words().ui.percent(`${percentOf(running)}`), ...left, 'LTX AIO'].join(' · ')
}

function percentOf({ fraction }: Standing): number {
  return Math.floor(fraction * 100)
}

export interface Ending {
  readonly failed: boolean
  readonly summary: string
  readonly detail: string
}

/** The announcement of a finished job. Cancelled ones have none. */
export function endingOf({ request, state }: Job): Ending | null {
  const { ready, failed } = words().notices
  if (state.status === 'completed')
    return { failed: false, summary: ready, detail: shownLine(request.prompt, 120) }
  if (state.status !== 'failed') return null
  const what = state.problems[0]?.what ?? ''
  return { failed: true, summary: failed, detail: shownLine(what, 200) }
}
