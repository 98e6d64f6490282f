import { type Ref, ref, watch } from 'vue'

/** The current time; ticks only while used. */
export function useNow(needed: () => boolean): Readonly<Ref<number>> {
  const now = ref(Date.now())
  watch(
    needed,
    (on, _before, onCleanup) => {
      if (!on) return
      now.value = Date.now()
      const timer = setInterval(() => (now.value = Date.now()), 500)
      onCleanup(() => clearInterval(timer))
    },
    { immediate: true },
  )
  return now
}
