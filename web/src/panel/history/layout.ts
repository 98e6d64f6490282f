/**
 * Where the tiles of History go: in rows that fill the width, each tile in its own shape. It depends on nothing
 * but the shapes and the width, so that nothing moves when a picture has loaded. All numbers are CSS pixels.
 */

/** between tiles */
export const gap = 8
/** of a day */
export const headingHeight = 32
/** the line below a picture */
const captionHeight = 20
/** a 16:9 tile isn't narrower than this; the area of the others follows from it */
export const minWidth = 132
/** the same in a batch, whose runs are compared */
export const minWidthInBatch = 220
/** beyond these a shape is cut */
const narrowest = 0.45
const widest = 3.6

export interface Box {
  readonly left: number
  readonly width: number
  /** of its picture */
  readonly height: number
}

export interface Row {
  readonly top: number
  /** with its captions and the gap below */
  readonly height: number
  /** the tiles from `first` to before `last` */
  readonly first: number
  readonly last: number
}

export interface Part {
  readonly top: number
  /** with its heading */
  readonly height: number
  /** the rows from `first` to before `last` */
  readonly first: number
  readonly last: number
}

export interface Layout {
  readonly height: number
  readonly parts: readonly Part[]
  readonly rows: readonly Row[]
  /** one for each tile */
  readonly boxes: readonly Box[]
}

/** A run of tiles that begins a new row. */
export interface Shapes {
  readonly titled: boolean
  /** width / height of each tile */
  readonly shapes: readonly number[]
}

export function layOut(parts: readonly Shapes[], width: number, minTile = minWidth): Layout {
  const laid: Part[] = []
  const rows: Row[] = []
  const boxes: Box[] = []
  const area = tileArea(width, minTile)
  let top = 0
  for (const { titled, shapes } of parts) {
    const start = top
    const first = rows.length
    if (titled) top += headingHeight
    for (let at = 0; at < shapes.length;) {
      const { count, height } = rowFrom(shapes, at, width, area)
      const begin = boxes.length
      let left = 0
      for (const shape of shapes.slice(at, at + count)) {
        const right = left + bounded(shape) * height
        // whole pixels, without adding up what is rounded
        boxes.push({
          left: Math.round(left),
          width: Math.round(right) - Math.round(left),
          height: Math.round(height),
        })
        left = right + gap
      }
      const whole = Math.round(height) + captionHeight + gap
      rows.push({ top, height: whole, first: begin, last: boxes.length })
      top += whole
      at += count
    }
    laid.push({ top: start, height: top - start, first, last: rows.length })
  }
  return { height: top, parts: laid, rows, boxes }
}

/** The area of a picture: that of a 16:9 one, as many in a row as fit. */
function tileArea(width: number, minTile: number): number {
  const columns = Math.max(1, Math.floor((width + gap) / (minTile + gap)))
  const tile = Math.max(1, (width - gap * (columns - 1)) / columns)
  return (tile * tile * 9) / 16
}

/** As many tiles as bring the pictures of the row closest to `area`. */
function rowFrom(
  shapes: readonly number[],
  at: number,
  width: number,
  area: number,
): { count: number; height: number } {
  let count = 0
  let sum = 0
  let height = 0
  let off = Infinity
  for (let next = at; next < shapes.length; next++) {
    const wider = sum + bounded(shapes[next])
    const fits = Math.max(1, width - gap * count) / wider
    const nowOff = Math.abs(Math.log((fits * fits * wider) / (count + 1) / area))
    if (nowOff > off) return { count, height }
    ;[sum, height, off, count] = [wider, fits, nowOff, count + 1]
  }
  // the last row isn't stretched, unless it is nearly full
  const natural = Math.sqrt((area * count) / sum)
  return { count, height: height < natural * 1.2 ? height : natural }
}

function bounded(shape = 1): number {
  return Number.isFinite(shape) ? Math.max(narrowest, Math.min(widest, shape)) : 1
}

/** The index of the last item that begins at or before `y`; 0 if none does. */
export function indexAt(items: readonly { readonly top: number }[], y: number): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((items[middle]?.top ?? 0) <= y) low = middle
    else high = middle - 1
  }
  return low
}
