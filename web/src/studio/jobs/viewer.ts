import { computed, type ComputedRef, type ShallowRef, shallowRef, watch } from 'vue'
import type { Entry } from '../ledger/entry.ts'
import type { Storage } from '../world/storage.ts'
import type { Jobs } from './jobs.ts'
import type { News } from './news.ts'

/** Which result is in the viewer: the newest one, unless another one was chosen. */
export interface Viewer {
  /** null without any video; the same object while only progress changes */
  readonly entry: ComputedRef<Entry | null>
  /** it is a strip of 40 px; kept across reloads */
  readonly folded: ShallowRef<boolean>
  /** the user is scrubbing or listening: a run that ends doesn't replace the video */
  readonly held: ShallowRef<boolean>
  /** Shows this result, unfolded. */
  show(id: string): void
  hold(on: boolean): void
  dispose(): void
}

export interface ViewerParts {
  readonly jobs: Pick<Jobs, 'past'>
  readonly news: Pick<News, 'lastEnded'>
  readonly storage: Storage
}

const key = 'viewerFolded'

export function createViewer({ jobs, news, storage }: ViewerParts): Viewer {
  const folded = shallowRef(storage.load(key) === true)
  const held = shallowRef(false)
  const chosen = shallowRef<string | null>(null)
  const last = shallowRef(news.lastEnded.value)
  const videos = computed(() =>
    jobs.past.value.filter(({ state, hidden }) => state.status === 'completed' && !hidden),
  )
  const find = (id: string | null): Entry | undefined =>
    videos.value.find((entry) => entry.id === id)
  const entry = computed(() => find(chosen.value) ?? find(last.value) ?? videos.value[0] ?? null)

  const stopEnds = watch(
    news.lastEnded,
    (id) => {
      // a failed run has nothing to show
      if (!find(id)) return
      if (!held.value) chosen.value = null
      last.value = id
    },
    { flush: 'sync' },
  )
  const stopFolds = watch(folded, (on) => storage.save(key, on))

  return {
    entry,
    folded,
    held,
    show(id) {
      held.value = false
      chosen.value = id
      folded.value = false
    },
    hold(on) {
      // it stays even if a newer one ends
      if (on) chosen.value = entry.value?.id ?? null
      held.value = on
    },
    dispose() {
      stopEnds()
      stopFolds()
    },
  }
}
