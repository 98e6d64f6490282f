import { inject, type InjectionKey, onBeforeUnmount, provide, type Ref, ref, watch } from 'vue'
import type { Mending, Shown } from '../studio/jobs/mending.ts'

/** Where the panel asks about media that failed to load. */
const key: InjectionKey<Mending> = Symbol('mending')

export function provideMending(mending: Mending): void {
  provide(key, mending)
}

export interface Mended {
  /** it can't be shown for now */
  readonly broken: Readonly<Ref<boolean>>
  /** changes with each retry: the key of the loading element */
  readonly attempt: Readonly<Ref<number>>
  failed(): Promise<void>
  loaded(): void
}

/** Retries for a file that exists but doesn't load; it may just have been written. */
const max = 2
const pauseMilliseconds = 1000

/** Media loaded from ComfyUI: what failed while ComfyUI was down loads when it is back. */
export function useMended(what: () => Shown): Mended {
  const mending = inject(key, null)
  const broken = ref(false)
  const attempt = ref(0)
  let tries = 0
  let left = false
  let timer: ReturnType<typeof setTimeout>

  function again(): void {
    attempt.value++
    broken.value = false
  }

  async function failed(): Promise<void> {
    broken.value = true
    const asked = JSON.stringify(what())
    const verdict = await mending?.ask(what())
    // it was removed meanwhile, or shows another file
    if (left || asked !== JSON.stringify(what())) return
    if (verdict === 'back') {
      tries = 0
      again()
    } else if (verdict === 'there' && tries < max) {
      tries++
      timer = setTimeout(again, pauseMilliseconds)
    }
  }

  watch(
    () => JSON.stringify(what()),
    () => {
      clearTimeout(timer)
      tries = 0
      broken.value = false
    },
  )
  onBeforeUnmount(() => {
    left = true
    clearTimeout(timer)
  })
  return { broken, attempt, failed, loaded: () => void (tries = 0) }
}
