import PrimeVue from 'primevue/config'
import { createApp } from 'vue'
import type { Studio } from '../studio/studio.ts'
import { words } from '../words/index.ts'
// before the views: their styles come on top of it
import './panel.css'
import App from './App.vue'
// after them: what the system asks for goes before
import './access/access.css'
import { keepFocus } from './access/focus.ts'
import { followTheme } from './theme.ts'

export interface Mounted {
  readonly show: (element: HTMLElement) => void
  readonly hide: () => void
}

/**
 * One Vue app for the life of the page. ComfyUI shows and hides its sidebar in ways that call `render` twice
 * or `destroy` never, so showing moves the same element about and hiding takes it out.
 */
export function mountPanel(studio: () => Studio): Mounted {
  let host: HTMLElement | undefined
  let shown: Studio['shown'] | undefined
  let followed = false

  function theHost(): HTMLElement {
    if (host) return host
    const root = document.createElement('div')
    root.className = 'ltxaio-root'
    const own = studio()
    const app = createApp(App, { studio: own }).use(PrimeVue, { unstyled: true })
    // ComfyUI's own Vue counts its ids in the same document
    app.config.idPrefix = 'ltxaio'
    app.mount(root)
    keepFromCanvas(root)
    keepFocus(root)
    host = root
    shown = own.shown
    return root
  }

  return {
    show(element) {
      try {
        element.style.height = '100%'
        const root = theHost()
        element.replaceChildren(root)
        if (shown) shown.value = true
        // its colours can only be read while it is in the page
        if (!followed) followTheme(root)
        followed = true
      } catch (error) {
        // ComfyUI swallows what render throws and shows an empty tab
        console.error(error)
        element.textContent = words().panel.cannotStart(String(error))
      }
    },
    hide() {
      host?.remove()
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
