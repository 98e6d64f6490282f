import { computed, type ComputedRef, type ShallowRef, shallowRef, watch } from 'vue'
import type { Storage } from '../world/storage.ts'
import { loadTakes, saveTakes } from './kept-takes.ts'
import type { Session, Take, TakeState } from './session.ts'

/** The takes of the last press, and which of them is looked at. They outlive a reload. */
export interface Takes {
  /** null = none, or closed */
  readonly session: ShallowRef<Session | null>
  /** index of the take to look at */
  readonly chosen: ShallowRef<number>
  /** those that wait or are being written */
  readonly open: ComputedRef<readonly Take[]>
  /** the prompt that each take wrote; null = none, or not yet */
  readonly texts: ComputedRef<readonly (string | null)[]>
  begin(session: Session): void
  find(id: string): Take | undefined
  /** Until the user chooses, the first take that is finished is looked at. */
  put(id: string, state: TakeState): void
  choose(index: number): void
  dispose(): void
}

export function createTakes(storage: Storage): Takes {
  const kept = loadTakes(storage)
  const session = shallowRef<Session | null>(kept?.session ?? null)
  const chosen = shallowRef(kept?.chosen ?? 0)
  let picked = false

  function find(id: string): Take | undefined {
    return session.value?.takes.find((take) => take.id === id)
  }

  const stopKeeping = watch(
    [session, chosen],
    () => saveTakes(storage, session.value && { session: session.value, chosen: chosen.value }),
    { flush: 'sync' },
  )

  return {
    session,
    chosen,
    open: computed(() => (session.value?.takes ?? []).filter(({ state }) => isOpen(state))),
    texts: computed(() =>
      (session.value?.takes ?? []).map(({ state }) => (state.is === 'prompt' ? state.text : null)),
    ),
    begin(begun) {
      picked = false
      chosen.value = 0
      session.value = begun
    },
    find,
    put(id, state) {
      const now = session.value
      if (!now || !find(id)) return
      const takes = now.takes.map((take) => (take.id === id ? { id, state } : take))
      session.value = { ...now, takes }
      if (picked || takes[chosen.value]?.state.is === 'prompt') return
      const ready = takes.findIndex((take) => take.state.is === 'prompt')
      if (ready >= 0) chosen.value = ready
    },
    choose(index) {
      picked = true
      chosen.value = index
    },
    dispose: stopKeeping,
  }
}

export function isOpen({ is }: TakeState): boolean {
  return is === 'waiting' || is === 'writing'
}
