import { type ShallowRef, watch } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import type { Job } from '../core/job.ts'
import { badgeOf, endingOf, type Standing, titleOf } from '../core/notice.ts'
import type { Settings } from '../core/settings.ts'
import type { Jobs } from './jobs.ts'
import type { World } from './world.ts'

export interface NoticesParts {
  readonly comfy: Comfy
  readonly jobs: Pick<Jobs, 'live'>
  readonly world: World
  readonly settings: Settings
  /** the panel is the tab that the sidebar shows */
  readonly shown: ShallowRef<boolean>
  readonly standingOf: (job: Job, now: number) => Standing | null
}

export interface Notices {
  /** Says that a run has ended, unless the panel is there to say it. */
  announce(job: Job): void
  dispose(): void
}

/** Tells of the runs outside of the panel, while it cannot be seen. */
export function createNotices(parts: NoticesParts): Notices {
  const { comfy, jobs, world, settings, shown, standingOf } = parts
  const { page } = comfy
  const unseen = (): boolean => !shown.value || page.hidden()

  function tell(): void {
    const now = world.now()
    const standings = jobs.live.value.map((job) => standingOf(job, now))
    page.badge(shown.value ? null : badgeOf(standings))
    page.title(unseen() ? titleOf(standings) : null)
  }

  function announce(job: Job): void {
    const ending = endingOf(job)
    if (!ending || settings.notice === 'none' || !unseen()) return
    const { failed, summary, detail } = ending
    if (settings.notice === 'system' && page.notify(job.id, summary, detail)) return
    comfy.toast(failed ? 'error' : 'success', summary, detail)
  }

  const stopWatching = watch([jobs.live, shown], tell, { immediate: true })
  // the time that is left passes without events
  const stopTicking = world.every(1000, () => {
    if (jobs.live.value.length > 0) tell()
  })
  return {
    announce,
    dispose() {
      stopWatching()
      stopTicking()
      page.badge(null)
      page.title(null)
    },
  }
}
