import { words } from '../../words/index.ts'
import { type Checked, fine, wrong } from '../problem/checked.ts'
import { areaOf, type Family } from '../family/family.ts'
import { gridOf } from '../family/grid.ts'
import { paintsAround, toolIn } from '../family/tools.ts'
import type { Preset } from '../family/preset.ts'
import type { Form, MediaField, SettledForm } from '../form/form.ts'
import type { FactsByName } from '../form/media.ts'
import { keepsVideo, type Mode } from '../family/mode.ts'
import { type Problem, problem } from '../problem/problem.ts'
import { cropOf, type Crops, framed, isMiddle } from '../form/crop.ts'
import { aspectGap, type Size, sizeFor, snapToGrid } from '../form/snap.ts'
import { sizeText } from '../text/size-text.ts'
import { tooThin } from './thin.ts'

/** The finished size for a form, on the preset's grid. */
export function sizeOf(
  form: SettledForm,
  mode: Mode,
  preset: Preset | undefined,
  family: Family,
  facts: FactsByName,
): Checked<Size> {
  const grid = gridOf(family, mode, preset, form.tool)
  const size = askedSize(form, mode, grid, family, facts)
  if (size.value === null) return size
  const cap = areaOf(family, family.lowVramScale)
  // sizeFor may exceed the area by a tenth
  if (form.lowVram && size.value.width * size.value.height > cap * 1.1)
    return overCap(size.value, cap, grid, family)
  if (paintsAround(mode, family, form.tool)) return size
  const thin = thinIn(form, mode, size.value, grid, family, facts)
  return thin.length > 0 ? { value: size.value, notes: [], problems: thin } : size
}

function thinIn(
  form: Form,
  mode: Mode,
  size: Size,
  grid: number,
  family: Family,
  facts: FactsByName,
): Problem[] {
  // what the result holds is stretched, not cropped
  const media = mode.media.flatMap(({ field, whole }) => {
    const name = form[field]
    return whole || name === null ? [] : [{ name, field }]
  })
  const keys = keyImages(form, mode).map((name) => ({ name, field: 'keyframes' as const }))
  return [...media, ...keys].flatMap((given) => {
    const shape = shapeNamed(given.name, facts)
    const limits = { grid, max: family.side.max }
    const cropped = form.fit !== 'pad' && cropOf(form.crops, given.name) !== null
    return shape && !cropped ? (tooThin(shape, size, form.fit ?? 'crop', given, limits) ?? []) : []
  })
}

function askedSize(
  form: SettledForm,
  mode: Mode,
  grid: number,
  family: Family,
  facts: FactsByName,
): Checked<Size> {
  const { min, max } = family.side
  const own = ownShape(form, mode, facts)
  if (form.aspect === 'custom') {
    for (const side of ['width', 'height'] as const) {
      const value = form[side]
      if (!(value >= min && value <= max))
        return wrong(
          problem(
            'size_out_of_range',
            { side: words().terms.sides[side], value, min, max },
            { field: side },
          ),
        )
    }
    const snapped = {
      width: Math.min(snapToGrid(form.width, grid), Math.floor(max / grid) * grid),
      height: Math.min(snapToGrid(form.height, grid), Math.floor(max / grid) * grid),
    }
    // another shape would stretch what the model sees
    return fine(
      own && aspectGap(own, snapped) > snapping
        ? sizeFor(own.width / own.height, form.width * form.height, grid, min, max)
        : snapped,
    )
  }
  const scale = form.scale ?? (form.lowVram ? family.lowVramScale : family.scale)
  const area = areaOf(family, scale)
  // more pixels than the video has would be lost again
  if (own && form.scale === null) {
    const maxArea = Math.min(area, own.width * own.height)
    return fine(sizeFor(own.width / own.height, maxArea, grid, min, max))
  }
  const enlarged = enlargedArea(form, mode, family, facts)
  return fine(sizeFor(aspectOf(form, mode, facts), enlarged ?? area, grid, min, max))
}

/** Pixels of a video that a tool enlarges; null unless that decides its size. */
function enlargedArea(
  form: SettledForm,
  mode: Mode,
  family: Family,
  facts: FactsByName,
): number | null {
  const by = isSizedByTool(form, mode, family) ? toolIn(mode, family, form.tool)?.enlarges : null
  const shape = by && mode.shapeFrom ? shapeOf(form, mode.shapeFrom, facts) : null
  if (!by || !shape) return null
  const area = shape.width * shape.height * by ** 2
  return form.lowVram ? Math.min(area, areaOf(family, family.lowVramScale)) : area
}

