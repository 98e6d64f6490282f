import { computed, type ComputedRef, reactive, shallowRef, watch } from 'vue'
import { z } from 'zod'
import { isFinishOf } from '../../core/compare/finished.ts'
import type { Families } from '../../core/family/families.ts'
import { modes } from '../../modes/index.ts'
import { groupOf } from '../jobs/groups.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Removing } from '../jobs/removing.ts'
import type { Viewer } from '../jobs/viewer.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Storage } from '../world/storage.ts'

export type Side = 'a' | 'b'
export const sides = ['a', 'b'] as const
export type Pair = Readonly<Record<Side, Entry>>

/** A result to compare with, and why it is offered. */
export interface Partner {
  readonly entry: Entry
  readonly why: 'draft' | 'finish' | 'shown'
}

/** How two results are shown; kept across reloads. */
export interface Look {
  /** null: by the shapes of the videos, until one is chosen */
  layout: 'divider' | 'side' | null
  sound: Side | 'none'
}

/** Two results side by side: the first is marked, the second opens both. */
export interface Compare {
  /** waits for a second one */
  readonly marked: ComputedRef<Entry | null>
  /** what to compare the marked one with, the best first */
  readonly partners: ComputedRef<readonly Partner[]>
  /** null unless two are compared */
  readonly pair: ComputedRef<Pair | null>
  readonly look: Look
  /** whether there is any other video to compare with */
  canCompare(entry: Entry): boolean
  /** Marks a result, or compares it with the marked one. The marked one itself is compared with its best partner. */
  put(id: string): void
  /** Compares the marked one with a partner; the older one is A. */
  choose(partner: Entry): void
  swap(): void
  /** Makes one of the two a favourite, hides the other and closes. */
  keep(side: Side): void
  close(): void
  /** Forgets the mark. */
  cancel(): void
  dispose(): void
}

export interface CompareParts {
  readonly families: Families
  readonly jobs: Pick<Jobs, 'past'>
  readonly viewer: Viewer
  readonly removing: Pick<Removing, 'keep'>
  readonly storage: Storage
}

const key = 'compare'
const Stored = z
  .object({
    layout: z.enum(['divider', 'side']).nullable().catch(null),
    sound: z.enum(['a', 'b', 'none']).catch('none'),
  })
  .catch(() => ({ layout: null, sound: 'none' as const }))
/** Results in the viewer that are remembered. */
const maxSeen = 10

export function createCompare({
  families,
  jobs,
  viewer,
  removing,
  storage,
}: CompareParts): Compare {
  const markedId = shallowRef<string | null>(null)
  const ids = shallowRef<Readonly<Record<Side, string>> | null>(null)
  const look = reactive<Look>(Stored.parse(storage.load(key)))
  const videos = computed(() => jobs.past.value.filter(isVideo))
  const find = (id: string | undefined | null): Entry | null =>
    videos.value.find((entry) => entry.id === id) ?? null

  const marked = computed(() => find(markedId.value))
  const pair = computed((): Pair | null => {
    const [a, b] = [find(ids.value?.a), find(ids.value?.b)]
    return a && b ? { a, b } : null
  })

  /** in the viewer, the latest first */
  const seen = shallowRef<readonly string[]>([])
  const stopSeeing = watch(
    () => viewer.entry.value?.id,
    (id) => {
      if (id !== undefined)
        seen.value = [id, ...seen.value.filter((one) => one !== id)].slice(0, maxSeen)
    },
    { immediate: true, flush: 'sync' },
  )
  // what is gone doesn't come back by itself
  const stopLosing = watch(
    () => ids.value !== null && pair.value === null,
    (lost) => {
      if (lost) ids.value = null
    },
    { flush: 'sync' },
  )
  const stopKeeping = watch(look, () => storage.save(key, look))

  const partners = computed((): Partner[] => {
    const entry = marked.value
    if (!entry) return []
    const found = [...relatives(entry), ...shownBefore(entry)]
    return found.filter((one, at) => found.findIndex((same) => same.entry === one.entry) === at)
  })

  /** Its draft, or the newest finish of it. */
  function relatives(entry: Entry): Partner[] {
    const isFinish = (run: Entry, draft: Entry): boolean =>
      isFinishOf(run, draft, modes[draft.request.mode], families.of(draft.request))
    const draft = videos.value.find((other) => isFinish(entry, other))
    const finish = videos.value.find((other) => isFinish(other, entry))
    return [
      ...(draft ? [{ entry: draft, why: 'draft' as const }] : []),
      ...(finish ? [{ entry: finish, why: 'finish' as const }] : []),
    ]
  }

  /** Of the same batch, if there is any other: the one that the viewer showed last, or the newest. */
  function shownBefore(entry: Entry): Partner[] {
    const before = seen.value.flatMap((id) => find(id) ?? [])
    const others = [...before, ...videos.value].filter(({ id }) => id !== entry.id)
    const mate = others.find((one) => groupOf(one) !== null && groupOf(one) === groupOf(entry))
    const other = mate ?? others[0]
    return other ? [{ entry: other, why: 'shown' }] : []
  }

  function open(a: string, b: string): void {
    markedId.value = null
    ids.value = { a, b }
  }

  function choose(partner: Entry): void {
    const entry = marked.value
    if (!entry) return
    const [a, b] = partner.createdAt <= entry.createdAt ? [partner, entry] : [entry, partner]
    open(a.id, b.id)
  }

  function put(id: string): void {
    const first = marked.value
    if (!first) {
      ids.value = null
      markedId.value = id
    } else if (first.id !== id) open(first.id, id)
    else {
      const [best] = partners.value
      if (best) choose(best.entry)
      else markedId.value = null
    }
  }

  return {
    marked,
    partners,
    pair,
    look,
    canCompare: (entry) => isVideo(entry) && videos.value.some(({ id }) => id !== entry.id),
    put,
    choose,
    swap() {
      if (ids.value) ids.value = { a: ids.value.b, b: ids.value.a }
    },
    keep(side) {
      const both = pair.value
      if (!both) return
      ids.value = null
      const kept = both[side]
      removing.keep(kept, side === 'a' ? both.b : both.a)
      if (!kept.hidden) viewer.show(kept.id)
    },
    close: () => void (ids.value = null),
    cancel: () => void (markedId.value = null),
    dispose() {
      stopSeeing()
      stopLosing()
      stopKeeping()
    },
  }
}

function isVideo({ state }: Entry): boolean {
  return state.status === 'completed' && !state.missing
}
