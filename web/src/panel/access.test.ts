import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import redThenBlue from '../../../tests/fakes/film-red-then-blue.mp4?url'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { fileOf } from '../studio/open.testing.ts'
import { browserWorld } from '../studio/world/world.ts'
import { paint, paintOnlyHere } from './access/palettes.testing.ts'
import { scenes, unfold } from './access/scenes.testing.ts'
import { tabStops } from './access/focus.ts'
import { openHistory, recordOf } from './history/history.testing.ts'
import { emulate } from './emulate.testing.ts'
import { generateButton, openPanel, openReady, storageWith, storedJob } from './open.testing.ts'

const focused = () => document.activeElement

describe('a screen reader', () => {
  it('hears each stage of a run once, and its end, but no steps', async () => {
    const { side, tell, comfy } = openReady()
    const heard: string[] = []
    const polite = side.querySelector('[data-announcer="polite"]')!
    new MutationObserver(() => heard.push(polite.textContent)).observe(polite, {
      childList: true,
      subtree: true,
      characterData: true,
    })
    await generateButton().click()
    await vi.waitFor(() => expect(comfy.truths.size).toBe(1))
    tell({ type: 'started' })
    for (const value of [1, 2, 3, 4, 5, 6]) {
      tell({ type: 'progress', nodes: { sample_1: { value, max: 8, state: 'running' } } })
      await expect.element(page.getByText(new RegExp(`step ${value} of 8`))).toBeVisible()
    }
    const file = { filename: 'kite.mp4', subfolder: '', type: 'output' }
    comfy.disk.add(file.filename)
    tell({ type: 'saved', files: [file] })
    tell({ type: 'succeeded' })
    await vi.waitFor(() => expect(heard.at(-1)).toMatch(/^The video is ready: /))
    expect(heard.filter((line) => line.startsWith('Diffusion 1'))).toHaveLength(1)
    expect(new Set(heard).size).toBe(heard.length)
    expect(heard.length).toBeLessThanOrEqual(4)
    expect(side.querySelectorAll('.ltx-active [role="status"]')).toHaveLength(0)
  })

  it('hears a failure at once', async () => {
    const { side, tell, comfy } = openReady()
    await generateButton().click()
    await vi.waitFor(() => expect(comfy.truths.size).toBe(1))
    tell({ type: 'started' })
    const error = { node: 'save', nodeClass: '', type: '', message: 'oh', traceback: [] }
    comfy.truths.set(comfy.submissions[0]?.id ?? '', { status: 'failed', error })
    tell({ type: 'failed', error })
    const assertive = side.querySelector('[aria-live="assertive"]')!
    await vi.waitFor(() => expect(assertive.textContent).toBe('The run failed: oh'))
  })

  it('hears a name for every image, player and control', async () => {
    for (const open of [scenes['Create, style']!, scenes['History, a video']!]) {
      const opened = await open()
      unfold(opened)
      for (const element of opened.side.querySelectorAll(
        'img:not([aria-hidden] *), video:not([aria-hidden]), audio',
      ))
        expect(element.getAttribute('alt') || element.getAttribute('aria-label')).toBeTruthy()
    }
  })
})

describe('the focus, when its element goes away', () => {
  const request = requestOf('t2v')
  const cancelled = () => storedJob({ request, state: { status: 'cancelled' } })

  it('goes to the next card, then back to the form', async () => {
    const { side } = openPanel({}, { storage: storageWith(cancelled(), cancelled()) })
    const removes = page.getByRole('button', { name: 'Hide here', exact: true })
    await page.getByText('2 cancelled').click()
    await expect.element(removes.first()).toBeVisible()
    removes.first().element().focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(removes.elements()).toHaveLength(1))
    expect(focused()?.closest('[data-status="cancelled"]')).not.toBeNull()
    removes.element().focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(side.querySelector('[data-status]')).toBeNull())
    expect(side.contains(focused())).toBe(true)
  })

  it('moves from a cancelled run to the next step', async () => {
    const { comfy } = openReady()
    await generateButton().click()
    await vi.waitFor(() => expect(comfy.truths.size).toBe(1))
    page.getByRole('button', { name: 'Cancel this run' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(generateButton()).toHaveFocus()
  })

  it('moves from a removed file to the place to choose another', async () => {
    openReady('i2v')
    page
      .getByRole('button', { name: /^Remove / })
      .first()
      .element()
      .focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(focused()?.classList).toContain('ltx-empty'))
  })

  it('moves from a run in the history whose settings are used to the tab that shows them', async () => {
    await openHistory([recordOf(0)])
    await page.getByRole('button', { name: /number 0/ }).click()
    page.getByRole('button', { name: 'More', exact: true }).element().focus()
    await userEvent.keyboard('{Enter}')
    await page.getByRole('menuitem', { name: /^Use settings/ }).click()
    await expect.element(page.getByRole('tab', { name: 'Create' })).toHaveFocus()
  })

  it('is not taken back once the user has moved it', async () => {
    const { side } = openPanel({}, { storage: storageWith(cancelled()) })
    const remove = page.getByRole('button', { name: 'Hide here', exact: true })
    await page.getByText('1 cancelled').click()
    await expect.element(remove).toBeVisible()
    const button = remove.element() as HTMLElement
    button.focus()
    button.blur()
    await Promise.resolve()
    button.click()
    await vi.waitFor(() => expect(side.querySelector('[data-status]')).toBeNull())
    expect(focused()).toBe(document.body)
  })
})

