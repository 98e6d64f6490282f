import { words } from '../../words/index.ts'
import type { Form, FormField } from '../form/form.ts'
import { type Problem, problem } from '../problem/problem.ts'
import type { Size } from '../form/snap.ts'
import { sizeText } from '../text/size-text.ts'

/**
 * An image so thin that its short side has less than one pixel at this size: ComfyUI's nodes then fail on an
 * empty image. `fit` as in the form; `grid` and `max` apply to the size offered instead.
 */
export function tooThin(
  picture: Size,
  size: Size,
  fit: 'crop' | 'pad',
  given: { readonly name: string; readonly field: FormField },
  { grid, max }: { readonly grid: number; readonly max: number },
): Problem | null {
  if ((fit === 'pad' ? padded(picture, size) : cropped(picture, size)) >= 1) return null
  const larger = fit === 'pad' ? smallestFor(picture, size, grid) : null
  const fits = larger !== null && larger.width <= max && larger.height <= max
  const to = fits ? sizeText(larger) : null
  const shape = { name: given.name, ...picture, size: sizeText(size), to }
  if (!fits || to === null) return problem('picture_too_thin', shape, { field: given.field })
  const values: Partial<Form> = { aspect: 'custom', ...larger }
  return problem('picture_too_thin', shape, {
    field: given.field,
    actions: [{ kind: 'set', label: words().buttons.useSize(to), values }],
  })
}

/** Pixels of the shorter side inside the bars, as in ResizeAndPadImage. */
function padded(picture: Size, size: Size): number {
  const scale = Math.min(size.width / picture.width, size.height / picture.height)
  return Math.min(Math.trunc(picture.width * scale), Math.trunc(picture.height * scale))
}

/** Pixels left of the cropped side, as in ComfyUI's common_upscale. */
function cropped(picture: Size, size: Size): number {
  const wider = (size.width * picture.height) / (size.height * picture.width)
  const kept = (side: number, share: number): number =>
    side - 2 * Math.round((side - side * share) / 2)
  return wider < 1 ? kept(picture.width, wider) : kept(picture.height, 1 / wider)
}

function smallestFor(picture: Size, size: Size, grid: number): Size {
  const up = (side: number): number => Math.ceil(side / grid) * grid
  const long = Math.max(picture.width, picture.height) / Math.min(picture.width, picture.height)
  return picture.width > picture.height
    ? { ...size, width: Math.max(size.width, up(long)) }
    : { ...size, height: Math.max(size.height, up(long)) }
}
