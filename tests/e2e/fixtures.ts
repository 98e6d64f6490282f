import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Locator,
  type Page,
} from '@playwright/test'
import { samplesFolder } from '../comfyui/samples.ts'
import { tabButton } from './host.ts'
import { serverVariable } from './servers.ts'

/** The panel in ComfyUI's page, as its users see it. */
export class Panel {
  readonly page: Page
  readonly url: string
  readonly root: Locator

  constructor(page: Page, url: string) {
    this.page = page
    this.url = url
    this.root = page.locator('.ltxaio-root')
  }

  /** Loads ComfyUI, however long that takes on a busy machine. */
  async load(): Promise<void> {
    await this.page.goto(this.url)
    await this.tab().waitFor()
  }

  /** Loads ComfyUI and opens the tab. */
  async open(): Promise<void> {
    await this.load()
    await this.tab().click()
    await expect(this.root).toBeVisible()
  }

  /** Our button in ComfyUI's sidebar. */
  tab(): Locator {
    return tabButton(this.page, 'ltx-aio')
  }

  /** Chooses a mode, again if what is above it grew under the pointer. */
  async choose(mode: string): Promise<void> {
    const radio = this.root.getByRole('radio', { name: mode, exact: true }).first()
    await expect(async () => {
      await radio.click()
      await expect(radio).toBeChecked({ timeout: 2000 })
    }).toPass({ timeout: 30_000 })
  }

  /** Chooses from a list. */
  async pick(list: string, option: string): Promise<void> {
    await this.root.getByRole('combobox', { name: list, exact: true }).click()
    await this.page.getByRole('option', { name: option }).click()
  }

  async preset(name: string): Promise<void> {
    await this.root.getByRole('radio', { name, exact: true }).last().click()
  }

  async write(prompt: string): Promise<void> {
    await this.root.getByRole('textbox', { name: 'Prompt', exact: true }).fill(prompt)
  }

  /** Chooses a sample file for an input of the form, as with the file dialog, and waits for the upload. */
  async give(label: string, file: string): Promise<void> {
    await this.root.getByLabel(`File for ${label}`).setInputFiles(join(samplesFolder, file))
    await expect(this.slot(label).locator('.ltx-file-name')).toBeVisible()
  }

  slot(label: string): Locator {
    return this.root.getByRole('group', { name: label, exact: true })
  }

  /** Makes the video small enough to generate in seconds. */
  async makeSmall(seconds: number | null = 1): Promise<void> {
    await this.number('Width', 256)
    await this.number('Height', 256)
    // what Extend adds and Retake spans have other names
    if (seconds !== null) await this.number(/^(Length|Add|Span)/, seconds)
  }

  /** Opens the fields of size, length and seed, which are one line at first. */
  async openFields(): Promise<void> {
    const line = this.root.locator('.ltx-fields-line')
    const isOpen = () => line.evaluate((element) => element.closest('details')?.open === true)
    // a problem in them may open them at the same moment
    await expect(async () => {
      if (!(await isOpen())) await line.click()
      expect(await isOpen()).toBe(true)
    }).toPass({ timeout: 30_000 })
  }

  async number(label: string | RegExp, value: number): Promise<void> {
    await this.openFields()
    const field = this.root.getByRole('spinbutton', { name: label }).first()
    await field.fill(String(value))
    await field.press('Tab')
  }

  generate(): Locator {
    return this.root.getByRole('button', { name: /^Generate/ })
  }

  /** What the panel says it will make. */
  async announced(): Promise<{ width: number; height: number; fps: number; frames: number }> {
    const data = await this.root
      .getByTestId('made')
      .evaluate((line: HTMLElement) => Object.fromEntries(Object.entries(line.dataset)))
    return {
      width: Number(data['width']),
      height: Number(data['height']),
      fps: Number(data['fps']),
      frames: Number(data['frames']),
    }
  }

  /** The videos of results, the newest first. */
  results(): Locator {
    return this.root.locator('video[src*="type=output"]')
  }

