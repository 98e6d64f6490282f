import { rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findComfy, type Server, startComfy } from '../../tools/comfyui/comfy.ts'
import { cache } from '../../tools/machine/paths.ts'
import { chromiumArgs } from '../../tools/machine/chromium.ts'
import { findChromium } from '../../tools/machine/install.ts'
import { hasNginx, type Proxies, type Recipe, recipes, startBare, startNginx } from './proxies.ts'

/**
 * Behind a real nginx, in a real browser: where ComfyUI's page works, ours does; a foreign page reaches none of
 * our handlers, even by a name that points at the proxy. Why: docs/adr/0007-who-may-ask.md.
 */

const comfy = findComfy()
const executablePath = findChromium()
const possible = !('missing' in comfy) && executablePath && hasNginx

interface Answers {
  comfy: number
  read: number
  looked: number
  changed: number
  token: number
  settable: boolean | null
  remedy: string
}

/** Runs in the page: what ComfyUI's own page does, and what ours does. */
async function use(base: string): Promise<Answers> {
  const ours = { 'Content-Type': 'application/json', 'X-LTX-AIO': '1' }
  const post = (route: string, body: object, headers: Record<string, string> = ours) =>
    fetch(`${base}/api/${route}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const read = await fetch(`${base}/api/ltx_aio/models`, { headers: ours })
  const status = await fetch(`${base}/api/ltx_aio/token`, { headers: ours })
  // no such file: one of our handlers has looked for it
  const looked = await post('ltx_aio/probe', { name: 'gone.png' })
  const changed = await post('ltx_aio/downloads/cancel', { ids: ['checkpoint-dev-fp8'] })
  const token = await post('ltx_aio/token', { token: null })
  const own = await post('queue', { delete: ['none'] }, { 'Content-Type': 'application/json' })
  const said = changed.ok ? token : changed
  // ComfyUI's own refusal is empty
  const answer = (await said.json().catch(() => ({}))) as { error?: { remedy: string } }
  const shown = status.ok ? ((await status.json()) as { settable: boolean }) : null
  return {
    comfy: own.status,
    read: read.status,
    looked: looked.status,
    changed: changed.status,
    token: token.status,
    settable: shown?.settable ?? null,
    remedy: answer.error?.remedy ?? '',
  }
}

/** Runs in a foreign page and sends everything that a browser allows. Returns what it could read of ours. */
async function attack(base: string): Promise<string[]> {
  const url = `${base}/api/ltx_aio/downloads`
  const body = JSON.stringify({ want: [{ id: 'checkpoint-dev-fp8' }] })
  const plain = { 'Content-Type': 'text/plain' }
  const json = { 'Content-Type': 'application/json' }
  const ours = { ...json, 'X-LTX-AIO': '1' }
  const read: string[] = []
  const tries: (() => Promise<unknown>)[] = [
    () => fetch(url, { method: 'POST', mode: 'no-cors', headers: plain, body }),
    () => fetch(url, { method: 'POST', headers: plain, body }),
    () => fetch(url, { method: 'POST', headers: json, body }),
    () => fetch(url, { method: 'POST', headers: ours, body }),
    () => fetch(url, { method: 'POST', headers: json, body, referrerPolicy: 'no-referrer' }),
    () => fetch(url, { method: 'POST', headers: { ...ours, 'X-Forwarded-Host': 'x' }, body }),
    () => fetch(`${base}/api/ltx_aio/models`),
    async () => navigator.sendBeacon(url, new Blob([body], { type: 'text/plain' })),
  ]
  for (const attempt of tries)
    try {
      const answer = await attempt()
      if (answer instanceof Response && answer.type !== 'opaque') read.push(await answer.text())
    } catch {
      // blocked by the browser
    }
  return read
}

describe.skipIf(!possible)('behind a proxy', () => {
  let plain: Server
  let cors: Server
  let proxies: Proxies
  let corsProxies: Proxies
  let bare: Awaited<ReturnType<typeof startBare>>
  let corsBare: Awaited<ReturnType<typeof startBare>>
  let evil: HttpServer
  let browser: Browser

  beforeAll(async () => {
    if ('missing' in comfy || !executablePath) return
    const start = (name: string, args: string[]) => {
      const base = join(cache, `test-proxies-${comfy.version}-${name}`)
      // a download started by an attack would continue
      rmSync(base, { recursive: true, force: true })
      return startComfy({ comfy, base, tiny: false, args })
    }
    plain = await start('plain', [])
    cors = await start('cors', ['--enable-cors-header'])
    allow(plain, [])
    allow(cors, [])
    proxies = await startNginx(plain.url)
    corsProxies = await startNginx(cors.url)
    bare = await startBare(plain.url)
    corsBare = await startBare(cors.url)
    evil = createServer((_, answer) => {
      answer.setHeader('Content-Type', 'text/html')
      answer.end('<!doctype html><body>hostile')
    })
    await new Promise<void>((ready) => evil.listen(0, '127.0.0.1', ready))
    browser = await chromium.launch({
      executablePath,
      args: [...chromiumArgs, '--host-resolver-rules=MAP *.test 127.0.0.1'],
    })
  })

  afterAll(async () => {
    await browser?.close()
    evil?.close()
    for (const each of [bare, corsBare, proxies, corsProxies, plain, cors]) await each?.stop()
  })

  function allow({ base }: Server, hosts: string[]): void {
    const config = { allowed_hosts: hosts, token_endpoints: [] }
    writeFileSync(join(base, 'user/__ltx_aio/config.json'), JSON.stringify(config))
  }

  async function at<T>(url: string, work: (page: Page) => Promise<T>): Promise<T> {
    const page = await browser.newPage()
    try {
      await page.goto(url)
      return await work(page)
    } finally {
      await page.close()
    }
  }

  const usedAt = (url: string): Promise<Answers> =>
    at(`${url}/system_stats`, (page) => page.evaluate(use, url))

  const works = { comfy: 200, read: 200, looked: 404, changed: 200 }
  const named = (url: string): string => url.replace('127.0.0.1', 'comfy.test')

  test.each(Object.keys(recipes) as Recipe[])(
    'our page works on this computer: %s',
    async (name) => {
      // ComfyUI itself needs the option if its own address arrives
      const urls = name === 'Host of what is behind' ? corsProxies.urls : proxies.urls
      expect(await usedAt(urls[name])).toMatchObject(works)
    },
  )

  test.each(Object.keys(recipes) as Recipe[])(
    'over plain http with a name, it works once the owner allows the name: %s',
    async (name) => {
      const url = named(corsProxies.urls[name])
      const { host } = new URL(url)
      allow(cors, [])
      const before = await usedAt(url)
      expect(before).toMatchObject({ comfy: 200, looked: 403, changed: 403, token: 403 })
      const what = /"([^"]+)" to allowed_hosts/.exec(before.remedy)?.[1]
      expect([host, 'comfy.test']).toContain(what)
      if (what === host) expect(before.remedy).toContain('proxy_set_header Host $http_host;')
      allow(cors, [what ?? ''])
      expect(await usedAt(url)).toMatchObject({ looked: 404, changed: 200 })
      // as copied from the browser
      allow(cors, [`http://${host}/`])
      expect(await usedAt(url)).toMatchObject({ changed: 200 })
      allow(cors, [])
    },
  )

  test('S8 a page behind a proxy can’t set a token, one on this computer can', async () => {
    expect(await usedAt(plain.url)).toMatchObject({ token: 200, settable: true })
    const { urls } = proxies
    expect(await usedAt(urls['and says so'])).toMatchObject({ token: 403, settable: false })
    expect(await usedAt(urls['Host inside the network'])).toMatchObject({ token: 403 })
    allow(cors, ['comfy.test'])
    for (const name of Object.keys(recipes) as Recipe[]) {
      const said = await usedAt(named(corsProxies.urls[name]))
      expect(said, name).toMatchObject({ changed: 200, token: 403, settable: false })
      expect(said.remedy).toContain('HF_TOKEN')
    }
    allow(cors, [])
  })

  test('if all headers are stripped, it does what can be undone, and refers to ComfyUI for the rest', async () => {
    const said = await usedAt(bare.url)
    expect(said).toMatchObject({ ...works, token: 403, settable: false })
    expect(said.remedy).toContain(new URL(plain.url).host)
    expect(await usedAt(corsBare.url)).toMatchObject({ comfy: 200, read: 403, changed: 403 })
  })

  test('S1 a foreign page starts nothing and reads nothing, whatever is in between', async () => {
    const { port } = evil.address() as AddressInfo
    const targets = [
      plain.url,
      cors.url,
      ...Object.values(proxies.urls),
      ...Object.values(corsProxies.urls),
      bare.url,
      corsBare.url,
    ]
    const attacks = [
      [`http://evil.test:${port}/`, [...targets, ...targets.map(named)]],
      [`http://127.0.0.1:${port}/`, targets],
    ] as const
    for (const [from, reached] of attacks)
      await at(from, async (page) => {
        for (const target of reached) {
          const read = await page.evaluate(attack, target)
          expect(read.filter(isOurs), `${from} at ${target}`).toEqual([])
        }
        // what was sent last may still be on its way
        await page.waitForTimeout(100)
      })
    await nothingStarted()
  })

  test('S2 a page whose name points at the proxy starts nothing', async () => {
    for (const target of [...Object.values(proxies.urls), ...Object.values(corsProxies.urls)]) {
      const rebound = target.replace('127.0.0.1', 'rebind.test')
      const said = await at(`${rebound}/system_stats`, (page) => page.evaluate(use, rebound))
      expect(said, target).toMatchObject({ looked: 403, changed: 403, token: 403 })
    }
    await nothingStarted()
  })

  const isOurs = (text: string): boolean => /"models"|"downloads"|"present"/.test(text)

  async function nothingStarted(): Promise<void> {
    for (const { url } of [plain, cors]) {
      const own = await fetch(`${url}/ltx_aio/downloads`, { headers: { 'X-LTX-AIO': '1' } })
      expect(await own.json()).toMatchObject({ downloads: [] })
    }
  }
})
