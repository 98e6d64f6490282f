import type { Locator } from '@playwright/test'
import models from '../../workflows/ltx-2.3/models.json' with { type: 'json' }
import { expect, type Panel, test } from './fixtures.ts'
import { Scripted } from './scripted.ts'

/**
 * X1: untrusted text is shown as text, wherever it comes from. Each payload calls `x1()` if any part of it
 * runs.
 */

const payloads: readonly string[] = [
  '<script>x1()</script>',
  '<img src=x onerror=x1()>',
  '<img src=x onerror="x1()">',
  '"><img src=x onerror=x1()>',
  "'><img src=x onerror=x1()>",
  '<svg onload=x1()>',
  '<svg><script>x1()</script></svg>',
  '<svg><animate onbegin=x1() attributeName=x>',
  '<iframe srcdoc="<script>parent.x1()</script>">',
  '<iframe src="javascript:parent.x1()">',
  '<body onload=x1()>',
  '<video src=x onerror=x1()>',
  '<video><source onerror=x1()></video>',
  '<audio src=x onerror=x1()>',
  '<details open ontoggle=x1()>',
  '<input autofocus onfocus=x1()>',
  '<select autofocus onfocus=x1()>',
  '<marquee onstart=x1()>',
  '<object data="javascript:x1()">',
  '<embed src="javascript:x1()">',
  '<a href="javascript:x1()">x</a>',
  '<form><button formaction="javascript:x1()">',
  '<math><mtext><img src=x onerror=x1()></mtext></math>',
  '<style>@import "javascript:x1()";</style>',
  '<link rel=stylesheet href="javascript:x1()">',
  '<base href="javascript:x1();//">',
  '{{ x1() }} {{ constructor.constructor("x1()")() }}',
  '${x1()} `${x1()}`',
  '&lt;img src=x onerror=x1()&gt;',
  '</textarea></title><script>x1()</script>',
]
/** File names can't contain a slash. */
const names = payloads.map((payload) => payload.replaceAll('/', '\u2215'))
const ids = models.models.map(({ id }) => id)
/** models that exist, and others whose download failed */
const here = ids.slice(0, payloads.length)
const failed = ids.slice(payloads.length, 2 * payloads.length)
const marked = (source: string): string[] => payloads.map((payload) => `${source}: ${payload}`)

/** A job record of ours, as stored in the userdata. */
function record(id: string, prompt: string, state: object): object {
  const request = { mode: 't2v', prompt, negative: '', seed: 1, preset: 'balanced' }
  return { v: 1, id, createdAt: Date.now(), request, nodes: ['sample_1'], state, name: id }
}

/** The texts that none of these places shows. */
async function unseen(places: Locator, wanted: readonly string[]): Promise<string[]> {
  const text = (await places.allTextContents()).join('\n')
  return wanted.filter((each) => !text.includes(each))
}

/** Runs in the page: types each text into a field, and reads back what it shows. */
async function typeAll(element: Element, texts: readonly string[]): Promise<string[]> {
  const field = element as HTMLTextAreaElement
  const shown: string[] = []
  for (const text of texts) {
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await new Promise((drawn) => requestAnimationFrame(drawn))
    shown.push(field.value)
  }
  return shown
}

/** Runs in the page: chooses one file after another, and reads the names shown for them. */
async function giveFiles(element: Element, count: number): Promise<string[]> {
  const picker = element as HTMLInputElement
  const name = (): string => document.querySelector('.ltx-file-name')?.textContent?.trim() ?? ''
  const canvas = new OffscreenCanvas(64, 36)
  canvas.getContext('2d')?.fillRect(0, 0, 64, 36)
  const picture = await canvas.convertToBlob()
  const shown: string[] = []
  for (let n = 0; n < count; n++) {
    const before = name()
    const transfer = new DataTransfer()
    transfer.items.add(new File([picture], 'a.png', { type: 'image/png' }))
    picker.files = transfer.files
    picker.dispatchEvent(new Event('change', { bubbles: true }))
    while (['', before].includes(name())) await new Promise((drawn) => requestAnimationFrame(drawn))
    shown.push(name())
  }
  return shown
}

