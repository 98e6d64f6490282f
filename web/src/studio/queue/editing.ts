import { computed, type ComputedRef, shallowRef } from 'vue'
import { isWaiting } from '../../core/jobs/job.ts'
import type { Request } from '../../core/form/request.ts'
import type { Entry } from '../ledger/entry.ts'
import type { FormCopy, FormStore } from '../form/form-store.ts'
import type { Limiting } from '../server/limits.ts'
import type { Readiness } from '../form/readiness.ts'
import type { Restore } from '../form/restore.ts'
import type { Undo } from '../form/undo.ts'
import type { Storage } from '../world/storage.ts'
import type { World } from '../world/world.ts'

/** A waiting run in the form. What was in the form before comes back afterwards. */
export interface Editing {
  /** the run in the form; null usually */
  readonly run: ComputedRef<Entry | null>
  /** it still waits, so it can be saved */
  readonly waits: ComputedRef<boolean>
  /** Puts a run into the form. False if it has started. */
  start(id: string): Promise<boolean>
  /** Writes the form into the run. False if something is in the way, which the form then says. */
  save(): Promise<boolean>
  /** Leaves the run as it was; undo brings back what was typed. */
  cancel(): Promise<void>
  dispose(): void
}

export interface EditingParts {
  readonly storage: Storage
  readonly world: World
  readonly store: FormStore
  readonly undo: Undo
  readonly restore: Restore
  readonly readiness: Readiness
  readonly limited: Limiting
  readonly jobs: {
    readonly list: ComputedRef<readonly Entry[]>
    hold(id: string): Promise<boolean>
    release(id: string): Promise<void>
    change(id: string, request: Request): Promise<boolean>
  }
}

/** Survives a reload. */
interface Kept {
  readonly id: string
  /** the form before */
  readonly before: FormCopy
}

const key = 'editing'
const renewal = 60_000

export function createEditing(parts: EditingParts): Editing {
  const { storage, world, store, undo, restore, readiness, limited, jobs } = parts
  const kept = shallowRef<Kept | null>(keptIn(storage))
  const run = computed(() => jobs.list.value.find(({ id }) => id === kept.value?.id) ?? null)
  const waits = computed(() => run.value !== null && isWaiting(run.value))

  function keep(now: Kept | null): void {
    kept.value = now
    if (now) storage.save(key, now)
    else storage.remove(key)
  }

  async function start(id: string): Promise<boolean> {
    if (run.value) await cancel()
    // that run is gone: what is in the form now is newer than what was there before it
    else keep(null)
    if (!(await jobs.hold(id))) return false
    const entry = jobs.list.value.find((one) => one.id === id)
    if (!entry) return false
    keep({ id, before: store.copy() })
    restore(entry.request)
    // its own line says whose settings these are, and brings the others back
    undo.hide()
    return true
  }

  /** The former form comes back; undo has the edited one. */
  function end(): void {
    const { before } = kept.value ?? {}
    keep(null)
    if (!before) return
    undo.replaceForm(null, () => store.putBack(before))
    undo.hide()
  }

  async function cancel(): Promise<void> {
    const { id } = kept.value ?? {}
    end()
    if (id !== undefined) await jobs.release(id)
  }

  const stop = world.every(renewal, () => {
    const { id } = kept.value ?? {}
    // another tab of this browser may have ended it
    if (id !== undefined && waits.value && keptIn(storage)?.id === id) void jobs.hold(id)
  })

  return {
    run,
    waits,
    start,
    async save() {
      const { request } = readiness.check.value
      if (!kept.value || !request || limited.of([request]).length > 0) return false
      if (!(await jobs.change(kept.value.id, request))) return false
      end()
      return true
    },
    cancel,
    dispose: stop,
  }
}

function keptIn(storage: Storage): Kept | null {
  const found = storage.load(key) as Partial<Kept> | null | undefined
  return found?.id !== undefined && found.before ? { id: found.id, before: found.before } : null
}
