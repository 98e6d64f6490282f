import { type Family } from '../family/family.ts'
import { presetOf } from '../family/plan.ts'
import { aspects, type Form, type FormField, openFields } from '../form/form.ts'
import type { FactsByName } from '../form/media.ts'
import { isAtRateOfVideo, lengthFile, type Mode } from '../family/mode.ts'
import { formOf, type Request } from '../form/request.ts'
import { check, requestOf } from './check.ts'
import { type Proposal, settle } from '../machine/tier.ts'

/** What a form depends on here: defaults of mode and family, files, machine. */
export interface Meaning {
  readonly mode: Mode
  readonly family: Family
  readonly facts: FactsByName
  readonly proposal: Proposal
}

/**
 * The form that makes this request, with as many defaults as possible: a default written out would count as
 * the user's own and follow into other modes. A setting becomes a default again if the request stays the same
 * without it.
 */
export function restoredForm(request: Request, meaning: Meaning): Form {
  // one stored before there were two families says none
  const exact: Form = { ...formOf(request), family: meaning.family.id }
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

/** A form's request and problems, for comparison. */
function outcome(form: Form, { mode, family, facts, proposal }: Meaning): string {
  const settled = settle(form, proposal, family)
  const { size, length, problems } = check(settled, mode, family, facts)
  const preset = presetOf(family, mode, form.preset)
  const request = requestOf(
    settled,
    mode,
    preset,
    size ?? { width: 1, height: 1 },
    length ?? { seconds: 0, frames: 0, fps: 0 },
    family,
    facts,
  )
  return JSON.stringify([request, problems.map(({ code }) => code)])
}

function simpler(form: Form, { mode, facts, proposal }: Meaning): Partial<Form>[] {
  const isKnown = (name: string | null): boolean => name !== null && Object.hasOwn(facts, name)
  const file = lengthFile(mode)
  const source = file && form[file]
  // what depends on an unprobed file may change once it is probed
  const follows = file === null || isKnown(source)
  const shown = mode.media.filter(({ kind }) => kind !== 'audio')
  const shapes = shown.every(({ field }) => form[field] === null || isKnown(form[field]))
  const models = Object.entries(form.models).filter(
    ([role, file]) => proposal.models[role] !== file,
  )
  const held: readonly FormField[] = [
    ...(follows ? [] : (['seconds'] as const)),
    ...(follows || !isAtRateOfVideo(mode) ? [] : (['fps', 'source', 'context'] as const)),
    ...(shapes ? [] : (['fit'] as const)),
  ]
  return [
    { models: Object.fromEntries(models) },
    { tool: '' },
    ...openFields.filter((field) => !held.includes(field)).map((field) => ({ [field]: null })),
  ]
}

/** Names for a size, simplest first. */
function sizes(form: Form, { mode, family, facts }: Meaning): Partial<Form>[] {
  const source = mode.shapeFrom && form[mode.shapeFrom]
  const follows = mode.shapeFrom === null || (source !== null && Object.hasOwn(facts, source))
  return [...(follows ? (['auto'] as const) : []), ...aspects].flatMap((aspect) =>
    [null, ...Object.keys(family.scales)].map((scale) => ({ aspect, scale })),
  )
}
