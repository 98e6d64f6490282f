import { watch } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { Families } from '../../core/family/families.ts'
import { annotatedName } from '../../core/form/held.ts'
import { isOpenLength } from '../../core/form/request.ts'
import { snapFrames } from '../../core/form/snap.ts'
import type { Book } from '../ledger/book.ts'
import type { Entry } from '../ledger/entry.ts'
import { isExpected } from '../world/trouble.ts'

/** Reads from finished videos how long they are, where the model chose that. Returns how to stop. */
export function watchLengths(
  { shim }: Pick<Comfy, 'shim'>,
  { entries, apply }: Pick<Book, 'entries' | 'apply'>,
  families: Families,
): () => void {
  const asked = new Set<string>()

  async function measure({ id, request, state }: Entry): Promise<void> {
    if (state.status !== 'completed' || state.missing || asked.has(id)) return
    asked.add(id)
    try {
      const facts = await shim.probe(annotatedName(state.file))
      if (facts?.kind !== 'video') return
      const { step } = families.of(request).frames
      // a container may count one frame more or less than was written
      apply(id, { type: 'measured', frames: snapFrames(facts.frames - 1, 1, step) })
    } catch (error) {
      if (!isExpected(error)) throw error
      asked.delete(id)
    }
  }

  return watch(
    entries,
    (now) => {
      for (const entry of now) if (isUnmeasured(entry)) void measure(entry)
    },
    { immediate: true },
  )
}

function isUnmeasured({ request, state, deleted }: Entry): boolean {
  return isOpenLength(request) && state.status === 'completed' && !deleted
}
