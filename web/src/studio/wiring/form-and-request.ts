import { type ComputedRef, watch } from 'vue'
import type { Family } from '../../core/family/family.ts'
import type { Offer } from '../../core/family/owner-limits.ts'
import { lengthByDefault } from '../../core/family/plan.ts'
import type { Form } from '../../core/form/form.ts'
import { modesOf } from '../../modes/index.ts'
import type { FormStore } from '../form/form-store.ts'
import { createKeyframes, type Keyframes } from '../form/keyframes.ts'
import { createMedia, type Media } from '../form/media.ts'
import { isOfferedIn } from '../form/offered.ts'
import { createOutputFolder } from '../form/output-folder.ts'
import { createReadiness, type Readiness, type ReadinessParts } from '../form/readiness.ts'
import { createReferences, type References } from '../form/references.ts'
import { createRestore, type Restore } from '../form/restore.ts'
import { createFormState, type FormState } from '../form/settled.ts'
import { createUndo, type Undo } from '../form/undo.ts'
import type { Ground } from './ground.ts'
import type { WiredMachine } from './machine-and-models.ts'
import type { Page } from './page.ts'

/** The form, and the request that it makes here. */
export interface FormAndRequest extends FormState {
  readonly form: Form
  readonly edit: FormStore['edit']
  readonly undo: Undo
  readonly restore: Restore
  readonly media: Media
  /** images on their way to the timeline */
  readonly keyframes: Keyframes
  readonly references: References
  /** what keeps the form from running, and what it will run */
  readonly readiness: Readiness
}

export interface WiredForm extends FormAndRequest {
  readonly store: FormStore
  readonly family: ComputedRef<Family>
  dispose(): void
}

/** What the form needs of the parts that are created after it. */
export interface AfterTheForm {
  /** called before the prompt is replaced */
  readonly keepPrompt: () => void
  readonly ofEngine: ReadinessParts['ofEngine']
}

export function createFormAndRequest(
  { comfy, storage, world, families, look, fetched, compose }: Ground,
  { settings }: Page,
  { machine, models, headers, server, version, limits, usable }: WiredMachine,
  { store, family }: Pick<WiredForm, 'store' | 'family'>,
  { keepPrompt, ofEngine }: AfterTheForm,
): WiredForm {
  const { form, edit } = store
  const undo = createUndo(store, storage, families, keepPrompt)
  const media = createMedia(store, comfy, storage, look, fetched)
  const state = createFormState(form, family, machine, limits.offer)
  const ruler = () => ({
    ...(readiness.check.value.length ?? lengthByDefault(family.value)),
    step: family.value.frames.step,
  })
  const keyframes = createKeyframes({ store, media, undo, comfy, look, fetched, ruler })
  const folder = createOutputFolder(comfy.shim, settings, models)
  const readiness: Readiness = createReadiness({
    families,
    settled: state.settled,
    media,
    keyframes,
    server,
    models,
    headers,
    chosen: () => form.models,
    version,
    refusedFolder: folder.refused,
    ofEngine,
  })
  const references = createReferences({
    store,
    media,
    undo,
    comfy,
    world,
    family,
    look,
    fetched,
    compose,
    size: () => readiness.check.value.size,
  })
  const stopLeaving = watch(limits.offer, leaveMode)

  /** For a mode that is offered; the form keeps what was typed. */
  function leaveMode(offer: Offer): void {
    if (offer.mode(state.mode.value, family.value)) return
    const other = modesOf(...usable.value).find((one) => isOfferedIn(one, offer, usable.value))
    if (other) edit({ mode: other.id })
  }

  return {
    store,
    form,
    edit,
    family,
    ...state,
    undo,
    restore: createRestore({ store, families, media, machine, undo }),
    media,
    keyframes,
    references,
    readiness,
    dispose() {
      stopLeaving()
      references.dispose()
      store.dispose()
      folder.dispose()
    },
  }
}
