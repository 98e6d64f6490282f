import type { Comfy } from '../comfy/comfy.ts'
import type { Frontend } from '../comfy/frontend.ts'
import { button, element, rootElement } from '../shell/elements.ts'
import type { Showing } from '../shell/tab.ts'
import { sayWhy } from '../studio/world/trouble.ts'
import { words } from '../words/index.ts'
import { unpaired } from './api.ts'
import { deviceName } from './device-name.ts'
import { entryOf } from './entry.ts'

/** Stands before the panel on its own page: asks for the code on a device that isn't paired. Plain elements. */

export interface GateParts {
  readonly comfy: Pick<Comfy, 'shim'>
  readonly frontend: Pick<Frontend, 'api' | 'user'>
  readonly panel: Showing
  /** Loads the page again, which then is another user's. */
  readonly reload: () => void
}

export function createGate({ comfy, frontend, panel, reload }: GateParts): Showing {
  const { shim } = comfy
  const { api } = frontend
  let place: HTMLElement | undefined
  /** the panel is shown */
  let inside = false
  /** the page is being loaded again */
  let leaving = false

  api.addCustomEventListener(unpaired, () => {
    if (!inside) return
    inside = false
    panel.hide()
    void look()
  })

  function draw(...content: readonly HTMLElement[]): void {
    const root = rootElement()
    const shell = element('section', 'ltx-shell')
    shell.classList.add('ltx-gate')
    shell.lang = words().panel.lang
    shell.append(element('h1', 'ltx-shell-what', 'LTX AIO'), ...content)
    root.append(shell)
    place?.replaceChildren(root)
  }

  async function look(): Promise<void> {
    const say = words().alone
    try {
      const state = await shim.devices()
      switch (entryOf(state, frontend.user(), state?.paired ? await users() : null)) {
        case 'panel':
          return enter()
        case 'other':
          leaving = true
          return reload()
        case 'choose':
          return drawTrouble(say.users, say.usersRemedy)
        case 'again':
          return drawForm(`${say.users} ${say.usersPair}`)
        case 'code':
          return drawForm()
        case 'off':
          return drawTrouble(say.off, say.offRemedy)
      }
    } catch (error) {
      const { what, remedy } = sayWhy(error)
      drawTrouble(what, remedy)
    }
  }

  function enter(): void {
    inside = true
    if (place) panel.show(place)
  }

  /** The ids of the server's users; null if it has only one. */
  async function users(): Promise<readonly string[] | null> {
    const answer = await api.fetchApi('/users', { timeoutMs: null })
    const { users: known } = (await answer.json()) as { users?: unknown }
    return typeof known === 'object' && known !== null ? Object.keys(known) : null
  }

  function drawTrouble(what: string, remedy: string): void {
    const alert = element('div', '')
    alert.setAttribute('role', 'alert')
    alert.append(element('p', '', what), element('p', 'ltx-shell-note', remedy))
    draw(
      alert,
      button(words().alone.again, () => void look()),
    )
  }

  /** `why`: this device was paired, and has to be once more. */
  function drawForm(why = ''): void {
    const say = words().alone
    const form = element('form', 'ltx-gate-form')
    const label = element('label', '', say.code)
    label.htmlFor = 'ltxaio-code'
    const code = element('input', 'ltx-input')
    Object.assign(code, {
      id: 'ltxaio-code',
      type: 'text',
      inputMode: 'numeric',
      autocomplete: 'one-time-code',
      maxLength: 9,
      required: true,
    })
    const alert = element('p', 'ltx-gate-alert', why)
    alert.setAttribute('role', 'alert')
    const submit = element('button', 'ltx-generate', say.pair)
    let busy = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (busy) return
      busy = true
      submit.textContent = say.pairing
      void pair(code.value.replace(/\D/g, '')).then((trouble) => {
        busy = false
        submit.textContent = say.pair
        alert.textContent = trouble
        if (trouble) code.select()
      })
    })
    form.append(label, code, submit, alert)
    draw(element('h2', '', say.title), element('p', '', say.how), form)
    code.focus()
  }

  /** What went wrong; '' if the panel is shown. */
  async function pair(code: string): Promise<string> {
    try {
      await shim.pair(code, deviceName(navigator.userAgent))
    } catch (error) {
      const { what, remedy } = sayWhy(error)
      return `${what} ${remedy}`
    }
    await look()
    return inside || leaving ? '' : words().alone.noCookie
  }

  return {
    show(element) {
      place = element
      element.style.height ||= '100%'
      if (inside) panel.show(element)
      else void look()
    },
    hide() {
      place = undefined
      panel.hide()
    },
  }
}