/** Whether a tool says how large the video becomes, so that nothing else has to. */
export function isSizedByTool(
  { aspect, tool }: Pick<Form, 'aspect' | 'tool'>,
  mode: Mode,
  family: Family,
): boolean {
  return aspect === 'auto' && toolIn(mode, family, tool)?.enlarges !== undefined
}

/** width / height */
function aspectOf(form: Form, mode: Mode, facts: FactsByName): number {
  const own = ownShape(form, mode, facts)
  if (own) return own.width / own.height
  const aspect = aspectIn(form, mode)
  if (aspect !== 'auto' && aspect !== 'custom') {
    const [width, height] = aspect.split(':').map(Number)
    return (width ?? 16) / (height ?? 9)
  }
  const source = mode.shapeFrom
    ? (shapeOf(form, mode.shapeFrom, facts) ?? keyShape(form, mode, facts))
    : null
  return source ? source.width / source.height : 16 / 9
}

/** The shape of an image or video, if it is known. */
export function shapeOf(form: Form, field: MediaField, facts: FactsByName): Size | null {
  const name = form[field]
  return name ? shapeNamed(name, facts) : null
}

function keyImages({ keyframes }: Form, mode: Mode): string[] {
  return mode.options.includes('keyframes') ? keyframes.map(({ image }) => image) : []
}

/** Of a mode with keyframes without a first frame: the shape of the earliest image that there is. */
function keyShape(form: Form, mode: Mode, facts: FactsByName): Size | null {
  if (!mode.options.includes('keyframes')) return null
  const [earliest] = form.keyframes.toSorted((a, b) => a.at - b.at)
  const name = earliest?.image ?? form.lastImage
  return name ? shapeNamed(name, facts) : null
}

function shapeNamed(name: string, facts: FactsByName): Size | null {
  const fact = facts[name]
  return fact?.kind === 'image' || fact?.kind === 'video'
    ? { width: fact.width, height: fact.height }
    : null
}

/** The form's aspect ratio; a video that the result holds has its own. */
export function aspectIn(form: Form, mode: Mode): Form['aspect'] {
  return keepsVideo(mode) && form.aspect !== 'custom' ? 'auto' : form.aspect
}

/** The shape of a video that the result holds; null if it is unknown, or the mode keeps none. */
function ownShape(form: Form, mode: Mode, facts: FactsByName): Size | null {
  const kept = mode.media.find(({ whole }) => whole)
  return kept ? (shapeOf(form, kept.field, facts) ?? form.source) : null
}

/** Snapping alone changes an aspect ratio by up to 5 %, which nobody sees. */
const snapping = 0.08

/** The inputs that would visibly be cropped to this size, with their own size. */
export function unlikeShapes(
  form: Form,
  mode: Mode,
  size: Size,
  family: Family,
  facts: FactsByName,
): ReadonlyMap<MediaField | 'keyframes', Size> {
  if (paintsAround(mode, family, form.tool)) return new Map()
  const keys = keyImages(form, mode).flatMap((name) => {
    const shape = shapeNamed(name, facts)
    return shape && aspectGap(shape, size) > snapping ? [['keyframes', shape] as const] : []
  })
  return new Map([
    ...keys,
    ...mode.media.flatMap(({ field, whole }) => {
      const shape = whole ? null : shapeOf(form, field, facts)
      return shape && aspectGap(shape, size) > snapping ? [[field, shape] as const] : []
    }),
  ])
}

/** The crops of a run's images, for a video of this size; an image that is cropped to its middle has none. */
export function cropsOf(form: Form, mode: Mode, size: Size, facts: FactsByName): Crops {
  if (form.fit === 'pad') return {}
  const images = mode.media.flatMap(({ field, kind }) =>
    kind === 'image' ? (form[field] ?? []) : [],
  )
  const stills = form.keyframes.flatMap(({ image, clip }) => (clip ? [] : image))
  const keys = mode.options.includes('keyframes') ? stills : []
  const crops = [...images, ...keys].flatMap((name) => {
    const given = cropOf(form.crops, name)
    if (given === null) return []
    const shape = shapeNamed(name, facts)
    // without its shape, the file is taken to be what the crop was made for
    if (!shape) return [[name, given] as const]
    const crop = framed(given, shape, size)
    return isMiddle(crop, shape, size) ? [] : [[name, crop] as const]
  })
  return Object.fromEntries(crops)
}

function overCap(size: Size, cap: number, grid: number, family: Family): Checked<Size> {
  const smaller = sizeFor(size.width / size.height, cap, grid, family.side.min, family.side.max)
  const to = sizeText(smaller)
  return wrong(
    problem(
      'size_over_low_vram',
      { ...size, to },
      {
        field: 'width',
        actions: [
          {
            kind: 'set',
            label: words().buttons.useSize(to),
            values: { aspect: 'custom', ...smaller },
          },
        ],
      },
    ),
  )
}
