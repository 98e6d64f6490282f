import { computed, type ComputedRef, shallowRef, type ShallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { Unreachable } from '../../comfy/http.ts'
import {
  isNewer,
  mergePresets,
  type OwnPreset,
  revivePreset,
} from '../../core/presets/own-preset.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import { createFolder } from '../world/folder.ts'
import { onceAtATime } from '../world/once.ts'
import type { Storage } from '../world/storage.ts'

/**
 * The user's presets, a file each in ComfyUI's userdata. The browser keeps a copy of all, so that they are there
 * while the server is away, and nothing is lost that it hasn't written yet.
 */
export interface PresetFiles {
  /** with deleted ones */
  readonly all: ShallowRef<readonly OwnPreset[]>
  /** some aren't on the server yet */
  readonly unsaved: ComputedRef<boolean>
  /** Keeps the presets in this browser at once, then writes them if possible. */
  put(presets: readonly OwnPreset[]): Promise<void>
  /** Reads what others have written, and writes what could not be written yet. Never throws. */
  sync(): Promise<void>
  dispose(): void
}

const folder = 'ltx_aio/presets'
const key = (id: string): string => `preset.${id}`

export function createPresetFiles({ userdata }: Comfy, storage: Storage, tabs: Tabs): PresetFiles {
  const all = shallowRef(mergePresets(copies(storage)))
  /** what each file held when it was read or written last */
  const written = shallowRef<ReadonlyMap<string, OwnPreset>>(new Map())
  const files = createFolder(userdata, folder)
  const late = computed(() =>
    all.value.filter((preset) => {
      const there = written.value.get(preset.id)
      return !there || isNewer(preset, there)
    }),
  )

  function keep(presets: readonly OwnPreset[]): void {
    all.value = mergePresets(all.value, presets)
    const ids = new Set(presets.map(({ id }) => id))
    for (const preset of all.value) if (ids.has(preset.id)) storage.save(key(preset.id), preset)
  }

  async function readNews(): Promise<void> {
    const { read } = await files.news()
    const presets = read.flatMap(({ id, stored }) => {
      const preset = revivePreset(stored)
      // another file's name would be overwritten by ours
      return preset?.id === id ? preset : []
    })
    written.value = new Map([...written.value, ...presets.map((one) => [one.id, one] as const)])
    keep(presets)
  }

  async function writeLate(): Promise<void> {
    for (const preset of late.value) {
      await userdata.write(`${folder}/${preset.id}.json`, preset)
      written.value = new Map(written.value).set(preset.id, preset)
    }
  }

  const sync = onceAtATime(async () => {
    try {
      // first, or an older change would replace a newer one
      await readNews()
      await writeLate()
    } catch (error) {
      // the browser has them, and the next time may work
      if (!(error instanceof Unreachable)) throw error
    }
  })

  const stopHearing = tabs.hear((message) => {
    const { type, presets } = message as { type?: string; presets?: unknown }
    if (type !== 'presets' || !Array.isArray(presets)) return
    // the other tab writes them
    const read = presets.flatMap((one) => revivePreset(one) ?? [])
    all.value = mergePresets(all.value, read)
  })

  return {
    all,
    unsaved: computed(() => late.value.length > 0),
    async put(presets) {
      keep(presets)
      tabs.tell({ type: 'presets', presets })
      await sync()
    },
    sync,
    dispose: stopHearing,
  }
}

function copies(storage: Storage): OwnPreset[] {
  return storage.keys(key('')).flatMap((name) => revivePreset(storage.load(name)) ?? [])
}
