import {
  type Breakage,
  breakageReport,
  errorLine,
  type VersionsBy,
} from '../../core/advice/breakage.ts'
import { inEnglish, words } from '../../words/index.ts'
import './broken.css'

/**
 * What is shown in place of something that threw. Plain elements and no Vue: what draws the panel may be what
 * broke.
 */

/** What the shell asks of the page. None of it may need the studio. */
export interface Surroundings {
  /** "ComfyUI", "frontend", "LTX AIO"; what does not answer is null */
  versions(): Promise<VersionsBy>
  /** false when the browser does not let us */
  copy(text: string): Promise<boolean>
  reload(): void
}

/** As long as nobody has said more: a panel in a test. */
export const bareSurroundings: Surroundings = {
  versions: async () => ({}),
  copy: async () => false,
  reload: () => location.reload(),
}

/** `again` draws the part anew; without it there is only a reload. */
export function brokenShell(
  breakage: Breakage,
  surroundings: Surroundings,
  again?: () => void,
): HTMLElement {
  const say = words().panel.broken
  const shell = element('section', 'ltx-broken')
  shell.setAttribute('role', 'alert')
  const versions = element('p', 'ltx-help ltx-broken-versions')
  const report = element('pre', 'ltx-raw')
  report.tabIndex = 0
  report.setAttribute('role', 'group')
  report.setAttribute('aria-label', words().access.report)
  const details = element('details', 'ltx-details')
  details.append(element('summary', '', say.details), report)
  const told = element('p', 'ltx-help')
  told.setAttribute('role', 'status')

  let text = ''
  function write(known: VersionsBy): void {
    text = inEnglish(() => breakageReport(breakage, known, navigator.userAgent))
    report.textContent = text
    versions.textContent = Object.entries(known)
      .map(([name, version]) => `${name} ${version ?? '?'}`)
      .join(' · ')
  }
  write({})
  surroundings.versions().then(write, () => undefined)

  async function copy(): Promise<void> {
    const copied = await surroundings.copy(text).catch(() => false)
    told.textContent = copied ? say.copied : say.notCopied
    if (!copied) details.open = true
  }

  const actions = element('div', 'ltx-actions')
  if (again) actions.append(button(say.again, again))
  actions.append(
    button(say.copy, () => void copy()),
    button(say.reload, () => surroundings.reload()),
  )
  shell.append(
    element('p', 'ltx-problem-what', breakage.part === null ? say.all : say.part),
    element('p', 'ltx-broken-error', errorLine(breakage.error)),
    versions,
    element('p', '', say.kept),
    actions,
    told,
    details,
  )
  return shell
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', 'ltx-button', label)
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}
