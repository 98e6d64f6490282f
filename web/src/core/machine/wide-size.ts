import { areaOf, type Family } from '../family/family.ts'
import type { Scale } from '../form/form.ts'
import { type Size, sizeFor } from '../form/snap.ts'

/** Of a 16:9 video. */
export function wideSize(family: Family, scale: Scale): Size {
  const { min, max } = family.side
  return sizeFor(16 / 9, areaOf(family, scale), family.grid, min, max)
}
