import type { ShellWords } from '../words/shell.ts'
import { brokenShell, type Surroundings } from './broken.ts'
import { button, element, rootElement } from './elements.ts'

/**
 * Our tab in ComfyUI's sidebar before the panel exists: loads it on demand, and shows the error if that
 * fails.
 */

/** What a sidebar tab does. */
export interface Showing {
  show(element: HTMLElement): void
  hide(): void
}

export interface TabParts<P extends Showing> {
  /**
   * Loads the panel and returns how to open it. `attempt` counts from 0: browsers cache a failed import, so
   * each attempt needs its own URL.
   */
  readonly load: (attempt: number) => Promise<() => Promise<P>>
  readonly say: () => ShellWords
  readonly surroundings: Surroundings
}

export interface Tab<P extends Showing> extends Showing {
  /** The panel, loaded if necessary. Rejects if it cannot be. */
  panel(): Promise<P>
  /** Whether the panel is loaded. */
  isLoaded(): boolean
  /** Whether the sidebar shows us. */
  isShown(): boolean
}

/** Milliseconds until the tab says that the panel is loading, and that it takes too long. */
const soon = 200
const late = 10_000

interface Asked<P> {
  readonly promise: Promise<P>
  readonly resolve: (panel: P) => void
  readonly reject: (error: unknown) => void
}

export function createTab<P extends Showing>({ load, say, surroundings }: TabParts<P>): Tab<P> {
  let opened: P | undefined
  let opening: Promise<P> | undefined
  let asked: Asked<P> | undefined
  let attempts = 0
  /** our element in the sidebar */
  let place: HTMLElement | undefined
  let root: HTMLElement | undefined
  let stopWaiting = (): void => undefined

  function panel(): Promise<P> {
    if (opened) return Promise.resolve(opened)
    if (asked) return asked.promise
    asked = ask<P>()
    void attempt()
    return asked.promise
  }

  /** The first attempt to succeed wins; only the newest can fail. */
  async function attempt(): Promise<void> {
    const mine = ++attempts
    try {
      const open = await load(mine - 1)
      opening ??= open()
      const panel = await opening
      if (!opened) take(panel)
    } catch (error) {
      opening = undefined
      if (mine === attempts && !opened) fail(error)
    }
  }

  function take(panel: P): void {
    opened = panel
    stopWaiting()
    root?.remove()
    root = undefined
    // draw the panel before a waiting command runs
    if (place) panel.show(place)
    asked?.resolve(panel)
    asked = undefined
  }

  function fail(error: unknown): void {
    console.error(error)
    if (place) draw(broken(error))
    asked?.reject(error)
    asked = undefined
  }

  function again(): void {
    if (asked) void attempt()
    else panel().catch(() => undefined)
    drawWaiting()
  }

  function draw(...content: readonly HTMLElement[]): void {
    stopWaiting()
    root ??= rootElement()
    root.replaceChildren(...content)
    if (place && root.parentElement !== place) place.replaceChildren(root)
  }

  function drawWaiting(): void {
    const waiting = element('section', 'ltx-shell')
    const status = element('p', '')
    status.setAttribute('role', 'status')
    waiting.append(status)
    draw(waiting)
    const timers = [
      setTimeout(() => (status.textContent = say().loading), soon),
      setTimeout(() => {
        status.textContent = say().slow
        const actions = element('div', 'ltx-shell-actions')
        actions.append(
          button(say().again, again),
          button(say().reload, () => surroundings.reload()),
        )
        waiting.append(element('p', '', say().slowRemedy), actions)
      }, late),
    ]
    stopWaiting = () => timers.forEach((timer) => clearTimeout(timer))
  }

  function broken(error: unknown): HTMLElement {
    const { notLoaded: what, notLoadedRemedy: note } = say()
    const breakage = { part: 'panel.mjs', error }
    return brokenShell(breakage, { what, note, say: say() }, surroundings, again)
  }

  return {
    panel,
    isLoaded: () => opened !== undefined,
    isShown: () => place !== undefined,
    show(element) {
      place = element
      if (opened) return opened.show(element)
      element.style.height = '100%'
      // retry when the tab is shown again
      panel().catch(() => undefined)
      drawWaiting()
    },
    hide() {
      place = undefined
      stopWaiting()
      root?.remove()
      opened?.hide()
    },
  }
}

function ask<P>(): Asked<P> {
  let resolve: Asked<P>['resolve'] = () => undefined
  let reject: Asked<P>['reject'] = () => undefined
  const promise = new Promise<P>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
