import { computed, type ComputedRef, shallowRef, type ShallowRef, watch } from 'vue'
import { emptyList, type ListSource, reviveList } from '../../core/lists/source.ts'
import type { Storage } from '../world/storage.ts'

/** What was given for the list; kept across reloads until the user clears it, with undo. */
export interface ListStore {
  readonly source: Readonly<ShallowRef<ListSource>>
  /** it is shown, so Generate queues it */
  readonly open: ShallowRef<boolean>
  readonly canUndo: ComputedRef<boolean>
  readonly canRedo: ComputedRef<boolean>
  /** Changes of the same kind in a row, such as typing, are undone at once. */
  change(values: Partial<ListSource>, kind?: string): void
  /** Notes where a file is now, in every step that knows it. */
  arrived(id: string, held: string): void
  undo(): void
  redo(): void
  dispose(): void
}

interface Step {
  readonly source: ListSource
  readonly kind: string | undefined
}

const key = 'list'
/** steps that are remembered */
const maxKept = 50

export function createListStore(storage: Storage): ListStore {
  const stored = storage.load(key) as { open?: unknown } | null | undefined
  const source = shallowRef(stored ? reviveList(stored) : emptyList)
  const open = shallowRef(stored?.open === true)
  const past = shallowRef<readonly Step[]>([])
  const future = shallowRef<readonly ListSource[]>([])
  const stop = watch([source, open], () => storage.save(key, { ...source.value, open: open.value }))

  return {
    source,
    open,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    change(values, kind) {
      const again = kind !== undefined && past.value.at(-1)?.kind === kind
      if (!again) past.value = [...past.value, { source: source.value, kind }].slice(-maxKept)
      future.value = []
      source.value = { ...source.value, ...values }
    },
    arrived(id, held) {
      const now = (one: ListSource): ListSource => withFile(one, id, held)
      past.value = past.value.map((step) => ({ ...step, source: now(step.source) }))
      future.value = future.value.map(now)
      source.value = now(source.value)
    },
    undo() {
      const step = past.value.at(-1)
      if (!step) return
      past.value = past.value.slice(0, -1)
      future.value = [...future.value, source.value]
      source.value = step.source
    },
    redo() {
      const next = future.value.at(-1)
      if (!next) return
      future.value = future.value.slice(0, -1)
      past.value = [...past.value, { source: source.value, kind: undefined }]
      source.value = next
    },
    dispose: stop,
  }
}

function withFile(source: ListSource, id: string, held: string): ListSource {
  const files = Object.entries(source.files).map(([field, all]) => [
    field,
    all.map((file) => (file.id === id ? { ...file, held } : file)),
  ])
  return { ...source, files: Object.fromEntries(files) }
}
