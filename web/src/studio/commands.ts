import type { Comfy } from '../comfy/comfy.ts'
import { shownLine } from '../core/text/display.ts'
import type { Problem } from '../core/problem/problem.ts'
import type { CommandName } from '../core/prefs/shortcuts.ts'
import { words } from '../words/index.ts'
import type { Studio } from './studio.ts'
import { tabIds } from './prefs/section.ts'

export type Commands = Readonly<Record<CommandName, () => Promise<void>>>

/** The commands of ComfyUI's menus and keys, with the panel open or closed. */
export function createCommands(
  comfy: Pick<Comfy, 'page' | 'toast'>,
  studio: () => Studio,
): Commands {
  const { page } = comfy
  /** Asks the server first if the panel has never been open. */
  async function ready(): Promise<Studio> {
    const own = studio()
    const { server, models, machine } = own
    if (server.state.value.status === 'unknown' || models.link.value.is === 'unknown')
      await Promise.all([server.refresh(), models.refresh(), machine.refresh()])
    return own
  }

  function openCreate(own: Studio): void {
    own.tab.value = 'create'
    if (!own.shown.value) page.open()
  }

  const toast: Comfy['toast'] = (...said) => comfy.toast(...said)

  /** Says what is in the way, and shows where to fix it. */
  function hinder(own: Studio, { what, remedy }: Pick<Problem, 'what' | 'remedy'>): void {
    toast('warn', what, remedy)
    openCreate(own)
  }

  function sayQueued(own: Studio, prompt: string): void {
    const [refused] = own.runs.refused.value
    if (refused) hinder(own, refused)
    else if (!own.shown.value) toast('info', words().keys.queued, shownLine(prompt, 80))
  }

  async function generate(): Promise<void> {
    const own = await ready()
    const [first] = own.next.problems.value
    const waits = own.next.lacksOnlyFiles.value
    if (first && !waits) return hinder(own, first)
    if (own.runs.busy.value) return
    const { prompt } = own.form
    await own.next.generate()
    if (waits) hinder(own, { what: words().keys.waits, remedy: words().keys.waitsRemedy })
    else sayQueued(own, prompt)
  }

  async function again(): Promise<void> {
    const own = await ready()
    const [newest] = own.jobs.list.value
    if (!newest) return toast('warn', words().keys.noRun, words().keys.noRunRemedy)
    if (own.server.state.value.status === 'down') {
      const [first] = own.readiness.problems.value
      if (first) return hinder(own, first)
    }
    const [limit] = own.limited.of([{ ...newest.request, rework: null, seed: -1 }])
    if (limit) return hinder(own, limit)
    await own.runs.vary(newest.request)
    sayQueued(own, newest.request.prompt)
  }

  async function cancel(): Promise<void> {
    const own = await ready()
    await own.jobs.reconcile()
    const live = own.jobs.live.value
    const running = live.find(({ state }) => state.status === 'in_progress')
    if (!running)
      return toast('info', words().keys.nothingRuns, words().keys.waitingRuns(live.length))
    await own.jobs.cancel(running.id)
    toast('info', words().keys.cancelled, shownLine(running.request.prompt, 80))
  }

  async function move(by: number): Promise<void> {
    const own = studio()
    // the first press only opens the panel, on the last tab
    if (!own.shown.value) return page.open()
    const at = tabIds.indexOf(own.tab.value)
    own.tab.value = tabIds[(at + by + tabIds.length) % tabIds.length] ?? 'create'
  }

  return {
    async togglePanel() {
      if (studio().shown.value) page.close()
      else page.open()
    },
    generate,
    again,
    cancel,
    nextTab: () => move(1),
    previousTab: () => move(-1),
    async keys() {
      const own = studio()
      if (!own.shown.value) page.open()
      own.sheet.value = true
    },
  }
}