test.describe('X1 untrusted text', () => {
  let calls: () => Promise<number>
  const foreign: string[] = []

  test.beforeEach(async ({ panel }) => {
    const { page } = panel
    await page.addInitScript(() => {
      const own = window as never as { x1: () => void; x1Calls: number }
      own.x1Calls = 0
      own.x1 = () => own.x1Calls++
    })
    page.on('console', (message) => {
      if (/Content.Security|TrustedTypes/i.test(message.text())) foreign.push(message.text())
    })
    page.on('dialog', (dialog) => foreign.push(dialog.message()))
    calls = () => page.evaluate(() => (window as never as { x1Calls: number }).x1Calls)
  })

  /** No element of a payload is in the panel, and none has run. */
  async function harmless(panel: Panel): Promise<void> {
    await panel.page.waitForTimeout(300)
    expect(await calls(), 'calls of the hook').toBe(0)
    expect(foreign).toEqual([])
    const elements = 'script, iframe, object, embed, base, link, style, marquee, math, [onerror]'
    const overlay = panel.page.locator('.ltxaio-overlay')
    await expect(panel.root.or(overlay).locator(elements)).toHaveCount(0)
  }

  test('X1 the hook notices code that does run', async ({ panel }) => {
    await panel.open()
    await panel.root.evaluate((root) => {
      const hole = document.createElement('div')
      hole.insertAdjacentHTML('beforeend', '<img src=x onerror=x1()>')
      root.append(hole)
    })
    await expect.poll(calls).toBe(1)
  })

  test('X1 in prompt, negative prompt, file names and LoRA names', async ({ panel }) => {
    const { page, root } = panel
    const server = new Scripted(page)
    server.answers.set('/ltx_aio/probe', { media: { kind: 'image', width: 640, height: 360 } })
    await server.start()
    await page.route(/\/object_info\/LoraLoaderModelOnly$/, async (route) => {
      const answer = await (await route.fetch()).text()
      const info = JSON.parse(answer) as Record<string, { input: { required: object } }>
      const required = info['LoraLoaderModelOnly']?.input.required as Record<string, unknown>
      required['lora_name'] = [names]
      await route.fulfill({ json: info })
    })
    let uploads = 0
    await page.route(/\/upload\/image$/, (route) =>
      route.fulfill({ json: { name: names[uploads++], subfolder: 'ltx_aio', type: 'input' } }),
    )
    await page.addInitScript(() => {
      const form = { mode: 'i2v', negative: 'x' }
      localStorage.setItem('ltx_aio.form', JSON.stringify(form))
    })
    await panel.open()
    const prompt = root.getByRole('textbox', { name: 'Prompt', exact: true })
    const negative = root.getByLabel('What to keep out of the video')
    await root.getByText('Negative prompt').click()
    for (const field of [prompt, negative])
      expect(await field.evaluate(typeAll, payloads)).toEqual(payloads)

    const picker = root.getByLabel('File for').first()
    expect(await picker.evaluate(giveFiles, payloads.length)).toEqual(names)

    await root.getByText('LoRAs', { exact: true }).click()
    await root.getByRole('button', { name: 'Add a LoRA' }).click()
    const library = root.getByRole('region', { name: 'LoRA library' })
    for (const name of names) {
      // only cards in sight exist
      await library.getByRole('searchbox').fill(name.slice(0, 60))
      await expect.poll(() => unseen(library.getByRole('listitem'), [name])).toEqual([])
    }
    await library.getByRole('button', { name: /^Add / }).first().click()
    await expect.poll(() => unseen(root, names.slice(-1))).toEqual([])
    await harmless(panel)
  })

  test('X1 in what the server says about files, folders and downloads', async ({ panel }) => {
    const { page, root } = panel
    const server = new Scripted(page)
    const roots = marked('folder').map((label) => ({
      label,
      writable: true,
      total: 1e12,
      free: 1e12,
      volume: 1,
    }))
    const folders = [...new Set(models.models.map(({ folder }) => folder))]
    const library = {
      models: Object.fromEntries(
        here.map((id, root) => {
          const copy = { folder: 'loras', root, path: names[root], bytes: 1 }
          const whole = { ...copy, fault: null, ours: null, verified: null }
          return [id, { copies: [whole], misplaced: [], part: null }]
        }),
      ),
      folders: Object.fromEntries(
        [...folders, 'loras'].map((each) => [each, { default: 0, roots }]),
      ),
      orphans: { files: 0, bytes: 0 },
      output: { linked: false, refused: false },
    }
    const downloads = failed.map((id, index) => ({
      id,
      task: 'download',
      state: 'failed',
      phase: null,
      received: 0,
      size: 1,
      speed: null,
      retry_in: null,
      folder: 'loras',
      root: 0,
      how: null,
      problem: { code: 'network', last: marked('download')[index] },
    }))
    server.answers.set('/ltx_aio/models', library)
    server.answers.set('/ltx_aio/downloads', { session: '1', changes: 1, downloads })
    server.answers.set('/ltx_aio/live', {
      session: '1',
      prompt_id: '',
      nodes: {},
      models: marked('model').map((name) => ({ name, bytes: 2 ** 30 })),
    })
    await server.start()
    await panel.open()
    await page.getByRole('tab', { name: /^Models/ }).click()
    await expect(root.getByText(names[0] ?? '').first()).toBeVisible()
    await expect.poll(() => unseen(root, names)).toEqual([])
    for (const source of ['folder', 'download'])
      await expect.poll(() => unseen(root, marked(source))).toEqual([])

    await page.getByRole('tab', { name: /^Settings/ }).click()
    await expect(root.getByText('model:').first()).toBeVisible()
    await expect.poll(() => unseen(root, marked('model'))).toEqual([])
    await harmless(panel)
  })

  test('X1 in the error of a failed run, over HTTP and over the socket', async ({ panel }) => {
    const { page, root } = panel
    const server = new Scripted(page)
    const all = (source: string): string => marked(source).join('\n')
    const error = (source: string) => ({
      node_id: 'sample_1',
      node_type: all(`${source} class`),
      exception_type: all(`${source} type`),
      exception_message: all(`${source} message`),
      traceback: marked(`${source} traceback`).map((line) => `${line}\n`),
    })
    const texts = (source: string): string[] =>
      ['class', 'type', 'message', 'traceback'].flatMap((part) => marked(`${source} ${part}`))
    for (const source of ['http', 'socket']) {
      const state = { status: 'in_progress', startedAt: 1 }
      server.files.set(`ltx_aio/jobs/x1-${source}.json`, record(`x1-${source}`, 'a kite', state))
    }
    server.jobs.set('x1-http', { status: 'failed', execution_error: error('http') })
    server.jobs.set('x1-socket', { status: 'in_progress' })
    await server.start()
    await panel.open()
    await expect.poll(() => unseen(root, texts('http'))).toEqual([])

    await server.event('execution_error', { prompt_id: 'x1-socket', ...error('socket') })
    server.jobs.set('x1-socket', { status: 'failed' })
    await server.event('status', {})
    await expect.poll(() => unseen(root, texts('socket'))).toEqual([])
    await harmless(panel)
  })

  test('X1 in a forged history, and in the notification at the end', async ({ panel }) => {
    const { page, root } = panel
    const server = new Scripted(page)
    const file = (filename: string) => ({ filename, subfolder: 'video/LTX_AIO', type: 'output' })
    const month = new Date().toISOString().slice(0, 7)
    server.files.set(
      `ltx_aio/history/${month}.json`,
      payloads.map((payload, index) =>
        record(`x1-${index}`, payload, {
          status: 'completed',
          file: file(`${names[index]}.mp4`),
          milliseconds: 1,
        }),
      ),
    )
    for (const [index, prompt] of marked('notice').entries()) {
      const id = `x1-live-${index}`
      const state = { status: 'in_progress', startedAt: 1 }
      server.files.set(`ltx_aio/jobs/${id}.json`, record(id, prompt, state))
      server.jobs.set(id, { status: 'in_progress' })
    }
    await server.start()
    await page.setViewportSize({ width: 1440, height: 8000 })
    await panel.open()
    await root.getByRole('button', { name: /^\+ \d+ more/ }).click()
    for (const [index, prompt] of marked('notice').entries()) {
      const row = root.locator(`[data-job="x1-live-${index}"]`)
      await row.getByRole('button', { name: /^Details of/ }).click()
      await expect(row).toContainText(prompt)
    }
    await page.getByRole('tab', { name: /^History/ }).click()
    await expect.poll(() => unseen(root, payloads)).toEqual([])

    await panel.tab().click()
    for (const [index, name] of names.entries())
      server.jobs.set(`x1-live-${index}`, {
        status: 'completed',
        outputs: { save: { images: [file(`${name}.mp4`)] } },
      })
    await server.event('status', {})
    // ComfyUI shows each for 6 s, and a slow machine may not show them all at once
    let missing = marked('notice')
    const look = async () => (missing = await unseen(page.locator('body'), missing))
    await expect.poll(look, { intervals: [100] }).toEqual([])
    await panel.tab().click()
    await harmless(panel)
  })
})
