import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Unreachable } from '../../web/src/comfy/http.ts'
import type { Live } from '../../web/src/comfy/queue.ts'
import type { Request } from '../../web/src/core/form/request.ts'
import { isOver, type Job, newJob, type OutputFile } from '../../web/src/core/jobs/job.ts'
import { reduce } from '../../web/src/core/lifecycle/reduce.ts'
import { firstFile, splitPath } from '../../web/src/core/naming/naming.ts'
import { type Problem, problem } from '../../web/src/core/problem/problem.ts'
import { fieldOf } from '../../web/src/core/prompt/fields.ts'
import { prefixOf, runName } from '../../web/src/core/prompt/fill.ts'
import { refusalOf } from '../../web/src/core/prompt/refusal.ts'
import { families } from '../../web/src/families/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { finishing } from '../../web/src/studio/jobs/finishing.ts'
import type { Server } from '../prompt/server.ts'
import { type Checks, finishOf, type Known } from './checks.ts'
import { fetchVideo, hasVideo } from './fetching.ts'
import { finishKey, type KeptProblem, type Manifest, type RunLine } from './manifest.ts'
import type { Report } from './report.ts'
import { lostStep, stepOf } from './resume.ts'

/** Makes the runs of a list, each once, however often this is started. */

export interface Planned {
  readonly key: string
  readonly place: string
  /** null: its video is there already, and so is that which finishes it, if asked for */
  readonly request: Request | null
}

export interface RunsParts {
  readonly server: Server
  readonly known: Known
  readonly checks: Checks
  readonly manifest: Manifest
  /** the output folder */
  readonly folder: string
  /** whether drafts are finished, too */
  readonly finish: boolean
  /** milliseconds that ComfyUI may be silent */
  readonly patience: number
  readonly report: Pick<Report, 'changed' | 'moved' | 'silent'>
}

/** One runs, and the next one is there when it ends: ComfyUI's queue stays free for others. */
const atOnce = 2
/** milliseconds from look to look */
const pause = 400
/** How long a request may be on its way after its sender was ended. */
const settling = 2000

/** ComfyUI didn't respond for as long as was allowed. */
export class GaveUp extends Error {
  override name = 'GaveUp'
  override readonly cause: Unreachable
  constructor(cause: Unreachable) {
    super(cause.message)
    this.cause = cause
  }
}

export async function makeAll(planned: readonly Planned[], parts: RunsParts): Promise<void> {
  const left = [...planned]
  async function lane(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) await makeOne(next, parts)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}

async function makeOne({ key, place, request }: Planned, parts: RunsParts): Promise<void> {
  if (!request) return
  const made = await make(key, place, request, parts)
  const next = made.state === 'done' && parts.finish ? finishOf(request) : null
  if (next) await make(finishKey(key), place, next, parts, made)
}

/** Takes a run to its end. */
async function make(
  key: string,
  place: string,
  request: Request,
  parts: RunsParts,
  draft?: RunLine,
): Promise<RunLine> {
  const { manifest, folder, server } = parts
  const before = manifest.of(key)
  const hasFile = (line: RunLine): boolean => hasVideo(line, folder)
  const step = stepOf(before, { server: server.url, hasFile })
  if (before && step === 'none') return before
  const again = (): Promise<RunLine> =>
    patiently(parts, async () => newLine(key, place, request, parts, draft)).then((line) =>
      following(line, parts, false),
    )
  if (!before || step === 'make') return fetched(await again(), parts, again)
  const line = { ...before, place }
  const ended = step === 'fetch' ? line : await following(line, parts, true)
  return fetched(ended, parts, again)
}

/** A run that nobody has sent yet. */
async function newLine(
  key: string,
  place: string,
  request: Request,
  { server }: RunsParts,
  draft?: RunLine,
): Promise<RunLine> {
  const id = randomUUID()
  const date = new Date().toISOString().slice(0, 10)
  const options = draft ? await finishing({ ...draft, runOptions: {} }, server.comfy, families) : {}
  return {
    key,
    place,
    state: 'sending',
    seed: request.seed,
    prompt_id: id,
    name: runName(request.rework ?? modes[request.mode], id, date),
    server: server.url,
    session: null,
    stops: 0,
    nodes: [],
    draft: options.draft ?? null,
    output: null,
    file: null,
    sha256: null,
    bytes: null,
    seconds: null,
    problems: [],
    request: request as RunLine['request'],
  }
}

/** Sends a run unless ComfyUI has it, and waits until it ends there. `known`: it may have been sent before. */
async function following(first: RunLine, parts: RunsParts, known: boolean): Promise<RunLine> {
  let line = first
  let job = newJob(line.prompt_id, line.request, line.nodes, Date.now())
  if (!known) line = await sent(line, parts)
  if (known && line.state === 'sending') await sleep(settling)
  while (line.state === 'sending' || line.state === 'queued') {
    const truth = await patiently(parts, () => parts.server.comfy.job(line.prompt_id))
    if (!truth) {
      line = await missing(line, parts, job.state.status === 'in_progress')
      job = newJob(line.prompt_id, line.request, line.nodes, Date.now())
      continue
    }
    job = reduce(
      { ...job, nodes: line.nodes },
      { type: 'truth', truth },
      Date.now(),
      families.of(line.request),
    )
    if (isOver(job)) return kept(endedAs(line, await limited(job, parts)), parts)
    if (line.state === 'sending') line = kept({ ...line, state: 'queued' }, parts)
    if (job.state.status === 'in_progress') job = await looked(job, parts)
    parts.report.moved(line, job)
    await sleep(pause)
  }
  return line
}

