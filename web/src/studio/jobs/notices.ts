import { type ShallowRef, watch } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { Job } from '../../core/jobs/job.ts'
import { badgeOf, endingOf, type Standing, titleOf } from '../../core/progress/notice.ts'
import type { Settings } from '../../core/prefs/settings.ts'
import type { Jobs } from './jobs.ts'
import type { TabId } from '../prefs/section.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import type { World } from '../world/world.ts'

export interface NoticesParts {
  readonly comfy: Comfy
  readonly jobs: Pick<Jobs, 'live'>
  readonly world: World
  readonly tabs: Tabs
  readonly settings: Settings
  /** the sidebar shows the panel */
  readonly shown: ShallowRef<boolean>
  readonly tab: ShallowRef<TabId>
  /** whether nobody has looked at the end of this run, in any browser tab */
  readonly isNews: (id: string) => boolean
  readonly standingOf: (job: Job, now: number) => Standing | null
}

export interface Notices {
  /** Reports that a run has ended, unless the panel is visible and shows it; with a sound, if that is set. */
  announce(job: Job): void
  dispose(): void
}

/** Reports runs outside the panel while it isn't visible. */
export function createNotices(parts: NoticesParts): Notices {
  const { comfy, jobs, world, tabs, settings, shown, tab, isNews, standingOf } = parts
  const { page } = comfy
  const unseen = (): boolean => !shown.value || page.hidden()

  function tell(): void {
    const now = world.now()
    const standings = jobs.live.value.map((job) => standingOf(job, now))
    page.badge(shown.value ? null : badgeOf(standings))
    page.title(unseen() ? titleOf(standings) : null)
  }

  /** One sound for runs that end at once, and for all browser tabs. */
  function play({ id }: Job, failed: boolean): void {
    const isSeen = !unseen() && tab.value === 'create'
    if (settings.finishSound && !isSeen)
      void tabs.alone('finish sound', () => comfy.page.chime(failed, () => isNews(id)))
  }

  function announce(job: Job): void {
    const ending = endingOf(job)
    if (ending) play(job, ending.failed)
    if (!ending || settings.notice === 'none' || !unseen()) return
    const { failed, summary, detail } = ending
    if (settings.notice === 'system' && page.notify(job.id, summary, detail)) return
    comfy.toast(failed ? 'error' : 'success', summary, detail)
  }

  const stopWatching = watch([jobs.live, shown], tell, { immediate: true })
  // the time left changes without events
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
