import type { ObjectDirective } from 'vue'

const observers = new WeakMap<Element, IntersectionObserver>()

/** Calls once, when most of the element has been on screen. */
export const vSeen: ObjectDirective<HTMLElement, () => void> = {
  mounted(element, { value }) {
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
  },
  unmounted: (element) => observers.get(element)?.disconnect(),
}
