import type { Family } from '../family/family.ts'
import type { Mode } from '../family/mode.ts'
import { planOf, presetOf } from '../family/plan.ts'
import type { Request } from '../form/request.ts'
import { type Step, smaller } from './smaller.ts'

/** What past runs on this machine tell about memory. */

/** A past run that either fit or ran out of memory. */
export interface Outcome {
  readonly request: Request
  readonly fits: boolean
}

export interface MemoryRisk {
  /** `failed`: this size and length, or less, ran out; `beyond`: more than fits, and no less than once failed */
  readonly why: 'failed' | 'beyond'
  /** the nearest that no past run speaks against; null if there is none */
  readonly nearest: Step | null
}

/** How often a way of shrinking may be taken again before another one is tried. */
const maxSteps = 8

/**
 * Null if nothing speaks against the request, which includes that nothing is known. `past` are the runs on the
 * same device, newest first.
 */
export function memoryRisk(
  request: Request,
  past: readonly Outcome[],
  mode: Mode,
  family: Family,
): MemoryRisk | null {
  const why = riskOf(request, past, mode, family)
  return why && { why, nearest: nearestOf(request, past, mode, family) }
}

function riskOf(
  request: Request,
  past: readonly Outcome[],
  mode: Mode,
  family: Family,
): MemoryRisk['why'] | null {
  const load = loadOf(request, mode, family)
  if (!load) return null
  const alike = past.flatMap((run) => {
    if (!isAlike(run.request, request)) return []
    const own = loadOf(run.request, mode, family)
    return own ? [{ ...run, load: own }] : []
  })
  // the newest run that says something about this one decides: settings and drivers change
  const telling = alike.find(({ load: other, fits }) =>
    fits ? covers(other, load) : covers(load, other),
  )
  if (telling) return telling.fits ? null : 'failed'
  const fitting = alike.filter(({ fits }) => fits).map(({ load: other }) => volume(other))
  const failing = alike.filter(({ fits }) => !fits).map(({ load: other }) => volume(other))
  return volume(load) >= Math.min(...failing) && volume(load) > Math.max(0, ...fitting)
    ? 'beyond'
    : null
}

interface Load {
  readonly pixels: number
  readonly frames: number
}

/** Null for a removed preset. */
function loadOf(request: Request, mode: Mode, family: Family): Load | null {
  if (!presetOf(family, mode, request.preset)) return null
  const { output, frames } = planOf(request, mode, family)
  return { pixels: output.width * output.height, frames }
}

function volume({ pixels, frames }: Load): number {
  return pixels * frames
}

/** Whether the one needs at least as much as the other in every way. */
function covers(one: Load, other: Load): boolean {
  return one.pixels >= other.pixels && one.frames >= other.frames
}

/** Whether the two need memory for the same things but size and length. */
function isAlike(one: Request, other: Request): boolean {
  return (
    one.mode === other.mode &&
    one.preset === other.preset &&
    one.loader === other.loader &&
    one.lowVram === other.lowVram &&
    one.control === other.control &&
    one.rework?.id === other.rework?.id &&
    JSON.stringify(one.models) === JSON.stringify(other.models)
  )
}

/** The first way of shrinking that leads to a size, a length or a preset without risk. */
function nearestOf(
  request: Request,
  past: readonly Outcome[],
  mode: Mode,
  family: Family,
): Step | null {
  for (const way of smaller(request, mode, family, null)) {
    let step: Step | undefined = way
    let now = request
    for (let n = 0; step && n < maxSteps; n++) {
      now = { ...now, ...(step.values as Partial<Request>) }
      if (riskOf(now, past, mode, family) === null) return step
      step = smaller(now, mode, family, null).find((next) => isSameWay(next, way))
    }
  }
  return null
}

/** Whether the two change the same fields. */
function isSameWay(one: Step, other: Step): boolean {
  return Object.keys(one.values).join() === Object.keys(other.values).join()
}

/** Codes of problems that say that memory ran out. */
export const memoryCodes: ReadonlySet<string> = new Set(['out_of_memory', 'host_memory'])
