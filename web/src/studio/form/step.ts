import type { Form, KeyFields, MediaField, ModeId } from '../../core/form/form.ts'
import type { Reference } from '../../core/form/sheet.ts'
import type { KeyPlace } from '../../core/form/keyframe.ts'
import type { FormCopy } from './form-store.ts'

/** Where a text for the prompt came from. */
export type PromptSource = 'take' | 'earlier' | 'sample' | 'pattern' | 'tool'
/** The part of a result or another file that was used. */
export interface From {
  readonly part: 'first' | 'last' | 'shown' | 'sound' | 'video'
  readonly name: string
}

/** Something in the form that was replaced, and how to get it back. */
export type Step =
  | {
      readonly kind: 'form'
      /** of the video that the settings come from; null for a run's */
      readonly name: string | null
      /** `name` is a preset of the user's own; null for a new form */
      readonly preset?: true
      /** whether it was undone */
      readonly undone: boolean
      /** what the button brings back */
      readonly other: FormCopy
      /** what was put in, to see whether it has changed since */
      readonly put: FormCopy
      /** whether these hold nothing of the user's own: undoing may have put in what was typed over settings */
      readonly plain: { readonly put: boolean; readonly other: boolean }
    }
  | {
      /** the prompt alone */
      readonly kind: 'prompt'
      readonly from: PromptSource
      readonly undone: boolean
      /** what the button brings back */
      readonly other: string
      readonly put: string
    }
  | {
      /** a result's seed, kept in the form */
      readonly kind: 'seed'
      readonly seed: number
      readonly before: Pick<Form, 'seed' | 'seedLocked'>
    }
  | {
      readonly kind: 'slot'
      readonly mode: ModeId
      readonly field: MediaField
      /** the file in the slot, and the one before it, if any */
      readonly name: string
      readonly before: { readonly name: string | null; readonly start: number }
      /** what was taken from which file, unless the slot has all of it */
      readonly from?: From
      /** the mode that this left */
      readonly left?: ModeId
      /** the family that this left */
      readonly family?: string
    }
  | {
      /** the reference images */
      readonly kind: 'references'
      readonly done: ReferenceChange
      /** the file of the one that changed */
      readonly name: string
      readonly undone: boolean
      /** what the button brings back */
      readonly other: readonly Reference[]
      readonly put: readonly Reference[]
    }
  | {
      /** the keyframes of a mode */
      readonly kind: 'keys'
      readonly mode: ModeId
      readonly done: KeyChange
      /** which one, and the file that it holds */
      readonly key: KeyPlace['key']
      readonly name: string
      readonly undone: boolean
      /** what the button brings back */
      readonly other: KeyFields
      readonly put: KeyFields
      /** what was taken from which file */
      readonly from?: From
      /** the mode that this left */
      readonly left?: ModeId
    }

/** What was done to a keyframe. */
export const keyChanges = ['added', 'removed', 'moved', 'swapped', 'duplicated'] as const
export type KeyChange = (typeof keyChanges)[number]

/** What was done to a reference image. */
export const referenceChanges = ['added', 'removed', 'moved'] as const
export type ReferenceChange = (typeof referenceChanges)[number]
export type ReferenceStep = Extract<Step, { kind: 'references' }>

export type KeyStep = Extract<Step, { kind: 'keys' }>

/** Whether a line says so: what is seen on the timeline need not be said, unless it is gone or from elsewhere. */
export function isSaid(step: Step): boolean {
  if (step.kind === 'keys') return step.done === 'removed' || step.from !== undefined
  if (step.kind === 'references') return step.done === 'removed'
  return step.kind !== 'prompt'
}
