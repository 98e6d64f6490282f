import { hasReferences, hasVoice } from '../family/extras.ts'
import type { Family } from '../family/family.ts'
import type { Mode } from '../family/mode.ts'
import type { Form } from '../form/form.ts'
import { type FactsByName, heardSound } from '../form/media.ts'
import { isSheetOf } from '../form/sheet.ts'
import type { Size } from '../form/snap.ts'
import { type Problem, problem } from '../problem/problem.ts'
import { fileProblem } from './check-media.ts'

/** References and the voice: what a request says of them, and what is wrong with them. */

type Extras = Pick<
  Form,
  'references' | 'sheet' | 'referenceStrength' | 'sheetStrength' | 'voice' | 'voiceStart'
>

/** What the mode and the family don't use is empty; a sheet of references that are gone isn't used. */
export function extrasOf(form: Form, mode: Mode, family: Family): Extras {
  const shown = hasReferences(mode, family)
  const references = shown ? form.references : []
  const isFromElsewhere = form.sheet?.of.length === 0
  const sheet = shown && (references.length > 0 || isFromElsewhere) ? form.sheet : null
  const voice = hasVoice(mode, family) ? form.voice : null
  return {
    references,
    sheet,
    referenceStrength: sheet ? (form.referenceStrength ?? 1) : null,
    sheetStrength: sheet ? (form.sheetStrength ?? 1) : null,
    voice,
    voiceStart: voice === null ? 0 : form.voiceStart,
  }
}

export function checkExtras(
  form: Form,
  mode: Mode,
  family: Family,
  size: Size | null,
  facts: FactsByName,
): Problem[] {
  return [
    ...(hasReferences(mode, family) ? checkReferences(form, family, size, facts) : []),
    ...(hasVoice(mode, family) ? checkVoice(form, facts) : []),
  ]
}

function checkReferences(
  { references, sheet }: Form,
  family: Family,
  size: Size | null,
  facts: FactsByName,
): Problem[] {
  const field = 'references'
  const { max } = family.references ?? { max: 0 }
  const count = references.length
  if (count > max) return [problem('references_too_many', { count, max }, { field })]
  const files = references.flatMap(({ image }) => {
    const fact = facts[image]
    return (fact && fileProblem(image, field, 'image', fact)) ?? []
  })
  if (files.length > 0 || count === 0 || !size) return files
  return isSheetOf(sheet, references, size) ? [] : [problem('sheet_missing', undefined, { field })]
}

function checkVoice({ voice, voiceStart: start }: Form, facts: FactsByName): Problem[] {
  const field = 'voiceStart'
  if (voice === null) return []
  if (!(start >= 0)) return [problem('start_negative', undefined, { field })]
  const seconds = heardSound(facts[voice])?.seconds
  return seconds !== undefined && start >= seconds
    ? [problem('voice_start_late', { start, seconds }, { field })]
    : []
}
