import type { Family } from '../family/family.ts'
import { guidancesIn } from '../family/guidance.ts'
import type { Mode } from '../family/mode.ts'
import { planOf, presetOf } from '../family/plan.ts'
import type { Plan } from '../family/preset.ts'
import { toolIn } from '../family/tools.ts'
import type { Request } from '../form/request.ts'
import type { Rework } from '../form/rework.ts'
import { meaningOf, type NodeTable, passOf } from '../graph/nodes.ts'
import type { Timing } from './timing.ts'

/** Estimates a node's time from this machine's past runs. */

/** A run's amount of work, to compare the times of two runs. */
export interface Work {
  /** or what it makes of a finished video */
  readonly mode: string
  readonly preset: string
  readonly loader: string
  /** or the tool */
  readonly control: string
  /** of the saved file */
  readonly pixels: number
  readonly frames: number
  readonly passes: readonly Pass[]
}

interface Pass {
  readonly pixels: number
  readonly steps: number
  /** model calls per step: two with CFG, one more for each other guidance */
  readonly calls: number
}

/** Null for a request with a removed preset. */
export function workOf(request: Request, mode: Mode, family: Family): Work | null {
  if (!presetOf(family, mode, request.preset)) return null
  const plan = planOf(request, mode, family)
  const { preset, firstPass, output, frames, steps } = plan
  if (request.rework) return reworkOf(request.rework, request, plan)
  return {
    mode: request.mode,
    preset: request.preset,
    loader: request.loader,
    control: mode.options.includes('control')
      ? request.control
      : (toolIn(mode, family, request.tool)?.id ?? ''),
    pixels: output.width * output.height,
    frames,
    passes: steps.map((count, pass) => {
      const size = pass === 0 ? firstPass : output
      return {
        pixels: size.width * size.height,
        steps: count,
        calls: pass === 0 ? firstCalls(request, preset) : 1,
      }
    }),
  }
}

/** A voice is followed by one more call; a sheet has as many tokens as the video. */
function firstCalls(request: Request, preset: Plan['preset']): number {
  const voice = request.voice === null ? 0 : 1
  const calls = (preset.guided ? 2 : 1) + guidancesIn(request, preset) + voice
  return calls * (request.sheet === null ? 1 : 2)
}

/** It samples nothing; its time depends on what it saves. */
function reworkOf({ id }: Rework, { preset, loader }: Request, { saved }: Plan): Work {
  const { width, height, frames } = saved
  return { mode: id, preset, loader, control: '', pixels: width * height, frames, passes: [] }
}

/** A past run on this machine. */
export interface PastRun {
  readonly work: Work
  readonly timing: Timing
}

/** Known facts about the machine when a run starts. */
export interface KnownPace {
  readonly table: NodeTable
  /** of the run itself; null = a request with a removed preset */
  readonly work: Work | null
  /** newest first */
  readonly past: readonly PastRun[]
}

/** Seconds. A sampler takes `setup` plus its steps. */
export interface Expected {
  readonly setup: number
  readonly steps: number
  readonly pace: number
  /** from a run that loaded its models the same way */
  readonly alike: boolean
  /** the whole node by the fastest and by the slowest of the nearest past runs */
  readonly low: number
  readonly high: number
  /** how much the nearest past runs differ from this one: 0 = the same kind; see `distance` */
  readonly far: number
  /** how many past runs these figures are from */
  readonly runs: number
}

export function secondsOf({ setup, steps, pace }: Expected): number {
  return setup + steps * pace
}

/** How many of the nearest runs count, newest first, to outvote a disturbed one. */
const nearestRuns = 3

/** Null if no past run executed the node. `cold`: the run reads its models from disk. */
export function expected(node: string, cold: boolean, known: KnownPace): Expected | null {
  const { work, table } = known
  if (!work) return null
  const pass = passOf(node, table)
  return pass === null
    ? expectedNode(node, work, cold, known)
    : expectedSampler(node, pass, work, cold, known)
}