/** The job with the progress that our backend tells; the same without it. */
async function looked(job: Job, { server }: RunsParts): Promise<Job> {
  const live = await liveOf(server)
  if (live?.id !== job.id) return job
  const event = { type: 'progress', nodes: live.nodes } as const
  return reduce(job, event, Date.now(), families.of(job.request))
}

/** A job that ComfyUI calls cancelled, as stopped by the owner's limit if it was that. */
async function limited(job: Job, { server }: RunsParts): Promise<Job> {
  if (job.state.status !== 'cancelled') return job
  const seconds = (await liveOf(server))?.stopped[job.id]
  return seconds === undefined
    ? job
    : reduce(job, { type: 'limited', seconds }, Date.now(), families.of(job.request))
}

/** Null without our backend, and without an answer: it is not needed. */
async function liveOf({ comfy }: Server): Promise<Live | null> {
  try {
    return await comfy.live()
  } catch (error) {
    if (error instanceof Unreachable) return null
    throw error
  }
}

/** Sends a run; it is in the manifest before, so that it is looked for if nobody hears the answer. */
async function sent(unsent: RunLine, parts: RunsParts): Promise<RunLine> {
  const { server, checks, known } = parts
  const { request, name, draft, prompt_id: id } = unsent
  const options = draft === null ? {} : { draft }
  const { prompt, problems } = await patiently(parts, () => checks.prompt(request, name, options))
  const nodes = Object.keys(prompt)
  if (problems.length > 0) return kept(failed({ ...unsent, nodes }, problems), parts)
  // read before it is sent: a server that restarts after its answer has forgotten the run
  const session = (await patiently(parts, () => liveOf(server)))?.session ?? null
  const line = kept({ ...unsent, state: 'sending', nodes, session }, parts)
  try {
    const answer = await server.comfy.queue({ id, prompt, request, previewMethod: 'none' })
    const family = families.of(request)
    const refused = refusalOf(
      answer,
      family,
      (at) => fieldOf(at, modes[request.mode], family),
      known.library,
    )
    if (refused.length === 0) return kept({ ...line, state: 'queued' }, parts)
    // it may have been queued in part, without the output that matters
    await patiently(parts, () => server.comfy.cancel(id))
    return kept(failed(line, refused), parts)
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    // whether it arrived is seen on the server
    await sleep(settling)
    return line
  }
}

/** A run that ComfyUI doesn't know: it may have written its video, or has to be sent again. */
async function missing(line: RunLine, parts: RunsParts, ran: boolean): Promise<RunLine> {
  const { comfy } = parts.server
  const output = fileOf(line)
  if (await patiently(parts, () => comfy.has(output)))
    return kept({ ...line, state: 'made', output }, parts)
  const session = (await patiently(parts, () => liveOf(parts.server)))?.session ?? null
  const step = lostStep(line, session, ran)
  if (step === 'removed') return kept(failed(line, [problem('run_removed')]), parts)
  if (step === 'stopped') return kept(failed(line, [problem('run_stopped')]), parts)
  return sent({ ...line, stops: line.stops + (ran ? 1 : 0) }, parts)
}

/** The video that a run of this name writes first. */
function fileOf({ name }: RunLine): OutputFile {
  const { folder, name: filename } = splitPath(firstFile(prefixOf(name)))
  return { filename, subfolder: folder, type: 'output' }
}

function endedAs(line: RunLine, { state }: Job): RunLine {
  if (state.status === 'failed') return failed(line, state.problems)
  if (state.status !== 'completed') return { ...line, state: 'cancelled' }
  const seconds = state.milliseconds === null ? null : state.milliseconds / 1000
  return { ...line, state: 'made', output: state.file, seconds }
}

function failed(line: RunLine, problems: readonly Problem[]): RunLine {
  return { ...line, state: 'failed', problems: problems.map(keptProblem) }
}

function keptProblem({ code, field, what, remedy, detail }: Problem): KeptProblem {
  return {
    code,
    what,
    remedy,
    ...(field === undefined ? {} : { field }),
    ...(detail === undefined ? {} : { detail }),
  }
}

/** Fetches the video of a run. If the server lost it, the run is made again. */
async function fetched(
  line: RunLine,
  parts: RunsParts,
  again: () => Promise<RunLine>,
): Promise<RunLine> {
  const { output } = line
  if (output === null || (line.state !== 'made' && line.state !== 'done')) return line
  const video = await patiently(parts, () =>
    fetchVideo(line.name, output, parts.folder, parts.server),
  )
  if (!video) return fetched(await again(), parts, again)
  return kept({ ...line, state: 'done', ...video }, parts)
}

function kept(line: RunLine, { manifest, report }: RunsParts): RunLine {
  manifest.set(line)
  report.changed(line)
  return line
}

/** Repeats work while ComfyUI doesn't respond. Throws `GaveUp` after a while. */
async function patiently<T>(
  { patience, report }: Pick<RunsParts, 'patience' | 'report'>,
  work: () => Promise<T>,
): Promise<T> {
  let since: number | null = null
  for (;;) {
    try {
      const result = await work()
      if (since !== null) report.silent(null)
      return result
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error
      if (since === null) report.silent(error.message)
      since ??= Date.now()
      if (Date.now() - since > patience) throw new GaveUp(error)
      await sleep(1000)
    }
  }
}
