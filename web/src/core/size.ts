import { words } from '../words/index.ts'
import { type Checked, fine, wrong } from './checked.ts'
import type { Family, Preset } from './family.ts'
import type { Form, MediaField, SettledForm } from './form.ts'
import type { FactsByName } from './media.ts'
import type { Mode } from './mode.ts'
import { type Problem, problem } from './problem.ts'
import { aspectGap, type Size, sizeFor, snapToGrid } from './snap.ts'
import { tooThin } from './thin.ts'

/** The finished size that the form asks for, on the preset's grid. */
export function sizeOf(
  form: SettledForm,
  mode: Mode,
  preset: Preset | undefined,
  family: Family,
  facts: FactsByName,
): Checked<Size> {
  const size = askedSize(form, mode, preset?.grid ?? 64, family, facts)
  if (size.value === null) return size
  const cap = family.scales[family.lowVramScale]
  // sizeFor may go a tenth above the area it is given
  if (form.lowVram && size.value.width * size.value.height > cap * 1.1)
    return overCap(size.value, cap, preset, family)
  const misfit = unlikeShape(form, mode, size.value, facts)
  if (misfit && form.fit === null)
    return { value: size.value, notes: [], problems: [undecided(misfit)] }
  const thin = thinIn(form, mode, size.value, preset?.grid ?? 64, family, facts)
  return thin.length > 0 ? { value: size.value, notes: [], problems: thin } : size
}

function undecided(name: string): Problem {
  const { buttons } = words()
  return problem(
    'fit_undecided',
    { name },
    {
      field: 'fit',
      actions: [
        { kind: 'set', label: buttons.crop, values: { fit: 'crop' } },
        { kind: 'set', label: buttons.pad, values: { fit: 'pad' } },
      ],
    },
  )
}

function thinIn(
  form: Form,
  mode: Mode,
  size: Size,
  grid: number,
  family: Family,
  facts: FactsByName,
): Problem[] {
  return mode.media.flatMap(({ field }) => {
    const shape = shapeOf(form, field, facts)
    const limits = { grid, most: family.side.most }
    const given = { name: form[field] ?? '', field }
    return shape ? (tooThin(shape, size, form.fit ?? 'crop', given, limits) ?? []) : []
  })
}

function askedSize(
  form: SettledForm,
  mode: Mode,
  grid: number,
  family: Family,
  facts: FactsByName,
): Checked<Size> {
  const { least, most } = family.side
  if (form.aspect === 'custom') {
    for (const side of ['width', 'height'] as const) {
      const value = form[side]
      if (!(value >= least && value <= most))
        return wrong(
          problem(
            'size_out_of_range',
            { side: words().terms.sides[side], value, least, most },
            { field: side },
          ),
        )
    }
    return fine({
      width: Math.min(snapToGrid(form.width, grid), Math.floor(most / grid) * grid),
      height: Math.min(snapToGrid(form.height, grid), Math.floor(most / grid) * grid),
    })
  }
  const area = family.scales[form.scale ?? (form.lowVram ? family.lowVramScale : family.scale)]
  return fine(sizeFor(aspectOf(form, mode, facts), area, grid, least, most))
}

/** width / height */
function aspectOf(form: Form, mode: Mode, facts: FactsByName): number {
  if (form.aspect !== 'auto' && form.aspect !== 'custom') {
    const [width, height] = form.aspect.split(':').map(Number)
    return (width ?? 16) / (height ?? 9)
  }
  const source = mode.shapeFrom ? shapeOf(form, mode.shapeFrom, facts) : null
  return source ? source.width / source.height : 16 / 9
}

function shapeOf(form: Form, field: MediaField, facts: FactsByName): Size | null {
  const name = form[field]
  const fact = name ? facts[name] : undefined
  return fact?.kind === 'image' || fact?.kind === 'video'
    ? { width: fact.width, height: fact.height }
    : null
}

/**
 * The name of a picture or video that the size would cut visibly, if there is one. Snapping alone moves
 * an aspect by up to 5 %, which nobody is asked about.
 */
export function unlikeShape(form: Form, mode: Mode, size: Size, facts: FactsByName): string | null {
  for (const { field } of mode.media) {
    const shape = shapeOf(form, field, facts)
    if (shape && aspectGap(shape, size) > 0.08) return form[field]
  }
  return null
}

function overCap(
  size: Size,
  cap: number,
  preset: Preset | undefined,
  family: Family,
): Checked<Size> {
  const smaller = sizeFor(
    size.width / size.height,
    cap,
    preset?.grid ?? 64,
    family.side.least,
    family.side.most,
  )
  const to = `${smaller.width}×${smaller.height}`
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
