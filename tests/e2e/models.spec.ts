import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { type Server, startComfy, tinyWeights } from '../../tools/comfyui/comfy.ts'
import { cache, root } from '../../tools/machine/paths.ts'
import { frontendRoot } from '../../tools/machine/install.ts'
import { expect, forgetRuns, Panel, test as base } from './fixtures.ts'
import { type Hub, layOut, startHub } from './hub.ts'
import { comfyFor } from './servers.ts'

/** A ComfyUI without models, and a hub that has them: the tiny ones, under their real names. */
class World {
  server!: Server
  hub!: Hub
  readonly #frontend: string
  readonly #base: string

  constructor(frontend: string) {
    this.#frontend = frontend
    this.#base = join(cache, `test-models-${frontend}`)
  }

  async open(): Promise<void> {
    const comfy = comfyFor(this.#frontend)
    if ('missing' in comfy) throw new Error(comfy.missing.join(' '))
    const files = join(cache, `test-hub-${this.#frontend}`)
    layOut(tinyWeights(comfy), files)
    this.hub = await startHub(files)
    rmSync(this.#base, { recursive: true, force: true })
    this.#install()
    await this.start()
  }

  /** A copy, as from a zip: its catalogue pins no sizes, since the tiny files have others. */
  #install(): void {
    const to = join(this.#base, 'custom_nodes/ltx-aio-copy')
    for (const part of ['__init__.py', 'pyproject.toml', 'ltx_aio', 'workflows', 'web/dist'])
      cpSync(join(root, part), join(to, part), { recursive: true })
    const file = join(to, 'workflows/ltx-2.3/models.json')
    const catalogue = JSON.parse(readFileSync(file, 'utf8')) as { models: object[] }
    const models = catalogue.models.map((model) => ({ ...model, bytes: null, sha256: null }))
    writeFileSync(file, JSON.stringify({ ...catalogue, models }))
  }

  /** Starts the server, on the same port as before. */
  async start(): Promise<void> {
    const comfy = comfyFor(this.#frontend)
    const frontend = frontendRoot(this.#frontend)
    if ('missing' in comfy || 'missing' in frontend) throw new Error('no ComfyUI or no frontend')
    this.server = await startComfy({
      comfy,
      base: this.#base,
      weights: false,
      extension: false,
      frontendRoot: frontend.dir,
      env: { HF_ENDPOINT: this.hub.endpoint, HF_HOME: join(this.#base, 'hf'), HF_TOKEN: '' },
      settings: { 'Comfy.TutorialCompleted': true, 'Comfy.RightSidePanel.ShowErrorsTab': false },
      ...((this.server as Server | undefined) ? { port: this.server.port } : {}),
    })
  }

  model(folder: string, file: string): string {
    return join(this.server.base, 'models', folder, file)
  }

  size(folder: string, file: string): number | null {
    return statSync(this.model(folder, file), { throwIfNoEntry: false })?.size ?? null
  }

  async close(): Promise<void> {
    await this.server?.stop()
    await this.hub?.close()
  }
}

const test = base.extend<{ fresh: Panel }, { world: World }>({
  world: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern
    async ({}, use, info) => {
      const world = new World(info.project.name)
      if (!('missing' in comfyFor(info.project.name))) await world.open()
      await use(world)
      await world.close()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  fresh: async ({ page, world, frontend }, use) => {
    const comfy = comfyFor(frontend)
    test.skip('missing' in comfy, 'there is no ComfyUI')
    await forgetRuns(world.server.url)
    await use(new Panel(page, world.server.url))
  },
})

const download = (panel: Panel) =>
  panel.root.getByRole('button', { name: /^Download missing files \(/ })
const bar = (panel: Panel) => panel.root.getByRole('progressbar', { name: 'Download progress' })
const checkpoint = ['checkpoints', 'ltx-2.3-22b-dev-fp8.safetensors'] as const

async function openReady(panel: Panel, prompt: string): Promise<void> {
  await panel.open()
  await panel.write(prompt)
  await panel.makeSmall()
}

test.describe.configure({ mode: 'serial' })

test('D26 a fresh ComfyUI: one click on Generate, one on Download, and the video is made despite reloads', async ({
  fresh: panel,
  world,
}) => {
  await world.hub.tell({ rate: 50_000 })
  await openReady(panel, 'the first video')
  await expect(download(panel)).toContainText(/4 files/)
  await panel.generate().click()
  await expect(panel.root.getByText(/^Starts when the files are ready/)).toBeVisible()
  await download(panel).click()
  await expect(bar(panel)).toBeVisible()
  await panel.page.reload()
  await panel.tab().click()
  await expect(bar(panel)).toBeVisible()
  await expect(panel.root.getByText(/^Starts when the files are ready/)).toBeVisible()
  await world.hub.tell({ rate: null })
  await panel.video()
  await expect(download(panel)).toHaveCount(0)
  const { sent } = await world.hub.tell({})
  const sizes = [
    checkpoint,
    ['text_encoders', 'gemma_3_12B_it_fp4_mixed.safetensors'],
    ['latent_upscale_models', 'ltx-2.3-spatial-upscaler-x2-1.1.safetensors'],
    ['loras', 'ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors'],
  ].map(([folder = '', file = '']) => world.size(folder, file) ?? 0)
  expect(sizes.every((size) => size > 0)).toBe(true)
  expect(sent.cdn).toBeLessThanOrEqual(sizes.reduce((sum, size) => sum + size) * 1.01)
})

test('D26 a server that dies mid-download resumes by itself, without action in the page', async ({
  fresh: panel,
  world,
}) => {
  rmSync(world.model(...checkpoint))
  await world.hub.tell({ rate: 50_000, clear: true })
  await openReady(panel, 'after a crash')
  await download(panel).click()
  await expect(bar(panel)).toBeVisible()
  await expect
    .poll(() => world.size('checkpoints', `${checkpoint[1]}.ltx-aio.part`) ?? 0)
    .toBeGreaterThan(100_000)
  await world.server.kill9()
  await world.start()
  await expect(bar(panel)).toBeVisible()
  await world.hub.tell({ rate: null })
  await expect(download(panel)).toHaveCount(0)
  await expect.poll(() => world.size(...checkpoint), { timeout: 60_000 }).toBeGreaterThan(0)
  await expect(panel.root.getByRole('textbox', { name: 'Prompt', exact: true })).toHaveValue(
    'after a crash',
  )
  const { sent } = await world.hub.tell({})
  // bytes in flight when the server died are sent twice
  expect(sent.cdn).toBeLessThanOrEqual((world.size(...checkpoint) ?? 0) * 1.01 + 2 ** 20)
  await panel.generate().click()
  await panel.video()
})

// the page's socket is cut off before the frontend: only our own polling is left
test('S12 with a dead socket the panel notices a finished file within three seconds', async ({
  fresh: panel,
  world,
}) => {
  rmSync(world.model(...checkpoint))
  await world.hub.tell({ rate: 4_000_000, clear: true })
  const { hostname, port } = new URL(world.server.url)
  const deaf = connect(Number(port), hostname, () => {
    deaf.pause()
    deaf.write(
      `GET /ws?clientId=deaf HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    )
  })
  // the page's own socket opens, but nothing arrives
  await panel.page.routeWebSocket(/\/ws/, (socket) => {
    const real = socket.connectToServer()
    real.onMessage(() => undefined)
  })
  await openReady(panel, 'with a dead socket')
  await download(panel).click()
  await expect.poll(() => world.size(...checkpoint), { timeout: 60_000 }).toBeGreaterThan(0)
  const arrived = Date.now()
  await expect(panel.generate()).toHaveAttribute('aria-disabled', 'false')
  expect(Date.now() - arrived).toBeLessThan(3000)
  deaf.destroy()
})

// only our tab and our backend
test('a file is verified, deleted and downloaded again in the Models tab', async ({
  fresh: panel,
  world,
}) => {
  await panel.open()
  await panel.root.getByRole('tab', { name: 'Models' }).click()
  const row = panel.root.locator('[data-model="checkpoint-dev-fp8"]')
  await expect(row).toHaveAttribute('data-state', 'here')
  await row.getByRole('button', { name: /^Verify/ }).click()
  await expect(row.getByText(/checksum verified/)).toBeVisible()
  await row.getByRole('button', { name: /^Remove/ }).click()
  await row.getByRole('button', { name: /^(Delete|Yes)/ }).click()
  await expect(row).toHaveAttribute('data-state', 'missing')
  expect(world.size(...checkpoint)).toBeNull()
  await row.getByRole('button', { name: /^Download/ }).click()
  await expect(row).toHaveAttribute('data-state', 'here', { timeout: 60_000 })
})

test.describe('a gated file', () => {
  const canary = 'hf_CANARYshownNowhereAtAll'
  const lora = ['loras', 'ltx-2.3-22b-ic-lora-union-control-ref0.5.safetensors'] as const
  const repo = 'Lightricks/LTX-2.3-22b-IC-LoRA-Union-Control'

  test('S7 asks for a token, then the licence, then downloads; the token is in one file and nowhere else', async ({
    fresh: panel,
    world,
  }) => {
    const config = join(world.server.base, 'user/__ltx_aio/config.json')
    writeFileSync(config, JSON.stringify({ token_endpoints: [world.hub.endpoint] }))
    await world.hub.tell({ clear: true, rate: null, gated: { [repo]: true } })
    const seen: string[] = []
    panel.page.on('response', (response) => {
      if (/\/(api|ltx_aio|settings|userdata|queue|history|internal)\b/.test(response.url()))
        void response.text().then(
          (text) => seen.push(text),
          () => undefined,
        )
    })
    panel.page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => seen.push(String(payload)))
    })
    await panel.open()
    await panel.choose('Style')
    await panel.root.getByRole('tab', { name: 'Models' }).click()
    const row = panel.root.locator('[data-model="union-control"]')
    await row.getByRole('button', { name: /^Download/ }).click()
    await expect(row.getByText(/no token is set/)).toBeVisible()

    await panel.root.getByRole('tab', { name: 'Settings' }).click()
    await panel.root.getByLabel('Token', { exact: true }).fill(canary)
    await panel.root.getByRole('button', { name: /^Save/ }).click()
    await expect(panel.root.getByLabel(/^(New token|Token)$/)).toHaveValue('')
    await panel.root.getByRole('tab', { name: 'Models' }).click()
    await row
      .getByRole('button', { name: /Try again|Retry|Download/ })
      .first()
      .click()
    await expect(row.getByText(/rejected the token/).first()).toBeVisible()

    await world.hub.tell({ accounts: { [canary]: [] } })
    await row
      .getByRole('button', { name: /Try again|Retry|Download/ })
      .first()
      .click()
    await expect(row.getByText(/accepted the licence/)).toBeVisible()

    await world.hub.tell({ accounts: { [canary]: [repo] } })
    await row.getByRole('button', { name: /I’ve accepted it/ }).click()
    await expect(row).toHaveAttribute('data-state', 'here')

    const { requests } = await world.hub.tell({})
    expect(requests.some(({ host, authorization }) => host === 'hub' && authorization)).toBe(true)
    expect(requests.filter(({ host, authorization }) => host === 'cdn' && authorization)).toEqual(
      [],
    )

    for (const route of [
      '/internal/logs',
      '/queue',
      '/history',
      '/settings',
      '/userdata?dir=&recurse=true',
      '/system_stats',
      '/api/jobs',
      '/ltx_aio/token',
      '/ltx_aio/downloads',
      '/ltx_aio/models',
    ]) {
      const answer = await fetch(world.server.url + route, { headers: { 'X-LTX-AIO': '1' } })
      seen.push(await answer.text())
    }
    for (const name of ['__ltx_aio%2Fhf_token', '..%2F__ltx_aio%2Fhf_token'])
      seen.push(await (await fetch(`${world.server.url}/userdata/${name}`)).text())
    seen.push(
      await panel.page.evaluate(async () => {
        const databases = await indexedDB.databases()
        const kept = [localStorage, sessionStorage].map((storage) => Object.entries(storage))
        return JSON.stringify([kept, databases])
      }),
    )
    seen.push(world.server.logText(), readFileSync(`/proc/${world.server.pid}/cmdline`, 'utf8'))
    expect(seen.filter((text) => text.includes(canary))).toEqual([])
    expect(filesHolding(world.server.base, canary)).toEqual(['user/__ltx_aio/hf_token'])
    expect(statSync(join(world.server.base, 'user/__ltx_aio/hf_token')).mode & 0o777).toBe(0o600)
    expect(world.size(...lora)).toBeGreaterThan(0)
  })
})

function filesHolding(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .filter((name) => readFileSync(join(folder, name)).includes(text))
}
