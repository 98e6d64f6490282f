import { type App as VueApp, createApp } from 'vue'
import { bareSurroundings, brokenShell, type Surroundings } from '../shell/broken.ts'
import { rootElement } from '../shell/elements.ts'
import type { Showing } from '../shell/tab.ts'
import type { Studio } from '../studio/studio.ts'
// before the views, whose styles override it
import './panel.css'
import App from './App.vue'
// after them: system preferences take precedence
import './access/access.css'
import { breaksDrawing, saying, surroundingsKey } from './broken/guarded.ts'
import { keepFocus } from './access/focus.ts'
import { followTheme } from './ui/theme.ts'
import { useControls } from './ui/controls.ts'

/**
 * One Vue app for the life of the page. ComfyUI may call `render` twice or `destroy` never when it shows and
 * hides its sidebar, so showing moves the same element and hiding detaches it. ComfyUI swallows errors thrown
 * by `render` and shows an empty tab: here errors are shown in plain elements, and the next time the tab is
 * shown, the panel tries again.
 */
export function mountPanel(
  studio: () => Studio,
  surroundings: Surroundings = bareSurroundings,
): Showing {
  let host: HTMLElement | undefined
  let app: VueApp | undefined
  let shown: Studio['shown'] | undefined
  let followed = false
  /** where the sidebar shows the panel */
  let place: HTMLElement | undefined
  let shell: HTMLElement | undefined

  function theHost(): HTMLElement {
    if (host) return host
    const root = rootElement()
    const own = studio()
    app = createApp(App, { studio: own })
    useControls(app)
    // ComfyUI's own Vue app numbers its ids in the same document
    app.config.idPrefix = 'ltxaio'
    app.provide(surroundingsKey, surroundings)
    let failure: { error: unknown } | undefined
    app.config.errorHandler = (error, _instance, info) => {
      if (!breaksDrawing(info)) return console.error(error)
      failure = { error }
      const now = host
      // not during the render that failed
      if (now) queueMicrotask(() => host === now && showBroken(error))
    }
    app.mount(root)
    if (failure) throw failure.error
    keepFocus(root)
    host = root
    shown = own.shown
    return root
  }

  /** Unmounts everything; the studio, with its runs and typed text, survives. */
  function showBroken(error: unknown): void {
    console.error(error)
    if (shown) shown.value = false
    const gone = app
    app = undefined
    host = undefined
    followed = false
    try {
      gone?.unmount()
    } catch (another) {
      console.error(another)
    }
    if (!place) return
    const root = rootElement()
    shell = root
    const again = (): void => place && show(place)
    root.append(brokenShell({ part: null, error }, saying('broken'), surroundings, again))
    place.replaceChildren(root)
    followTheme(root)
  }

  function show(element: HTMLElement): void {
    place = element
    try {
      element.style.height = '100%'
      const root = theHost()
      element.replaceChildren(root)
      if (shown) shown.value = true
      // its colours can only be read once it is in the page
      if (!followed) app?.onUnmount(followTheme(root))
      followed = true
    } catch (error) {
      showBroken(error)
    }
  }

  return {
    show,
    hide() {
      host?.remove()
      shell?.remove()
      place = undefined
      if (shown) shown.value = false
    },
  }
}
