import { words } from '../words/index.ts'
import { clock } from './clock.ts'
import { shownLine } from './display.ts'
import type { Glance } from './eta.ts'
import type { Job } from './job.ts'

/** What is said of the runs outside of the panel: on its icon, in the page's title, and at the end. */

export const noticeKinds = ['toast', 'system', 'none'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** How far a job is that runs: null for one that waits. */
export type Standing = Pick<Glance, 'fraction' | 'left'>

/** "42%" of the one that runs, or how many wait. Null when there is nothing to tell. */
export function badgeOf(standings: readonly (Standing | null)[]): string | null {
  const running = standings.find((standing) => standing !== null)
  if (running) return `${percentOf(running)}%`
  return standings.length > 0 ? String(standings.length) : null
}

/** "42 % · 0:31 · LTX AIO": the time is the one that is left. */
export function titleOf(standings: readonly (Standing | null)[]): string | null {
  const running = standings.find((standing) => standing !== null)
  if (!running) return null
  const left = running.left === null ? [] : [clock(Math.ceil(running.left / 1000) * 1000)]
  return [`${percentOf(running)} %`, ...left, 'LTX AIO'].join(' · ')
}

function percentOf({ fraction }: Standing): number {
  return Math.floor(fraction * 100)
}

export interface Ending {
  readonly failed: boolean
  readonly summary: string
  readonly detail: string
}

/** What is worth saying of a job that is over. One that was cancelled is no news. */
export function endingOf({ request, state }: Job): Ending | null {
  const { ready, failed } = words().notices
  if (state.status === 'completed')
    return { failed: false, summary: ready, detail: shownLine(request.prompt, 120) }
  if (state.status !== 'failed') return null
  const what = state.problems[0]?.what ?? ''
  return { failed: true, summary: failed, detail: shownLine(what, 200) }
}
