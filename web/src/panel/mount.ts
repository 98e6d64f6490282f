import { createApp } from 'vue'
import PrimeVue from 'primevue/config'
import type { Studio } from '../studio/studio.ts'
import App from './App.vue'

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

  function theHost(): HTMLElement {
    if (host) return host
    const root = document.createElement('div')
    root.className = 'ltxaio-root'
    createApp(App, { studio: studio() }).use(PrimeVue, { unstyled: true }).mount(root)
    keepFromCanvas(root)
    host = root
    return root
  }

  return {
    show(element) {
      try {
        element.style.height = '100%'
        element.replaceChildren(theHost())
      } catch (error) {
        // ComfyUI swallows what render throws and shows an empty tab
        console.error(error)
        element.textContent = `LTX AIO could not start: ${String(error)}. Reload the page; if it stays, report it.`
      }
    },
    hide: () => host?.remove(),
  }
}

/** ComfyUI listens on the document: what is pasted, dropped or typed here must not reach the canvas. */
function keepFromCanvas(root: HTMLElement): void {
  for (const name of ['paste', 'copy', 'cut'] as const)
    root.addEventListener(name, (event) => event.stopPropagation())
  for (const name of ['dragover', 'drop'] as const)
    root.addEventListener(name, (event) => {
      event.preventDefault()
      event.stopPropagation()
    })
  root.addEventListener('keydown', (event) => {
    // Ctrl+Enter queues the canvas
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.stopPropagation()
  })
}
