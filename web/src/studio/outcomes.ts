import { type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import type { Family } from '../core/family.ts'
import { outcomeOf } from '../core/outcome.ts'
import type { Problem } from '../core/problem.ts'
import { modes } from '../modes/index.ts'
import type { Entry } from './entry.ts'
import { ifReachable } from './reachable.ts'

/** What finished videos turned out to be, where that is not what was announced. */
export interface Outcomes {
  /** by job */
  readonly notes: ShallowRef<ReadonlyMap<string, Problem>>
  /** Looks into the video of a finished job, once. */
  look(job: Pick<Entry, 'id' | 'request' | 'state'>): Promise<void>
}

export function createOutcomes(comfy: Comfy, family: Family): Outcomes {
  const notes = shallowRef<ReadonlyMap<string, Problem>>(new Map())
  const looked = new Set<string>()

  return {
    notes,
    async look({ id, request, state }) {
      if (state.status !== 'completed' || looked.has(id)) return
      looked.add(id)
      const { subfolder, filename, type } = state.file
      const name = `${subfolder ? `${subfolder}/` : ''}${filename} [${type}]`
      const facts = await ifReachable(() => comfy.shim.probe(name))
      // without an answer it may be asked about again
      if (!facts) return void looked.delete(id)
      const note = outcomeOf(request, modes[request.mode], family, facts)
      if (note) notes.value = new Map(notes.value).set(id, note)
    },
  }
}
