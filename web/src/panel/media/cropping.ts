import { shapeOf } from '../../core/check/size.ts'
import type { MediaInput } from '../../core/family/mode.ts'
import { type Crop, cropOf } from '../../core/form/crop.ts'
import type { Form } from '../../core/form/form.ts'
import type { FactsByName } from '../../core/form/media.ts'
import type { Size } from '../../core/form/snap.ts'

/** An image and the video that shows a part of it. */
export interface Cropping {
  /** of the image */
  readonly shape: Size
  /** of the video */
  readonly size: Size
  /** null: the middle */
  readonly crop: Crop | null
}

/** Null for a file whose shape isn't known, or that is none of an image. */
export function croppingOf(
  form: Form,
  name: string,
  size: Size,
  facts: FactsByName,
): Cropping | null {
  const fact = facts[name]
  if (fact?.kind !== 'image') return null
  const { width, height } = fact
  return { shape: { width, height }, size, crop: cropOf(form.crops, name) }
}

/** Null for an input without an image whose shape is known. */
export function croppingIn(
  form: Form,
  { field, kind }: MediaInput,
  size: Size,
  facts: FactsByName,
): Cropping | null {
  const shape = kind === 'image' ? shapeOf(form, field, facts) : null
  return shape && { shape, size, crop: cropOf(form.crops, form[field]) }
}
