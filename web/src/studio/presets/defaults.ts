import { watch } from 'vue'
import type { Form, ModeId } from '../../core/form/form.ts'
import { begunWith, isFresh } from '../../core/presets/fresh.ts'
import { type OwnPreset, valuesIn } from '../../core/presets/own-preset.ts'
import type { PresetList } from './preset-list.ts'

/** The presets that new forms begin with, one for each mode. */
export interface Defaults {
  of(mode: ModeId): OwnPreset | null
  set(id: string, mode: ModeId, on: boolean): Promise<void>
  /** What a new form of this mode begins with. The form is taken to have it from now on. */
  begin(mode: ModeId): Partial<Form>
  dispose(): void
}

export interface DefaultsParts {
  readonly presets: PresetList
  readonly form: Form
  /** what a form holds before anything is typed */
  readonly empty: Form
  /** without what this server lacks */
  readonly here: (values: Partial<Form>) => Partial<Form>
}

export function createDefaults({ presets, form, empty, here }: DefaultsParts): Defaults {
  const { list } = presets

  function of(mode: ModeId): OwnPreset | null {
    const found = list.value.filter(({ defaultFor }) => defaultFor.includes(mode))
    // two browsers may have chosen one each
    return found.toSorted((a, b) => b.updatedAt - a.updatedAt)[0] ?? null
  }

  function valuesFor(mode: ModeId): Partial<Form> {
    const preset = of(mode)
    if (!preset) return {}
    const { mode: _mode, ...values } = valuesIn(preset.values)
    return here(values)
  }

  /** What the form of each mode began with, to see whether it was touched. */
  let begun = valuesFor(form.mode)

  /** An untouched form begins with the defaults of now. */
  function beginAgain(): void {
    const next = valuesFor(form.mode)
    if (isFresh(form, empty, begun)) Object.assign(form, begunWith(form, empty, begun, next))
    begun = next
  }

  const stopSwitching = watch(() => form.mode, beginAgain, { flush: 'sync' })
  // the server's presets arrive after the form
  const stopArriving = watch(() => JSON.stringify(valuesFor(form.mode)), beginAgain)

  return {
    of,
    async set(id, mode, on) {
      const touched = list.value.flatMap((preset) => {
        const without = preset.defaultFor.filter((other) => other !== mode)
        if (preset.id === id)
          return presets.changed(preset, { defaultFor: on ? [...without, mode] : without })
        return without.length < preset.defaultFor.length
          ? presets.changed(preset, { defaultFor: without })
          : []
      })
      await presets.put(touched)
    },
    begin(mode) {
      begun = valuesFor(mode)
      return begun
    },
    dispose() {
      stopSwitching()
      stopArriving()
    },
  }
}
