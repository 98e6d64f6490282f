import { z } from 'zod'
import type { RunError } from './job.ts'
import { type Action, type Problem, problem } from './problem.ts'
import { statedOf } from './stated.ts'

/** Problems as they were written down, perhaps by another version, or by somebody's own hand. */

export const KeptError: z.ZodType<RunError> = z.object({
  node: z.string(),
  nodeClass: z.string(),
  type: z.string(),
  message: z.string(),
  traceback: z.array(z.string()),
})

const label = z.string()
const plain = z.enum(['retry', 'reconnect'])
const rescue = z.enum(['unload-retry', 'preview-off', 'save-silent', 'small-tiles', 'report'])

const ours: ReadonlySet<string> = new Set([
  ...plain.options,
  ...rescue.options,
  'set',
  'download',
  'open',
  'show',
])

const KeptAction = z.union([
  z.object({ kind: plain.or(rescue), label }),
  z
    .object({
      kind: z.literal('set'),
      label,
      values: z.record(z.unknown()).transform(formValues),
      run: z.literal(true).optional().catch(undefined),
    })
    .transform(defined),
  z.object({ kind: z.literal('download'), label, ids: z.array(z.string()) }),
  // it becomes a link
  z.object({ kind: z.literal('open'), label, url: z.string().regex(/^https?:\/\//i) }),
  z.object({ kind: z.literal('show'), label, tab: z.enum(['models', 'settings']) }),
  // of another version: it is kept for it
  z.object({ kind: z.string().refine((kind) => !ours.has(kind)), label }).passthrough(),
])

/** What goes into a form: a value that no field can have would break the whole panel. */
function formValues(values: Record<string, unknown>): Record<string, unknown> {
  const { values: stated, unknown } = statedOf(values)
  const others = unknown.filter((name) => ['string', 'boolean'].includes(typeof values[name]))
  return { ...stated, ...Object.fromEntries(others.map((name) => [name, values[name]])) }
}

/** Its code may be of another version: it is taken as it is, and so are its sentences. */
const KeptProblem = z
  .object({
    code: z.string(),
    what: z.string(),
    remedy: z.string(),
    field: z.string().optional().catch(undefined),
    stage: z.string().optional().catch(undefined),
    detail: z.string().optional().catch(undefined),
    error: KeptError.optional().catch(undefined),
    model: z.object({ file: z.string(), folder: z.string() }).optional().catch(undefined),
    actions: z
      .array(z.unknown())
      .transform((actions) =>
        actions.flatMap(
          (action) => (KeptAction.safeParse(action).data as Action | undefined) ?? [],
        ),
      )
      .optional()
      .catch(undefined),
  })
  .transform((kept) => defined(kept) as unknown as Problem)

/** Why a run failed. What cannot be read of it says so, and keeps nothing else from being shown. */
export const KeptProblems = z
  .array(z.unknown())
  .transform((kept) => kept.map((one) => KeptProblem.safeParse(one).data ?? unreadable()))
  .catch(() => [unreadable()])

/** What was worth knowing. What cannot be read of it is left out. */
export const KeptNotes = z
  .array(z.unknown())
  .transform((kept) => kept.flatMap((one) => KeptProblem.safeParse(one).data ?? []))
  .catch([])

function unreadable(): Problem {
  return problem('record_unreadable')
}

/** Without the keys that have no value. */
export function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}
