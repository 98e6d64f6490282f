import { type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { Families } from '../../core/family/families.ts'
import { annotatedName } from '../../core/form/held.ts'
import { outcomeOf } from '../../core/jobs/outcome.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { modes } from '../../modes/index.ts'
import type { Entry } from '../ledger/entry.ts'
import { ifReachable } from '../world/reachable.ts'

/** How finished videos differ from what was announced. */
export interface Outcomes {
  /** by job */
  readonly notes: ShallowRef<ReadonlyMap<string, Problem>>
  /** Checks the video of a finished job, once. */
  look(job: Pick<Entry, 'id' | 'request' | 'state'>): Promise<void>
}

export function createOutcomes(comfy: Comfy, families: Families): Outcomes {
  const notes = shallowRef<ReadonlyMap<string, Problem>>(new Map())
  const looked = new Set<string>()

  return {
    notes,
    async look({ id, request, state }) {
      if (state.status !== 'completed' || looked.has(id)) return
      looked.add(id)
      const name = annotatedName(state.file)
      const facts = await ifReachable(() => comfy.shim.probe(name))
      // without an answer, it may be checked again
      if (!facts) return void looked.delete(id)
      const note = outcomeOf(request, modes[request.mode], families.of(request), facts)
      if (note) notes.value = new Map(notes.value).set(id, note)
    },
  }
}
