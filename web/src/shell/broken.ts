import {
  type Breakage,
  breakageReport,
  errorLine,
  type VersionsBy,
} from '../core/advice/breakage.ts'
import type { ShellWords } from '../words/shell.ts'
import { button, element } from './elements.ts'
import './root.css'
import './shell.css'

/** Shown in place of something that threw or could not be loaded. */

/** What the shell needs from the page. None of it may need the studio. */
export interface Surroundings {
  /** "ComfyUI", "frontend", "LTX AIO"; null without an answer */
  versions(): Promise<VersionsBy>
  /** false if the browser refuses */
  copy(text: string): Promise<boolean>
  reload(): void
}

/** The default, for a panel in a test. */
export const bareSurroundings: Surroundings = {
  versions: async () => ({}),
  copy: async () => false,
  reload: () => location.reload(),
}

/** What happened, and what to do about it. */
export interface Saying {
  readonly what: string
  readonly note: string
  readonly say: ShellWords
}

/** `again` retries the part; without it only a reload is offered. */
export function brokenShell(
  breakage: Breakage,
  { what, note, say }: Saying,
  surroundings: Surroundings,
  again?: () => void,
): HTMLElement {
  const shell = element('section', 'ltx-shell')
  shell.setAttribute('role', 'alert')
  const versions = element('p', 'ltx-shell-note')
  const report = element('pre', 'ltx-raw')
  report.tabIndex = 0
  report.setAttribute('role', 'group')
  report.setAttribute('aria-label', say.report)
  const details = element('details', '')
  details.append(element('summary', '', say.details), report)
  const status = element('p', 'ltx-shell-note')
  status.setAttribute('role', 'status')

  let text = ''
  function write(known: VersionsBy): void {
    text = breakageReport(breakage, known, navigator.userAgent)
    report.textContent = text
    versions.textContent = Object.entries(known)
      .map(([name, version]) => `${name} ${version ?? '?'}`)
      .join(' · ')
  }
  write({})
  surroundings.versions().then(write, () => undefined)

  async function copy(): Promise<void> {
    const copied = await surroundings.copy(text).catch(() => false)
    status.textContent = copied ? say.copied : say.notCopied
    if (!copied) details.open = true
  }

  const actions = element('div', 'ltx-shell-actions')
  if (again) actions.append(button(say.again, again))
  actions.append(
    button(say.copy, () => void copy()),
    button(say.reload, () => surroundings.reload()),
  )
  shell.append(
    element('p', 'ltx-shell-what', what),
    element('p', 'ltx-shell-error', errorLine(breakage.error)),
    versions,
    element('p', '', note),
    actions,
    status,
    details,
  )
  return shell
}
