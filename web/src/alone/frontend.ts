import type { Frontend } from '../comfy/frontend.ts'
import { createApi } from './api.ts'
import { createToasts } from './toasts.ts'
import { chosenUser, pairedUser } from './users.ts'

/** What ComfyUI's frontend is to the panel in its sidebar, for the panel on a page of its own. */
export async function createFrontend(): Promise<Frontend> {
  let user = chosenUser()
  // "/comfy" of "/comfy/ltx_aio/app": behind a proxy, ComfyUI may have a path
  const base = location.pathname.replace(/(\/api)?\/ltx_aio\/app$/, '')
  const api = createApi(base, () => user)
  user = (await pairedUser(api)) ?? user
  api.open()
  return {
    api,
    openTab: () => true,
    closeTab: () => undefined,
    badge: () => undefined,
    toast: createToasts(document.body),
    user: () => user,
    frontendVersion: () => null,
    language: {
      chosen: () => null,
      preferred: () => navigator.languages,
      watch(listener) {
        window.addEventListener('languagechange', listener)
        return () => window.removeEventListener('languagechange', listener)
      },
    },
    // the page has no commands
    comboOf: () => ({ combo: null }),
    refreshChoices: async () => undefined,
    openWorkflow: null,
  }
}
