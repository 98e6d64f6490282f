import { computed, type ComputedRef, onMounted, onUnmounted, ref, type ShallowRef } from 'vue'
import { headingHeight, indexAt, type Layout, layOut, type Shapes } from './layout.ts'

/** The rendered part of a long list of tiles: the visible rows and some around them. */
export interface ListWindow {
  readonly layout: ComputedRef<Layout>
  /** the rows from `first` to before `last` are rendered */
  readonly first: ComputedRef<number>
  readonly last: ComputedRef<number>
  /** the first row that is visible from its top */
  readonly top: ComputedRef<number>
  /** visible pixels */
  readonly page: () => number
  rowOf(tile: number): number
  /** Scrolls to a row. */
  show(row: number): void
  /** Scrolls by so many pixels. */
  shift(by: number): void
}

/** pixels that are rendered above and below */
const around = 300

export function useListWindow(
  scroller: Readonly<ShallowRef<HTMLElement | null>>,
  body: Readonly<ShallowRef<HTMLElement | null>>,
  parts: () => readonly Shapes[],
  minTile: () => number,
): ListWindow {
  const width = ref(0)
  const height = ref(0)
  const at = ref(0)
  const layout = computed(() => layOut(width.value === 0 ? [] : parts(), width.value, minTile()))
  const rows = computed(() => layout.value.rows)
  // rows, so that not every pixel renders again
  const first = computed(() => indexAt(rows.value, at.value - around))
  const last = computed(() =>
    rows.value.length === 0 ? 0 : indexAt(rows.value, at.value + height.value + around) + 1,
  )
  const top = computed(() => {
    const row = indexAt(rows.value, at.value)
    const isWhole = (rows.value[row]?.top ?? 0) >= at.value
    return isWhole ? row : Math.min(row + 1, Math.max(0, rows.value.length - 1))
  })

  function measure(): void {
    const element = scroller.value
    // a hidden list has no width, and returns unchanged
    if (!element || !body.value?.clientWidth) return
    width.value = body.value.clientWidth
    height.value = element.clientHeight
    at.value = element.scrollTop
  }

  function scrollTo(y: number): void {
    if (scroller.value) scroller.value.scrollTop = y
    measure()
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
    layout,
    first,
    last,
    top,
    page: () => height.value,
    rowOf(tile) {
      let low = 0
      let high = rows.value.length - 1
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((rows.value[middle]?.first ?? 0) <= tile) low = middle
        else high = middle - 1
      }
      return low
    },
    show(index) {
      const element = scroller.value
      const row = rows.value[index]
      if (!element || !row) return
      // the heading stays on top
      const start = row.top - headingHeight
      const end = row.top + row.height - element.clientHeight
      scrollTo(Math.max(0, Math.min(start, Math.max(element.scrollTop, end))))
    },
    shift: (by) => scrollTo((scroller.value?.scrollTop ?? 0) + by),
  }
}
