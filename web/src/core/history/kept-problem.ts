import { z } from 'zod'
import type { RunError } from '../problem/run-error.ts'
import { type Action, type Problem, problem } from '../problem/problem.ts'
import { statedOf } from '../form/stated.ts'

/** Stored problems, perhaps from another version or edited by hand. */

export const KeptError: z.ZodType<RunError> = z.object({
  node: z.string(),
  nodeClass: z.string(),
  type: z.string(),
  message: z.string(),
  traceback: z.array(z.string()),
})

const label = z.string()
const plain = z.enum(['retry', 'reconnect', 'parts'])
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
  // from another version: kept for it
  z.object({ kind: z.string().refine((kind) => !ours.has(kind)), label }).passthrough(),
])

/** Values for a form: one that no field allows would break the whole panel. */
function formValues(values: Record<string, unknown>): Record<string, unknown> {
  const { values: stated, unknown } = statedOf(values)
  const others = unknown.filter((name) => ['string', 'boolean'].includes(typeof values[name]))
  return { ...stated, ...Object.fromEntries(others.map((name) => [name, values[name]])) }
}

/** Its code may be from another version: code and sentences are kept as they are. */
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

/** Why a run failed. An unreadable problem says so and hides nothing else. */
export const KeptProblems = z
  .array(z.unknown())
  .transform((kept) => kept.map((one) => KeptProblem.safeParse(one).data ?? unreadable()))
  .catch(() => [unreadable()])

/** Notes. Unreadable ones are dropped. */
export const KeptNotes = z
  .array(z.unknown())
  .transform((kept) => kept.flatMap((one) => KeptProblem.safeParse(one).data ?? []))
  .catch([])

function unreadable(): Problem {
  return problem('record_unreadable')
}

/** Drops keys without a value. */
export function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}
