import { availableParallelism, loadavg } from 'node:os'
import type { Page } from '@playwright/test'
import { expect, type Panel, test } from './fixtures.ts'
import { clickToForm } from './opening.ts'

/** What our files cost ComfyUI's page, and what it shows when they are missing. */

/** Our files that the page has requested, in order. */
function filesAsked(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname.startsWith('/extensions/ltx-aio/'))
      asked.push(pathname.slice('/extensions/ltx-aio/'.length) + search)
  })
  return asked
}

const panelFile = '**/ltx-aio/panel.mjs*'
const prompt = ({ root }: Panel) => root.getByRole('textbox', { name: 'Prompt', exact: true })
const shell = ({ root }: Panel) => root.getByRole('alert')

/** How much slower this machine is now than an idle one. */
function busy(): number {
  return Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())
}

test('a page loads only main.js; the panel loads quickly on the first click', async ({ panel }) => {
  const asked = filesAsked(panel.page)
  await panel.load()
  expect(asked).toEqual(['main.js'])
  const times = [await clickToForm(panel.tab())]
  expect(asked).toEqual([
    'main.js',
    expect.stringMatching(/^panel\.mjs\?v=\d+\.\d+\.\d+-[0-9a-f]{8}$/),
  ])

  // from here on it is in the browser's cache
  for (let visit = 0; visit < 3; visit++) {
    await panel.load()
    times.push(await clickToForm(panel.tab()))
  }
  const [, ...warm] = times
  test.info().annotations.push({ type: 'click to form, ms', description: times.join(', ') })
  expect(Math.min(...warm)).toBeLessThan(150 * busy())
})

test('an unfinished run is resumed when the page starts', async ({ panel }) => {
  const asked = filesAsked(panel.page)
  await panel.page.addInitScript(() => localStorage.setItem('ltx_aio.job.of-before', '{}'))
  await panel.load()
  await expect.poll(() => asked.length).toBe(2)
  await panel.tab().click()
  await expect(prompt(panel)).toBeVisible()
  expect(asked.map((file) => file.split('?')[0])).toEqual(['main.js', 'panel.mjs'])
})

