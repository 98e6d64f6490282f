import { computed, type ComputedRef, shallowRef } from 'vue'
import { freest } from '../../core/history/record.ts'
import type { Storage } from '../world/storage.ts'
import type { Sites } from './sites.ts'

/** Where new runs are wanted; kept in this browser. */
export interface Wanted {
  /** an engine's id or `freest`; undefined: this ComfyUI */
  readonly where: ComputedRef<string | undefined>
  choose(where: string | undefined): void
}

const key = 'runOn'

export function createWanted(sites: Pick<Sites, 'all'>, storage: Storage): Wanted {
  const stored = storage.load(key)
  const chosen = shallowRef(typeof stored === 'string' ? stored : undefined)

  /** The owner may have taken it off the list since. */
  const where = computed(() => {
    const engines = sites.all.value
    const isThere =
      chosen.value === freest
        ? engines.length > 0
        : engines.some(({ about }) => about.id === chosen.value)
    return isThere ? chosen.value : undefined
  })

  return {
    where,
    choose(now) {
      chosen.value = now
      if (now === undefined) storage.remove(key)
      else storage.save(key, now)
    },
  }
}
