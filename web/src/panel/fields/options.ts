import { type Form, type FormField, newForm } from '../../core/form/form.ts'
import { guidanceFields } from '../../core/family/graph.ts'
import { type Mode, strengthFields } from '../../core/family/mode.ts'
import { words } from '../../words/index.ts'

/** The options in Advanced, under the names known from the canvas. */

interface Option<T> {
  readonly value: T
  readonly label: string
  readonly hint?: string
}

export function controls(): Option<Form['control']>[] {
  const say = words().form.advanced.controls
  const offered = ['canny', 'depth', 'pose', 'none'] as const
  return offered.map((value) => ({ value, ...say[value] }))
}

export function sounds(): Option<Form['sound']>[] {
  const say = words().form.advanced.sounds
  const offered = ['source', 'generated'] as const
  return offered.map((value) => ({ value, label: say[value] }))
}

export const advancedFields = [
  'context',
  'saves',
  'noiseBed',
  ...strengthFields,
  'steps',
  'cfg',
  ...guidanceFields,
  'loader',
  'lowVram',
] as const satisfies readonly FormField[]
type AdvancedField = (typeof advancedFields)[number]

/** How many of them the user has set, of those that this mode and preset use. */
export function advancedSet(
  form: Form,
  { options, strengths }: Pick<Mode, 'options' | 'strengths'>,
  guided: boolean,
): number {
  const unset = newForm()
  const files = Object.keys(form.models).length
  const used = (field: AdvancedField): boolean => {
    if (field === 'context') return options.includes('context') || options.includes('retakes')
    if (field === 'saves' || field === 'noiseBed' || field === 'syncGuidance')
      return options.includes(field)
    if (field === 'steps' || field === 'cfg' || field === 'detailGuidance') return guided
    // a chosen file counts, and not how it is loaded as well
    if (field === 'loader') return files === 0
    return field === 'lowVram' || strengths[field] !== undefined
  }
  return (
    files + advancedFields.filter((field) => used(field) && form[field] !== unset[field]).length
  )
}
