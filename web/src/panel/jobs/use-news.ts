import { computed, type ComputedRef, nextTick, type ShallowRef } from 'vue'
import { type Results, resultsOf } from '../../core/jobs/results.ts'
import type { Entry } from '../../studio/ledger/entry.ts'
import type { Studio } from '../../studio/studio.ts'
import { revealJob } from '../access/reveal.ts'

/** The results in Create, and the unseen ones among them. */
export interface UseNews {
  readonly results: ComputedRef<Results<Entry>>
  /** the newest unseen run that is over */
  readonly newest: ComputedRef<Entry | undefined>
  show(id: string): Promise<void>
  hide(id: string): void
  /** The newest video was seen, and the others have a place beside it. */
  seenVideos(): void
  /** The end of the list was seen: unseen runs not listed are left to History. */
  seenAll(): void
}

export function useNews(
  { jobs, news, removing, viewer }: Studio,
  root: Readonly<ShallowRef<HTMLElement | null>>,
): UseNews {
  const results = computed(() => resultsOf(jobs.past.value, news.lastEnded.value))
  return {
    results,
    // the newest video is in the viewer, and the others are posters, unless it is folded or busy
    newest: computed(() =>
      news.unseen.value.find(
        ({ state }) => state.status !== 'completed' || viewer.folded.value || viewer.held.value,
      ),
    ),
    async show(id) {
      news.seen(id)
      if (jobs.past.value.find((job) => job.id === id)?.state.status === 'completed')
        viewer.show(id)
      await nextTick()
      revealJob(root.value, id)
    },
    hide(id) {
      const entry = jobs.past.value.find((job) => job.id === id)
      if (entry) removing.hide(entry)
    },
    seenVideos() {
      if (viewer.held.value) return
      const videos = news.unseen.value.filter(({ state }) => state.status === 'completed')
      news.seen(...videos.map(({ id }) => id))
    },
    seenAll() {
      const { shown, folded } = results.value
      const here = new Set([...shown, ...folded])
      news.seen(...news.unseen.value.filter((job) => !here.has(job)).map(({ id }) => id))
    },
  }
}
