import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import { languages } from '../words/language.ts'
import { shellWords } from '../words/shell.ts'
import { createTab, type Showing } from './tab.ts'

const logged = vi.fn<(error: unknown) => void>()
beforeEach(() => {
  logged.mockClear()
  const spy = vi.spyOn(console, 'error').mockImplementation(logged)
  onTestFinished(() => spy.mockRestore())
})
afterEach(() => void vi.useRealTimers())

/** A panel that writes its name into its element, and files that load on demand. */
function sidebar(say = shellWords.en) {
  const side = document.createElement('div')
  side.style.width = '312px'
  document.body.append(side)
  onTestFinished(() => side.remove())
  const panel: Showing & { name: string } = {
    name: 'the panel',
    show: (element) => element.replaceChildren('the panel'),
    hide: () => undefined,
  }
  const open = vi.fn<() => Promise<typeof panel>>(async () => panel)
  const files: { arrive: () => void; miss: (error: Error) => void }[] = []
  const copied: string[] = []
  const reload = vi.fn<() => void>()
  const tab = createTab<typeof panel>({
    load: (attempt) =>
      new Promise((resolve, reject) => {
        files[attempt] = { arrive: () => resolve(open), miss: reject }
      }),
    say: () => say,
    surroundings: {
      versions: async () => ({ ComfyUI: '0.33.0', frontend: '1.58.1', 'LTX AIO': '0.1.0' }),
      copy: async (text) => copied.push(text) > 0,
      reload,
    },
  })
  return { side, tab, open, files, copied, reload }
}

const settled = () => new Promise((done) => setTimeout(done))
const absent = new TypeError('Failed to fetch dynamically imported module: /x/panel.mjs?v=1')
const shell = () => page.getByRole('alert')
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

describe('a tab whose panel is not loaded yet', () => {
  it('shows it once it is loaded, and loads it once', async () => {
    const { side, tab, files, open } = sidebar()
    tab.show(side)
    expect([tab.isLoaded(), tab.isShown()]).toEqual([false, true])
    tab.hide()
    tab.show(side)
    files[0]?.arrive()
    await expect.poll(() => side.textContent).toBe('the panel')
    expect([tab.isLoaded(), files.length, open.mock.calls.length]).toEqual([true, 1, 1])
  })

  it('says after a moment that it is loading, then that it takes long', async () => {
    vi.useFakeTimers()
    const { side, tab } = sidebar()
    tab.show(side)
    await vi.advanceTimersByTimeAsync(150)
    expect(side.textContent).toBe('')
    await vi.advanceTimersByTimeAsync(100)
    expect(side.querySelector('[role="status"]')?.textContent).toBe('Loading LTX AIO…')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(side.querySelector('[role="status"]')?.textContent).toBe(
      'LTX AIO is taking a long time to load.',
    )
    const names = [...side.querySelectorAll('button')].map(({ textContent }) => textContent)
    expect(names).toEqual(['Try again', 'Reload the page'])
  })

  it('offers a retry if it hangs, and takes whichever arrives first', async () => {
    vi.useFakeTimers()
    const { side, tab, files, open } = sidebar()
    tab.show(side)
    const waiting = tab.panel()
    await vi.advanceTimersByTimeAsync(10_000)
    side.querySelector('button')?.click()
    expect(files).toHaveLength(2)
    // an abandoned attempt reports nothing
    files[0]?.miss(absent)
    await vi.advanceTimersByTimeAsync(0)
    expect(side.querySelector('[role="alert"]')).toBeNull()
    files[1]?.arrive()
    expect(await waiting).toMatchObject({ name: 'the panel' })
    expect(side.textContent).toBe('the panel')
    expect(open).toHaveBeenCalledOnce()
  })

  it('opens one panel when two attempts arrive', async () => {
    vi.useFakeTimers()
    const { side, tab, files, open } = sidebar()
    tab.show(side)
    await vi.advanceTimersByTimeAsync(10_000)
    side.querySelector('button')?.click()
    files[1]?.arrive()
    files[0]?.arrive()
    await vi.advanceTimersByTimeAsync(0)
    expect(open).toHaveBeenCalledOnce()
    expect(side.textContent).toBe('the panel')
  })

  it('loads it for a command while hidden, and shows nothing', async () => {
    const { side, tab, files } = sidebar()
    const waiting = tab.panel()
    const also = tab.panel()
    files[0]?.arrive()
    expect(await waiting).toBe(await also)
    expect(side.textContent).toBe('')
  })

  it('leaves another tab alone that got its element', () => {
    const { side, tab } = sidebar()
    tab.show(side)
    side.replaceChildren('a foreign panel')
    tab.hide()
    expect(side.textContent).toBe('a foreign panel')
  })
})

