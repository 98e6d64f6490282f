import type { Locator } from '@playwright/test'
import { expect, Panel, test } from './fixtures.ts'
import { lanAddress as address, listenAt } from './network.ts'
import { Scripted } from './scripted.ts'

/**
 * A phone that opens ComfyUI by the machine's address in the local network: plain http, so no Web Locks,
 * notifications, clipboard or randomUUID, and touch instead of a pointer.
 */

const phone = test.extend<{ lan: Panel }>({
  lan: async ({ browser, panel }, use) => {
    test.skip(!address, 'this machine has no address besides its own')
    const { url, server } = await listenAt(address ?? '', panel.url)
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      colorScheme: 'dark',
    })
    await use(new Panel(await context.newPage(), url))
    await context.close()
    server.close()
  },
})

async function openByTouch(lan: Panel): Promise<void> {
  await lan.page.goto(lan.url)
  await lan.tab().tap()
  await expect(lan.root).toBeVisible()
}

/** Size and name of every visible touch target. */
function targets(within: Locator): Promise<{ name: string; main: boolean; size: number }[]> {
  return within
    .locator('button, a[href], input:not([type=file]), textarea, summary, [role=combobox]')
    .evaluateAll((elements) =>
      elements
        // a link in a sentence is as high as its line
        .filter((element) => element.checkVisibility() && !element.matches('p > a'))
        // the box around a combobox opens it too
        .map((element) => element.closest('.ltx-select') ?? element)
        .map((element) => {
          const { width, height } = element.getBoundingClientRect()
          return {
            name: element.textContent.trim() || element.outerHTML.slice(0, 120),
            main: element.matches('.ltx-generate, .ltx-tab, .ltx-segment, .ltx-input, .ltx-select'),
            size: Math.round(Math.min(width, height) * 10) / 10,
          }
        }),
    )
}

phone('a phone in the LAN makes a video and copies a report, on plain http', async ({ lan }) => {
  const { page, root } = lan
  await openByTouch(lan)
  expect(
    await page.evaluate(() => [
      isSecureContext,
      'locks' in navigator,
      'clipboard' in navigator,
      'randomUUID' in crypto,
    ]),
  ).toEqual([false, false, false, false])
  await lan.write('a red kite over dunes')
  await lan.makeSmall()
  await lan.generate().tap()
  await lan.video()

  const server = new Scripted(page)
  await server.start()
  await lan.generate().tap()
  await expect.poll(() => server.jobs.size).toBe(1)
  const [id = ''] = server.jobs.keys()
  const error = {
    node_id: 'sample_1',
    node_type: 'X',
    exception_type: 'RuntimeError',
    exception_message: 'no such thing',
    traceback: [],
  }
  server.jobs.set(id, { status: 'failed', execution_error: error })
  // ComfyUI's own page isn't notified: its overlay would cover the card
  await server.event('status', {})
  const failed = root.locator('[data-status="failed"]')
  await failed.getByRole('button', { name: 'Copy report' }).tap()
  // ComfyUI's notice that it is there
  await expect(page.getByText('Report copied').first()).toBeVisible()
  const paste = await page.evaluateHandle(() => {
    const area = document.createElement('textarea')
    document.body.append(area)
    area.focus()
    return area
  })
  await page.keyboard.press('Control+v')
  expect(await paste.evaluate((area) => area.value)).toContain('no such thing')
})

phone('a finger finds everything', async ({ lan }) => {
  const { page, root } = lan
  await openByTouch(lan)
  for (const tab of ['Create', 'History', 'Models', 'Settings']) {
    await root.getByRole('tab', { name: tab }).tap()
    await root.evaluate((element) => {
      for (const fold of element.querySelectorAll('details')) fold.open = true
    })
    const found = await targets(root)
    expect(found.length).toBeGreaterThan(4)
    expect(found.filter(({ size, main }) => size < (main ? 44 : 24))).toEqual([])
    expect(await root.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
    const box = await root.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()!.width)
  }
})
