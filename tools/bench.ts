/**
 * npm run bench
 *
 * Measures the panel's size and speed, download speed, and what ComfyUI's cache saves, on the CPU with tiny weights.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { type Client, clientOf, type Run } from '../tests/comfyui/client.ts'
import { makeSamples } from '../tests/comfyui/samples.ts'
import type { ModeId, SettledForm } from '../web/src/core/form/form.ts'
import { modes } from '../web/src/modes/index.ts'
import { foreign } from '../web/src/words/index.ts'
import { tabButton } from '../tests/e2e/host.ts'
import { clickToForm } from '../tests/e2e/opening.ts'
import { ends } from '../tests/e2e/servers.ts'
import { benchPanel } from './bench/panel.ts'
import { type Comfy, findComfy, type ServerOptions, startComfy } from './comfyui/comfy.ts'
import { cache, root } from './machine/paths.ts'
import {
  buildPanel,
  CHROMIUM_REMEDY,
  ensurePython,
  findChromium,
  frontendRoot,
} from './machine/install.ts'

const pageStarts = 10

/** ComfyUI with its own base folder and without the dialogs of a first visit. */
function withoutDialogs(comfy: Comfy): ServerOptions {
  return {
    comfy,
    base: join(cache, 'bench'),
    settings: { 'Comfy.TutorialCompleted': true, 'Comfy.RightSidePanel.ShowErrorsTab': false },
  }
}

function table(title: string, rows: Record<string, Record<string, string | number>>): void {
  console.log(`\n${title}`)
  console.table(rows)
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function spread(values: number[]): Record<string, number> {
  const round = (value: number) => Math.round(value)
  return {
    'min ms': round(Math.min(...values)),
    'median ms': round(median(values)),
    'max ms': round(Math.max(...values)),
  }
}

function bundle(): void {
  const rows = ['main.js', 'panel.mjs', ...foreign.map((language) => `${language}.mjs`)].map(
    (name) => {
      const code = readFileSync(join(root, 'web/dist', name))
      const sizes = { 'raw kB': code.length / 1000, 'gzip kB': gzipSync(code).length / 1000 }
      return [name, mapped(sizes, (size) => Number(size.toFixed(1)))] as const
    },
  )
  table(
    'Bundle: ComfyUI loads main.js, which loads the others when asked',
    Object.fromEntries(rows),
  )
}

function mapped<T, R>(record: Record<string, T>, to: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]))
}

/** Milliseconds until ComfyUI's sidebar is usable. */
async function pageStart(browser: Browser, url: string, withExtension: boolean): Promise<number> {
  const page = await browser.newPage()
  // Intercepted in both cases: a page with a route has no HTTP cache.
  await page.route('**/extensions', async (route) => {
    const files = (await (await route.fetch()).json()) as string[]
    await route.fulfill({
      json: files.filter((file) => withExtension || !file.includes('/ltx-aio/')),
    })
  })
  await page.goto(url)
  await page.getByRole('button', { name: /^Workflows/ }).waitFor()
  await page.waitForFunction(
    () =>
      'extensionManager' in
      ((window as never as { comfyAPI?: { app: { app: object } } }).comfyAPI?.app.app ?? {}),
  )
  const milliseconds = await page.evaluate(() => performance.now())
  await page.close()
  return milliseconds
}

async function page(browser: Browser, url: string, frontend: string): Promise<void> {
  const without: number[] = []
  const having: number[] = []
  await pageStart(browser, url, true)
  for (let n = 0; n < pageStarts; n++) {
    without.push(await pageStart(browser, url, false))
    having.push(await pageStart(browser, url, true))
  }
  table(`Page start in frontend ${frontend}, ${pageStarts} runs each`, {
    'without the extension': spread(without),
    'with the extension': spread(having),
    'added (difference of medians)': { 'median ms': Math.round(median(having) - median(without)) },
  })
}

/** Milliseconds from the click on the tab to the form: on a first visit, and when the browser has the files. */
async function opening(browser: Browser, url: string): Promise<void> {
  const first: number[] = []
  const later: number[] = []
  for (let n = 0; n < 5; n++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
    const page = await context.newPage()
    for (const times of [first, later, later]) {
      await page.goto(url)
      const tab = tabButton(page, 'ltx-aio')
      await tab.waitFor()
      times.push(await clickToForm(tab))
    }
    await context.close()
  }
  table('Click on the tab, until the form is shown', {
    'first visit': spread(first),
    'files in the browser’s cache': spread(later),
  })
}

