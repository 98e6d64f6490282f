const stops =
  'a[href], button, input, textarea, summary, video[controls], audio[controls], [role="combobox"], [tabindex]'

/** The elements in here that Tab reaches, in tab order. */
export function tabStops(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(stops)].filter(
    (element) =>
      element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
  )
}

/** Where the focus is: its ancestors, and the tab stops before it. */
interface Place {
  readonly element: HTMLElement
  /** innermost first */
  readonly around: readonly Element[]
  readonly before: ReadonlySet<Element>
}

/**
 * An action may remove the focused element: a card is removed, a run cancelled, a question answered. The
 * browser then moves the focus to the page, and screen reader users are lost. This moves it to the nearest
 * remaining tab stop: the next one in the innermost ancestor that is left, otherwise the one
 * before it.
 */
export function keepFocus(root: HTMLElement): void {
  let place: Place | null = null

  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) place = placeOf(root, target)
  })
  root.addEventListener('focusout', () => {
    // by then it is clear whether the user moved it or it was removed
    queueMicrotask(() => {
      if (place?.element.isConnected && document.activeElement !== place.element) place = null
    })
  })
  new MutationObserver(() => {
    if (!place || place.element.isConnected || !root.isConnected) return
    const lost = place
    place = null
    if (document.activeElement === document.body) neighbourOf(lost)?.focus()
  }).observe(root, { childList: true, subtree: true })
}

function placeOf(root: HTMLElement, element: HTMLElement): Place {
  const around: Element[] = []
  for (let part = element.parentElement; part; part = part.parentElement) {
    around.push(part)
    if (part === root) break
  }
  const all = tabStops(root)
  return { element, around, before: new Set(all.slice(0, all.indexOf(element))) }
}

function neighbourOf({ around, before }: Place): HTMLElement | undefined {
  for (const part of around) {
    if (!part.isConnected) continue
    const left = tabStops(part)
    const next = left.findLastIndex((stop) => before.has(stop)) + 1
    const neighbour = left[next] ?? left[next - 1]
    if (neighbour) return neighbour
  }
  return undefined
}
