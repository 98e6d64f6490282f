import PrimeVue from 'primevue/config'
import type { App } from 'vue'

/** App-level setup for the controls in this folder. PrimeVue runs unstyled, but adds empty styles. */
export function useControls(app: App): void {
  // our own page allows styles with it alone
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content
  app.use(PrimeVue, { unstyled: true, ...(nonce ? { csp: { nonce } } : {}) })
}
