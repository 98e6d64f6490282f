import PrimeVue from 'primevue/config'
import type { App } from 'vue'

/** App-level setup for the controls in this folder. PrimeVue runs unstyled. */
export function useControls(app: App): void {
  app.use(PrimeVue, { unstyled: true })
}
