import { type Ref, ref, type ShallowRef } from 'vue'

/** A row that is being dragged, and where it would go. */
export interface Dragged {
  readonly id: string
  /** the row it would come before; null = last */
  readonly before: string | null
}

/** Drags rows with mouse, pen or finger, by their handles. */
export interface RowDrag {
  start(event: PointerEvent, id: string): void
  /** the CSS classes of a row */
  classes(id: string): Readonly<Record<string, boolean>>
}

/**
 * Rows are marked `data-drag` with their ids. `movable` are those that can change places, in order. `drop` gets a
 * row's new place; the Escape key leaves it where it was.
 */
export function useRowDrag(
  list: Readonly<ShallowRef<HTMLElement | null>>,
  movable: () => readonly string[],
  drop: (to: Dragged) => void,
): RowDrag {
  const dragged: Ref<Dragged | null> = ref(null)

  function rowOf(id: string): HTMLElement | null {
    return list.value?.querySelector<HTMLElement>(`[data-drag="${id}"]`) ?? null
  }

  /** The first row whose middle is below the pointer. */
  function beforeAt(y: number, id: string): string | null {
    const others = movable().filter((one) => one !== id)
    const below = others.find((one) => {
      const box = rowOf(one)?.getBoundingClientRect()
      return box !== undefined && y < box.top + box.height / 2
    })
    if (below !== undefined) return below
    // rows that are not shown come after it
    const shown = others.filter((one) => rowOf(one) !== null)
    const last = shown.at(-1)
    return (last !== undefined && others[others.indexOf(last) + 1]) || null
  }

  function start(event: PointerEvent, id: string): void {
    if (event.button !== 0) return
    event.preventDefault()
    const stop = new AbortController()
    const { signal } = stop
    const end = (): void => {
      stop.abort()
      dragged.value = null
    }
    const move = ({ clientY }: PointerEvent): void => {
      dragged.value = { id, before: beforeAt(clientY, id) }
      const box = list.value?.getBoundingClientRect()
      if (!box || !list.value) return
      if (clientY < box.top + 16) list.value.scrollBy({ top: -8 })
      if (clientY > box.bottom - 16) list.value.scrollBy({ top: 8 })
    }
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener(
      'pointerup',
      () => {
        const to = dragged.value
        end()
        if (to) drop(to)
      },
      { signal },
    )
    window.addEventListener('pointercancel', end, { signal })
    window.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape') return
        key.stopPropagation()
        end()
      },
      { signal, capture: true },
    )
  }

  return {
    start,
    classes: (id) => ({
      'ltx-dragged': dragged.value?.id === id,
      'ltx-drag-target': dragged.value?.before === id,
    }),
  }
}
