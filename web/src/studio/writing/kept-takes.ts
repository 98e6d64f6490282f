import { z } from 'zod'
import { modeIds } from '../../core/form/form.ts'
import { KeptProblems } from '../../core/history/kept-problem.ts'
import type { Storage } from '../world/storage.ts'
import type { Session, TakeState } from './session.ts'

/** Takes outlive a reload like the form; ComfyUI writes those on that it has begun. */

const key = 'writing.takes'

interface KeptTakes {
  readonly session: Session
  /** index of the take to look at */
  readonly chosen: number
}

const Failed = z
  .object({ is: z.literal('failed'), problem: z.unknown() })
  .transform(({ is, problem }): TakeState => ({ is, problem: KeptProblems.parse([problem])[0]! }))

const State: z.ZodType<TakeState, z.ZodTypeDef, unknown> = z.union([
  z.object({ is: z.literal('waiting'), ahead: z.number().nullable() }),
  z.object({ is: z.literal('writing'), tokens: z.number() }),
  z.object({
    is: z.literal('prompt'),
    text: z.string(),
    mended: z.number(),
    added: z.number(),
  }),
  z.object({
    is: z.literal('useless'),
    why: z.enum(['empty', 'garbled', 'same']),
    raw: z.string(),
  }),
  Failed,
  z.object({ is: z.literal('cancelled') }),
])

const Stored = z.object({
  session: z.object({
    prompt: z.string(),
    mode: z.enum(modeIds),
    family: z.string().default(''),
    seen: z.boolean(),
    takes: z.array(z.object({ id: z.string(), state: State })).min(1),
  }),
  chosen: z.number().int().min(0),
})

export function saveTakes(storage: Storage, takes: KeptTakes | null): void {
  if (takes) storage.save(key, takes)
  else storage.remove(key)
}

export function loadTakes(storage: Storage): KeptTakes | null {
  return Stored.safeParse(storage.load(key)).data ?? null
}
