import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { samplesFolder } from '../comfyui/samples.ts'
import { expect, Panel, test } from './fixtures.ts'
import { lanAddress, listenAt } from './network.ts'

/**
 * The panel on a page of its own, on a phone in the local network: no ComfyUI's frontend in the page, so these run
 * once.
 */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tabs = ['Create', 'History', 'Models', 'Settings'] as const

/** The page on a phone. `asked`: what it has requested; `refused`: what its Content-Security-Policy has. */
class App extends Panel {
  readonly asked: string[] = []
  readonly refused: string[] = []

  constructor(page: Page, url: string) {
    super(page, url)
    page.on('request', (request) => this.asked.push(new URL(request.url()).pathname))
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.refused.push(message.text())
    })
  }

  override async open(): Promise<void> {
    await this.page.goto(`${this.url}/ltx_aio/app`)
  }

  async enter(code: string): Promise<void> {
    await this.root.getByLabel('Code').fill(code)
    await this.root.getByRole('button', { name: 'Pair' }).tap()
  }

  async to(tab: (typeof tabs)[number]): Promise<void> {
    await this.root.getByRole('tab', { name: tab }).tap()
    await this.root.getByRole('tabpanel').filter({ visible: true }).waitFor()
  }
}

/** A request of the panel on the computer that runs ComfyUI. */
async function ask(
  url: string,
  route: string,
  body: object,
): Promise<{ code: { digits: string } }> {
  const answer = await fetch(`${url}/ltx_aio/${route}`, {
    method: 'POST',
    headers: { 'X-LTX-AIO': '1', 'User-Agent': 'test', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(200)
  return (await answer.json()) as { code: { digits: string } }
}

async function newCode(url: string): Promise<string> {
  return (await ask(url, 'devices/code', {})).code.digits
}

function phoneIn(browser: Browser, colorScheme: 'dark' | 'light' = 'dark') {
  return browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    colorScheme,
  })
}

const phone = test.extend<{ app: App; light: App }>({
  app: async ({ browser, panel }, use) => {
    test.skip(!lanAddress, 'this machine has no address besides its own')
    const { url, server } = await listenAt(lanAddress ?? '', panel.url)
    const context = await phoneIn(browser)
    await use(new App(await context.newPage(), url))
    await context.close()
    server.close()
    await ask(panel.url, 'devices/forget', { id: null })
    await ask(panel.url, 'devices', { on: false })
  },
  light: async ({ browser, app }, use) => {
    const context = await phoneIn(browser, 'light')
    await use(new App(await context.newPage(), app.url))
    await context.close()
  },
})

async function pair(app: App, panel: Panel): Promise<void> {
  await ask(panel.url, 'devices', { on: true })
  await app.open()
  await app.enter(await newCode(panel.url))
  await expect(app.generate()).toBeVisible()
}

const once = { tag: '@once' }

phone(
  'a phone is paired with the code in Settings, and makes a video',
  once,
  async ({ app, panel }) => {
    const { root, page } = app
    expect((await fetch(`${app.url}/ltx_aio/app`)).status).toBe(404)

    // at the computer
    await panel.open()
    await panel.root.getByRole('tab', { name: 'Settings' }).click()
    const turn = panel.root.getByRole('switch', { name: 'Page for phones and tablets' })
    await expect(turn).not.toBeChecked()
    await turn.click()
    await panel.root.getByRole('button', { name: 'Show a code' }).click()
    const code = (await panel.root.getByTestId('pairing-code').textContent()) ?? ''
    expect(code).toMatch(/^\d{3} \d{3}$/)

    // on the phone
    await app.open()
    await app.enter(code === '000 000' ? '111111' : '000000')
    await expect(root.getByRole('alert')).toContainText("This isn't the code")
    await app.enter(code)
    await app.write('a red kite over dunes')
    await app.makeSmall()
    await app.generate().tap()
    const video = await app.video()
    await expect.poll(() => video.evaluate((film: HTMLVideoElement) => film.readyState)).toBe(4)
    await video.evaluate((film: HTMLVideoElement) => film.play())
    await expect
      .poll(() => video.evaluate((film: HTMLVideoElement) => film.currentTime))
      .toBeGreaterThan(0)
    for (const tab of tabs) await app.to(tab)
    await expect(root.getByText('You can change this on the computer')).toBeVisible()
    expect(app.refused).toEqual([])
    const own = /^\/(ltx_aio\/app(\/[\w-]+\.(mjs|png|webmanifest|woff2))?|api\/.*)$/
    expect(app.asked.filter((path) => !own.test(path))).toEqual([])

    // what the page has no place for isn't drawn
    await app.to('History')
    await root.locator('.ltx-tile-button').first().tap()
    await root.getByRole('button', { name: 'More' }).last().tap()
    await expect(page.getByRole('menuitem', { name: 'Download' })).toBeVisible()
    await expect(page.getByRole('menuitem', { name: 'Open on canvas' })).toHaveCount(0)
    await page.keyboard.press('Escape')

    // it stays paired until it is forgotten, and then is asked at once
    await page.reload()
    await expect(root.getByRole('tab', { name: 'Create' })).toBeVisible()
    await expect(panel.root.getByRole('list', { name: 'Paired devices' })).toContainText('Chrome')
    await panel.root.getByRole('button', { name: 'Forget all devices' }).click()
    await expect(panel.root.getByRole('list', { name: 'Paired devices' })).toHaveCount(0)
    await root.getByRole('tab', { name: 'Models' }).tap()
    await expect(root.getByLabel('Code')).toBeVisible()
  },
)

/** Names and sizes of what can be touched; some have an invisible box around them. */
function small(page: Page): Promise<string[]> {
  return page
    .locator('button, a[href], input:not([type=file]), textarea, summary, [role=combobox]')
    .evaluateAll((elements) =>
      elements
        // a link in a sentence is as high as its line
        .filter((element) => element.checkVisibility() && !element.matches('p > a'))
        // the box around a combobox opens it too
        .map((element) => element.closest('.ltx-select') ?? element)
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect()
          const around = getComputedStyle(element, '::before')
          const wide = Math.max(width, around.content === '""' ? parseFloat(around.width) : 0)
          const high = Math.max(height, around.content === '""' ? parseFloat(around.height) : 0)
          const name = element.textContent.trim() || element.outerHTML.slice(0, 120)
          return Math.min(wide, high) < 43.5 ? [`${wide}×${high} ${name}`] : []
        }),
    )
}

