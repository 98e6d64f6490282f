import { computed, type ComputedRef, reactive, shallowRef, type ShallowRef } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import { outputFolder } from '../core/fill.ts'
import { allHistory, findHistory, type HistoryFilter, historyOf } from '../core/history.ts'
import type { Manner } from '../core/manner.ts'
import { type Problem, problem } from '../core/problem.ts'
import type { Request } from '../core/request.ts'
import type { ApiPrompt } from '../core/template.ts'
import type { Entry } from './entry.ts'
import type { Jobs } from './jobs.ts'
import type { Press } from './presses.ts'
import { ifReachable } from './reachable.ts'
import { sayWhy } from './trouble.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** What came of looking for an older month. */
export type Older = 'some' | 'none' | 'unreachable'

/** What was made, as it is looked through. Its runs are those that are over. */
export interface History {
  readonly filter: Writable<HistoryFilter>
  readonly shown: ComputedRef<readonly Entry[]>
  /** the entry that was taken off last, while that can be undone */
  readonly removed: ShallowRef<Entry | null>
  /** why the last command was not carried out */
  readonly trouble: ShallowRef<Problem | null>
  clearFilter(): void
  /** Takes an entry off; its file stays. */
  remove(entry: Entry): void
  undo(): void
  /** Deletes the file of the entry that was taken off last. There is no way back. */
  removeFile(): Promise<void>
  /** Leaves it at what was done. */
  settle(): void
  /** Opens the prompt of a run as a workflow. */
  openOnCanvas(entry: Entry): Promise<void>
  /** Loads an older month, if there is one. */
  older(): Promise<Older>
}

export interface HistoryParts {
  readonly comfy: Comfy
  readonly jobs: Jobs
  readonly press: Press
  readonly prompt: (request: Request, name: string, manner?: Manner) => Promise<ApiPrompt>
}

export function createHistory({ comfy, jobs, press, prompt }: HistoryParts): History {
  const filter = reactive<Writable<HistoryFilter>>({ ...allHistory })
  const all = computed(() => historyOf(jobs.past.value))
  // what comes out is what went in
  const shown = computed(() => findHistory(all.value, filter) as readonly Entry[])
  const removed = shallowRef<Entry | null>(null)
  const trouble = shallowRef<Problem | null>(null)

  function remove(entry: Entry): void {
    trouble.value = null
    jobs.forget(entry.id)
    removed.value = entry
  }

  function undo(): void {
    if (removed.value) jobs.remember(removed.value.id)
    settle()
  }

  function settle(): void {
    removed.value = null
    trouble.value = null
  }

  async function removeFile(): Promise<void> {
    const { state } = removed.value ?? {}
    if (state?.status !== 'completed') return
    try {
      const done = await comfy.shim.removeOutput(state.file.filename)
      trouble.value = done === null ? problem('output_kept', { folder: outputFolder }) : null
      if (done !== null) removed.value = null
    } catch (error) {
      trouble.value = sayWhy(error)
    }
  }

  async function openOnCanvas({ request, name, id, manner }: Entry): Promise<void> {
    // it becomes a file's name
    const title = name.replace(/[^\w.-]+/g, '_') || id
    await press(`canvas ${id}`, async () =>
      comfy.openWorkflow(await prompt(request, title, manner), title),
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
    trouble,
    clearFilter: () => void Object.assign(filter, allHistory),
    remove,
    undo,
    removeFile,
    settle,
    openOnCanvas,
    older,
  }
}
