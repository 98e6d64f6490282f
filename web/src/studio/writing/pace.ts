import { computed, type ComputedRef, shallowRef } from 'vue'
import { z } from 'zod'
import { type Families, isDefault } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import type { Storage } from '../world/storage.ts'

/** How long a take of one model is on this machine. */
export interface Pace {
  /** milliseconds, the median of the last takes; null = none yet */
  readonly expected: ComputedRef<number | null>
  learn(milliseconds: number): void
}

/** One for each family's model. */
export interface Paces {
  of(family: Family): Pace
}

export function createPaces(storage: Storage, families: Families): Paces {
  const paces = new Map(
    families.all.map((one) => [one, createPace(storage, isDefault(one, families) ? '' : one.id)]),
  )
  return { of: (family) => paces.get(family)! }
}

const Times = z.array(z.number().finite().positive()).catch([])
/** The last takes count: a loaded model is much faster than the first one. */
const maxTakes = 9

/** `family`: the id of the one whose model it is, '' for the default. */
function createPace(storage: Storage, family: string): Pace {
  const key = family === '' ? 'writing.times' : `writing.times.${family}`
  const times = shallowRef(Times.parse(storage.load(key)).slice(-maxTakes))
  return {
    expected: computed(() => {
      const sorted = times.value.toSorted((a, b) => a - b)
      return sorted[Math.floor(sorted.length / 2)] ?? null
    }),
    learn(milliseconds) {
      if (!(milliseconds > 0)) return
      times.value = [...times.value, milliseconds].slice(-maxTakes)
      storage.save(key, times.value)
    },
  }
}
