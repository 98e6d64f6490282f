import type { ObjectDirective } from 'vue'

const observers = new WeakMap<Element, IntersectionObserver>()

/** Calls when at least half of the element has been on screen, and again after its content changes. */
export const vSeen: ObjectDirective<HTMLElement, () => void> = {
  mounted: observe,
  updated: observe,
  unmounted: (element) => observers.get(element)?.disconnect(),
}

function observe(element: HTMLElement, { value }: { value: () => void }): void {
  observers.get(element)?.disconnect()
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      observer.disconnect()
      value()
    },
    { threshold: 0.5 },
  )
  observer.observe(element)
  observers.set(element, observer)
}
