import { type ShallowRef, shallowRef } from 'vue'
import { z } from 'zod'
import type { Comfy } from '../../comfy/comfy.ts'
import { Unreachable } from '../../comfy/http.ts'
import { outputFolder, splitPath } from '../../core/naming/naming.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Storage } from '../world/storage.ts'
import { sayWhy } from '../world/trouble.ts'
import type { World } from '../world/world.ts'
import type { Jobs } from './jobs.ts'

/**
 * Hiding runs and deleting their files, both with undo. A file is deleted only when its undo has ended. Until
 * then it is noted in the browser, so that no reload, crash or other tab forgets or hastens it: whichever tab
 * is open after the deadline deletes it.
 */
export interface Removing {
  /** runs hidden by the last command, while that can be undone */
  readonly hidden: ShallowRef<readonly Entry[]>
  /** the run that was kept instead of them */
  readonly kept: ShallowRef<Entry | null>
  /** runs that this tab has removed, and whose files, if any, are about to be deleted */
  readonly deleting: ShallowRef<readonly Entry[]>
  /** why a file could not be deleted; its run is back in the lists */
  readonly trouble: ShallowRef<Problem | null>
  /** Hides runs in Create; History keeps them. */
  hide(...entries: readonly Entry[]): void
  /** Makes a run a favourite and hides others, in one step. */
  keep(entry: Entry, ...others: readonly Entry[]): void
  undoHide(): void
  closeHidden(): void
  /** Removes runs from every list, and soon their files. */
  deleteFiles(...entries: readonly Entry[]): void
  undoDelete(): void
  /** Deletes now what is about to be deleted. */
  deleteNow(): Promise<void>
  closeTrouble(): void
  /** While someone reads the line, the clock stands still. */
  hold(on: boolean): void
  dispose(): void
}

export interface RemovingParts {
  readonly comfy: Comfy
  readonly jobs: Pick<Jobs, 'hide' | 'unhide' | 'favourite' | 'forget' | 'remember'>
  readonly storage: Storage
  readonly world: World
  /** called for each run that leaves Create */
  readonly seen: (id: string) => void
}

/** How long a deletion can be undone, in milliseconds. */
export const undoMilliseconds = 15_000
/** Other tabs leave the tab that offers undo this much more. */
const graceMilliseconds = 15_000
const tickMilliseconds = 1000
const prefix = 'deleting.'

const Noted = z.object({
  name: z.string().min(1),
  /** of a video with a path of its own, below ComfyUI's output folder */
  folder: z.string().optional(),
  until: z.number().finite(),
})

export function createRemoving({ comfy, jobs, storage, world, seen }: RemovingParts): Removing {
  const hidden = shallowRef<readonly Entry[]>([])
  const kept = shallowRef<Entry | null>(null)
  const deleting = shallowRef<readonly Entry[]>([])
  const trouble = shallowRef<Problem | null>(null)
  const busy = new Set<string>()
  let held = false
  let until = 0

  function note(): void {
    until = world.now() + undoMilliseconds
    for (const { id, state, path } of deleting.value)
      // the others have nothing to delete
      if (state.status === 'completed')
        storage.save(prefix + id, {
          name: state.file.filename,
          ...(path === undefined ? {} : { folder: splitPath(path).folder }),
          until,
        })
  }

  function hide(...entries: readonly Entry[]): void {
    for (const { id } of entries) {
      seen(id)
      jobs.hide(id)
    }
    hidden.value = entries
    kept.value = null
  }

  function keep(entry: Entry, ...others: readonly Entry[]): void {
    hide(...others.filter(({ hidden }) => !hidden))
    jobs.favourite(entry.id, true)
    kept.value = entry
  }

  function undoHide(): void {
    for (const { id } of hidden.value) jobs.unhide(id)
    if (kept.value) jobs.favourite(kept.value.id, kept.value.favourite)
    closeHidden()
  }

  function closeHidden(): void {
    hidden.value = []
    kept.value = null
  }

  function deleteFiles(...entries: readonly Entry[]): void {
    trouble.value = null
    for (const { id } of entries) seen(id)
    jobs.forget(...entries.map(({ id }) => id))
    deleting.value = [...deleting.value, ...entries]
    note()
  }

  function undoDelete(): void {
    const ids = deleting.value.map(({ id }) => id)
    for (const id of ids) storage.remove(prefix + id)
    jobs.remember(...ids)
    end()
  }

  /** The line goes, and whoever was reading it with it. */
  function end(): void {
    deleting.value = []
    held = false
  }

  async function deleteNow(): Promise<void> {
    const ids = deleting.value.map(({ id }) => id)
    end()
    // all at once: the page may be about to go
    await Promise.all(ids.map(carryOut))
  }

  /** Deletes a noted file. While ComfyUI doesn't answer, the note stays. */
  async function carryOut(id: string): Promise<void> {
    const noted = Noted.safeParse(storage.load(prefix + id)).data
    if (!noted) return storage.remove(prefix + id)
    if (busy.has(id)) return
    busy.add(id)
    try {
      const done = await comfy.shim.removeOutput(noted.name, noted.folder)
      if (done === null) fail(id, problem('output_kept', { folder: noted.folder ?? outputFolder }))
      storage.remove(prefix + id)
    } catch (error) {
      if (error instanceof Unreachable) return
      fail(id, sayWhy(error))
      storage.remove(prefix + id)
    } finally {
      busy.delete(id)
    }
  }

  function fail(id: string, why: Problem): void {
    trouble.value = why
    jobs.remember(id)
  }

  /** Deletes what other tabs, or this one before a reload, have left. */
  function sweep(): void {
    const own = new Set(deleting.value.map(({ id }) => id))
    for (const key of storage.keys(prefix)) {
      const id = key.slice(prefix.length)
      const noted = Noted.safeParse(storage.load(key)).data
      if (!own.has(id) && (!noted || world.now() > noted.until + graceMilliseconds))
        void carryOut(id)
    }
  }

  function tick(): void {
    if (held && deleting.value.length > 0) note()
    else if (deleting.value.length > 0 && world.now() >= until) void deleteNow()
    sweep()
  }

  const stopTicking = world.every(tickMilliseconds, tick)
  const stopLeaving = world.leaving(() => void deleteNow())
  sweep()

  return {
    hidden,
    kept,
    deleting,
    trouble,
    hide,
    keep,
    undoHide,
    closeHidden,
    deleteFiles,
    undoDelete,
    deleteNow,
    closeTrouble: () => void (trouble.value = null),
    hold: (on) => void (held = on),
    dispose() {
      stopTicking()
      stopLeaving()
    },
  }
}
