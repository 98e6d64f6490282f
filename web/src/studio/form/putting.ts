import { type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import type { Families } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import { isExtending, isRetaking, type MediaInput, type Mode } from '../../core/family/mode.ts'
import type { Cut, Held } from '../../core/form/held.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { Request } from '../../core/form/request.ts'
import type { TabId } from '../prefs/section.ts'
import { cutFor } from './carried.ts'
import type { Place, Source } from './destinations.ts'
import type { FormStore } from './form-store.ts'
import type { Media } from './media.ts'
import { kindOf } from './slots.ts'
import type { From, Step } from './step.ts'
import type { Undo } from './undo.ts'

/** The mode and the family that were selected before, where they differ. */
export type Left = Pick<Extract<Step, { kind: 'slot' }>, 'left' | 'family'>

/** Puts files into slots, with undo. */
export interface Putting {
  /** why a file that ComfyUI has could not be used in another mode; the form is as it was */
  readonly trouble: ShallowRef<Problem | null>
  /** Into a slot of the current mode; `left` is what was selected before. Returns whether it arrived. */
  put(input: MediaInput, file: Source, cut?: Cut | null, left?: Left): Promise<boolean>
  /** Into a slot of any mode; if that fails, the form is as it was. */
  putInto(place: Place, file: Held, cut: Cut | null): Promise<void>
  /** Selects the mode, and returns what it leaves. */
  enter(mode: Mode, family?: Family | null): Left
}

export interface PuttingParts {
  readonly store: FormStore
  readonly media: Media
  readonly undo: Undo
  readonly tab: ShallowRef<TabId>
  readonly families: Families
  /** those that the form can show here */
  readonly usable: ComputedRef<readonly Family[]>
  /** the settings of a run, if it is known */
  readonly requestOf: (file: Held) => Request | null
}

export function createPutting(parts: PuttingParts): Putting {
  const { store, media, undo, tab, families, usable, requestOf } = parts
  const { form } = store
  const trouble = shallowRef<Problem | null>(null)

  async function put(
    input: MediaInput,
    file: Source,
    cut = cutFor(input, file),
    left: Left = {},
  ): Promise<boolean> {
    const { mode } = form
    const { field, kind } = input
    const before = store.slot(mode, field)
    const arrived = await (file instanceof File
      ? media.give(field, kind, file)
      : media.take(field, kind, file, cut))
    const { name } = store.slot(mode, field)
    if (!arrived || name === null) return false
    const from = file instanceof File ? null : partOf(input, file, cut)
    const worthALine =
      before.name === null ? from !== null || left.left !== undefined : name !== before.name
    if (!worthALine) return true
    undo.replaced({
      mode,
      field,
      name,
      before: { name: before.name, start: before.start },
      ...(from ? { from } : {}),
      ...left,
    })
    return true
  }

  async function putInto({ mode, input }: Place, file: Held, cut: Cut | null): Promise<void> {
    const before = { mode: form.mode, family: form.family, tab: tab.value }
    const left = enter(mode, familyOf(file, mode))
    if ((await put(input, file, cut, left)) || form.mode !== mode.id) return
    const upload = media.uploads[input.field]
    if (upload?.status !== 'failed') return
    // in the same mode, its slot says so
    if (left.left) {
      trouble.value = upload.problem
      media.stop(input.field)
    }
    store.edit({ mode: before.mode, family: before.family })
    tab.value = before.tab
  }

  /** What a video goes on with: the family that made it. */
  function familyOf(file: Held, mode: Mode): Family | null {
    const request = isExtending(mode) || isRetaking(mode) ? requestOf(file) : null
    const family = request && families.of(request)
    return family && usable.value.includes(family) ? family : null
  }

  function enter(mode: Mode, family: Family | null = null): Left {
    const before = { mode: form.mode, family: form.family }
    store.edit({ mode: mode.id, ...(family && { family: family.id }) })
    tab.value = 'create'
    return {
      ...(before.mode === mode.id ? {} : { left: before.mode }),
      ...(before.family === form.family ? {} : { family: before.family }),
    }
  }

  return { trouble, put, putInto, enter }
}

/** What an undo line says of a part of a file that ComfyUI has; null for a whole image. */
export function partOf(
  { kind }: Pick<MediaInput, 'kind'>,
  file: Held,
  cut: Cut | null,
): From | null {
  const { name } = file
  if (cut) {
    if ('seconds' in cut) return { part: 'shown', name }
    return { part: cut.frame === 0 ? 'first' : 'last', name }
  }
  if (kindOf(file) !== 'video') return null
  return { part: kind === 'audio' ? 'sound' : 'video', name }
}
