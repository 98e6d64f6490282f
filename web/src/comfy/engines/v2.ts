import { z } from 'zod'
import type { JobTruth, OutputFile } from '../../core/jobs/job.ts'
import type { QueueEntry } from '../../core/jobs/queue.ts'
import type { ApiPrompt } from '../../core/graph/template.ts'
import type { NodeDefs } from '../../core/graph/node-defs.ts'
import { PromptAnswer } from '../../core/prompt/refusal.ts'
import type { HostEvent } from '../events.ts'
import { goodJson, jsonIn, notOurs, ok, textOf, Unreachable } from '../http.ts'
import type { Submission } from '../queue.ts'
import { ShimRefused } from '../shim.ts'
import type { Engine, EngineAbout, Names } from './engine.ts'
import { framesOf } from './frames.ts'
import type { Proxied } from './proxied.ts'

/** What the name of an input there begins with; the id of the asset follows. */
const assetName = 'core/ASSET '
/** The folder type of an output that is an asset; its id is where the subfolder would be. */
const assetType = 'asset'

/** How many of the engine's jobs are searched for one of ours whose id we never heard. */
const searched = 100
const patience = 30_000
/** Milliseconds until the events of a job are asked for again. */
const pause = 3000

const Output = z.object({ name: z.string(), id: z.string() })
const JobAnswer = z.object({
  id: z.string(),
  status: z.enum(['queued', 'running', 'canceling', 'succeeded', 'failed', 'canceled', 'expired']),
  metadata: z.string().optional().catch(undefined),
  outputs: z.array(Output).catch([]),
  error: z
    .object({
      message: z.string().catch(''),
      node_id: z.string().nullish().catch(null),
      class_type: z.string().nullish().catch(null),
    })
    .nullish()
    .catch(null),
})
type JobAnswer = z.infer<typeof JobAnswer>
const JobList = z.object({ jobs: z.array(z.unknown()) })

const Failure = z.object({
  error: z.object({
    code: z.string(),
    message: z.string().catch(''),
    details: z.object({ node_errors: z.unknown() }).partial().nullish().catch(null),
  }),
})
const Step = z.object({
  current_node: z.string(),
  step: z.number(),
  steps: z.number(),
})

/**
 * An engine with the Comfy API v2, by its jobs and assets. It tells neither its nodes nor its files: `here` are
 * this ComfyUI's, and what the engine lacks it says when a run is sent.
 */
