import { z } from 'zod'
import { annotatedName } from '../core/form/held.ts'
import type { JobTruth, NodeProgress, OutputFile } from '../core/jobs/job.ts'
import type { QueueEntry } from '../core/jobs/queue.ts'
import type { ApiPrompt } from '../core/graph/template.ts'
import type { PreviewMethod } from '../core/prefs/live-preview.ts'
import type { PromptAnswer } from '../core/prompt/refusal.ts'
import { type Call, goodJson, jsonIn, notOurs, ok, textOf } from './http.ts'
import { NodeState, parseJob } from './messages.ts'
import { promptAnswerOf } from './prompt-answer.ts'
import { shimHeaders } from './shim.ts'

/** A run for POST /prompt. */
export interface Submission {
  /** our own prompt_id: a lower-case UUID */
  readonly id: string
  readonly prompt: ApiPrompt
  /** sent in extra_pnginfo.ltx_aio, so it ends up in the job's detail and the saved file */
  readonly request: unknown
  /** its place in the queue: ComfyUI runs the lowest first; default: the end */
  readonly number?: number
  /** overrides the server's own, for this run only */
  readonly previewMethod?: PreviewMethod
}

/** A model in ComfyUI's memory. */
export interface Resident {
  readonly name: string
  readonly bytes: number
}

/** The server's current state. */
export interface Live {
  /** changes with each server start */
  readonly session: string
  /** the running job, or the last one */
  readonly id: string
  readonly nodes: Readonly<Record<string, NodeProgress>>
  readonly models: readonly Resident[]
  /** runs that took longer than the server's owner allows, and the seconds that were allowed */
  readonly stopped: Readonly<Record<string, number>>
}

/** ComfyUI's queue over HTTP. */
export interface QueueRoutes {
  queue(submission: Submission): Promise<PromptAnswer>
  /** What the server knows about a job; null if nothing. */
  job(id: string): Promise<JobTruth | null>
  /** Dequeues a job, or interrupts it if it runs. */
  cancel(id: string): Promise<void>
  /** Dequeues a job unless it runs already. */
  dequeue(id: string): Promise<void>
  /** Everyone's queued and running jobs. */
  queued(): Promise<readonly QueueEntry[]>
  /** null without the shim */
  live(): Promise<Live | null>
  /** Whether an output file exists and is complete. */
  has(file: OutputFile): Promise<boolean>
}

/** A busy node can block the server for seconds. */
const patience = 10_000
/** Validation is blocked the same way, and reads folders. */
const longPatience = 60_000

export function queueRoutes(call: Call, clientId: () => string): QueueRoutes {
  const get = (route: string, headers = {}): Promise<Response> =>
    call(route, { headers, signal: AbortSignal.timeout(patience) })
  const post = (
    route: string,
    body: unknown,
    headers = {},
    milliseconds = patience,
  ): Promise<Response> =>
    call(route, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(milliseconds),
    })

  return {
    async queue({ id, prompt, request, number, previewMethod }) {
      const body = {
        prompt_id: id,
        client_id: clientId(),
        prompt,
        // no `workflow` key: a null one breaks the server's job list for everyone
        extra_data: {
          extra_pnginfo: { ltx_aio: request },
          ...(previewMethod === undefined ? {} : { preview_method: previewMethod }),
        },
        ...(number === undefined ? {} : { number }),
      }
      return promptAnswerOf(await post('/prompt', body, {}, longPatience))
    },

    async job(id) {
      const response = await get(`/jobs/${id}`)
      if (response.status !== 404) return jobIn(await goodJson(response), response)
      const text = await textOf(response)
      if (NoJob.safeParse(jsonIn(text)).success) return null
      throw notOurs(response, text)
    },

    async cancel(id) {
      ok(await post(`/jobs/${id}/cancel`, {}))
    },

    async dequeue(id) {
      ok(await post('/queue', { delete: [id] }))
    },

    async queued() {
      const response = await get('/jobs?status=pending,in_progress')
      const listed = response.ok ? JobList.safeParse(jsonIn(await textOf(response))) : null
      if (listed?.success) return listed.data
      // someone else's job can break this route; the older one does not parse jobs
      const older = await get('/queue')
      return read(Queue, await goodJson(older), older)
    },

    async live() {
      const response = await get('/ltx_aio/live', shimHeaders)
      // a gateway in front of a restarting server does not mean that the shim is absent
      if (response.status >= 500) throw notOurs(response)
      return LiveAnswer.safeParse(jsonIn(await textOf(response))).data ?? null
    },

    async has(file) {
      const view = `/view?${new URLSearchParams({ ...file }).toString()}`
      const found = await call(view, { method: 'HEAD', signal: AbortSignal.timeout(patience) })
      if (absent.has(found.status)) return false
      ok(found)
      // what a draft saved is no media file
      if (file.filename.endsWith('.latent')) return true
      // a server killed while writing leaves a truncated file
      const looked = await post('/ltx_aio/probe', { name: annotatedName(file) }, shimHeaders)
      return looked.status !== 422
    },
  }
}

/** Statuses of /view for files that it lacks or will not show; gateways use others. */
const absent: ReadonlySet<number> = new Set([400, 403, 404])

/** ComfyUI's message for an unknown job; gateways send others. */
const NoJob = z.object({ error: z.string().regex(/job/i) })

/** Parses entries one by one, so that an unreadable one hides no other. */
const each = <T>(entry: z.ZodType<T, z.ZodTypeDef, unknown>) =>
  z.array(z.unknown()).transform((entries) =>
    entries.flatMap((one): T[] => {
      const read = entry.safeParse(one)
      return read.success ? [read.data] : []
    }),
  )

const JobList = z
  .object({
    jobs: each(
      z
        .object({
          id: z.string(),
          status: z.enum(['pending', 'in_progress']),
          priority: z.number().catch(0),
        })
        .transform(({ id, status, priority }): QueueEntry => ({ id, status, number: priority })),
    ),
  })
  .transform(({ jobs }) => jobs)

const Items = each(z.tuple([z.number().catch(0), z.string()]).rest(z.unknown()))
const Queue = z
  .object({ queue_running: Items, queue_pending: Items })
  .transform(({ queue_running, queue_pending }): QueueEntry[] => [
    ...queue_running.map(([number, id]) => ({ id, status: 'in_progress' as const, number })),
    ...queue_pending.map(([number, id]) => ({ id, status: 'pending' as const, number })),
  ])

const LiveAnswer = z
  .object({
    session: z.string(),
    prompt_id: z.string(),
    nodes: z.record(NodeState),
    models: z.array(z.object({ name: z.string(), bytes: z.number() })).catch([]),
    stopped: z.record(z.number()).catch({}),
  })
  .transform(({ prompt_id, ...rest }): Live => ({ ...rest, id: prompt_id }))

function jobIn(answer: unknown, response: Response): JobTruth {
  const job = parseJob(answer)
  if (!job) throw notOurs(response, JSON.stringify(answer))
  return job
}

/** Throws `Unreachable` if another program answered. */
function read<T extends z.ZodTypeAny>(schema: T, answer: unknown, response: Response): z.output<T> {
  const parsed = schema.safeParse(answer)
  if (!parsed.success) throw notOurs(response, JSON.stringify(answer))
  return parsed.data
}
