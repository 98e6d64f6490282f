import { z } from 'zod'
import type { JobTruth, OutputFile } from '../core/jobs/job.ts'
import type { RunError } from '../core/problem/run-error.ts'
import type { HostEvent } from './events.ts'

/** Parses ComfyUI's messages into events; null for unknown ones. */

const File = z.object({
  filename: z.string(),
  subfolder: z.string().catch(''),
  type: z.string().catch('output'),
})
const Files = z.record(z.unknown()).transform(filesIn)
/** What a node saved and showed. */
const Output = z.record(z.unknown()).transform((output) => ({
  files: filesIn(output),
  texts: Texts.parse(output['text']),
}))
const Texts = z.array(z.string()).catch([])

/** Outputs are lists by kind ("images", "audio" …) next to flags like "animated". */
function filesIn(output: Record<string, unknown>): OutputFile[] {
  return Object.values(output).flatMap((list) =>
    Array.isArray(list)
      ? list.flatMap((item) => {
          const file = File.safeParse(item)
          return file.success ? [file.data] : []
        })
      : [],
  )
}

export const NodeState = z.object({
  value: z.number(),
  max: z.number(),
  state: z.enum(['running', 'finished', 'error']).catch('running'),
})

const ErrorDetail = z
  .object({
    node_id: z.string().catch(''),
    node_type: z.string().catch(''),
    exception_type: z.string().catch(''),
    exception_message: z.string().catch(''),
    traceback: z.array(z.string()).catch([]),
  })
  .transform((detail): RunError => ({
    node: detail.node_id,
    nodeClass: detail.node_type,
    type: detail.exception_type,
    message: detail.exception_message,
    traceback: detail.traceback,
  }))

const Owned = z.object({ prompt_id: z.string() })

/** Events about jobs. */
export const jobEvents = [
  'execution_start',
  'execution_cached',
  'progress_state',
  'executed',
  'execution_success',
  'execution_error',
  'execution_interrupted',
  // our backend's own
  'ltx_aio.stopped',
] as const
export type JobEventName = (typeof jobEvents)[number]

export function parseEvent(name: JobEventName, detail: unknown): HostEvent | null {
  const owned = Owned.safeParse(detail)
  if (!owned.success) return null
  const event = jobEvent(name, detail)
  return event && { type: 'job', id: owned.data.prompt_id, event }
}

type JobEventOf = Extract<HostEvent, { type: 'job' }>['event']

function jobEvent(name: JobEventName, detail: unknown): JobEventOf | null {
  switch (name) {
    case 'execution_start':
      return { type: 'started' }
    case 'execution_cached': {
      const cached = z.object({ nodes: z.array(z.string()) }).safeParse(detail)
      return cached.success ? { type: 'cached', nodes: cached.data.nodes } : null
    }
    case 'progress_state': {
      const progress = z.object({ nodes: z.record(NodeState) }).safeParse(detail)
      return progress.success ? { type: 'progress', nodes: progress.data.nodes } : null
    }
    case 'executed': {
      const executed = z.object({ output: Files }).safeParse(detail)
      return executed.success ? { type: 'saved', files: executed.data.output } : null
    }
    case 'execution_success':
      return { type: 'succeeded' }
    case 'execution_error': {
      const error = ErrorDetail.safeParse(detail)
      return error.success ? { type: 'failed', error: error.data } : null
    }
    case 'execution_interrupted':
      return { type: 'interrupted' }
    case 'ltx_aio.stopped': {
      const limit = z.object({ seconds: z.number() }).safeParse(detail)
      return limit.success ? { type: 'limited', seconds: limit.data.seconds } : null
    }
  }
}

const Job = z.object({
  status: z.enum(['pending', 'in_progress', 'completed', 'failed', 'cancelled']),
  outputs: z.record(Output).optional(),
  execution_error: ErrorDetail.optional(),
  execution_start_time: z.number().optional(),
  execution_end_time: z.number().optional(),
})

/** GET /api/jobs/{id}. Null if the answer is not a job: another program's, or a changed API. */
export function parseJob(answer: unknown): JobTruth | null {
  const parsed = Job.safeParse(answer)
  if (!parsed.success) return null
  const job = parsed.data
  if (job.status === 'failed') return { status: 'failed', error: job.execution_error ?? null }
  if (job.status !== 'completed') return { status: job.status }
  const { execution_start_time: start, execution_end_time: end } = job
  const outputs = Object.values(job.outputs ?? {})
  const texts = outputs.flatMap((output) => output.texts)
  return {
    status: 'completed',
    files: outputs.flatMap((output) => output.files),
    milliseconds: start !== undefined && end !== undefined ? end - start : null,
    ...(texts.length > 0 ? { texts } : {}),
  }
}
