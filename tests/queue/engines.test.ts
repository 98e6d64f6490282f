import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { watch } from 'vue'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findComfy, type Server, startComfy } from '../../tools/comfyui/comfy.ts'
import { freePort } from '../../tools/comfyui/launch.ts'
import { cache } from '../../tools/machine/paths.ts'
import { freest } from '../../web/src/core/history/record.ts'
import { previewsSince } from '../../web/src/core/prefs/live-preview.ts'
import { isOlder } from '../../web/src/core/text/version.ts'
import { requestOf } from '../fakes/requests.ts'
import { type Bench, openBench, probe, type Tab, until, withProbe } from './bench.ts'

const comfy = findComfy()
const pack = 'missing' in comfy ? '' : join(comfy.dir, 'custom_nodes/ComfyUI-Distributed')
const waits = { look: 400, idle: 2000, silence: 1000, unsent: 3000, again: 400, deaf: 3000 }

/** A ComfyUI, and another one on its owner's list, which hasn't got this extension. */
describe.skipIf('missing' in comfy)('with another ComfyUI', () => {
  const base = join(cache, 'test-engine')
  let bench: Bench
  let other: Server
  let open: Tab[] = []

  async function startOther(): Promise<void> {
    if ('missing' in comfy) return
    const port = other ? { port: other.port } : {}
    other = await startComfy({ comfy, base, extension: false, ...port })
  }

  /** The owner's list, in a file. */
  function list(engines: readonly object[]): void {
    const folder = join(bench.output, '../user/__ltx_aio')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'engines.json'), JSON.stringify(engines), { mode: 0o600 })
  }

  beforeAll(async () => {
    if ('missing' in comfy) return
    rmSync(join(base, 'output'), { recursive: true, force: true })
    // a copy: it writes into its folder
    const copy = join(cache, 'test-engines/custom_nodes/ComfyUI-Distributed')
    rmSync(copy, { recursive: true, force: true })
    if (existsSync(pack)) cpSync(pack, copy, { recursive: true })
    bench = await openBench(comfy, 'test-engines')
    await withProbe(base, startOther)
    list([{ name: 'Studio PC', url: other.url, kind: 'comfyui', parallel: 2 }])
  })
  afterAll(async () => {
    await bench?.stop()
    await other?.stop()
  })
  afterEach(() => {
    for (const tab of open) tab.close()
    open = []
    bench.forget()
    rmSync(join(base, 'output/video'), { recursive: true, force: true })
  })

  async function openTab(): Promise<Tab> {
    const tab = await bench.browser().open({ waits })
    open.push(tab)
    tab.studio.shown.value = true
    const isReady = (): boolean => {
      const [site] = tab.studio.engines.sites.all.value
      return !!site && tab.studio.engines.stateOf(site, requestOf('t2v')).is === 'ready'
    }
    await until(isReady, 30_000, () =>
      JSON.stringify(tab.studio.engines.sites.all.value[0]?.trouble.value),
    )
    tab.studio.engines.choose(freest)
    return tab
  }

  const requests = (count: number) =>
    Array.from({ length: count }, (_, seed) => requestOf('t2v', { seed, prompt: `kite ${seed}` }))

  function videosIn(folder: string): string[] {
    return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mp4')) : []
  }

  const left = ({ studio }: Tab): number => studio.jobs.live.value.length
  const described = (tab: Tab) => (): string =>
    JSON.stringify(
      tab.studio.jobs.list.value.map(({ state, engine }) => [engine?.id ?? 'here', state]),
    )

  /** How many of the runs each engine made, by their records. */
  function madeBy({ studio }: Tab): { here: number; there: number } {
    const there = studio.jobs.past.value.filter(({ engine }) => engine).length
    return { here: studio.jobs.past.value.length - there, there }
  }

  async function expectOnce(tab: Tab, count: number): Promise<void> {
    const { value: runs } = tab.studio.jobs.past
    expect(runs.map(({ state }) => state.status)).toEqual(Array(count).fill('completed'))
    expect(bench.videos().filter((name) => name.endsWith('.mp4'))).toHaveLength(count)
    for (const { name, state } of runs) {
      if (state.status !== 'completed') continue
      expect(state.file.filename).toBe(`${name}_00001_.mp4`)
      expect(await tab.comfy.has(state.file)).toBe(true)
    }
  }

  test(
    '16 seeds are made once each, by both, and their videos are here',
    { timeout: 300_000 },
    async () => {
      const tab = await openTab()
      tab.comfy.alter = (prompt) => probe(prompt, { seconds: 0.2, steps: 3 })
      await tab.studio.jobs.addBatch(requests(16))
      await until(() => left(tab) === 0, 200_000, described(tab))
      await expectOnce(tab, 16)
      const { here, there } = madeBy(tab)
      console.info(`16 seeds: ${here} here, ${there} there`)
      expect(here).toBeGreaterThanOrEqual(3)
      expect(there).toBeGreaterThanOrEqual(3)
      expect(videosIn(join(base, 'output/video/LTX_AIO'))).toHaveLength(there)
    },
  )

  test(
    'of 16 seeds, this ComfyUI makes those of another one that is killed midway',
    { timeout: 300_000 },
    async () => {
      const tab = await openTab()
      tab.comfy.alter = (prompt) => probe(prompt, { seconds: 0.2, steps: 4 })
      await tab.studio.jobs.addBatch(requests(16))
      await until(() => left(tab) <= 11, 100_000, described(tab))
      await other.kill9()
      await until(() => left(tab) === 0, 200_000, described(tab))
      await expectOnce(tab, 16)
      const { here, there } = madeBy(tab)
      console.info(`killed: ${here} here, ${there} there`)
      expect(there).toBeGreaterThan(0)
      expect(here).toBeGreaterThan(8)
      await startOther()
    },
  )

  test(
    'a run of real nodes is made there, from an image that is copied there, with previews here',
    { timeout: 300_000 },
    async () => {
      const tab = await openTab()
      tab.studio.engines.choose('studio-pc')
      const image = await upload()
      const previews = new Set<string>()
      const stop = watch(tab.studio.previews.newest, (all) => {
        for (const url of all.values()) previews.add(url)
      })
      await tab.studio.jobs.add(requestOf('i2v', { image, width: 128, height: 128, seconds: 1 }))
      await until(() => left(tab) === 0, 200_000, described(tab))
      stop()
      await expectOnce(tab, 1)
      expect(madeBy(tab)).toEqual({ here: 0, there: 1 })
      if ('missing' in comfy || isOlder(comfy.version, previewsSince)) return
      expect(previews.size).toBeGreaterThan(0)
    },
  )

  describe.skipIf(!existsSync(pack))('that is a worker of ComfyUI-Distributed', () => {
    const set = async (worker: object): Promise<void> => {
      const about = { cuda_device: 1, enabled: true, type: 'local', host: 'localhost', ...worker }
      const { ok } = await bench.post('/distributed/config/update_worker', about)
      expect(ok).toBe(true)
    }

    beforeAll(async () => {
      await set({ worker_id: '1', name: 'Card 2', port: other.port })
      await set({ worker_id: '2', name: 'Card 3', port: await freePort() })
      await set({ worker_id: '3', name: 'Card 4', port: other.port, enabled: false })
      await set({ worker_id: '4', name: 'Attic', port: other.port, host: '192.0.2.7' })
      list([{ name: 'Box', url: bench.url(), kind: 'distributed' }])
    })

    test(
      '16 seeds are made once each, by it and by its master, which is this ComfyUI',
      { timeout: 300_000 },
      async () => {
        const tab = await openTab()
        const { engines } = tab.studio
        const { sites } = engines
        expect(sites.all.value.map(({ about }) => about.name)).toEqual(['Card 2', 'Card 3'])
        expect(sites.leftOut.value).toMatchObject([{ code: 'shim_refused' }])
        expect(sites.leftOut.value[0]?.what).toContain('Box: Attic')
        await until(() => engines.stateOf(sites.all.value[1]!, requestOf('t2v')).is === 'away')
        expect(sites.all.value[1]?.trouble.value?.remedy).toContain('ComfyUI-Distributed')

        tab.comfy.alter = (prompt) => probe(prompt, { seconds: 0.2, steps: 3 })
        await tab.studio.jobs.addBatch(requests(16))
        await until(() => left(tab) === 0, 200_000, described(tab))
        await expectOnce(tab, 16)
        const { here, there } = madeBy(tab)
        console.info(`16 seeds: ${here} by the master, ${there} by its worker`)
        expect(here).toBeGreaterThanOrEqual(3)
        expect(there).toBeGreaterThanOrEqual(3)
        expect(videosIn(join(base, 'output/video/LTX_AIO'))).toHaveLength(there)
      },
    )
  })

  /** Puts an image into this ComfyUI's input folder. */
  async function upload(): Promise<string> {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const form = new FormData()
    form.append('image', new Blob([png]), 'dot.png')
    form.append('subfolder', 'ltx_aio')
    form.append('overwrite', 'true')
    await fetch(`${bench.url()}/upload/image`, { method: 'POST', body: form })
    return 'ltx_aio/dot.png'
  }
})
