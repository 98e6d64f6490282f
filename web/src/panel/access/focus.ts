const stops =
  'a[href], button, input, textarea, summary, video[controls], audio[controls], [role="combobox"], [tabindex]'

/** What the Tab key comes to in here, in its order. */
export function tabStops(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(stops)].filter(
    (element) =>
      element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
  )
}

/** Where the focus is: what is around it, and what comes before it. */
interface Place {
  readonly element: HTMLElement
  /** from the inside outwards */
  readonly around: readonly Element[]
  readonly before: ReadonlySet<Element>
}

/**
 * What has the focus may vanish by what it does: a card that is removed, a run that is cancelled, a question
 * that is answered. A browser then gives the focus to the whole page, and its reader is lost. Here it goes to
 * the nearest stop that is left: what comes next in the innermost part that is still there, else what was
 * before it.
 */
export function keepFocus(root: HTMLElement): void {
  let place: Place | null = null

  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) place = placeOf(root, target)
  })
  root.addEventListener('focusout', () => {
    // by then it is known whether it was left or taken away
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
