/** Measures what the panel costs ComfyUI's page: the real page, with scripted answers and events. */
import type { Browser, Page } from '@playwright/test'
import { Scripted } from '../../tests/e2e/scripted.ts'

type Table = Record<string, Record<string, string | number>>

const events = 10_000
const jobs = 1000
const rows = 5000
const file = { filename: 'a_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }
const done = { status: 'completed', outputs: { save: { images: [file] } } }

async function openPage(
  browser: Browser,
  url: string,
): Promise<{ page: Page; server: Scripted; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  const page = await context.newPage()
  const server = new Scripted(page)
  await server.start()
  await page.goto(url)
  return { page, server, close: () => context.close() }
}

const panelTab = (page: Page) => page.getByRole('button', { name: /^LTX AIO/ })
const generate = (page: Page) =>
  page.locator('.ltxaio-root').getByRole('button', { name: /^Generate/ })

async function openForm(page: Page): Promise<void> {
  await panelTab(page).click()
  const prompt = page.locator('.ltxaio-root').getByRole('textbox', { name: 'Prompt', exact: true })
  await prompt.fill('a red kite over dunes')
}

/** Runs in the page. Each event is a task of its own, as with the socket. */
async function sendProgress({ id, count }: { id: string; count: number }): Promise<{
  total: number
  tasks: number[]
}> {
  type Host = { comfyAPI: { api: { api: EventTarget } } }
  const { api } = (window as never as Host).comfyAPI.api
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  )
  observer.observe({ entryTypes: ['longtask'] })
  const stages = ['ckpt', 'text_enc', 'pos', 'neg', 'sample_1', 'upscale', 'sample_2', 'decode']
  const channel = new MessageChannel()
  const started = performance.now()
  await new Promise<void>((finished) => {
    let sent = 0
    channel.port1.onmessage = () => {
      const at = Math.floor((sent / count) * stages.length)
      const nodes = Object.fromEntries(
        stages.slice(0, at + 1).map((name, place) => {
          const state = place < at ? 'finished' : 'running'
          const progress = { value: sent, max: count, state, prompt_id: id }
          return [name, { ...progress, node_id: name, display_node_id: name, real_node_id: name }]
        }),
      )
      const detail = { prompt_id: id, nodes }
      api.dispatchEvent(new CustomEvent('progress_state', { detail }))
      if (++sent === count) finished()
      else channel.port2.postMessage(null)
    }
    channel.port2.postMessage(null)
  })
  const total = performance.now() - started
  await new Promise((wake) => setTimeout(wake, 300))
  observer.disconnect()
  return { total, tasks }
}

/** Runs `work` and measures with the browser's profiler how many milliseconds our bundle and its callees took. */
async function ownTime<T>(page: Page, work: () => Promise<T>): Promise<{ done: T; own: number }> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Profiler.enable')
  await devtools.send('Profiler.start')
  const done = await work()
  const { profile } = await devtools.send('Profiler.stop')
  await devtools.detach()
  // Callers come before their callees.
  const ours = new Set<number>()
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (callFrame.url.includes('/ltx-aio/')) ours.add(id)
    if (ours.has(id)) for (const child of children) ours.add(child)
  }
  const deltas = profile.timeDeltas ?? []
  const own = (profile.samples ?? []).reduce(
    (sum, node, at) => sum + (ours.has(node) ? (deltas[at] ?? 0) : 0),
    0,
  )
  return { done, own: own / 1000 }
}

async function progress(browser: Browser, url: string): Promise<Table> {
  const { page, server, close } = await openPage(browser, url)
  await openForm(page)
  await generate(page).click()
  await page.locator('.ltx-run').first().waitFor()
  const [ours = ''] = server.jobs.keys()
  server.jobs.set(ours, { status: 'in_progress' })
  const table: Table = {}
  for (const [name, id] of [
    ['of a job of others (ComfyUI alone)', 'others'],
    ['of ours, panel open', ours],
  ] as const) {
    const { done: sent, own } = await ownTime(page, () =>
      page.evaluate(sendProgress, { id, count: events }),
    )
    const { total, tasks } = sent
    table[name] = {
      'all ms': Math.round(total),
      'each ms': Number((total / events).toFixed(3)),
      'each ms, our code': Number((own / events).toFixed(3)),
      'tasks over 50 ms': tasks.length,
      'longest ms': tasks.length > 0 ? Math.round(Math.max(...tasks)) : '≤ 50',
    }
  }
  await close()
  return table
}

async function memory(browser: Browser, url: string): Promise<Table> {
  const { page, server, close } = await openPage(browser, url)
  await page.route(/\/api\/prompt$/, async (route) => {
    const id = (route.request().postDataJSON() as { prompt_id: string }).prompt_id
    server.jobs.set(id, done)
    await route.fulfill({ json: { prompt_id: id, number: 1, node_errors: {} } })
  })
  await openForm(page)
  const devtools = await page.context().newCDPSession(page)
  const table: Table = {}
  for (const target of [jobs / 10, jobs / 2, jobs]) {
    // A click does nothing while the previous one is still on its way to the server.
    while (server.jobs.size < target) {
      await generate(page).click()
      await page.waitForTimeout(10)
    }
    await page.waitForTimeout(3000)
    await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    const { nodes } = await devtools.send('Memory.getDOMCounters')
    table[`after ${target} jobs`] = { 'heap MB': Number((usedSize / 1e6).toFixed(1)), nodes }
  }
  await close()
  return table
}

async function history(browser: Browser, url: string): Promise<Table> {
  const { page, server, close } = await openPage(browser, url)
  const now = Date.now()
  const request = { mode: 't2v', negative: '', seed: 1, preset: 'balanced' }
  const records = Array.from({ length: rows }, (_, n) => ({
    v: 1,
    id: `bench-${n}`,
    createdAt: now - n * 1000,
    request: { ...request, prompt: `kite ${n} over dunes` },
    nodes: ['sample_1'],
    state: { status: 'completed', file, milliseconds: 60_000 },
    name: `bench-${n}`,
  }))
  server.files.set(`ltx_aio/history/${new Date(now).toISOString().slice(0, 7)}.json`, records)
  await page.reload()
  await panelTab(page).click()
  await page.waitForTimeout(3000)
  const opened = await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((drawn) => requestAnimationFrame(drawn))
    const tab = [...document.querySelectorAll<HTMLElement>('.ltxaio-root [role=tab]')].find(
      ({ textContent }) => textContent?.startsWith('History'),
    )
    const started = performance.now()
    tab?.click()
    while (!document.querySelector('.ltx-tile')) await frame()
    await frame()
    return {
      milliseconds: performance.now() - started,
      drawn: document.querySelectorAll('.ltx-tile').length,
    }
  })
  await close()
  return {
    [`${rows} rows`]: { 'until drawn ms': Math.round(opened.milliseconds), drawn: opened.drawn },
  }
}

export async function benchPanel(
  browser: Browser,
  url: string,
  show: (title: string, rows: Table) => void,
): Promise<void> {
  show(`${events} progress events`, await progress(browser, url))
  show('History opens', await history(browser, url))
  show(`Memory over ${jobs} jobs`, await memory(browser, url))
}
