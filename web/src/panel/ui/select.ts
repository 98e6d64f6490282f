import Select from 'primevue/select'

/** What is used of PrimeVue's component. */
interface Opened {
  readonly $el: HTMLElement
  alignOverlay(): void
  hide(): void
  follow?: (event: Event) => void
}

/**
 * PrimeVue's Select, whose list follows its field when something scrolls, and closes when the field is out of sight.
 * PrimeVue closes it at once; but the panel scrolls by itself, when something above the field grows.
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
