import { computed, type ComputedRef, reactive, shallowRef, type ShallowRef, watch } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import {
  findHistory,
  type HistoryFilter,
  historyOf,
  reviveFilter,
  videosFirst,
} from '../../core/history/history.ts'
import type { Families } from '../../core/family/families.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import type { Request } from '../../core/form/request.ts'
import type { ApiPrompt } from '../../core/graph/template.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Storage } from '../world/storage.ts'
import type { Jobs } from './jobs.ts'
import type { Press } from '../world/presses.ts'
import { ifReachable } from '../world/reachable.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** The outcome of looking for an older month. */
export type Older = 'some' | 'none' | 'unreachable'

/** The runs that are over, as History shows them. */
export interface History {
  /** kept across reloads, apart from the text */
  readonly filter: Writable<HistoryFilter>
  readonly shown: ComputedRef<readonly Entry[]>
  /** the entries that were removed last, together, while that can be undone */
  readonly removed: ShallowRef<readonly Entry[]>
  /** Back to all videos, the newest first. */
  clearFilter(): void
  /** Removes entries; their files stay. */
  remove(...entries: readonly Entry[]): void
  undo(): void
  /** Gives up the undo. */
  settle(): void
  /** Opens the prompt of a run as a workflow. */
  openOnCanvas(entry: Entry): Promise<void>
  /** Loads an older month, if there is one. */
  older(): Promise<Older>
  dispose(): void
}

export interface HistoryParts {
  readonly comfy: Comfy
  readonly jobs: Pick<Jobs, 'past' | 'forget' | 'remember' | 'older'>
  readonly storage: Storage
  readonly families: Families
  readonly press: Press
  readonly prompt: (request: Request, name: string, options?: RunOptions) => Promise<ApiPrompt>
}

const key = 'historyFilter'

export function createHistory(parts: HistoryParts): History {
  const { comfy, jobs, storage, families, press, prompt } = parts
  const filter = reactive<Writable<HistoryFilter>>(reviveFilter(storage.load(key)))
  const stopKeeping = watch(filter, () => storage.save(key, { ...filter, text: '' }))
  const all = computed(() => historyOf(jobs.past.value))
  // a copy: thousands of runs are compared with it
  const shown = computed(() => findHistory(all.value, { ...filter }, families))
  const removed = shallowRef<readonly Entry[]>([])

  function remove(...entries: readonly Entry[]): void {
    jobs.forget(...entries.map(({ id }) => id))
    removed.value = entries
  }

  function undo(): void {
    jobs.remember(...removed.value.map(({ id }) => id))
    settle()
  }

  function settle(): void {
    removed.value = []
  }

  async function openOnCanvas({ request, name, id, runOptions }: Entry): Promise<void> {
    // it becomes a file's name
    const title = name.replace(/[^\w.-]+/g, '_') || id
    await press(`canvas ${id}`, async () =>
      comfy.openWorkflow?.(await prompt(request, title, runOptions), title),
    )
  }

  async function older(): Promise<Older> {
    const found = await ifReachable(() => jobs.older())
    if (found === null) return 'unreachable'
    return found ? 'some' : 'none'
  }

  return {
    filter,
    shown,
    removed,
    clearFilter: () => void Object.assign(filter, videosFirst),
    remove,
    undo,
    settle,
    openOnCanvas,
    older,
    dispose: stopKeeping,
  }
}
