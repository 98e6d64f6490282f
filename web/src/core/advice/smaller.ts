import { words } from '../../words/index.ts'
import { type Family, presetOf } from '../family.ts'
import type { Form, Scale } from '../form.ts'
import type { Mode } from '../mode.ts'
import type { Request } from '../request.ts'
import { type Size, sizeFor, snapFrames, snapToGrid } from '../snap.ts'
import type { StageId } from '../stages.ts'

/** A change of the form that makes a run lighter. */
export interface Step {
  readonly values: Partial<Form>
  /** completes "Try again …": "at 960×512", "with 4 seconds" */
  readonly will: string
}

/**
 * The next lighter versions of a run that ran out of memory in a stage, best first; none when there is
 * nothing lighter. `suits` is the size that the machine was made for: larger runs go straight there.
 */
export function smaller(
  request: Request,
  mode: Mode,
  family: Family,
  stage: StageId | null,
  suits?: Scale,
): readonly Step[] {
  return waysIn(stage).flatMap((way) => ways[way](request, mode, family, suits) ?? [])
}

type Way = (request: Request, mode: Mode, family: Family, suits?: Scale) => Step | null

const ways = { lowVram, control, size, length, draft } satisfies Record<string, Way>

/** What the memory of a stage depends on. */
function waysIn(stage: StageId | null): readonly (keyof typeof ways)[] {
  switch (stage) {
    case 'load':
    case 'encode':
      return ['lowVram']
    case 'audio':
      return ['length']
    case 'video':
      return ['control', 'size', 'length']
    case 'upscale':
    case 'diffuse_2':
      return ['size', 'draft', 'length']
    case 'save':
      return ['length', 'size']
    case 'image':
    case 'latent':
    case 'diffuse_1':
    case 'decode':
    case null:
      return ['size', 'length', 'draft']
  }
}

/** Low VRAM refuses sizes above its own, so a larger run shrinks with it. */
function lowVram(request: Request, mode: Mode, family: Family): Step | null {
  if (request.lowVram) return null
  const capped = sizeAt(request, mode, family, family.lowVramScale)
  const smallerToo = capped !== null && areaOf(capped) < areaOf(request)
  return {
    values: { lowVram: true, ...(smallerToo ? custom(capped) : {}) },
    will: smallerToo
      ? words().buttons.with.lowVramAt(said(shown(capped, request, mode, family)))
      : words().buttons.with.lowVram,
  }
}

/** Depth and pose load a model of their own; edges do not. */
function control(request: Request, mode: Mode): Step | null {
  const heavy = request.control === 'depth' || request.control === 'pose'
  return mode.options.includes('control') && heavy
    ? { values: { control: 'canny' }, will: words().buttons.with.edges }
    : null
}

function size(request: Request, mode: Mode, family: Family, suits?: Scale): Step | null {
  const lighter = (Object.keys(family.scales) as Scale[])
    .sort((a, b) => family.scales[b] - family.scales[a])
    .flatMap((scale) => {
      const at = sizeAt(request, mode, family, scale)
      // less than a twentieth fewer pixels would not be worth a run
      return at && areaOf(at) < areaOf(request) * 0.95 ? [{ scale, at }] : []
    })
  const suitable = ({ scale }: { scale: Scale }): boolean =>
    family.scales[scale] <= family.scales[suits ?? scale]
  const next = (lighter.find(suitable) ?? lighter[0])?.at
  return next
    ? {
        values: custom(next),
        will: words().buttons.with.size(said(shown(next, request, mode, family))),
      }
    : null
}

/** Whole seconds that are worth a try. */
const lengths = [20, 15, 10, 8, 6, 5, 4, 3, 2, 1]

function length(request: Request, mode: Mode, family: Family): Step | null {
  const { step, least } = family.frames
  const framesOf = (seconds: number): number => snapFrames(seconds, request.fps, step)
  const seconds = lengths.find(
    (one) =>
      one <= request.seconds * 0.85 &&
      framesOf(one) < framesOf(request.seconds) &&
      // rounded as `check` rounds it, which refuses less than the least
      Math.round((one * request.fps) / step) * step + 1 >= least,
  )
  return seconds === undefined
    ? null
    : { values: { seconds }, will: words().buttons.with.seconds(seconds) }
}

/** A draft is the first pass alone, at half the size, to be finished later. */
function draft(request: Request, mode: Mode, family: Family): Step | null {
  const now = presetOf(family, mode, request.preset)
  const half = family.presets[mode.presets].find((preset) => preset.half)
  if (!now || !half || now.half) return null
  // `check` snaps to the draft's own grid
  const width = snapToGrid(request.width, half.grid) / 2
  const height = snapToGrid(request.height, half.grid) / 2
  return { values: { preset: half.id }, will: words().buttons.with.draft(said({ width, height })) }
}

function sizeAt(request: Request, mode: Mode, family: Family, scale: Scale): Size | null {
  const preset = presetOf(family, mode, request.preset)
  const { least, most } = family.side
  if (!preset) return null
  const aspect = request.width / request.height
  return sizeFor(aspect, family.scales[scale], preset.grid, least, most)
}

/** A request states its size in pixels, so the form that makes it again does, too. */
function custom({ width, height }: Size): Partial<Form> {
  return { aspect: 'custom', width, height }
}

/** The size of the file that will be saved. */
function shown({ width, height }: Size, request: Request, mode: Mode, family: Family): Size {
  return presetOf(family, mode, request.preset)?.half
    ? { width: width / 2, height: height / 2 }
    : { width, height }
}

function areaOf({ width, height }: Size): number {
  return width * height
}

function said({ width, height }: Size): string {
  return `${width}×${height}`
}
