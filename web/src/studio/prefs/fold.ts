import { shallowRef, type ShallowRef } from 'vue'
import type { Storage } from '../world/storage.ts'

/** A part of the page that the user folds; kept across reloads. */
export interface Fold {
  readonly open: ShallowRef<boolean>
  /** Opens it for now: something in it needs attention. */
  reveal(): void
  /** The user's own choice. */
  choose(open: boolean): void
}

export function createFold(storage: Storage, key: string): Fold {
  const open = shallowRef(storage.load(key) === true)
  return {
    open,
    reveal: () => void (open.value = true),
    choose(to) {
      if (to === open.value) return
      open.value = to
      storage.save(key, to)
    },
  }
}
