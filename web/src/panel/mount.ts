import PrimeVue from 'primevue/config'
import { type App as VueApp, createApp } from 'vue'
import type { Studio } from '../studio/studio.ts'
// before the views: their styles come on top of it
import './panel.css'
import App from './App.vue'
// after them: what the system asks for goes before
import './access/access.css'
import { breaksDrawing, surroundingsKey } from './broken/guarded.ts'
import { bareSurroundings, brokenShell, type Surroundings } from './broken/shell.ts'
import { keepFocus } from './access/focus.ts'
import { followTheme } from './theme.ts'

export interface Mounted {
  readonly show: (element: HTMLElement) => void
  readonly hide: () => void
}

/**
 * One Vue app for the life of the page. ComfyUI shows and hides its sidebar in ways that call `render` twice
 * or `destroy` never, so showing moves the same element about and hiding takes it out. It swallows what `render`
 * throws and shows an empty tab: here whatever breaks is said in plain elements, and tried anew when the tab is
 * shown again.
 */
export function mountPanel(
  studio: () => Studio,
  surroundings: Surroundings = bareSurroundings,
): Mounted {
  let host: HTMLElement | undefined
  let app: VueApp | undefined
  let shown: Studio['shown'] | undefined
  let followed = false
  /** where the sidebar shows us */
  let place: HTMLElement | undefined
  let shell: HTMLElement | undefined

  function theHost(): HTMLElement {
    if (host) return host
    const root = document.createElement('div')
    root.className = 'ltxaio-root'
    const own = studio()
    app = createApp(App, { studio: own }).use(PrimeVue, { unstyled: true })
    // ComfyUI's own Vue counts its ids in the same document
    app.config.idPrefix = 'ltxaio'
    app.provide(surroundingsKey, surroundings)
    let failure: { error: unknown } | undefined
    app.config.errorHandler = (error, _instance, info) => {
      if (!breaksDrawing(info)) return console.error(error)
      failure = { error }
      const now = host
      // not in the middle of the drawing that failed
      if (now) queueMicrotask(() => host === now && showBroken(error))
    }
    app.mount(root)
    if (failure) throw failure.error
    keepFromCanvas(root)
    keepFocus(root)
    host = root
    shown = own.shown
    return root
  }

  /** All of it is taken down; the studio, with what runs and what was typed, stays. */
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
    const root = document.createElement('div')
    shell = root
    root.className = 'ltxaio-root'
    const again = (): void => place && show(place)
    root.append(brokenShell({ part: null, error }, surroundings, again))
    keepFromCanvas(root)
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
      // its colours can only be read while it is in the page
      if (!followed) followTheme(root)
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

/** ComfyUI listens on the document: what is pasted, dropped or typed here must not reach the canvas. */
function keepFromCanvas(root: HTMLElement): void {
  for (const name of ['paste', 'copy', 'cut'] as const)
    root.addEventListener(name, (event) => event.stopPropagation())
  for (const name of ['dragover', 'drop'] as const)
    root.addEventListener(name, (event) => {
      event.stopPropagation()
      // text may be dragged into a text; anything else would make the browser leave the page
      const files = event.dataTransfer?.types.includes('Files') ?? false
      if (files || !isText(event.target)) event.preventDefault()
    })
  root.addEventListener('keydown', (event) => {
    // Ctrl+Enter queues the canvas
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.stopPropagation()
  })
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}
