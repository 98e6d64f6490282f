import { computed, type ComputedRef, shallowRef, type ShallowRef } from 'vue'
import type { MediaField, ModeId } from '../core/form.ts'
import type { FormCopy, FormStore } from './form-store.ts'

/** What was put into the form over something else, to be said with the way back. */
export type Step =
  | {
      readonly kind: 'form'
      /** of the video that the settings come from; null for a run's */
      readonly name: string | null
      /** in the form now is what the button brings back, or what came instead of it */
      readonly undone: boolean
      /** the other of the two */
      readonly other: FormCopy
      /** what was put in, to see whether it is still there */
      readonly put: FormCopy
    }
  | {
      readonly kind: 'slot'
      readonly mode: ModeId
      readonly field: MediaField
      /** the file that is there now, and the one before it */
      readonly name: string
      readonly before: { readonly name: string; readonly start: number }
    }

/** One step back for everything that replaces what a user has put into the form. */
export interface Undo {
  /** the newest that can be undone */
  readonly last: ComputedRef<Step | null>
  /** what was put into the form has been changed since */
  readonly changed: ComputedRef<boolean>
  /** it is worth a line: nobody has put that away, and no run was made since */
  readonly shown: ShallowRef<boolean>
  /** Does what replaces the whole form. */
  replaceForm(name: string | null, work: () => void): void
  /** Notes that a slot has another file now. */
  replaced(step: Omit<Extract<Step, { kind: 'slot' }>, 'kind'>): void
  /** Undoes the newest step; a second time does it again. */
  undo(): void
  /** Takes the line away; the step can still be undone. */
  hide(): void
}

/** so many steps are remembered */
const most = 10

export function createUndo(store: FormStore): Undo {
  const steps = shallowRef<readonly Step[]>([])
  const last = computed(() => steps.value.at(-1) ?? null)
  const changed = computed(
    () =>
      last.value?.kind === 'form' &&
      JSON.stringify(store.form) !== JSON.stringify(last.value.put.form),
  )

  const shown = shallowRef(false)

  function add(step: Step, instead = 0): void {
    shown.value = true
    steps.value = [...steps.value.slice(0, steps.value.length - instead), step].slice(-most)
  }

  return {
    last,
    changed,
    shown,
    replaceForm(name, work) {
      const step = last.value
      // settings over settings: nothing of the user's own was between them
      const again = step?.kind === 'form' && !step.undone && !changed.value
      const other = again ? step.other : store.copy()
      work()
      add({ kind: 'form', name, undone: false, other, put: store.copy() }, again ? 1 : 0)
    },
    replaced: (step) => add({ kind: 'slot', ...step }),
    undo() {
      const step = last.value
      if (!step) return
      if (step.kind === 'slot') {
        const { mode, field, before } = step
        store.put(mode, field, before.name, before.start)
        steps.value = steps.value.slice(0, -1)
        shown.value = false
        return
      }
      const other = store.copy()
      store.putBack(step.other)
      add({ ...step, undone: !step.undone, other, put: step.other }, 1)
    },
    hide: () => void (shown.value = false),
  }
}