export function v2Engine(
  about: EngineAbout,
  proxy: Proxied,
  names: Names,
  here: (classes: readonly string[]) => Promise<NodeDefs>,
): Engine {
  /** jobs whose events are wanted, by our ids */
  const unfinished = new Set<string>()
  let look = (): void => undefined

  const get = (route: string): Promise<Response> =>
    proxy.api(route, { signal: AbortSignal.timeout(patience) })
  const post = (route: string, body: unknown, headers = {}): Promise<Response> =>
    proxy.api(route, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(4 * patience),
    })

  async function listed(query: string): Promise<JobAnswer[]> {
    const response = await get(`/v2/jobs?${query}`)
    const list = JobList.safeParse(await goodJson(response))
    if (!list.success) throw notOurs(response)
    return list.data.jobs.flatMap((one) => JobAnswer.safeParse(one).data ?? [])
  }

  /** What the engine calls a run; null if it has none that we know of. */
  async function nameOf(id: string): Promise<string | null> {
    const known = names.of(id)
    if (known !== undefined) return known
    // its answer was lost on the way
    const found = (await listed(`limit=${searched}`)).find(({ metadata }) => metadata === id)
    if (!found) return null
    await names.keep(id, found.id)
    return found.id
  }

  async function jobOf(id: string): Promise<JobAnswer | null> {
    const name = await nameOf(id)
    if (name === null) return null
    const response = await get(`/v2/jobs/${encodeURIComponent(name)}`)
    if (response.status === 404) return null
    const job = JobAnswer.safeParse(await goodJson(response))
    if (!job.success) throw notOurs(response)
    return job.data
  }

  async function cancel(id: string): Promise<void> {
    const name = await nameOf(id)
    if (name === null) return
    const response = await post(`/v2/jobs/${encodeURIComponent(name)}/cancel`, {})
    if (response.status !== 404) ok(response)
  }

  async function submit({ id, prompt }: Submission): Promise<PromptAnswer> {
    const body = { workflow: withAssets(prompt), metadata: id }
    // the same key makes no second job, whatever happened to the first answer
    const response = await post('/v2/jobs', body, { 'Idempotency-Key': id })
    const text = await textOf(response)
    const job = response.ok ? JobAnswer.safeParse(jsonIn(text)).data : undefined
    if (job) {
      await names.keep(id, job.id)
      unfinished.add(id)
      look()
      return { prompt_id: id }
    }
    const failure = Failure.safeParse(jsonIn(text)).data?.error
    if (failure?.code === 'idempotency_key_reuse' && (await nameOf(id)) !== null)
      return { prompt_id: id }
    const refused = failure && refusalIn(failure, response.status)
    if (!refused) throw notOurs(response, text)
    return refused
  }

  /** Tells the progress of one run until its stream ends. */
  async function listen(
    id: string,
    hear: (event: HostEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const name = names.of(id)
    if (name === undefined) return
    const stream = await proxy.api(`/v2/jobs/${encodeURIComponent(name)}/events`, { signal })
    ok(stream)
    await framesOf(stream, (event, data) => {
      const jobEvent = eventIn(event, data)
      if (jobEvent) hear({ type: 'job', id, event: jobEvent })
    })
  }

  return {
    about,
    async upload(files) {
      const assets = await proxy.inputs(files)
      return new Map([...assets].map(([name, asset]) => [name, assetName + asset]))
    },
    submit,
    follow(hear) {
      const stop = new AbortController()
      const open = new Set<string>()
      const follow = async (id: string): Promise<void> => {
        open.add(id)
        try {
          await listen(id, hear, stop.signal)
          unfinished.delete(id)
        } catch (error) {
          const isExpected = error instanceof Unreachable || error instanceof ShimRefused
          if (!isExpected && !stop.signal.aborted) throw error
          // `job` tells the truth meanwhile
          await new Promise((done) => setTimeout(done, pause))
        } finally {
          open.delete(id)
        }
        if (!stop.signal.aborted) look()
      }
      look = () => {
        for (const id of unfinished) if (!open.has(id)) void follow(id)
      }
      look()
      return () => stop.abort()
    },
    result: (_id, { filename, subfolder }, path) =>
      proxy.result({ asset: subfolder, filename }, path),
    capabilities: here,
    machine: async () => null,
    async job(id) {
      const job = await jobOf(id)
      const truth = job && truthIn(job)
      if (truth && (truth.status === 'pending' || truth.status === 'in_progress')) {
        unfinished.add(id)
        look()
      } else unfinished.delete(id)
      return truth
    },
    cancel,
    async dequeue(id) {
      // there is no route that leaves a running job alone
      if ((await jobOf(id))?.status === 'queued') await cancel(id)
    },
    async queued() {
      const jobs = await listed('status=queued,running,canceling')
      return jobs.map(({ id, status, metadata }, number): QueueEntry => ({
        id: metadata ?? id,
        status: status === 'queued' ? 'pending' : 'in_progress',
        // the newest is first
        number: jobs.length - number,
      }))
    },
    live: async () => null,
  }
}

/** A prompt whose inputs from `upload` are references to their assets. */
function withAssets(prompt: ApiPrompt): unknown {
  return Object.fromEntries(
    Object.entries(prompt).map(([node, { inputs, ...rest }]) => [
      node,
      {
        ...rest,
        inputs: Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [name, referenceIn(value) ?? value]),
        ),
      },
    ]),
  )
}

function referenceIn(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith(assetName)) return undefined
  return { __type: 'core/ASSET', info: { id: value.slice(assetName.length) } }
}

function truthIn(job: JobAnswer): JobTruth | null {
  switch (job.status) {
    case 'queued':
      return { status: 'pending' }
    case 'running':
    case 'canceling':
      return { status: 'in_progress' }
    case 'succeeded':
      return { status: 'completed', files: job.outputs.map(fileOf), milliseconds: null }
    case 'canceled':
      return { status: 'cancelled' }
    case 'failed':
      return {
        status: 'failed',
        error: job.error
          ? {
              node: job.error.node_id ?? '',
              nodeClass: job.error.class_type ?? '',
              type: '',
              message: job.error.message,
              traceback: [],
            }
          : null,
      }
    case 'expired':
      return null
  }
}

function fileOf({ name, id }: z.infer<typeof Output>): OutputFile {
  return { filename: name, subfolder: id, type: assetType }
}

/** A refusal of this very run; null if another program answered. */
function refusalIn(
  { code, message, details }: z.infer<typeof Failure>['error'],
  status: number,
): PromptAnswer | null {
  if (![400, 402, 413, 422].includes(status)) return null
  const error = { type: code, message, details: '', extra_info: {} }
  return PromptAnswer.parse({ error, node_errors: details?.node_errors })
}

function eventIn(
  event: string,
  data: unknown,
): Extract<HostEvent, { type: 'job' }>['event'] | null {
  if (event !== 'progress') return null
  const step = Step.safeParse(data).data
  if (!step) return null
  const { current_node: node, step: value, steps: max } = step
  return { type: 'progress', nodes: { [node]: { value, max, state: 'running' } } }
}
