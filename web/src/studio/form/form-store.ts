import { reactive, shallowRef, watch } from 'vue'
import { type Form, type MediaField, type ModeId, reviveForm } from '../../core/form/form.ts'
import {
  enter,
  giveLater,
  type Kept,
  leave,
  reviveKept,
  slotIn,
  startField,
} from '../../core/check/given.ts'
import type { Families } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import { knownForm } from '../../core/family/known-form.ts'
import {
  enterFamily,
  familyFor,
  type FamilyMemory,
  leaveFamily,
  reviveMemory,
} from '../../core/family/switching.ts'
import { modes } from '../../modes/index.ts'
import type { Storage } from '../world/storage.ts'

/** The form, and what the other modes and families keep. */
export interface FormStore {
  readonly form: Form
  readonly edit: (values: Partial<Form>) => void
  /** Puts a file into a slot of any mode, selected or not; null empties the slot. */
  put(mode: ModeId, field: MediaField, name: string | null, start?: number): void
  slot(mode: ModeId, field: MediaField): { readonly name: string | null; readonly start: number }
  /** A copy of everything, for `putBack`. */
  copy(): FormCopy
  putBack(copy: FormCopy): void
  dispose(): void
}

export interface FormCopy {
  readonly form: Form
  readonly kept: Kept
  readonly families: FamilyMemory
}

/** `first` is the form when nothing is stored. */
export function createFormStore(
  storage: Storage,
  first: Partial<Form>,
  families: Families,
): FormStore {
  const stored = storage.load('form') ?? first
  const form = reactive(knownForm(reviveForm(stored), families))
  const kept = shallowRef(reviveKept((stored as { kept?: unknown } | null)?.kept, form))
  const memory = shallowRef(reviveMemory((stored as { families?: unknown } | null)?.families))
  let puttingBack = false

  const stopSwitching = watch(
    () => form.mode,
    (mode, before) => {
      if (puttingBack) return
      kept.value = leave(kept.value, { ...form, mode: before }, modes[before])
      Object.assign(form, enter(kept.value, modes[mode]))
      form.family = familyFor(mode, form.family, memory.value, families)
    },
    { flush: 'sync' },
  )
  const stopChanging = watch(
    () => form.family,
    (family, before) => {
      if (puttingBack) return
      memory.value = leaveFamily(memory.value, form, before)
      Object.assign(form, enterFamily(memory.value, form, families.of(form)))
    },
    { flush: 'sync' },
  )
  const stopSaving = watch([form, kept, memory], () =>
    storage.save('form', { ...form, kept: kept.value, families: memory.value }),
  )

  function edit({ mode, family, ...values }: Partial<Form>): void {
    // mode and family first: they restore what they kept, and the other values override that
    if (mode) form.mode = mode
    if (family !== undefined) choose(families.of({ family }))
    Object.assign(form, values)
  }

  function choose({ id, graphs }: Family): void {
    if (!graphs[form.mode]) return
    form.family = id
    memory.value = { ...memory.value, modes: { ...memory.value.modes, [form.mode]: id } }
  }

  return {
    form,
    edit,
    put(mode, field, name, start = 0) {
      const at = startField(field)
      const values = { [field]: name, ...(at ? { [at]: start } : {}) }
      // what was known of another file
      if (mode === form.mode) Object.assign(form, values, field === 'video' ? { source: null } : {})
      else kept.value = giveLater(kept.value, mode, values)
    },
    slot(mode, field) {
      const values = slotIn(kept.value, form, mode, field)
      const at = startField(field)
      return { name: values[field] ?? null, start: (at && values[at]) ?? 0 }
    },
    copy: () =>
      JSON.parse(JSON.stringify({ form, kept: kept.value, families: memory.value })) as FormCopy,
    putBack(copy) {
      puttingBack = true
      kept.value = copy.kept
      // copies from before there were two families have neither
      memory.value = reviveMemory(copy.families)
      Object.assign(form, { family: families.all[0].id }, copy.form)
      puttingBack = false
    },
    dispose() {
      stopSwitching()
      stopChanging()
      stopSaving()
    },
  }
}
