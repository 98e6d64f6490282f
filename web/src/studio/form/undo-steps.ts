import { z } from 'zod'
import { reviveKept } from '../../core/check/given.ts'
import type { Families } from '../../core/family/families.ts'
import { knownForm } from '../../core/family/known-form.ts'
import { reviveMemory } from '../../core/family/switching.ts'
import { Form, mediaFields, modeIds, reviveForm } from '../../core/form/form.ts'
import { Reference } from '../../core/form/sheet.ts'
import type { Storage } from '../world/storage.ts'
import type { FormCopy } from './form-store.ts'
import { keyChanges, referenceChanges, type Step } from './step.ts'

/** The steps of the form's undo, in the order in which they happened. */
export interface Steps {
  readonly steps: readonly Step[]
  /** how many lie behind; the others were undone one by one */
  readonly at: number
  /** index of the step that was made or undone last; it is next to `at` */
  readonly last: number
}

const key = 'undo'
/** how many steps are remembered */
const max = 20

export function saveSteps(storage: Storage, steps: Steps): void {
  storage.save(key, steps)
}

/** The newest steps that are remembered. */
export function newestOf({ steps, at, last }: Steps): Steps {
  const dropped = Math.max(0, steps.length - max)
  return { steps: steps.slice(dropped), at: at - dropped, last: last - dropped }
}

/** The stored steps. Those that can't be read are left out, with all before them. */
export function loadSteps(storage: Storage, families: Families): Steps {
  const { steps = [], at, last } = Stored.safeParse(storage.load(key)).data ?? {}
  const read = steps.map((step) => Kept.safeParse(step).data ?? null)
  const unread = read.lastIndexOf(null) + 1
  const kept = read.slice(unread).flatMap((step) => (step ? [known(step, families)] : []))
  const within = (place: number | undefined, max: number): number =>
    Math.max(0, Math.min((place ?? 0) - unread, max))
  const now = within(at, kept.length)
  const newest = within(last, kept.length - 1)
  return { steps: kept, at: now, last: newest === now || newest === now - 1 ? newest : now - 1 }
}

const Stored = z.object({
  steps: z.array(z.unknown()),
  at: z.number().int(),
  last: z.number().int(),
})

const Copy = z
  .object({ form: z.object({}).passthrough(), kept: z.unknown(), families: z.unknown() })
  .transform(({ form: stored, kept, families }): FormCopy => {
    const form = reviveForm(stored)
    return { form, kept: reviveKept(kept, form), families: reviveMemory(families) }
  })

const From = z.object({
  part: z.enum(['first', 'last', 'shown', 'sound', 'video']),
  name: z.string(),
})

const Keys = Form.pick({
  image: true,
  lastImage: true,
  keyframes: true,
  firstStrength: true,
  lastStrength: true,
})

const Kept = z.union([
  z.object({
    kind: z.literal('form'),
    name: z.string().nullable(),
    preset: z.literal(true).optional(),
    undone: z.boolean(),
    other: Copy,
    put: Copy,
    plain: z.object({ put: z.boolean(), other: z.boolean() }),
  }),
  z.object({
    kind: z.literal('prompt'),
    from: z.enum(['take', 'earlier', 'sample', 'pattern', 'tool']),
    undone: z.boolean(),
    other: z.string(),
    put: z.string(),
  }),
  z.object({
    kind: z.literal('seed'),
    seed: z.number(),
    before: z.object({ seed: z.number(), seedLocked: z.boolean() }),
  }),
  z.object({
    kind: z.literal('slot'),
    mode: z.enum(modeIds),
    field: z.enum(mediaFields),
    name: z.string(),
    before: z.object({ name: z.string().nullable(), start: z.number() }),
    from: From.optional(),
    left: z.enum(modeIds).optional(),
    family: z.string().optional(),
  }),
  z.object({
    kind: z.literal('references'),
    done: z.enum(referenceChanges),
    name: z.string(),
    undone: z.boolean(),
    other: z.array(Reference),
    put: z.array(Reference),
  }),
  z.object({
    kind: z.literal('keys'),
    mode: z.enum(modeIds),
    done: z.enum(keyChanges),
    key: z.union([z.enum(['first', 'last']), z.number()]),
    name: z.string(),
    undone: z.boolean(),
    other: Keys,
    put: Keys,
    from: From.optional(),
    left: z.enum(modeIds).optional(),
  }),
])

/** With defaults for what its family lacks, as for the stored form. */
function known(step: z.infer<typeof Kept>, families: Families): Step {
  if (step.kind !== 'form') return step as Step
  const of = (copy: FormCopy): FormCopy => ({ ...copy, form: knownForm(copy.form, families) })
  return { ...step, other: of(step.other), put: of(step.put) } as Step
}
