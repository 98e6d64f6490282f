import { reactive, shallowRef, watch } from 'vue'
import { type Form, type MediaField, type ModeId, reviveForm } from '../core/form.ts'
import {
  enter,
  giveLater,
  type Kept,
  leave,
  reviveKept,
  slotIn,
  startField,
} from '../core/given.ts'
import { modes } from '../modes/index.ts'
import type { Storage } from './storage.ts'

/** The form, and what the modes that are not in sight keep. */
export interface FormStore {
  readonly form: Form
  readonly edit: (values: Partial<Form>) => void
  /** Puts a file into a mode's slot, whether the mode is in sight or not; null empties it. */
  put(mode: ModeId, field: MediaField, name: string | null, start?: number): void
  slot(mode: ModeId, field: MediaField): { readonly name: string | null; readonly start: number }
  /** All of it, to be put back later. */
  copy(): FormCopy
  putBack(copy: FormCopy): void
  dispose(): void
}

export interface FormCopy {
  readonly form: Form
  readonly kept: Kept
}

/** `first` is what a form begins with where nothing is stored. */
export function createFormStore(storage: Storage, first: Partial<Form>): FormStore {
  const stored = storage.load('form') ?? first
  const form = reactive(reviveForm(stored))
  const kept = shallowRef(reviveKept((stored as { kept?: unknown } | null)?.kept, form))
  let puttingBack = false

  const stopSwitching = watch(
    () => form.mode,
    (mode, before) => {
      if (puttingBack) return
      kept.value = leave(kept.value, { ...form, mode: before }, modes[before])
      Object.assign(form, enter(kept.value, modes[mode]))
    },
    { flush: 'sync' },
  )
  const stopSaving = watch([form, kept], () => storage.save('form', { ...form, kept: kept.value }))

  function edit({ mode, ...values }: Partial<Form>): void {
    // the mode first: it brings what it keeps, and the rest is on top of that
    if (mode) form.mode = mode
    Object.assign(form, values)
  }

  return {
    form,
    edit,
    put(mode, field, name, start = 0) {
      const at = startField(field)
      const values = { [field]: name, ...(at ? { [at]: start } : {}) }
      if (mode === form.mode) Object.assign(form, values)
      else kept.value = giveLater(kept.value, mode, values)
    },
    slot(mode, field) {
      const values = slotIn(kept.value, form, mode, field)
      const at = startField(field)
      return { name: values[field] ?? null, start: (at && values[at]) ?? 0 }
    },
    copy: () => JSON.parse(JSON.stringify({ form, kept: kept.value })) as FormCopy,
    putBack(copy) {
      puttingBack = true
      kept.value = copy.kept
      Object.assign(form, copy.form)
      puttingBack = false
    },
    dispose() {
      stopSwitching()
      stopSaving()
    },
  }
}
