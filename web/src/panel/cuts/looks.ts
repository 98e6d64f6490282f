import { onScopeDispose, type Ref, shallowRef, watch } from 'vue'
import type { LookAsk } from '../../core/form/looks.ts'

/** Reads what a file looks like. */
export type ReadLook<Look> = (
  name: string,
  ask: LookAsk,
  tell: (look: Look) => void,
  signal: AbortSignal,
) => Promise<Look | null>

/** what is drawn while something is dragged isn't read */
const pauseMilliseconds = 200

/**
 * What a part of a file looks like, as far as it has been read; null until something has, and where the backend
 * can't. Another file or part stops reading the one before. `what` null: nothing.
 */
export function useLook<Look>(
  read: ReadLook<Look>,
  what: () => { readonly name: string; readonly ask: LookAsk } | null,
  delay = pauseMilliseconds,
): Readonly<Ref<Look | null>> {
  const look = shallowRef<Look | null>(null)
  let abort = new AbortController()
  let timer: ReturnType<typeof setTimeout>
  let name: string | null = null

  function end(): void {
    clearTimeout(timer)
    abort.abort()
  }

  async function begin(asked: { readonly name: string; readonly ask: LookAsk }): Promise<void> {
    const { signal } = (abort = new AbortController())
    const tell = (found: Look): void => {
      if (!signal.aborted) look.value = found
    }
    // without it, the part can be chosen all the same
    await read(asked.name, asked.ask, tell, signal).catch(() => null)
  }

  watch(
    () => JSON.stringify(what()),
    () => {
      end()
      const asked = what()
      if (asked?.name !== name || asked === null) look.value = null
      const first = asked?.name !== name
      name = asked?.name ?? null
      if (asked) timer = setTimeout(() => void begin(asked), first ? 0 : delay)
    },
    { immediate: true },
  )
  onScopeDispose(end)
  return look
}
