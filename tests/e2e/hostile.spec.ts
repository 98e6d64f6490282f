import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findComfy, startComfy } from '../../tools/comfyui/comfy.ts'
import { cache } from '../../tools/machine/paths.ts'
import { chromiumArgs } from '../../tools/machine/chromium.ts'
import { findChromium } from '../../tools/machine/install.ts'
import { expect, test } from './fixtures.ts'
import { asInLocalNetwork, type Gate, openGate } from './gate.ts'

/**
 * S1: a web page that isn't ours tries everything a browser lets it send, against every setup in which
 * ComfyUI itself lets such requests through. None of our handlers may run, and nothing may start.
 */

const model = 'checkpoint-dev-fp8'

/** Runs in the hostile page: ten ways to send a request. Returns what it could read. */
async function attack({ target, id }: { target: string; id: string }): Promise<string[]> {
  const read: string[] = []
  const body = JSON.stringify({ want: [{ id }] })
  const url = `${target}/ltx_aio/downloads`
  const plain = { 'Content-Type': 'text/plain' }
  const ours = { 'Content-Type': 'application/json', 'X-LTX-AIO': '1' }
  const tries: (() => Promise<unknown>)[] = [
    () => fetch(url, { method: 'POST', mode: 'no-cors', headers: plain, body }),
    () => fetch(url, { method: 'POST', headers: plain, body }),
    () => fetch(url, { method: 'POST', headers: ours, body, credentials: 'include' }),
    () => fetch(`${target}/api/ltx_aio/downloads`, { method: 'POST', headers: plain, body }),
    () => fetch(`${target}/ltx_aio/models`),
    () => fetch(`${target}/ltx_aio/token`, { mode: 'no-cors' }),
    async () => navigator.sendBeacon(url, new Blob([body], { type: 'text/plain' })),
    () =>
      new Promise((done) => {
        const image = new Image()
        image.onload = image.onerror = done
        image.src = `${target}/ltx_aio/downloads`
      }),
    async () => form('text/plain'),
    async () => form('application/x-www-form-urlencoded'),
  ]

  function form(enctype: string): void {
    const frame = document.createElement('iframe')
    frame.name = `frame-${enctype}`
    const sent = document.createElement('form')
    Object.assign(sent, { method: 'POST', action: url, enctype, target: frame.name })
    const field = document.createElement('input')
    field.name = `${body.slice(0, -1)},"x":"`
    field.value = '"}'
    sent.append(field)
    document.body.append(frame, sent)
    sent.submit()
  }

  for (const attempt of tries)
    try {
      const answer = await attempt()
      if (answer instanceof Response && answer.type !== 'opaque') read.push(await answer.text())
    } catch {
      // refused by the browser
    }
  await new Promise((wake) => setTimeout(wake, 500))
  return read
}

/** A foreign web page. Null if this machine doesn't allow that port. */
function serveHostile(port: number): Promise<Server | null> {
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html')
    answer.end('<!doctype html><body>hostile')
  })
  return new Promise((done) => {
    server.once('error', () => done(null))
    server.listen(port, '127.0.0.1', () => done(server))
  })
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

/** Handlers of ours that ran: every refusal, ComfyUI's or ours, is a 403 (or no response at all). */
const handled = ({ passed }: Gate) =>
  passed.filter(({ path, method, status }) => {
    const preflight = method === 'OPTIONS'
    return path.includes('/ltx_aio/') && !preflight && status !== 403
  })

