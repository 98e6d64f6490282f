import { type Family, presetOf } from './family.ts'
import { aspects, type Form, scales } from './form.ts'
import type { FactsByName } from './media.ts'
import type { Mode } from './mode.ts'
import { check, formOf, type Request, requestOf } from './request.ts'
import { type Proposal, settle } from './tier.ts'

/** What a form means here: the mode's and the family's defaults, the files, the machine. */
export interface Meaning {
  readonly mode: Mode
  readonly family: Family
  readonly facts: FactsByName
  readonly proposal: Proposal
}

/**
 * The form that makes this request, with everything on its default that may be: a default that is written
 * down would count as the user's own, and follow into other modes. A setting becomes the default again
 * where the request stays the same without it.
 */
export function restoredForm(request: Request, meaning: Meaning): Form {
  const exact: Form = formOf(request)
  const same = outcome(exact, meaning)
  let form = exact
  for (const values of simpler(exact, meaning)) {
    const candidate = { ...form, ...values }
    if (outcome(candidate, meaning) === same) form = candidate
  }
  const sized = sizes(form, meaning).find(
    (values) => outcome({ ...form, ...values }, meaning) === same,
  )
  return { ...form, ...sized }
}

/** The request of a form and what is wrong with it, to be compared. */
function outcome(form: Form, { mode, family, facts, proposal }: Meaning): string {
  const settled = settle(form, proposal, family)
  const { size, length, problems } = check(settled, mode, family, facts)
  const preset = presetOf(family, mode, form.preset)
  const request = requestOf(
    settled,
    mode,
    preset,
    size ?? { width: 0, height: 0 },
    length ?? { seconds: 0, frames: 0, fps: 0 },
    family,
  )
  return JSON.stringify([request, problems.map(({ code }) => code)])
}

function simpler(form: Form, { mode, facts, proposal }: Meaning): Partial<Form>[] {
  const isKnown = (name: string | null): boolean => name !== null && Object.hasOwn(facts, name)
  const source = mode.lengthFrom === 'preset' ? null : form[mode.lengthFrom]
  // what follows a file nobody has looked into may come out otherwise as soon as somebody does
  const follows = mode.lengthFrom === 'preset' || isKnown(source)
  const shown = mode.media.filter(({ kind }) => kind !== 'audio')
  const shapes = shown.every(({ field }) => form[field] === null || isKnown(form[field]))
  const models = Object.entries(form.models).filter(
    ([role, file]) => proposal.models[role] !== file,
  )
  return [
    { loader: null },
    { lowVram: null },
    { models: Object.fromEntries(models) },
    { negative: null },
    { imageStrength: null },
    { guideStrength: null },
    { controlStrength: null },
    { steps: null },
    { cfg: null },
    ...(follows || mode.lengthFrom === 'audio' ? [{ fps: null }] : []),
    ...(follows ? [{ seconds: null }] : []),
    ...(shapes ? [{ fit: null }] : []),
  ]
}

/** Names for a size, the plainest first. */
function sizes(form: Form, { mode, facts }: Meaning): Partial<Form>[] {
  const source = mode.shapeFrom && form[mode.shapeFrom]
  const follows = mode.shapeFrom === null || (source !== null && Object.hasOwn(facts, source))
  return [...(follows ? (['auto'] as const) : []), ...aspects].flatMap((aspect) =>
    [null, ...scales].map((scale) => ({ aspect, scale })),
  )
}
