import { z } from 'zod'
import type { Size } from './snap.ts'

/** An image of a person or thing that the video is to show. */
export const Reference = z.object({
  image: z.string(),
  /** who or what it is, for the prompt */
  caption: z.string().default(''),
})
export type Reference = Readonly<z.infer<typeof Reference>>

/** The image that shows all references side by side, which is what the model gets. */
export const Sheet = z.object({
  file: z.string(),
  /** the references on it, in their order; none: it was made elsewhere */
  of: z.array(z.string()).default([]),
  /** pixels; null: unknown */
  width: z.number().int().min(1).nullable().default(null),
  height: z.number().int().min(1).nullable().default(null),
})
export type Sheet = Readonly<z.infer<typeof Sheet>>

/** A place on the sheet, in its pixels. */
export interface Place extends Size {
  readonly x: number
  readonly y: number
}

/** Whether a sheet shows these references, at the size of the video. */
export function isSheetOf(
  sheet: Sheet | null,
  references: readonly Pick<Reference, 'image'>[],
  size: Size,
): sheet is Sheet {
  return (
    sheet !== null &&
    sheet.width === size.width &&
    sheet.height === size.height &&
    sheet.of.length === references.length &&
    references.every(({ image }, index) => sheet.of[index] === image)
  )
}

/**
 * Where `count` images go on a sheet of this size: rows of equal cells, as square as they can be, row by row; a last
 * row with fewer is centred.
 */
export function placesOn(size: Size, count: number): Place[] {
  const { columns, rows } = gridOf(size, count)
  const [width, height] = [Math.floor(size.width / columns), Math.floor(size.height / rows)]
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns)
    const inRow = Math.min(columns, count - row * columns)
    const left = Math.floor((size.width - inRow * width) / 2)
    return { x: left + (index % columns) * width, y: row * height, width, height }
  })
}

function gridOf({ width, height }: Size, count: number): { columns: number; rows: number } {
  let best = { columns: 1, rows: Math.max(1, count) }
  const shortest = ({ columns, rows }: typeof best): number =>
    Math.min(width / columns, height / rows)
  for (let columns = 2; columns <= count; columns++) {
    const grid = { columns, rows: Math.ceil(count / columns) }
    if (shortest(grid) > shortest(best)) best = grid
  }
  return best
}

/** An image within its place: all of it, centred, with a margin to its neighbours. */
export function fitInto(place: Place, image: Size, margin: number): Place {
  const room = { width: place.width - 2 * margin, height: place.height - 2 * margin }
  const scale = Math.min(room.width / image.width, room.height / image.height)
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)]
  return {
    x: place.x + Math.round((place.width - width) / 2),
    y: place.y + Math.round((place.height - height) / 2),
    width,
    height,
  }
}

/** The list with one of its items at another place. */
export function movedTo<T>(items: readonly T[], from: number, to: number): T[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length) return [...items]
  const rest = items.toSpliced(from, 1)
  return rest.toSpliced(to, 0, item)
}
