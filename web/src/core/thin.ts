import { words } from '../words/index.ts'
import type { Form, MediaField } from './form.ts'
import { type Problem, problem } from './problem.ts'
import type { Size } from './snap.ts'

/**
 * A picture so long and thin that less than one pixel of its short side is left at this size: ComfyUI's nodes then
 * fail on an empty picture. `fit` as in the form; `grid` and `most` are those of the size that is offered instead.
 */
export function tooThin(
  picture: Size,
  size: Size,
  fit: 'crop' | 'pad',
  given: { readonly name: string; readonly field: MediaField },
  { grid, most }: { readonly grid: number; readonly most: number },
): Problem | null {
  if ((fit === 'pad' ? padded(picture, size) : cropped(picture, size)) >= 1) return null
  const larger = fit === 'pad' ? smallestFor(picture, size, grid) : null
  const fits = larger !== null && larger.width <= most && larger.height <= most
  const to = fits ? `${larger.width}×${larger.height}` : null
  const shape = { name: given.name, ...picture, size: `${size.width}×${size.height}`, to }
  if (!fits || to === null) return problem('picture_too_thin', shape, { field: given.field })
  const values: Partial<Form> = { aspect: 'custom', ...larger }
  return problem('picture_too_thin', shape, {
    field: given.field,
    actions: [{ kind: 'set', label: words().buttons.useSize(to), values }],
  })
}

/** Pixels of the shorter side inside the bars, as ResizeAndPadImage counts them. */
function padded(picture: Size, size: Size): number {
  const scale = Math.min(size.width / picture.width, size.height / picture.height)
  return Math.min(Math.trunc(picture.width * scale), Math.trunc(picture.height * scale))
}

/** Pixels of the picture that are left of the side that is cut, as ComfyUI's common_upscale cuts it. */
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