test.describe('a panel that cannot be loaded', () => {
  const faults = [
    ['is not there', { status: 404, body: '404: Not Found' }, 'Failed to fetch'],
    [
      'is a page of a proxy',
      { contentType: 'text/html', body: '<h1>Blocked</h1>' },
      'Failed to fetch',
    ],
    [
      'is cut off',
      { contentType: 'text/javascript', body: 'export function openPanel() {' },
      'SyntaxError',
    ],
    [
      'throws',
      { contentType: 'text/javascript', body: 'throw new Error("on purpose")' },
      'Error: on purpose',
    ],
    [
      'is another one',
      { contentType: 'text/javascript', body: 'export const a = 1' },
      'openPanel is not a function',
    ],
  ] as const

  test('leaves a shell for any bad response, and starts once it can', async ({
    panel,
    frontend,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { page } = panel
    const again = shell(panel).getByRole('button', { name: 'Try again' })
    let answered = 0
    await page.route(panelFile, (route) => route.fulfill(faults[answered++]?.[1] ?? {}))
    await panel.open()
    for (const [what, , said] of faults) {
      if (what !== faults[0][0]) await again.click()
      await expect(shell(panel), what).toContainText(said)
      await expect(shell(panel), what).toContainText('LTX AIO couldn’t be loaded.')
    }
    await expect(shell(panel)).toContainText(
      new RegExp(`ComfyUI \\d+\\.\\d+\\.\\d+ · frontend ${frontend} · LTX AIO \\d`),
    )
    await shell(panel).getByRole('button', { name: 'Copy report' }).click()
    await expect(shell(panel).getByRole('status')).toContainText('Report copied')
    const report = await page.evaluate(() => navigator.clipboard.readText())
    expect(report).toContain(`- frontend: ${frontend}`)
    expect(report).toContain('- part: panel.mjs')

    await page.unroute(panelFile)
    await again.click()
    await expect(prompt(panel)).toBeVisible()
    await expect(shell(panel)).toHaveCount(0)
  })

  // the shell that shows these two is the one above
  test('for lack of a network can be reloaded', { tag: '@once' }, async ({ panel }) => {
    const { page } = panel
    await page.route(panelFile, (route) => route.abort())
    await panel.open()
    await expect(shell(panel)).toContainText('TypeError: Failed to fetch')
    await page.unroute(panelFile)
    await shell(panel).getByRole('button', { name: 'Reload the page' }).click()
    await panel.tab().waitFor()
    if (!(await panel.root.isVisible())) await panel.tab().click()
    await expect(prompt(panel)).toBeVisible()
  })

  test(
    'because it hangs says that it is loading, then that it takes long, and starts on retry',
    { tag: '@once' },
    async ({ panel }) => {
      const { page, root } = panel
      await page.clock.install()
      await page.route(panelFile, () => undefined, { times: 1 })
      await panel.open()
      await expect(root.getByRole('status')).toHaveText('Loading LTX AIO…')
      await page.clock.fastForward('00:10')
      await expect(root.getByRole('status')).toHaveText('LTX AIO is taking a long time to load.')
      await root.getByRole('button', { name: 'Try again' }).click()
      await expect(prompt(panel)).toBeVisible()
    },
  )
})

test('a command pressed before the panel has loaded waits for it, and shows that', async ({
  panel,
}) => {
  const { page, root } = panel
  let release = (): void => undefined
  const released = new Promise<void>((done) => (release = done))
  await page.route(panelFile, async (route) => {
    await released
    await route.continue()
  })
  await panel.load()
  await page.locator('#graph-canvas').click({ position: { x: 700, y: 500 } })
  await page.keyboard.press('Alt+Enter')
  await expect(root.getByRole('status')).toHaveText('Loading LTX AIO…')
  release()
  await expect(page.getByText('The prompt is empty.').first()).toBeVisible()
  await expect(prompt(panel)).toBeVisible()
})

test('the key that opens the panel closes it again, even while it is loading', async ({
  panel,
}) => {
  const { page, root } = panel
  await page.route(panelFile, () => undefined)
  await panel.load()
  await page.locator('#graph-canvas').click({ position: { x: 700, y: 500 } })
  await page.keyboard.press('l')
  await expect(root).toBeVisible()
  await page.keyboard.press('l')
  await expect(root).toHaveCount(0)
})

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE' })

  test('the panel is German from its first frame, and English waits for nothing', async ({
    panel,
  }) => {
    const asked = filesAsked(panel.page)
    await panel.load()
    await panel.page.evaluate(() => {
      const seen = new Set<string>()
      Object.assign(window, { seen })
      new MutationObserver(() => {
        const lang = document.querySelector<HTMLElement>('.ltxaio-root [lang]')?.lang
        if (lang) seen.add(lang)
      }).observe(document.body, { childList: true, subtree: true, attributes: true })
    })
    await panel.tab().click()
    await expect(panel.root.getByRole('tab', { name: 'Erstellen' })).toBeVisible()
    expect(
      await panel.page.evaluate(() => [...(window as never as { seen: Set<string> }).seen]),
    ).toEqual(['de'])
    expect(asked.map((file) => file.split('?')[0])).toEqual(['main.js', 'panel.mjs', 'de.mjs'])
  })

  // toasts of both frontends are seen in other tests
  test(
    'whose catalogue can’t be loaded says so, and continues in English',
    { tag: '@once' },
    async ({ panel }) => {
      const { page, root } = panel
      await page.route('**/ltx-aio/de.mjs*', (route) => route.fulfill({ status: 404 }))
      await panel.load()
      await panel.tab().click()
      await expect(root.getByRole('tab', { name: 'Create' })).toBeVisible()
      // some frontends show a toast twice: once for screen readers
      await expect(page.getByText('Deutsch couldn’t be loaded').first()).toBeVisible()
    },
  )
})
