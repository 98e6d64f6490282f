import { computed, type ComputedRef, onMounted, onUnmounted, ref, type ShallowRef } from 'vue'

/** How a grid of equal tiles lies in its width, in pixels. */
export interface Geometry {
  readonly columns: number
  /** with the gap below it */
  readonly row: number
}

const gap = 8
const leastWidth = 132
/** of what is written below a picture */
const words = 56

export function geometryOf(width: number): Geometry {
  const columns = Math.max(1, Math.floor((width + gap) / (leastWidth + gap)))
  const tile = (width - gap * (columns - 1)) / columns
  return { columns, row: Math.round((tile * 9) / 16) + words + gap }
}

/** The part of a long grid that is drawn: what is in sight, and a little around it. */
export interface Rows {
  readonly geometry: ComputedRef<Geometry>
  /** the items from `first` to before `last` */
  readonly first: ComputedRef<number>
  readonly last: ComputedRef<number>
  /** heights of what is not drawn, in pixels */
  readonly above: ComputedRef<number>
  readonly below: ComputedRef<number>
  /** the first item that is in sight */
  readonly top: ComputedRef<number>
  /** how many rows are in sight at a time */
  readonly page: ComputedRef<number>
  /** Brings an item into sight. */
  show(index: number): void
}

const around = 2

export function useRows(
  scroller: Readonly<ShallowRef<HTMLElement | null>>,
  grid: Readonly<ShallowRef<HTMLElement | null>>,
  count: () => number,
): Rows {
  const width = ref(0)
  const height = ref(0)
  const top = ref(0)
  const geometry = computed(() => geometryOf(width.value))
  const rows = computed(() => Math.ceil(count() / geometry.value.columns))
  const inRows = (row: number): number => Math.max(0, Math.min(row, rows.value))
  // whole rows, so that nothing is drawn anew for every pixel
  const firstRow = computed(() => inRows(Math.floor(top.value / geometry.value.row) - around))
  const lastRow = computed(() =>
    inRows(Math.ceil((top.value + height.value) / geometry.value.row) + around),
  )

  function measure(): void {
    const element = scroller.value
    // one that is not shown has no width, and comes back as it was
    if (!element || !grid.value?.clientWidth) return
    width.value = grid.value.clientWidth
    height.value = element.clientHeight
    top.value = element.scrollTop
  }

  const observer = new ResizeObserver(measure)
  onMounted(() => {
    measure()
    if (!scroller.value) return
    observer.observe(scroller.value)
    scroller.value.addEventListener('scroll', measure, { passive: true })
  })
  onUnmounted(() => observer.disconnect())

  return {
    geometry,
    first: computed(() => firstRow.value * geometry.value.columns),
    last: computed(() => Math.min(count(), lastRow.value * geometry.value.columns)),
    above: computed(() => firstRow.value * geometry.value.row),
    below: computed(() => (rows.value - lastRow.value) * geometry.value.row),
    top: computed(() =>
      Math.max(
        0,
        Math.min(count() - 1, Math.ceil(top.value / geometry.value.row) * geometry.value.columns),
      ),
    ),
    page: computed(() => Math.max(1, Math.floor(height.value / geometry.value.row))),
    show(index) {
      const element = scroller.value
      if (!element) return
      const { columns, row } = geometry.value
      const start = Math.floor(index / columns) * row
      const most = start + row - element.clientHeight
      element.scrollTop = Math.min(start, Math.max(element.scrollTop, most))
      measure()
    },
  }
}