describe('a panel that cannot be loaded', () => {
  it('shows the error, the versions, a report without the address, and a reload', async () => {
    const { side, tab, files, copied, reload } = sidebar()
    tab.show(side)
    files[0]?.miss(absent)
    await expect.element(shell().getByText('LTX AIO couldn’t be loaded.')).toBeVisible()
    await expect.element(shell().getByText(/^TypeError: Failed to fetch/)).toBeVisible()
    await expect
      .element(shell().getByText('ComfyUI 0.33.0 · frontend 1.58.1 · LTX AIO 0.1.0'))
      .toBeVisible()
    await press('Copy report')
    await expect
      .element(shell().getByRole('status'))
      .toHaveTextContent('Report copied. Paste it into a GitHub issue.')
    expect(copied[0]).toMatch(/\*\*LTX AIO: TypeError: Failed to fetch/)
    expect(copied[0]).toContain('- ComfyUI: 0.33.0\n- frontend: 1.58.1\n- LTX AIO: 0.1.0')
    expect(copied[0]).toContain('- part: panel.mjs')
    await press('Reload the page')
    expect(reload).toHaveBeenCalledOnce()
    expect(logged).toHaveBeenCalledWith(absent)
  })

  it('loads on a retry, from another URL', async () => {
    const { side, tab, files } = sidebar()
    tab.show(side)
    files[0]?.miss(absent)
    await expect.element(shell()).toBeVisible()
    await press('Try again')
    await expect.element(shell()).not.toBeInTheDocument()
    expect(files).toHaveLength(2)
    files[1]?.arrive()
    await expect.poll(() => side.textContent).toBe('the panel')
  })

  it('is retried when the tab is shown again', async () => {
    const { side, tab, files } = sidebar()
    tab.show(side)
    files[0]?.miss(absent)
    await expect.element(shell()).toBeVisible()
    tab.hide()
    expect(side.children).toHaveLength(0)
    tab.show(side)
    files[1]?.arrive()
    await expect.poll(() => side.textContent).toBe('the panel')
  })

  it('rejects for whoever waits, and shows in the tab when that opens', async () => {
    const { side, tab, files } = sidebar()
    const waiting = tab.panel()
    files[0]?.miss(absent)
    await expect(waiting).rejects.toBe(absent)
    tab.show(side)
    files[1]?.miss(absent)
    await expect.element(shell()).toBeVisible()
  })

  it('may have loaded and thrown while opening', async () => {
    const { side, tab, files, open } = sidebar()
    open.mockRejectedValueOnce(new Error('no storage'))
    tab.show(side)
    files[0]?.arrive()
    await expect.element(shell().getByText('Error: no storage')).toBeVisible()
    await press('Try again')
    files[1]?.arrive()
    await expect.poll(() => side.textContent).toBe('the panel')
  })

  it.each(languages)('speaks %s and fits the narrowest sidebar', async (language) => {
    const say = shellWords[language]
    const { side, tab, files } = sidebar(say)
    side.style.fontFamily = "'DejaVu Sans', Verdana, sans-serif"
    tab.show(side)
    files[0]?.miss(absent)
    await expect.element(shell().getByText(say.notLoaded)).toBeVisible()
    await settled()
    const { right } = side.getBoundingClientRect()
    const wide = [...side.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > right + 0.5,
    )
    expect(wide.map(({ className }) => className)).toEqual([])
  })

  it('keeps copying and keys there from the canvas', async () => {
    const { side, tab, files } = sidebar()
    tab.show(side)
    files[0]?.miss(absent)
    await expect.element(shell()).toBeVisible()
    const heard = vi.fn<() => void>()
    window.addEventListener('copy', heard)
    onTestFinished(() => window.removeEventListener('copy', heard))
    side.querySelector('pre')?.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }))
    expect(heard).not.toHaveBeenCalled()
  })
})
