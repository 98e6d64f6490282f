/** A rectangle on the canvas: [x, y, width, height]. */
export type Rect = readonly [x: number, y: number, width: number, height: number]

export interface Placed {
  readonly id: string
  /** Of the body, without the title bar above it. */
  readonly size: readonly [width: number, height: number]
}

export interface Column {
  readonly title: string
  readonly nodes: readonly Placed[]
}

export interface Layout {
  /** Node id → the top left corner of its body. */
  readonly places: ReadonlyMap<string, readonly [x: number, y: number]>
  readonly groups: readonly { readonly title: string; readonly rect: Rect }[]
}

/** The height of a node's title bar, which is above its position. */
export const titleBar = 30
/** Between nodes. Some frontends draw nodes larger. */
const gap = 40
/** Between a group and its nodes; its title is above them. */
const padding = 20
const groupTitle = 44
/** Taller columns are split. */
const maxHeight = 1500

/** Puts groups side by side from the left, each with its nodes in a column. */
export function layOut(columns: readonly Column[]): Layout {
  const places = new Map<string, readonly [number, number]>()
  let x = 0
  const groups = columns.map(({ title, nodes }) => {
    const left = x
    let [right, bottom, y, width] = [left + padding, 0, groupTitle, 0]
    for (const { id, size } of nodes) {
      if (y > groupTitle && y + titleBar + size[1] > maxHeight) {
        right += width + gap
        y = groupTitle
        width = 0
      }
      places.set(id, [right, y + titleBar])
      y += titleBar + size[1] + gap
      width = Math.max(width, size[0])
      bottom = Math.max(bottom, y - gap)
    }
    right += width + padding
    x = right + 2 * gap
    return { title, rect: [left, 0, right - left, bottom + padding] as const }
  })
  return { places, groups }
}

export function overlap(a: Rect, b: Rect): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]
}
