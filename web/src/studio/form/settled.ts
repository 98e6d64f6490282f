import { computed, type ComputedRef } from 'vue'
import type { Family } from '../../core/family/family.ts'
import type { Mode } from '../../core/family/mode.ts'
import { presetOf } from '../../core/family/plan.ts'
import type { Preset } from '../../core/family/preset.ts'
import type { Offer } from '../../core/family/owner-limits.ts'
import type { Form, PresetId } from '../../core/form/form.ts'
import { settle } from '../../core/machine/tier.ts'
import { modes } from '../../modes/index.ts'
import type { MachineState } from '../server/machine.ts'

/** What the form means on this machine. */
export interface FormState {
  readonly mode: ComputedRef<Mode>
  /** the form's, or the family's default if this mode doesn't offer it */
  readonly preset: ComputedRef<Preset | undefined>
  /** the form, with everything decided that it leaves to the machine */
  readonly settled: ComputedRef<ReturnType<typeof settle>>
}

export function createFormState(
  form: Form,
  family: ComputedRef<Family>,
  machine: MachineState,
  /** what the server's owner offers */
  offer: ComputedRef<Offer>,
): FormState {
  const mode = computed(() => modes[form.mode])
  // five modes have Fast; the sixth runs the default, and the other five keep the choice
  const effective = computed<Form>(() => {
    const offered = (id: PresetId): boolean => offer.value.preset(mode.value, id)
    const chosen = presetOf(family.value, mode.value, form.preset)
    if (chosen && offered(chosen.id)) return form
    const { preset, presets } = family.value
    const first = presets[mode.value.presets].find(({ id }) => offered(id))
    return { ...form, preset: offered(preset) ? preset : (first?.id ?? preset) }
  })
  return {
    mode,
    preset: computed(() => presetOf(family.value, mode.value, effective.value.preset)),
    settled: computed(() => settle(effective.value, machine.proposal.value, family.value)),
  }
}