describe('the keyboard', () => {
  it.each([
    'Create, style',
    'Create, runs',
    'Create, files missing',
    'History',
    'Models',
    'Settings',
  ])('reaches every control in %s, and shows where it is', async (name) => {
    paintOnlyHere()
    paint('light')
    const opened = await scenes[name]!()
    unfold(opened)
    const expected = new Set<Element>(tabStops(opened.side))
    const all = [...opened.side.querySelectorAll('button, a, input, textarea, summary')].filter(
      (element) => (element as HTMLElement).checkVisibility(),
    )
    const missed: string[] = []
    for (const element of all)
      if (
        !expected.has(element) &&
        !element.matches(
          '[role="radio"], [role="tab"], :disabled, .ltx-hidden, .ltx-tile button, .ltx-player-button, [role="toolbar"] button, [data-rove]',
        )
      )
        missed.push(element.outerHTML)
    expect(missed).toEqual([])
    // its keys do what the player's buttons do
    for (const player of opened.side.querySelectorAll('.ltx-player'))
      if (player.isConnected && player.checkVisibility())
        expect(tabStops(player)).toContain(player.querySelector('[role="slider"]'))
    // one stop each, the arrow keys move inside
    for (const bar of opened.side.querySelectorAll('[role="toolbar"]'))
      expect(bar.querySelectorAll('button:not([tabindex="-1"])')).toHaveLength(1)

    const outside = document.createElement('button')
    document.body.prepend(outside)
    outside.focus()
    const reached = new Set<Element>()
    const unseen: string[] = []
    for (let count = 0; count <= expected.size + 20; count++) {
      await userEvent.keyboard('{Tab}')
      const element = focused()
      if (!element || !opened.side.contains(element)) break
      reached.add(element)
      if (Number.parseFloat(getComputedStyle(element).outlineWidth) < 1)
        unseen.push(element.outerHTML)
    }
    outside.remove()
    // a player that can't play removes itself
    expect([...expected].filter((element) => element.isConnected && !reached.has(element))).toEqual(
      [],
    )
    expect(unseen).toEqual([])
  })

  it('reaches the first option when none is chosen', async () => {
    const { side } = openReady('t2v', { preset: 'unknown' as never })
    for (const group of side.querySelectorAll('[role="radiogroup"]'))
      expect(group.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  it('closes a list with Escape and returns the focus', async () => {
    openReady()
    const list = page.getByRole('combobox', { name: 'Size' })
    list.element().focus()
    await userEvent.keyboard('{ArrowDown}')
    await vi.waitFor(() => expect(document.querySelector('.ltxaio-overlay')).not.toBeNull())
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(document.querySelector('.ltxaio-overlay')).toBeNull())
    await expect.element(list).toHaveFocus()
  })
})

describe('system preferences', () => {
  it('reduced motion turns motion off', async () => {
    await emulate('prefers-reduced-motion', 'reduce')
    const { side, tiles } = await openHistory([recordOf(0)], { video: redThenBlue })
    for (const element of side.querySelectorAll('*'))
      expect(getComputedStyle(element).transitionDuration).toBe('0s')
    await vi.waitFor(() => expect(tiles()).toHaveLength(1))
    const video = side.querySelector<HTMLVideoElement>('.ltx-tile .ltx-thumb-video')!
    await vi.waitFor(() => expect(video.readyState).toBeGreaterThan(0), 5000)
    tiles()[0]!.focus()
    await new Promise((wake) => setTimeout(wake, 500))
    expect(video.paused).toBe(true)
  })

  it('forced colours still show what is chosen', async () => {
    await emulate('forced-colors', 'active')
    const { side } = openReady()
    const paper = (element: Element) => getComputedStyle(element).backgroundColor
    const [chosen, other] = ['true', 'false'].map((checked) =>
      side.querySelector(`.ltx-segment[aria-checked="${checked}"]`)!,
    )
    expect(paper(chosen!)).not.toBe(paper(other!))
    const tab = side.querySelector('[aria-selected="true"]')!
    expect(getComputedStyle(tab, '::after').backgroundColor).not.toBe(paper(tab))
  })
})

describe('a page without https', () => {
  /** Browsers leave these out on plain http. */
  function without(target: object, ...names: string[]): void {
    for (const name of names) {
      let owner = target
      while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object
      const own = Object.getOwnPropertyDescriptor(owner, name)!
      Reflect.deleteProperty(owner, name)
      onTestFinished(() => void Object.defineProperty(owner, name, own))
    }
  }

  function onPlainHttp(): void {
    without(navigator, 'locks', 'clipboard')
    without(window, 'Notification')
    without(crypto, 'randomUUID')
  }

  it('copies text', async () => {
    const comfy = new FakeComfy()
    comfy.shim.present = false
    comfy.missing = [fileOf('upscaler')]
    onPlainHttp()
    const { side } = openReady('t2v', {}, { comfy })
    await page.getByRole('button', { name: 'Copy command' }).click()
    await expect.element(page.getByText('Copied.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Copy command' })).toHaveFocus()
    const paste = document.createElement('textarea')
    document.body.append(paste)
    paste.focus()
    await userEvent.keyboard('{Control>}v{/Control}')
    expect(paste.value).toBe(side.querySelector('.ltx-raw')?.textContent)
    paste.remove()
  })

  it('still makes a video', async () => {
    onPlainHttp()
    const { comfy, tell } = openReady()
    await generateButton().click()
    await vi.waitFor(() => expect(comfy.truths.size).toBe(1))
    tell({ type: 'started' })
    await expect.element(page.getByRole('article').getByText('Starting')).toBeVisible()
  })

  it('generates ids that ComfyUI accepts', () => {
    onPlainHttp()
    const ids = Array.from({ length: 50 }, () => browserWorld.uuid())
    expect(new Set(ids).size).toBe(50)
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  })
})