function expectedNode(
  node: string,
  work: Work,
  cold: boolean,
  { past, table }: KnownPace,
): Expected | null {
  const growth = meaningOf(node, table)?.growth
  // nodes that do not scale take the same time in every kind of run, unless they wait for a model
  const chosen = nearest(
    past.filter(({ timing }) => timing.seconds[node] !== undefined),
    (run) => (growth ? distance(work, run.work) : 0) + (run.timing.cold === cold ? 0 : 0.5),
  )
  if (chosen.length === 0) return null
  const amount = (of: Work): number =>
    (growth === 'frames' ? 1 : of.pixels) * (growth === 'pixels' ? 1 : of.frames)
  const seconds = chosen.map(
    (run) => (run.timing.seconds[node] ?? 0) * (growth ? ratio(amount(work), amount(run.work)) : 1),
  )
  return {
    setup: median(seconds),
    steps: 0,
    pace: 0,
    alike: chosen.every(({ timing }) => timing.cold === cold),
    low: Math.min(...seconds),
    high: Math.max(...seconds),
    far: growth ? Math.min(...chosen.map((run) => distance(work, run.work))) : 0,
    runs: chosen.length,
  }
}

function expectedSampler(
  node: string,
  pass: number,
  work: Work,
  cold: boolean,
  { past }: KnownPace,
): Expected | null {
  const far = (run: PastRun): number => distance(work, run.work)
  const sampled = past.filter(({ timing }) => timing.samplers[node])
  const chosen = nearest(sampled, far)
  const steps = work.passes[pass]?.steps
  if (chosen.length === 0 || steps === undefined) return null
  const alike = nearest(
    sampled.filter(({ timing }) => timing.cold === cold),
    far,
  )
  const setups = alike.map(({ timing }) => setupOf(node, timing))
  const paces = chosen.map(
    (run) =>
      (run.timing.samplers[node]?.pace ?? 0) * ratio(stepOf(pass, work), stepOf(pass, run.work)),
  )
  return {
    setup: setups.length > 0 ? median(setups) : 0,
    steps,
    pace: median(paces),
    alike: alike.length > 0,
    low: (setups.length > 0 ? Math.min(...setups) : 0) + steps * Math.min(...paces),
    high: Math.max(0, ...setups) + steps * Math.max(...paces),
    far: Math.min(...chosen.map(far)),
    runs: chosen.length,
  }
}

/** A sampler's time besides its steps: mainly moving the model to the device. */
function setupOf(node: string, { seconds, samplers }: Timing): number {
  const sampler = samplers[node]
  return sampler ? Math.max(0, (seconds[node] ?? 0) - sampler.steps * sampler.pace) : 0
}

function nearest(runs: readonly PastRun[], far: (run: PastRun) => number): readonly PastRun[] {
  const min = Math.min(...runs.map(far))
  return runs.filter((run) => far(run) === min).slice(0, nearestRuns)
}

/** 0 = the same kind. Work can be scaled, so another mode is further than another size. */
function distance(a: Work, b: Work): number {
  const size = Math.abs(Math.log2((a.pixels * a.frames) / (b.pixels * b.frames)))
  return (
    (a.mode === b.mode ? 0 : 8) +
    (a.loader === b.loader ? 0 : 4) +
    (a.control === b.control ? 0 : 2) +
    (a.preset === b.preset ? 0 : 1) +
    (Number.isFinite(size) ? Math.round(size * 8) / 8 : 8)
  )
}

/** A sampler's work per step. */
function stepOf(pass: number, { passes, frames }: Work): number {
  const of = passes[pass]
  return of ? of.pixels * of.calls * frames : Number.NaN
}

/** `now` divided by `then`; 1 if unknown. */
function ratio(now: number, then: number): number {
  const value = now / then
  return Number.isFinite(value) && value > 0 ? value : 1
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
