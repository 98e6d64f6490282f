import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Studio } from '../../studio/studio.ts'
import { problem } from '../../core/problem/problem.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { openStudio } from '../../studio/open.testing.ts'
import { mountPanel } from '../mount.ts'
import { openReady, storageWith, storedJob } from '../open.testing.ts'
import { breaksDrawing } from './guarded.ts'
import type { Surroundings } from '../../shell/broken.ts'

const logged = vi.fn<(error: unknown) => void>()
beforeEach(() => {
  logged.mockClear()
  const spy = vi.spyOn(console, 'error').mockImplementation(logged)
  onTestFinished(() => spy.mockRestore())
})

/** From now on, reading this property throws. */
function breakAt<T extends object>(owner: T, name: keyof T): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name)!
  Object.defineProperty(owner, name, {
    configurable: true,
    get() {
      throw new Error('broken on purpose at /home/maria/x')
    },
  })
  return () => void Object.defineProperty(owner, name, before)
}

function surroundings(copies = true) {
  const copied: string[] = []
  const reload = vi.fn<() => void>()
  const around: Surroundings = {
    versions: async () => ({ ComfyUI: '0.33.0', frontend: '1.58.1', 'LTX AIO': '0.1.0' }),
    copy: async (text) => copies && copied.push(text) > 0,
    reload,
  }
  return { around, copied, reload }
}

/** A sidebar with a panel that gets its studio from here. */
function sidebarWith(studio: () => Studio, around?: Surroundings) {
  const side = document.createElement('div')
  document.body.append(side)
  onTestFinished(() => side.remove())
  const mounted = mountPanel(studio, around)
  mounted.show(side)
  return { side, mounted }
}

function noStudio(): Studio {
  throw new Error('no storage at /home/maria/x')
}

const shell = () => page.getByRole('alert')
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

describe('a panel that cannot start', () => {
  it('says what failed, on which versions, and that runs are kept', async () => {
    sidebarWith(noStudio, surroundings().around)
    await expect.element(shell().getByText('LTX AIO crashed and can’t be shown.')).toBeVisible()
    await expect.element(shell().getByText(/^Error: no storage/)).toBeVisible()
    await expect
      .element(shell().getByText('ComfyUI 0.33.0 · frontend 1.58.1 · LTX AIO 0.1.0'))
      .toBeVisible()
    await expect.element(shell().getByText(/Runs, settings and everything you typed/)).toBeVisible()
  })

  it('offers a report to copy, without private paths, and a reload', async () => {
    const { around, copied, reload } = surroundings()
    sidebarWith(noStudio, around)
    await expect.element(shell().getByText(/0\.33\.0 · /)).toBeVisible()
    await press('Copy report')
    await expect
      .element(shell().getByRole('status'))
      .toHaveTextContent('Report copied. Paste it into a GitHub issue.')
    expect(copied[0]).toMatch(/\*\*LTX AIO: Error: no storage/)
    expect(copied[0]).toContain('- ComfyUI: 0.33.0\n- frontend: 1.58.1\n- LTX AIO: 0.1.0')
    expect(copied[0]).toContain('broken.test.ts')
    expect(copied[0]).not.toContain('maria')
    await press('Reload the page')
    expect(reload).toHaveBeenCalledOnce()
  })

  it('shows the report when the browser can’t copy and no version is known', async () => {
    const { around } = surroundings(false)
    sidebarWith(noStudio, { ...around, versions: () => Promise.reject(new Error('down')) })
    await press('Copy report')
    await expect.element(shell().getByText(/Select the text below/)).toBeVisible()
    await expect.element(shell().getByText(/\*\*LTX AIO: Error: no storage/)).toBeVisible()
  })

  it('starts on retry, or when shown again, once the fault is gone', async () => {
    const { studio } = await openStudio()
    let broken = true
    const { side, mounted } = sidebarWith(() => (broken ? noStudio() : studio))
    await expect.element(shell()).toBeVisible()
    mounted.hide()
    expect(side.children).toHaveLength(0)
    broken = false
    mounted.show(side)
    await expect.poll(() => side.querySelector('.ltx-create')).not.toBeNull()
    expect(side.querySelector('[role="alert"]')).toBeNull()
  })

  it('looks the same when its frame throws while rendering', async () => {
    const { studio } = await openStudio()
    const mend = breakAt(studio, 'sheet')
    const { side } = sidebarWith(() => studio)
    await expect.element(shell().getByText(/^Error: broken on purpose/)).toBeVisible()
    mend()
    await press('Try again')
    await expect.poll(() => side.querySelector('.ltx-create')).not.toBeNull()
  })

  it('leaves another tab alone that took over its element', () => {
    const { side, mounted } = sidebarWith(noStudio)
    side.replaceChildren('a foreign panel')
    mounted.hide()
    expect(side.textContent).toBe('a foreign panel')
  })
})

describe('a part that throws', () => {
  it('says so in its place, and the rest keeps working', async () => {
    const { studio, comfy, side } = openReady()
    const mend = breakAt(studio.models, 'trouble')
    await page.getByRole('tab', { name: 'Models' }).click()
    await expect.element(shell().getByText('This part of LTX AIO crashed.')).toBeVisible()
    expect(logged).toHaveBeenCalled()
    await page.getByRole('tab', { name: 'Create' }).click()
    await page.getByRole('button', { name: /^Generate/ }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    await page.getByRole('tab', { name: 'Models' }).click()
    mend()
    await press('Try again')
    await expect.element(page.getByText('Needed now')).toBeVisible()
    expect(side.querySelector('[role="alert"]')).toBeNull()
  })

  it('among the results leaves the form and its text alone', async () => {
    const failed = storedJob({
      request: requestOf('t2v'),
      state: { status: 'failed', problems: [problem('no_video')] },
    })
    const { studio, side } = openReady('t2v', {}, { storage: storageWith(failed) })
    const prompt = page.getByLabelText('Prompt', { exact: true })
    await prompt.fill('half a sentence')
    ;(studio as { advice: Studio['advice'] }).advice = () => {
      throw new Error('broken on purpose')
    }
    // re-render the list
    studio.jobs.forget(failed.id)
    studio.jobs.remember(failed.id)
    await studio.runs.generate()
    await expect.element(shell()).toBeVisible()
    expect(side.querySelector('.ltx-form [role="alert"]')).toBeNull()
    await expect.element(prompt).toHaveValue('half a sentence')
  })

  it('doesn’t count errors in clicks or watchers', () => {
    const ours = ['native event handler', 'component event handler', 'watcher callback']
    const built = [2, 3, 4, 5, 6].map((n) => `https://vuejs.org/error-reference/#runtime-${n}`)
    for (const info of [...ours, ...built]) expect(breaksDrawing(info), info).toBe(false)
    const drawing = ['setup function', 'render function', 'mounted hook', 'component update']
    const numbers = [0, 1, 14, 15].map((n) => `https://vuejs.org/error-reference/#runtime-${n}`)
    for (const info of [...drawing, ...numbers]) expect(breaksDrawing(info), info).toBe(true)
  })
})
