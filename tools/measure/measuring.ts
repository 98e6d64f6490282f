import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { memoryCodes } from '../../web/src/core/advice/seen-memory.ts'
import type { Family } from '../../web/src/core/family/family.ts'
import type { Request } from '../../web/src/core/form/request.ts'
import { isOver, type Job, newJob } from '../../web/src/core/jobs/job.ts'
import { reduce } from '../../web/src/core/lifecycle/reduce.ts'
import { pixels, type Rung } from '../../web/src/core/lists/ladder.ts'
import type { MeasuredRun } from '../../web/src/core/machine/measured.ts'
import { planOf } from '../../web/src/core/family/plan.ts'
import type { Problem } from '../../web/src/core/problem/problem.ts'
import { fieldOf } from '../../web/src/core/prompt/fields.ts'
import { refusalOf } from '../../web/src/core/prompt/refusal.ts'
import { modes } from '../../web/src/modes/index.ts'
import type { Checks, Known } from '../ltx-aio/checks.ts'
import type { Server } from '../prompt/server.ts'
import { peaksUntil } from './peaks.ts'

export interface MeasuringParts {
  readonly server: Server
  readonly checks: Pick<Checks, 'prompt'>
  readonly known: Pick<Known, 'library'>
  readonly family: Family
  /** called after every run */
  readonly tell: (run: MeasuredRun) => void
}

/** Something else than memory is in the way. */
export class Hindered extends Error {
  override name = 'Hindered'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ what, remedy }) => `${what} ${remedy}`).join('\n'))
    this.problems = problems
  }
}

const pause = 200

/**
 * Runs the rungs of one preset, the smallest first, and that one twice: the first time with loading its models. After
 * one that runs out of memory, none that is larger in every respect is tried. Throws `Hindered` and `Unreachable`.
 */
export async function climb(rungs: readonly Rung[], parts: MeasuringParts): Promise<MeasuredRun[]> {
  const [first] = rungs
  const all = first ? [first, ...rungs] : []
  const runs: MeasuredRun[] = []
  const failed: Request[] = []
  for (const [n, { scale, request }] of all.entries()) {
    if (failed.some((other) => isWithin(other, request))) continue
    // ComfyUI would take an equal run from its cache
    const seconds = await measure({ ...request, seed: request.seed + n }, parts)
    const run = { ...describe(request, parts.family), ...seconds, scale, warm: n > 0 }
    if (run.seconds === null) failed.push(request)
    runs.push(run)
    parts.tell(run)
  }
  return runs
}

/** Whether a run that failed is no larger than another, in size and length. */
function isWithin(failed: Request, request: Request): boolean {
  const area = (of: Request): number => pixels(of) / of.seconds
  return area(failed) <= area(request) && failed.seconds <= request.seconds
}

function describe(request: Request, family: Family) {
  const { mode, preset, loader, lowVram } = request
  const { width, height, frames, fps } = planOf(request, modes[mode], family).saved
  return { family: family.id, mode, preset, loader, lowVram, width, height, frames, fps }
}

/** Makes a run. Its own seconds, as ComfyUI says them; null if it ran out of memory. */
async function measure(
  request: Request,
  parts: MeasuringParts,
): Promise<Pick<MeasuredRun, 'seconds' | 'vram' | 'ram'>> {
  const made = make(request, parts)
  const [job, peaks] = await Promise.all([made, peaksUntil(parts.server, made)])
  const { state } = job
  if (state.status === 'completed') return { seconds: (state.milliseconds ?? 0) / 1000, ...peaks }
  const problems = state.status === 'failed' ? state.problems : []
  if (problems.some(({ code }) => memoryCodes.has(code))) return { seconds: null, ...peaks }
  throw new Hindered(problems)
}

async function make(request: Request, parts: MeasuringParts): Promise<Job> {
  const { server, checks, known, family } = parts
  const id = randomUUID()
  const name = `measured_${id.slice(0, 8)}`
  const { prompt, problems } = await checks.prompt(request, name, {
    path: `LTX_AIO/measured/${name}`,
  })
  if (problems.length > 0) throw new Hindered(problems)
  const answer = await server.comfy.queue({ id, prompt, request, previewMethod: 'none' })
  const mode = modes[request.mode]
  const refused = refusalOf(answer, family, (at) => fieldOf(at, mode, family), known.library)
  if (refused.length > 0) throw new Hindered(refused)
  let job = newJob(id, request, Object.keys(prompt), Date.now())
  while (!isOver(job)) {
    await sleep(pause)
    const truth = await server.comfy.job(id)
    const event = truth
      ? ({ type: 'truth', truth } as const)
      : ({ type: 'gone', file: null, why: 'unknown' } as const)
    job = reduce(job, event, Date.now(), family)
  }
  return job
}
