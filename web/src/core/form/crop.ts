import { z } from 'zod'
import type { Size } from './snap.ts'

/** The part of an image that a video shows, in whole pixels of the image. */
export const Crop = z.object({
  x: z.number().int().min(0),
  y: z.number().int().min(0),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
})
export type Crop = Readonly<z.infer<typeof Crop>>

/** File name → its crop. A file without one is cropped to its middle. */
export const Crops = z.record(Crop)
export type Crops = Readonly<Record<string, Crop>>

/** How far an image can be enlarged, and the fewest pixels of a side that are left then. */
const maxZoom = 8
const minSide = 16

/** Crops that are remembered, of the newest files. */
const maxCrops = 50

/** The middle of an image that is left when it is cropped to fill a size, in the image's pixels. */
export function croppedTo(shape: Size, { width, height }: Size): Size & { x: number; y: number } {
  const kept = {
    width: Math.min(shape.width, (shape.height * width) / height),
    height: Math.min(shape.height, (shape.width * height) / width),
  }
  return { ...kept, x: (shape.width - kept.width) / 2, y: (shape.height - kept.height) / 2 }
}

/** A crop as it is for a video of this size: about the same part, inside the image. Null: the middle. */
export function framed(crop: Crop | null, shape: Size, size: Size): Crop {
  const middle = croppedTo(shape, size)
  if (crop === null) return whole(middle, shape)
  const zoom = croppedTo(shape, crop).width / crop.width
  const kept = isLike(crop, size) && zoom >= 1 ? crop : sized(middle, zoom)
  return around(kept, crop.x + crop.width / 2, crop.y + crop.height / 2, shape)
}

/** The crop moved by pixels of the image, as far as it goes. */
export function shifted(crop: Crop, x: number, y: number, shape: Size): Crop {
  return around(crop, crop.x + crop.width / 2 + x, crop.y + crop.height / 2 + y, shape)
}

/**
 * The crop with `factor` times the enlargement; the point of the image that is in the middle of the crop, or
 * `at`, keeps its place in the crop.
 */
export function zoomed(
  crop: Crop,
  factor: number,
  shape: Size,
  size: Size,
  at: { readonly x: number; readonly y: number } | null = null,
): Crop {
  const middle = croppedTo(shape, size)
  const maxHere = Math.max(1, Math.min(maxZoom, Math.min(middle.width, middle.height) / minSide))
  const zoom = Math.min(maxHere, Math.max(1, (middle.width / crop.width) * factor))
  const kept = sized(middle, zoom)
  const point = at ?? { x: crop.x + crop.width / 2, y: crop.y + crop.height / 2 }
  const x = point.x + ((crop.x + crop.width / 2 - point.x) * kept.width) / crop.width
  const y = point.y + ((crop.y + crop.height / 2 - point.y) * kept.height) / crop.height
  return around(kept, x, y, shape)
}

/** Whether it is what an image without a crop shows. */
export function isMiddle(crop: Crop, shape: Size, size: Size): boolean {
  const middle = framed(null, shape, size)
  // an odd remainder may be on either side
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1
  return (
    near(crop.x, middle.x) &&
    near(crop.y, middle.y) &&
    near(crop.width, middle.width) &&
    near(crop.height, middle.height)
  )
}

/** Shares of an image that a crop leaves out, 0 to 1. */
export function leftOut(
  { x, y, width, height }: Crop,
  shape: Size,
): Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> {
  return {
    left: x / shape.width,
    right: (shape.width - x - width) / shape.width,
    top: y / shape.height,
    bottom: (shape.height - y - height) / shape.height,
  }
}

/** The crops with one changed; null: none. */
export function withCrop(crops: Crops, name: string, crop: Crop | null): Record<string, Crop> {
  const others = Object.entries(crops).filter(([other]) => other !== name)
  const entries = crop === null ? others : [...others, [name, crop] as const]
  return Object.fromEntries(entries.slice(-maxCrops))
}

/** A file's crop; no name is that of a property that every object has. */
export function cropOf(crops: Crops, name: string | null): Crop | null {
  return name !== null && Object.hasOwn(crops, name) ? (crops[name] ?? null) : null
}

function sized({ width, height }: Size, zoom: number): Size {
  return { width: width / zoom, height: height / zoom }
}

/** Of the same aspect ratio, as far as whole pixels allow. */
function isLike({ width, height }: Size, size: Size): boolean {
  const ratio = size.height / size.width
  return Math.abs(width * ratio - height) <= 0.5 * ratio + 0.51
}

/** A size around a point, inside the image. */
function around({ width, height }: Size, x: number, y: number, shape: Size): Crop {
  return whole({ x: x - width / 2, y: y - height / 2, width, height }, shape)
}

function whole({ x, y, width, height }: Size & { x: number; y: number }, shape: Size): Crop {
  const kept = {
    width: Math.min(shape.width, Math.max(1, Math.round(width))),
    height: Math.min(shape.height, Math.max(1, Math.round(height))),
  }
  return {
    x: Math.max(0, Math.min(shape.width - kept.width, Math.round(x))),
    y: Math.max(0, Math.min(shape.height - kept.height, Math.round(y))),
    ...kept,
  }
}