test.describe('S1 no other web page can use our routes', () => {
  test.describe.configure({ mode: 'serial' })
  let browser: Browser
  let cors: { url: string; stop(): Promise<void> }
  let evil: Server

  test.beforeAll(async () => {
    test.setTimeout(300_000)
    const comfy = findComfy()
    const executablePath = findChromium()
    test.skip('missing' in comfy || !executablePath, 'there is no ComfyUI or no browser')
    if ('missing' in comfy || !executablePath) return
    cors = await startComfy({
      comfy,
      base: join(cache, 'test-e2e-cors'),
      tiny: false,
      args: ['--enable-cors-header'],
    })
    evil = (await serveHostile(0)) as Server
    browser = await chromium.launch({
      executablePath,
      args: [...chromiumArgs, '--host-resolver-rules=MAP *.test 127.0.0.1'],
    })
  })

  test.afterAll(async () => {
    await browser?.close()
    evil?.close()
    await cors?.stop()
  })

  async function attackFrom(page: Page, gate: Gate, target = gate.url): Promise<void> {
    const read = await page.evaluate(attack, { target, id: model })
    expect(handled(gate), 'handlers that ran').toEqual([])
    expect(gate.passed.length, 'the attack reached the server at all').toBeGreaterThan(0)
    expect(read.filter((text) => /"models"|"downloads"|"present"/.test(text))).toEqual([])
    const own = await fetch(`${gate.url}/ltx_aio/downloads`, { headers: { 'X-LTX-AIO': '1' } })
    expect(await own.json()).toMatchObject({ downloads: [] })
    await gate.close()
  }

  async function hostilePage(url: string): Promise<Page> {
    const page = await browser.newPage()
    await page.goto(url)
    return page
  }

  test('S1 a page from another site', async ({ panel }) => {
    await attackFrom(
      await hostilePage(`http://evil.test:${portOf(evil)}/`),
      await openGate(panel.url),
    )
  })

  test('S1 another application on this machine', async ({ panel }) => {
    await attackFrom(
      await hostilePage(`http://127.0.0.1:${portOf(evil)}/`),
      await openGate(panel.url),
    )
  })

  test('S1 another application on port 80 of this machine', async ({ panel }) => {
    const app = await serveHostile(80)
    test.skip(!app, 'this user may not have port 80')
    await attackFrom(await hostilePage('http://127.0.0.1/'), await openGate(panel.url))
    app?.close()
  })

  test('S1 a page from another site, and a server reached by its address in the local network', async ({
    panel,
  }) => {
    await attackFrom(
      await hostilePage(`http://evil.test:${portOf(evil)}/`),
      await openGate(panel.url, asInLocalNetwork),
    )
  })

  test('S1 a page from another site, and a server with --enable-cors-header', async () => {
    await attackFrom(
      await hostilePage(`http://evil.test:${portOf(evil)}/`),
      await openGate(cors.url),
    )
  })

  test('S1 a page whose host name was rebound to this server', async ({ panel }) => {
    const gate = await openGate(panel.url)
    const rebound = `http://rebind.test:${gate.port}`
    // the page itself comes from ComfyUI under a foreign host name
    await attackFrom(await hostilePage(`${rebound}/system_stats`), gate, rebound)
  })

  test('S1 a sandboxed frame, whose origin is null', async ({ panel }) => {
    const gate = await openGate(panel.url)
    const page = await hostilePage(`http://evil.test:${portOf(evil)}/`)
    await page.evaluate(
      ([url, id]) =>
        new Promise((done) => {
          const frame = document.createElement('iframe')
          frame.setAttribute('sandbox', 'allow-scripts')
          frame.srcdoc = `<script>fetch(${JSON.stringify(`${url}/ltx_aio/downloads`)}, { method: 'POST', mode: 'no-cors', body: ${JSON.stringify(JSON.stringify({ want: [{ id }] }))} }).finally(() => parent.postMessage('sent', '*'))</script>`
          window.addEventListener('message', done, { once: true })
          document.body.append(frame)
        }),
      [gate.url, model] as const,
    )
    expect(handled(gate)).toEqual([])
    expect(gate.passed.length).toBeGreaterThan(0)
    await gate.close()
  })

  test('S1 our own page is served in all four of its forms', async ({ panel }) => {
    const gates = {
      address: await openGate(panel.url),
      'local network': await openGate(panel.url, asInLocalNetwork),
      'cors header': await openGate(cors.url),
    }
    const pages = [
      ...Object.entries(gates).map(([name, gate]) => [name, gate.url] as const),
      ['localhost', gates.address.url.replace('127.0.0.1', 'localhost')] as const,
    ]
    for (const [name, url] of pages) {
      const page = await hostilePage(`${url}/system_stats`)
      const status = await page.evaluate(async (id) => {
        const headers = { 'Content-Type': 'application/json', 'X-LTX-AIO': '1' }
        const read = await fetch('/ltx_aio/models', { headers })
        const posted = await fetch('/api/ltx_aio/downloads/cancel', {
          method: 'POST',
          headers,
          body: JSON.stringify({ ids: [id] }),
        })
        return [read.status, posted.status]
      }, model)
      expect(status, name).toEqual([200, 200])
    }
    for (const gate of Object.values(gates)) await gate.close()
  })
})
