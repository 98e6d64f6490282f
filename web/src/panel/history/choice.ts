import { computed, type ComputedRef, shallowRef } from 'vue'
import type { Entry } from '../../studio/ledger/entry.ts'
import type { Tile } from './tiles.ts'

/** Which runs are chosen, to do something with all of them. */
export interface Choice {
  /** in the order of the list; only what the list shows counts */
  readonly runs: ComputedRef<readonly Entry[]>
  /** of a tile: a batch may be chosen in part */
  stateOf(tile: Tile): 'true' | 'false' | 'mixed'
  toggle(tile: Tile): void
  /** Chooses everything from the tile that was toggled last to this one. */
  extend(to: Tile): void
  all(): void
  none(): void
}

export function useChoice(tiles: () => readonly Tile[]): Choice {
  const ids = shallowRef<ReadonlySet<string>>(new Set())
  /** the tile that was toggled last */
  let anchor: string | null = null
  const runs = computed(() =>
    ids.value.size === 0
      ? []
      : tiles().flatMap((tile) => tile.runs.filter(({ id }) => ids.value.has(id))),
  )

  function stateOf(tile: Tile): 'true' | 'false' | 'mixed' {
    const chosen = tile.runs.filter(({ id }) => ids.value.has(id)).length
    if (chosen === 0) return 'false'
    return chosen === tile.runs.length ? 'true' : 'mixed'
  }

  function add(added: readonly Tile[]): void {
    ids.value = new Set([...ids.value, ...added.flatMap((tile) => tile.runs.map(({ id }) => id))])
  }

  return {
    runs,
    stateOf,
    toggle(tile) {
      anchor = tile.id
      if (stateOf(tile) !== 'true') return add([tile])
      const left = new Set(ids.value)
      for (const { id } of tile.runs) left.delete(id)
      ids.value = left
    },
    extend(to) {
      const all = tiles()
      const from = all.findIndex(({ id }) => id === anchor)
      const end = all.findIndex(({ id }) => id === to.id)
      if (from === -1) anchor = to.id
      const start = from === -1 ? end : from
      add(all.slice(Math.min(start, end), Math.max(start, end) + 1))
    },
    all: () => add(tiles()),
    none() {
      ids.value = new Set()
      anchor = null
    },
  }
}
