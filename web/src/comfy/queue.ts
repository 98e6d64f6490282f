import { z } from 'zod'
import type { JobTruth, NodeProgress, OutputFile } from '../core/job.ts'
import type { QueueEntry } from '../core/queue.ts'
import type { PromptAnswer } from '../core/refusal.ts'
import { goodJson, jsonIn, notOurs, ok, textOf } from './answers.ts'
import type { Submission } from './comfy.ts'
import { NodeState, parseJob } from './messages.ts'
import { promptAnswerOf } from './prompt-answer.ts'
import { shimHeaders } from './shim.ts'

export type Call = (route: string, init?: RequestInit) => Promise<Response>

/** A model that ComfyUI holds in memory. */
export interface Resident {
  readonly name: string
  readonly bytes: number
}

/** The server as it is right now. */
export interface Live {
  /** another one after each start of the server */
  readonly session: string
  /** the job that runs, or ran last */
  readonly id: string
  readonly nodes: Readonly<Record<string, NodeProgress>>
  readonly models: readonly Resident[]
}

/** What ComfyUI says of its queue, over HTTP. */
export interface QueueRoutes {
  queue(submission: Submission): Promise<PromptAnswer>
  /** What the server says about a job, or null when it does not know it. */
  job(id: string): Promise<JobTruth | null>
  /** Takes a job out of the queue, or interrupts it when it runs. */
  cancel(id: string): Promise<void>
  /** Takes a waiting job out of the queue; one that runs goes on. */
  dequeue(id: string): Promise<void>
  /** Everyone's jobs that wait or run. */
  queued(): Promise<readonly QueueEntry[]>
  /** null when the shim is absent */
  live(): Promise<Live | null>
  /** Whether an output file is there, and was written to its end. */
  has(file: OutputFile): Promise<boolean>
}

/** A busy node can hold the server up for seconds. */
const patience = 10_000
/** Validating a prompt waits for the same, and reads folders. */
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
        // no `workflow` key: a null one makes the server's job list fail for everyone
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
      // a job of someone else can make this route fail: the older one does not look into them
      const older = await get('/queue')
      return read(Queue, await goodJson(older), older)
    },

    async live() {
      const response = await get('/ltx_aio/live', shimHeaders)
      // a gateway in front of a server that is being restarted is no absent shim
      if (response.status >= 500) throw notOurs(response)
      return LiveAnswer.safeParse(jsonIn(await textOf(response))).data ?? null
    },

    async has(file) {
      const view = `/view?${new URLSearchParams({ ...file }).toString()}`
      const found = await call(view, { method: 'HEAD', signal: AbortSignal.timeout(patience) })
      if (absent.has(found.status)) return false
      ok(found)
      // a server that was killed while it wrote leaves a torn file
      const name = `${file.subfolder ? `${file.subfolder}/` : ''}${file.filename} [${file.type}]`
      const looked = await post('/ltx_aio/probe', { name }, shimHeaders)
      return looked.status !== 422
    },
  }
}

/** What /view says of a file that it has not, or will not show. A gateway says others. */
const absent: ReadonlySet<number> = new Set([400, 403, 404])

/** ComfyUI's own words for a job that it does not know; a gateway has others. */
const NoJob = z.object({ error: z.string().regex(/job/i) })

/** Entries one by one: one that cannot be read hides no other. */
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
  })
  .transform(({ prompt_id, ...rest }): Live => ({ ...rest, id: prompt_id }))

function jobIn(answer: unknown, response: Response): JobTruth {
  const job = parseJob(answer)
  if (!job) throw notOurs(response, JSON.stringify(answer))
  return job
}

/** Throws `Unreachable` when the answer is of another program. */
function read<T extends z.ZodTypeAny>(schema: T, answer: unknown, response: Response): z.output<T> {
  const parsed = schema.safeParse(answer)
  if (!parsed.success) throw notOurs(response, JSON.stringify(answer))
  return parsed.data
}