  /** The newest result's video, once it is playable. */
  async video(): Promise<Locator> {
    const video = this.results().first()
    await expect(video).toBeVisible({ timeout: 180_000 })
    // the next run that ends may replace it
    await expect(() => video.scrollIntoViewIfNeeded({ timeout: 2000 })).toPass({ timeout: 20_000 })
    return video
  }
}

/** The first video's URL; null if there is none. */
export async function sourceOf(videos: Locator): Promise<string | null> {
  const [source = null] = await videos.evaluateAll((found) =>
    found.map((e) => e.getAttribute('src')),
  )
  return source
}

/** Deletes earlier tests' records from the server; a new browser would rightly show them. */
export async function forgetRuns(url: string): Promise<void> {
  const listed = await fetch(`${url}/api/v2/userdata?path=ltx_aio`)
  if (listed.status === 404) return
  const files = (await listed.json()) as { path: string; type: string }[]
  for (const { path, type } of files)
    if (type === 'file')
      await fetch(`${url}/api/userdata/${encodeURIComponent(path)}`, { method: 'DELETE' })
}

/** The server behind this frontend. Skips the test if there is none. */
export function serverOf(frontend: string): string {
  const url = process.env[serverVariable(frontend)] ?? '! no server was started'
  base.skip(url.startsWith('!'), url.slice(2))
  return url
}

/** Closes the pages of a test and deletes everything that they kept, but not what the browser has cached. */
async function forgetPages(context: BrowserContext): Promise<void> {
  const [blank, ...pages] = context.pages()
  if (!blank) throw new Error('The first page, which keeps the browser open, was closed.')
  const origins = new Set(pages.map((page) => new URL(page.url()).origin))
  for (const page of pages) await page.close()
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await context.clearPermissions()
  await context.clearCookies()
  const devtools = await context.newCDPSession(blank)
  for (const origin of origins)
    if (origin !== 'null')
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await devtools.detach()
}

/**
 * Tests of one worker share a context that caches the frontend's files and their compiled code: without it, loading
 * ComfyUI's page costs half as much again. Nothing else stays from test to test. A test in another language has a
 * browser of its own.
 */
export const test = base.extend<{ frontend: string; panel: Panel }, { shared: BrowserContext }>({
  frontend: ['1.45.20', { option: true }],
  shared: [
    async ({ launchOptions }, use, { project }) => {
      const folder = mkdtempSync(join(tmpdir(), 'ltx-aio-browser-'))
      const { viewport = null, colorScheme = null } = project.use
      const options = { ...launchOptions, viewport, colorScheme }
      const context = await chromium.launchPersistentContext(folder, options)
      await use(context)
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  context: async ({ shared, locale, launchOptions }, use) => {
    if (locale !== undefined && locale !== 'en-US') {
      const browser = await chromium.launch(launchOptions)
      await use(await browser.newContext({ locale }))
      return browser.close()
    }
    await use(shared)
    await forgetPages(shared)
  },
  panel: async ({ page, frontend }, use) => {
    const url = serverOf(frontend)
    await forgetRuns(url)
    await use(new Panel(page, url))
  },
})

/**
 * The tests of this block share a page, since loading ComfyUI takes longer than most of what they do. Each takes over
 * what the one before left, but must not need it: after a failure the rest get a new page. `prepare` opens it.
 */
export function inOnePage(
  prepare: (panel: Panel) => Promise<void> = (panel) => panel.open(),
): () => Panel {
  let panel: Panel | undefined
  test.beforeAll(async ({ shared, frontend }) => {
    const url = serverOf(frontend)
    await forgetRuns(url)
    panel = new Panel(await shared.newPage(), url)
    await prepare(panel)
  })
  test.afterAll(({ shared }) => forgetPages(shared))
  return () => {
    if (!panel)
      throw new Error('The page is opened before the first test, not while they are listed.')
    return panel
  }
}
export { expect }
