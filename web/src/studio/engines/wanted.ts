import { computed, type ComputedRef, shallowRef } from 'vue'
import { freest } from '../../core/history/record.ts'
import type { Storage } from '../world/storage.ts'
import type { Sites } from './sites.ts'

/** Where new runs are wanted; kept in this browser. */
export interface Wanted {
  /** an engine's id or `freest`; undefined: this ComfyUI */
  readonly where: ComputedRef<string | undefined>
  choose(where: string | undefined): void
  /** Whether this browser's user has agreed to what an engine costs; asked once for each. */
  hasAgreed(engine: string): boolean
  agree(engine: string): void
}

const key = 'runOn'
const agreedKey = 'agreedEngines'

export function createWanted(sites: Pick<Sites, 'all'>, storage: Storage): Wanted {
  const stored = storage.load(key)
  const kept = storage.load(agreedKey)
  const agreed = shallowRef(new Set(Array.isArray(kept) ? kept : []))
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
    hasAgreed: (engine) => agreed.value.has(engine),
    agree(engine) {
      agreed.value = new Set([...agreed.value, engine])
      storage.save(agreedKey, [...agreed.value])
    },
    choose(now) {
      chosen.value = now
      if (now === undefined) storage.remove(key)
      else storage.save(key, now)
    },
  }
}