function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.ltxaio-root, .ltx-page-scroll')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ className }) => className),
  )
}

type Axe = {
  axe: {
    run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
  }
}

async function violations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  return page.evaluate(async (values) => {
    const { violations: found } = await (window as never as Axe).axe.run({
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    })
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }, tags)
}

phone(
  'a finger reaches everything at 360 px, and axe finds nothing',
  once,
  async ({ app, light, panel }) => {
    for (const one of [app, light]) {
      const { page, root } = one
      await ask(panel.url, 'devices', { on: true })
      // the page's policy keeps out what isn't its own, this too
      await page.addInitScript(axe)
      await one.open()
      await expect(root.getByLabel('Code')).toBeVisible()
      expect([await violations(page), await small(page), await sideways(page)]).toEqual([
        [],
        [],
        [],
      ])
      await one.enter(await newCode(panel.url))
      const found: Record<string, unknown> = {}
      for (const tab of tabs) {
        await one.to(tab)
        await root.evaluate((element) => {
          for (const fold of element.querySelectorAll('details')) fold.open = true
        })
        const seen = [await violations(page), await small(page), await sideways(page)]
        if (seen.flat().length > 0) found[tab] = seen
      }
      expect(found).toEqual({})
      const dark = await root.evaluate((element) => element.style.colorScheme)
      expect(dark).toBe(one === app ? 'dark' : 'light')
    }
    // and it does find something
    await app.root.evaluate((element) =>
      element.style.setProperty('--ltx-muted', 'rgb(128 128 128 / 40%)'),
    )
    expect((await violations(app.page)).join()).toContain('color-contrast')
  },
)

phone('without https the phone’s own camera gives the image', once, async ({ app, panel }) => {
  await pair(app, panel)
  const { root, page } = app
  await app.choose('Image')
  const chosen = page.waitForEvent('filechooser')
  await root.getByRole('button', { name: 'Take an image with the webcam' }).first().tap()
  const chooser = await chosen
  expect(await chooser.element().getAttribute('capture')).toBe('environment')
  await expect(root.getByText('Browsers allow the webcam only at https addresses')).toBeVisible()
  await chooser.setFiles(join(samplesFolder, 'first.png'))
  await expect(root.locator('.ltx-file-name').first()).toBeVisible()
})

phone('the keyboard leaves the field in view', once, async ({ app, panel }) => {
  await pair(app, panel)
  const { root, page } = app
  const prompt = root.getByRole('textbox', { name: 'Prompt', exact: true })
  await prompt.tap()
  // as `interactive-widget=resizes-content` makes the page when the keyboard opens
  await page.setViewportSize({ width: 360, height: 400 })
  await expect(prompt).toBeInViewport({ ratio: 0.9 })
  await expect(app.generate()).toBeInViewport({ ratio: 0.9 })
})

phone('a lost socket is opened again under the same id', once, async ({ app, panel }) => {
  const opened: { id: string | null; close: () => Promise<void> }[] = []
  await app.page.routeWebSocket(/\/ws/, (socket) => {
    socket.connectToServer()
    const id = new URL(socket.url()).searchParams.get('clientId')
    opened.push({ id, close: () => socket.close() })
  })
  await pair(app, panel)
  await expect.poll(() => app.page.evaluate(() => sessionStorage['ltx_aio.client'])).toBeTruthy()
  const own = await app.page.evaluate(() => sessionStorage['ltx_aio.client'] as unknown)
  await opened[0]?.close()
  await expect.poll(() => opened.map(({ id }) => id)).toEqual([null, own])
})

phone(
  'at the computer itself, browsers offer to install it, and it asks for no code',
  once,
  async ({ browser, app, panel }) => {
    await ask(panel.url, 'devices', { on: true })
    expect(app.url).not.toBe(panel.url)
    const context = await phoneIn(browser)
    const own = new App(await context.newPage(), panel.url)
    await own.open()
    await expect(own.generate()).toBeVisible()
    const devtools = await context.newCDPSession(own.page)
    const { errors, data } = await devtools.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const manifest = JSON.parse(data ?? '') as {
      name: string
      display: string
      icons: { src: string; sizes: string }[]
    }
    expect([manifest.name, manifest.display]).toEqual(['LTX AIO', 'standalone'])
    for (const { src, sizes } of manifest.icons) {
      const size = await own.page.evaluate(async (url) => {
        const image = new Image()
        image.src = url
        await image.decode()
        return `${image.naturalWidth}x${image.naturalHeight}`
      }, `/ltx_aio/app/${src}`)
      expect(size).toBe(sizes)
    }
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
    expect(
      installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
    ).toEqual([])
    await context.close()
  },
)
