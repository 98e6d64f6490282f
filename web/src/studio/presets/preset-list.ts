import { computed, type ComputedRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { OwnPreset } from '../../core/presets/own-preset.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import type { Storage } from '../world/storage.ts'
import type { World } from '../world/world.ts'
import { createPresetFiles } from './preset-files.ts'

/** The presets that aren't deleted, in their order, and ways to change them that hold in every browser. */
export interface PresetList {
  readonly list: ComputedRef<readonly OwnPreset[]>
  /** some aren't on the server yet */
  readonly unsaved: ComputedRef<boolean>
  /** Deleted ones too. */
  find(id: string): OwnPreset | undefined
  /** A new one, behind the last and `after` other new ones. It isn't in the list before `put`. */
  created(name: string, values: OwnPreset['values'], after?: number): OwnPreset
  /** The same with these changes, newer than before. It isn't in the list before `put`. */
  changed(preset: OwnPreset, values: Partial<OwnPreset>): OwnPreset
  put(presets: readonly OwnPreset[]): Promise<void>
  change(id: string, values: Partial<OwnPreset>): Promise<void>
  /** Puts it before the preset that is at this place now, or last. */
  move(id: string, to: number): Promise<void>
  sync(): Promise<void>
  dispose(): void
}

export interface PresetListParts {
  readonly comfy: Comfy
  readonly storage: Storage
  readonly world: World
  readonly tabs: Tabs
}

export function createPresetList({ comfy, storage, world, tabs }: PresetListParts): PresetList {
  const files = createPresetFiles(comfy, storage, tabs)
  const list = computed(() => files.all.value.filter(({ deleted }) => !deleted))

  const find = (id: string): OwnPreset | undefined => files.all.value.find((one) => one.id === id)

  function changed(preset: OwnPreset, values: Partial<OwnPreset>): OwnPreset {
    // later than its last change, even if the clock is set back
    return { ...preset, ...values, updatedAt: Math.max(world.now(), preset.updatedAt + 1) }
  }

  async function change(id: string, values: Partial<OwnPreset>): Promise<void> {
    const preset = find(id)
    if (preset) await files.put([changed(preset, values)])
  }

  return {
    list,
    unsaved: files.unsaved,
    find,
    created(name, values, after = 0) {
      const now = world.now()
      const order = Math.max(0, ...list.value.map((preset) => preset.order)) + 1 + after
      const times = { createdAt: now, updatedAt: now }
      const about = { v: 1 as const, id: world.uuid(), defaultFor: [], deleted: false }
      return { ...about, name, values, order, ...times }
    },
    changed,
    put: (presets) => files.put(presets),
    change,
    async move(id, to) {
      const moved = find(id)
      const others = list.value.filter((preset) => preset.id !== id)
      if (!moved || list.value[to]?.id === id) return
      const at = Math.max(0, Math.min(to, others.length))
      const order = between(others[at - 1]?.order, others[at]?.order)
      // between two neighbours, until there is no number left
      if (order !== null) return change(id, { order })
      const all = [...others.slice(0, at), moved, ...others.slice(at)]
      await files.put(all.map((preset, n) => changed(preset, { order: n + 1 })))
    },
    sync: () => files.sync(),
    dispose: () => files.dispose(),
  }
}

/** Null if there is no number in between. */
function between(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined) return after === undefined ? 1 : after - 1
  if (after === undefined) return before + 1
  const middle = (before + after) / 2
  return middle > before && middle < after ? middle : null
}
