import { gridOf } from '../family/grid.ts'
import { words } from '../../words/index.ts'
import { areaOf as pixelsOf, type Family } from '../family/family.ts'
import { presetOf } from '../family/plan.ts'
import type { Form, Scale } from '../form/form.ts'
import type { Mode } from '../family/mode.ts'
import type { Request } from '../form/request.ts'
import { type Size, sizeFor, snapFrames, snapToGrid } from '../form/snap.ts'
import type { StageId } from '../graph/nodes.ts'
import { sizeText } from '../text/size-text.ts'

/** A form change that makes a run lighter. */
export interface Step {
  readonly values: Partial<Form>
  /** completes "Try again …": "at 960×512", "with 4 seconds" */
  readonly will: string
}

/**
 * The next lighter versions of a run that ran out of memory at a stage, best first; empty if there are none.
 * `suits` is the machine's size: larger runs go straight there.
 */
export function smaller(
  request: Request,
  mode: Mode,
  family: Family,
  stage: StageId | null,
  suits?: Scale,
): readonly Step[] {
  // a rework has the size of its video
  if (request.rework) return []
  return waysIn(stage).flatMap((way) => ways[way](request, mode, family, suits) ?? [])
}

type Way = (request: Request, mode: Mode, family: Family, suits?: Scale) => Step | null

const ways = { lowVram, control, size, length, draft } satisfies Record<string, Way>

/** What a stage's memory depends on. */
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
    case 'rework':
    case 'latent':
    case 'diffuse_1':
    case 'decode':
    case null:
      return ['size', 'length', 'draft']
  }
}

/** Low VRAM has a maximum size, so a larger run shrinks too. */
function lowVram(request: Request, mode: Mode, family: Family): Step | null {
  if (request.lowVram) return null
  const capped = sizeAt(request, mode, family, family.lowVramScale)
  const smallerToo = capped !== null && areaOf(capped) < areaOf(request)
  return {
    values: { lowVram: true, ...(smallerToo ? custom(capped) : {}) },
    will: smallerToo
      ? words().buttons.with.lowVramAt(sizeText(shown(capped, request, mode, family)))
      : words().buttons.with.lowVram,
  }
}

/** Depth and pose load another model; edges do not. */
function control(request: Request, mode: Mode): Step | null {
  const heavy = request.control === 'depth' || request.control === 'pose'
  return mode.options.includes('control') && heavy
    ? { values: { control: 'canny' }, will: words().buttons.with.edges }
    : null
}

function size(request: Request, mode: Mode, family: Family, suits?: Scale): Step | null {
  const lighter = Object.keys(family.scales)
    .sort((a, b) => pixelsOf(family, b) - pixelsOf(family, a))
    .flatMap((scale) => {
      const at = sizeAt(request, mode, family, scale)
      // saving less than 5 % of the pixels is not worth a run
      return at && areaOf(at) < areaOf(request) * 0.95 ? [{ scale, at }] : []
    })
  const suitable = ({ scale }: { scale: Scale }): boolean =>
    pixelsOf(family, scale) <= pixelsOf(family, suits ?? scale)
  const next = (lighter.find(suitable) ?? lighter[0])?.at
  return next
    ? {
        values: custom(next),
        will: words().buttons.with.size(sizeText(shown(next, request, mode, family))),
      }
    : null
}

/** Whole seconds worth trying. */
const lengths = [20, 15, 10, 8, 6, 5, 4, 3, 2, 1]

function length(request: Request, mode: Mode, family: Family): Step | null {
  const { step, min } = family.frames
  const framesOf = (seconds: number): number => snapFrames(seconds, request.fps, step)
  const seconds = lengths.find(
    (one) =>
      one <= request.seconds * 0.85 &&
      framesOf(one) < framesOf(request.seconds) &&
      // rounded as in `check`, which rejects less than the minimum
      Math.round((one * request.fps) / step) * step + 1 >= min,
  )
  return seconds === undefined
    ? null
    : { values: { seconds }, will: words().buttons.with.seconds(seconds) }
}

/** A draft is the first pass alone, at half size, to be finished later. */
function draft(request: Request, mode: Mode, family: Family): Step | null {
  const now = presetOf(family, mode, request.preset)
  const half = family.presets[mode.presets].find((preset) => preset.half)
  if (!now || !half || now.half) return null
  // `check` snaps to the draft's grid
  const grid = gridOf(family, mode, half, request.tool)
  const width = snapToGrid(request.width, grid) / 2
  const height = snapToGrid(request.height, grid) / 2
  return {
    values: { preset: half.id },
    will: words().buttons.with.draft(sizeText({ width, height })),
  }
}

function sizeAt(request: Request, mode: Mode, family: Family, scale: Scale): Size | null {
  const preset = presetOf(family, mode, request.preset)
  const { min, max } = family.side
  if (!preset) return null
  const aspect = request.width / request.height
  return sizeFor(
    aspect,
    pixelsOf(family, scale),
    gridOf(family, mode, preset, request.tool),
    min,
    max,
  )
}

/** A request has its size in pixels, so the form that reproduces it has too. */
function custom({ width, height }: Size): Partial<Form> {
  return { aspect: 'custom', width, height }
}

/** The size of the saved file. */
function shown({ width, height }: Size, request: Request, mode: Mode, family: Family): Size {
  return presetOf(family, mode, request.preset)?.half
    ? { width: width / 2, height: height / 2 }
    : { width, height }
}

function areaOf({ width, height }: Size): number {
  return width * height
}
