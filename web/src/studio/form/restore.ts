import { restoredForm } from '../../core/check/restored.ts'
import type { Families } from '../../core/family/families.ts'
import type { Request } from '../../core/form/request.ts'
import { modes } from '../../modes/index.ts'
import type { MachineState } from '../server/machine.ts'
import type { FormStore } from './form-store.ts'
import type { Media } from './media.ts'
import type { Undo } from './undo.ts'

/**
 * Puts a run's settings into the form, with undo; `name` is the video that they come from. Unlike `edit`, it
 * replaces everything but the number of runs to queue and the lock of the seed.
 */
export type Restore = (request: Request, name?: string) => void

export interface RestoreParts {
  readonly store: FormStore
  readonly families: Families
  readonly media: Media
  readonly machine: MachineState
  readonly undo: Undo
}

export function createRestore({ store, families, media, machine, undo }: RestoreParts): Restore {
  return (request, name) => {
    const { variations, seedLocked } = store.form
    const family = families.of(request)
    const restored = restoredForm(request, {
      mode: modes[request.mode],
      family,
      facts: media.facts,
      proposal: machine.proposalFor(family),
    })
    undo.replaceForm(name ?? null, () => {
      media.stopAll(request.mode)
      store.edit({ ...restored, variations, seedLocked })
    })
  }
}
