import Select from 'primevue/select'

/** What is used of PrimeVue's component. */
interface Opened {
  readonly $el: HTMLElement
  readonly overlay: HTMLElement | null
  alignOverlay(): void
  hide(): void
  follow?: (event: Event) => void
}

type OnBlur = (this: Opened, event: FocusEvent) => void
const { onBlur } = (Select as unknown as { readonly methods: { readonly onBlur: OnBlur } }).methods

/**
 * PrimeVue's Select, but for two things. Its list follows its field when something scrolls, and closes when the field is
 * out of sight: PrimeVue closes it at once, and the panel scrolls by itself when something above the field grows. And
 * an option chosen by arrow keys stays so: PrimeVue forgets it 100 ms after the focus went from the field to the search.
 */
export const FollowingSelect = {
  extends: Select,
  methods: {
    bindScrollListener(this: Opened): void {
      this.follow ??= ({ target }) => {
        // not the list's own scrolling
        if (!(target as Node).contains(this.$el)) return
        if (isInSight(this.$el, target as Node)) this.alignOverlay()
        else this.hide()
      }
      // what scrolled while it opened
      this.alignOverlay()
      addEventListener('scroll', this.follow, { capture: true, passive: true })
    },
    unbindScrollListener: unbind,
    onBlur(this: Opened, event: FocusEvent): void {
      if (!this.overlay?.contains(event.relatedTarget as Node | null)) onBlur.call(this, event)
    },
  },
  beforeUnmount: unbind,
} as unknown as typeof Select

function unbind(this: Opened): void {
  if (this.follow) removeEventListener('scroll', this.follow, { capture: true })
}

function isInSight(field: HTMLElement, scroller: Node): boolean {
  const { top, bottom } = field.getBoundingClientRect()
  const seen = scroller instanceof Element ? scroller.getBoundingClientRect() : null
  return bottom > (seen?.top ?? 0) && top < (seen?.bottom ?? innerHeight)
}
