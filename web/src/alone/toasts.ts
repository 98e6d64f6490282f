import { element } from '../shell/elements.ts'

/** Milliseconds that a notice stays, as in ComfyUI. */
const life = 6000

/** Notices at the top of the page; a screen reader reads them out. */
export function createToasts(page: HTMLElement) {
  const list = element('div', 'ltx-toasts')
  list.setAttribute('role', 'status')
  page.append(list)
  return (
    severity: 'success' | 'info' | 'warn' | 'error',
    summary: string,
    detail: string,
  ): void => {
    const toast = element('div', 'ltx-toast')
    toast.dataset['severity'] = severity
    toast.append(element('p', 'ltx-toast-summary', summary), element('p', '', detail))
    toast.addEventListener('click', () => toast.remove())
    list.append(toast)
    setTimeout(() => toast.remove(), life)
  }
}
