import { reactive, watch } from 'vue'
import { z } from 'zod'
import type { Library } from '../../core/files/library.ts'
import type { Storage } from '../world/storage.ts'

/** Where downloads go, for folders with a root other than the default. */
export interface Places {
  /** index of the root that a download into this folder goes to */
  rootOf(folder: string, library: Library): number
  choose(folder: string, root: number, library: Library): void
  dispose(): void
}

const Stored = z.record(z.string()).catch({})

/** Roots are remembered by their label: their order may change with ComfyUI's settings. */
export function createPlaces(storage: Storage): Places {
  const chosen = reactive(Stored.parse(storage.load('places')))
  const stop = watch(chosen, () => storage.save('places', chosen))
  return {
    rootOf(folder, library) {
      const held = library.folders[folder]
      const root = held?.roots.findIndex(
        ({ label, writable }) => writable && label === chosen[folder],
      )
      return root === undefined || root < 0 ? (held?.default ?? 0) : root
    },
    choose(folder, root, library) {
      const held = library.folders[folder]
      const label = held?.roots[root]?.label
      if (label === undefined || root === held?.default) delete chosen[folder]
      else chosen[folder] = label
    },
    dispose: stop,
  }
}
