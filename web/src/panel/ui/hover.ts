import { onBeforeUnmount, type Ref, shallowRef } from 'vue'

/** The one tile or card that plays: under the pointer, or with the focus, for a moment already. */
export interface Hover {
  readonly playing: Readonly<Ref<string | null>>
  enter(id: string): void
  leave(id: string): void
}

/** Milliseconds: tiles that the pointer passes don't play. */
const moment = 200

export function useHover(): Hover {
  const playing = shallowRef<string | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let next: string | null = null
  onBeforeUnmount(() => clearTimeout(timer))
  return {
    playing,
    enter(id) {
      clearTimeout(timer)
      next = id
      timer = setTimeout(() => (playing.value = id), moment)
    },
    leave(id) {
      if (next === id) clearTimeout(timer)
      if (playing.value === id) playing.value = null
    },
  }
}
