import { computed, type ComputedRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { Family } from '../../core/family/family.ts'
import type { Mode } from '../../core/family/mode.ts'
import { mediaFields, type SettledForm } from '../../core/form/form.ts'
import type { Request } from '../../core/form/request.ts'
import { carryEdits, signatureOf } from '../../core/lists/carry.ts'
import { isGrid, itemsOf, type ListItem } from '../../core/lists/items.ts'
import { readList, type ReadList, withRowPrompt } from '../../core/lists/rows.ts'
import { emptyList, type ListEdit, type ListSource } from '../../core/lists/source.ts'
import type { TimeRange } from '../../core/progress/estimate.ts'
import type { Estimates } from '../estimates/estimates.ts'
import type { Media } from '../form/media.ts'
import type { Fetched, ReadFacts } from '../form/receiving.ts'
import type { Storage } from '../world/storage.ts'
import type { World } from '../world/world.ts'
import { createListFiles, type ListFiles } from './list-files.ts'
import { createListStore, type ListStore } from './list-store.ts'

/** Many videos from one form: prompts, files, a table, seeds and presets. */
export interface Lists extends Pick<
  ListStore,
  'source' | 'open' | 'canUndo' | 'canRedo' | 'undo' | 'redo'
> {
  readonly files: ListFiles
  readonly list: ComputedRef<ReadList>
  /** every video, left out or not */
  readonly items: ComputedRef<readonly ListItem[]>
  /** what Generate queues while the list is in effect */
  readonly wanted: ComputedRef<readonly ListItem[]>
  /** it is open and has something in it, and no waiting run is being edited */
  readonly inEffect: ComputedRef<boolean>
  /** there is something to clear */
  readonly filled: ComputedRef<boolean>
  /** all that is wanted; null if unknown */
  readonly total: ComputedRef<TimeRange | null>
  /** Changes of the same kind in a row, such as typing, are undone at once. */
  change(values: Partial<ListSource>, kind?: string): void
  setPrompt(row: number, prompt: string): void
  /** null: as the list has it */
  setSeed(key: string, seed: number | null): void
  leaveOut(keys: readonly string[], out: boolean): void
  clear(): void
  dispose(): void
}

export interface ListsParts {
  readonly comfy: Comfy
  readonly storage: Storage
  readonly world: World
  readonly family: ComputedRef<Family>
  readonly mode: ComputedRef<Mode>
  readonly settled: ComputedRef<SettledForm>
  readonly media: Media
  readonly look: ReadFacts
  readonly fetched: Fetched
  readonly estimates: Pick<Estimates, 'sum'>
  /** a waiting run is in the form */
  readonly editing: () => boolean
}

export function createLists(parts: ListsParts): Lists {
  const { comfy, storage, world, family, mode, settled, media, look, fetched, estimates } = parts
  const store = createListStore(storage)
  const { source, open } = store

  const files = createListFiles({
    comfy,
    world,
    media,
    look,
    fetched,
    store,
    asked: () => (open.value ? list.value.asked : []),
    change,
  })
  const read = (of: ListSource): ReadList =>
    readList(of, mode.value, family.value, (name) => files.inInput(name))
  const list = computed(() => read(source.value))
  const items = computed(() =>
    itemsOf(list.value, source.value, {
      form: settled.value,
      mode: mode.value,
      family: family.value,
      facts: media.facts,
    }),
  )
  const wanted = computed(() => items.value.filter(({ out }) => !out))
  const filled = computed(
    () =>
      source.value.text.trim() !== '' ||
      mediaFields.some((field) => (source.value.files[field]?.length ?? 0) > 0) ||
      isGrid(source.value),
  )

  /** Edits follow their rows. */
  function change(values: Partial<ListSource>, kind?: string): void {
    const before = list.value.rows.map(signatureOf)
    const after = read({ ...source.value, ...values }).rows.map(signatureOf)
    const edits = carryEdits(source.value.edits, before, after)
    store.change({ edits, ...values }, kind)
  }

  function edit(keys: readonly string[], values: ListEdit): void {
    const { edits } = source.value
    const next = keys.map((key) => [key, { ...edits[key], ...values }] as const)
    store.change({ edits: { ...edits, ...Object.fromEntries(next) } })
  }

  return {
    ...store,
    files,
    list,
    items,
    wanted,
    inEffect: computed(
      () =>
        open.value &&
        !parts.editing() &&
        (items.value.length > 0 || list.value.problems.length > 0),
    ),
    filled,
    total: computed(() =>
      estimates.sum(alike(wanted.value.flatMap(({ request }) => request ?? []))),
    ),
    change,
    setPrompt(row, prompt) {
      const shared = settled.value.prompt
      const text = withRowPrompt(source.value.text, list.value, row, prompt, shared)
      // the text field and a row's own are two: each is undone in one step
      store.change({ text }, `prompt ${row}`)
    },
    setSeed(key, seed) {
      const { seed: _, ...others } = source.value.edits[key] ?? {}
      store.change(
        { edits: { ...source.value.edits, [key]: seed === null ? others : { ...others, seed } } },
        `seed ${key}`,
      )
    },
    leaveOut(keys, out) {
      if (out) return edit(keys, { out })
      const back = Object.entries(source.value.edits).map(([key, { out: was, ...others }]) => [
        key,
        keys.includes(key) || !was ? others : { ...others, out: was },
      ])
      store.change({ edits: Object.fromEntries(back) })
    },
    clear() {
      files.cancel()
      store.change(emptyList)
    },
    dispose() {
      files.dispose()
      store.dispose()
    },
  }
}

/**
 * The same requests with two names for all files: only whether a file is the one before decides how long a run
 * takes, and every name would be estimated again.
 */
function alike(wanted: readonly Request[]): Request[] {
  const last: Record<string, { readonly name: string; readonly label: string }> = {}
  return wanted.map((request) => {
    const names = mediaFields.map((field) => {
      const name = request[field]
      if (name === null) return [field, null]
      const before = last[field]
      const label = before?.name === name ? before.label : before?.label === 'a' ? 'b' : 'a'
      last[field] = { name, label }
      return [field, label]
    })
    return { ...request, ...Object.fromEntries(names) }
  })
}
