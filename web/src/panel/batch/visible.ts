import { onBeforeUnmount, shallowRef, type ShallowRef, watch } from 'vue'

/**
 * The ids (`data-poster`) of the posters in `box` of which at least half is on screen. `count` is how many there
 * are, so that new ones are noticed.
 */
export function useVisible(
  box: Readonly<ShallowRef<HTMLElement | null>>,
  count: () => number,
): ShallowRef<ReadonlySet<string>> {
  const visible = shallowRef<ReadonlySet<string>>(new Set())
  let observer: IntersectionObserver | null = null

  watch(
    [box, count],
    ([element]) => {
      observer?.disconnect()
      observer = null
      if (!element) return void (visible.value = new Set())
      observer = new IntersectionObserver(notice, { threshold: 0.5 })
      for (const poster of element.querySelectorAll('[data-poster]')) observer.observe(poster)
    },
    { flush: 'post' },
  )

  function notice(changes: readonly IntersectionObserverEntry[]): void {
    const now = new Set(visible.value)
    for (const { target, isIntersecting } of changes) {
      const id = target.getAttribute('data-poster')
      if (id === null) continue
      if (isIntersecting) now.add(id)
      else now.delete(id)
    }
    visible.value = now
  }

  onBeforeUnmount(() => observer?.disconnect())
  return visible
}
