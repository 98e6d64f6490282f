import { inject, type InjectionKey, onBeforeUnmount, provide, type Ref, ref, watch } from 'vue'
import type { Mending, Shown } from '../studio/mending.ts'

/** Whom the panel asks about what did not load. */
const key: InjectionKey<Mending> = Symbol('mending')

export function provideMending(mending: Mending): void {
  provide(key, mending)
}

export interface Mended {
  /** it cannot be shown for now */
  readonly broken: Readonly<Ref<boolean>>
  /** another number is another try: the key of the element that loads */
  readonly attempt: Readonly<Ref<number>>
  failed(): Promise<void>
  loaded(): void
}

/** So often is a file tried again that is there and does not load; it may just have been written. */
const most = 2
const pauseMilliseconds = 1000

/** Something that loads from ComfyUI: what failed while ComfyUI was away comes when it is back. */
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
    // it is off the screen by now, or another file is in its place
    if (left || asked !== JSON.stringify(what())) return
    if (verdict === 'back') {
      tries = 0
      again()
    } else if (verdict === 'there' && tries < most) {
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