/** Measures the same ComfyUI with each frontend in turn. */
async function pages(browser: Browser, comfy: Comfy): Promise<void> {
  for (const frontend of ends) {
    const files = frontendRoot(frontend)
    if ('missing' in files) {
      console.error(`Skipping page start in frontend ${frontend}. ${files.missing.join(' ')}`)
      continue
    }
    const server = await startComfy({ ...withoutDialogs(comfy), frontendRoot: files.dir })
    try {
      await page(browser, server.url, frontend)
      await opening(browser, server.url)
    } finally {
      await server.stop()
    }
  }
}

/** Milliseconds from the click to the answer of POST /prompt. */
async function clicks(page: Page, url: string): Promise<number[]> {
  await page.goto(url)
  await page.getByRole('button', { name: /^LTX AIO/ }).click()
  const panel = page.locator('.ltxaio-root')
  await panel.getByRole('textbox', { name: 'Prompt', exact: true }).fill('a red kite over dunes')
  for (const [label, value] of [
    ['Width', 256],
    ['Height', 256],
    ['Length', 1],
  ] as const) {
    const field = panel.getByRole('spinbutton', { name: label }).first()
    await field.fill(String(value))
    await field.press('Tab')
  }
  const times: number[] = []
  for (let n = 0; n < 5; n++) {
    const button = panel.getByRole('button', { name: /^Generate/ })
    await button.and(panel.locator(':enabled')).waitFor()
    const answered = page.waitForResponse(
      (response) => response.url().endsWith('/prompt') && response.request().method() === 'POST',
    )
    const started = performance.now()
    await button.click()
    await answered
    times.push(performance.now() - started)
    await page.waitForTimeout(4000)
  }
  await page.close()
  return times
}

async function caching(client: Client): Promise<void> {
  const rows: Record<string, Record<string, number>> = {}
  const run = async (name: string, mode: ModeId, values: Partial<SettledForm>): Promise<Run> => {
    const { request } = await client.requestOf(mode, values)
    const started = performance.now()
    const done = await client.run(request)
    if (done.job.state.status !== 'completed') throw new Error(JSON.stringify(done.job.state))
    rows[name] = {
      executed: done.executed.length,
      cached: done.cached.length,
      'wall ms': Math.round(performance.now() - started),
    }
    return done
  }
  const base = { seed: 1, preset: 'balanced' } as const
  await run('first run (t2v)', 't2v', base)
  await run('same again', 't2v', base)
  await run('new seed', 't2v', { ...base, seed: 2 })
  await run('new prompt', 't2v', { ...base, seed: 2, prompt: 'a blue kite over dunes' })
  await run('other mode (i2v)', 'i2v', { ...base, seed: 2, prompt: 'a blue kite over dunes' })
  await run('draft', 'i2v', { seed: 3, preset: 'draft' })
  await run('draft finished', 'i2v', { seed: 3, preset: 'balanced' })
  table('Nodes executed and nodes from the cache', rows)
}

async function wallTimes(client: Client): Promise<void> {
  const rows: Record<string, Record<string, number>> = {}
  for (const mode of Object.keys(modes) as ModeId[]) {
    const { request, plan } = await client.requestOf(mode, { seed: 10 })
    await client.run(request)
    const started = performance.now()
    await client.run({ ...request, seed: 11 })
    rows[mode] = {
      frames: plan.frames,
      width: plan.output.width,
      'wall ms': Math.round(performance.now() - started),
    }
  }
  table('New seed in each mode, Balanced, models already loaded', rows)
}

/** Our downloads compared with curl and Hugging Face's client, from a local server. */
function downloads(): void {
  const { status, stdout, stderr } = spawnSync(
    ensurePython(),
    [join(root, 'tests/shim/bench_downloads.py')],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  const tables = JSON.parse(stdout) as Record<string, Record<string, Record<string, number>>>
  for (const [title, rows] of Object.entries(tables)) table(title, rows)
}

const comfy = findComfy()
buildPanel()
bundle()
downloads()
if ('missing' in comfy) {
  console.error(`The other benchmarks need ComfyUI. ${comfy.missing.join(' ')}`)
  process.exit(1)
}
makeSamples()
const executablePath = findChromium()
const browser = executablePath
  ? await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking'],
    })
  : null
if (browser) await pages(browser, comfy)
else console.error(`Skipping page benchmarks: no Chromium. ${CHROMIUM_REMEDY}`)
const server = await startComfy(withoutDialogs(comfy))
try {
  // These must be the server's first runs, so that the very first one is cold.
  const client = clientOf(server.url)
  await caching(client)
  await wallTimes(client)
  if (browser) {
    const opened = await browser.newPage()
    table('Click on Generate', { 'until queued': spread(await clicks(opened, server.url)) })
    await benchPanel(browser, server.url, table)
  }
} finally {
  await server.stop()
  await browser?.close()
}
process.exit(0)
