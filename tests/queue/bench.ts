import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cache, type Comfy, root, type Server, startComfy } from '../../tools/lib/comfy.mjs'
import { isOver } from '../../web/src/core/job.ts'
import type { ApiPrompt } from '../../web/src/core/template.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { memoryStorage } from '../../web/src/studio/storage.ts'
import { createStudio, type Studio } from '../../web/src/studio/studio.ts'
import { memoryTabs } from '../../web/src/studio/tabs.ts'
import { usualWaits, type Waits } from '../../web/src/studio/waits.ts'
import { browserWorld } from '../../web/src/studio/world.ts'
import { openProxy, type Proxy } from './proxy.ts'
import { type RealComfy, realComfy } from './real.ts'

export interface Tab {
  readonly studio: Studio
  readonly comfy: RealComfy
  /** As if the tab were closed: nothing is said to anyone. */
  close(): void
}

export interface Browser {
  open(options?: { clientId?: string; waits?: Partial<Waits> }): Promise<Tab>
}

/** A real server behind a proxy, that can be killed and started again. */
export interface Bench {
  readonly proxy: Proxy
  /** of the server itself, past the proxy */
  readonly url: () => string
  /** whose tabs reach the server at this address: the proxy's where absent */
  browser(address?: string): Browser
  kill(): Promise<void>
  start(): Promise<void>
  /** names of the videos of these jobs on disk */
  videos(): string[]
  /** Empties queue and history, as anyone may. */
  post(route: string, body: unknown): Promise<Response>
  /** Removes all videos and all that was kept in userdata. */
  forget(): void
  stop(): Promise<void>
}

export async function openBench(comfy: Comfy, name: string): Promise<Bench> {
  const base = join(cache, name)
  const forget = (): void => {
    for (const folder of ['output/video', 'user/default/ltx_aio'])
      rmSync(join(base, folder), { recursive: true, force: true })
  }
  forget()
  let server: Server
  async function start(): Promise<void> {
    server = await startComfy({ comfy, base, ...(server ? { port: server.port } : {}) })
  }
  await withProbe(base, start)
  const proxy = await openProxy(() => server.port)
  const tabs = new Set<Tab>()

  return {
    proxy,
    url: () => server.url,
    browser(address = proxy.url) {
      const storage = memoryStorage()
      const nextTab = memoryTabs()
      return {
        async open({ clientId = randomUUID(), waits = {} } = {}) {
          const client = realComfy(address, clientId)
          const studio = createStudio({
            comfy: client,
            storage,
            world: { ...browserWorld, awake: () => () => undefined },
            family: ltx23,
            look: async () => null,
            tabs: nextTab(),
            waits: { ...usualWaits, ...waits },
          })
          studio.edit({ prompt: 'a red kite', seconds: 1 })
          const tab: Tab = {
            studio,
            comfy: client,
            close() {
              tabs.delete(tab)
              studio.dispose()
              client.close()
            },
          }
          tabs.add(tab)
          await until(() => studio.server.state.value.status !== 'unknown')
          return tab
        },
      }
    },
    kill: () => server.kill9(),
    start,
    videos() {
      const folder = join(base, 'output/video/LTX_AIO')
      return existsSync(folder) ? readdirSync(folder) : []
    },
    post: (route, body) =>
      fetch(server.url + route, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    forget,
    async stop() {
      for (const tab of tabs) tab.close()
      await proxy.close()
      await server.stop()
    },
  }
}

/** Our slow and failing nodes, in this server only. */
async function withProbe(base: string, start: () => Promise<void>): Promise<void> {
  const link = join(base, 'custom_nodes/ltx_probe_test')
  rmSync(link, { force: true, recursive: true })
  mkdirSync(join(base, 'custom_nodes'), { recursive: true })
  symlinkSync(join(root, 'tests/tiny/custom_nodes/ltx_probe_test'), link, 'junction')
  await start()
}

export interface ProbeOptions {
  readonly steps?: number
  readonly seconds?: number
  readonly fail?: 'no' | 'error' | 'memory'
  readonly salt?: number
  /** sent to every socket at each step */
  readonly kilobytes?: number
  /** with a second branch that is blocked */
  readonly blocked?: boolean
}

let salts = Date.now() % 1e9

/** A prompt that saves a video under the name that `prompt` has, and takes as long as wanted. */
export function probe(prompt: ApiPrompt, options: ProbeOptions = {}): ApiPrompt {
  const { steps = 1, seconds = 0.05, fail = 'no', salt = ++salts, kilobytes = 0 } = options
  const save = prompt['save']
  if (!save) throw new Error('the prompt saves nothing')
  return {
    slow: { class_type: 'LtxProbeSlow', inputs: { steps, seconds, fail, salt, kilobytes } },
    video: { class_type: 'CreateVideo', inputs: { images: ['slow', 0], fps: 24 } },
    save: { ...save, inputs: { ...save.inputs, video: ['video', 0] } },
    ...(options.blocked
      ? {
          block: { class_type: 'LtxProbeBlocked', inputs: { images: ['slow', 0] } },
          preview: { class_type: 'PreviewImage', inputs: { images: ['block', 0] } },
        }
      : {}),
  }
}

/** Waits for something that has to become true. Throws when it does not, with what `told` says. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  milliseconds = 20_000,
  told: () => string = () => String(holds),
): Promise<void> {
  const end = Date.now() + milliseconds
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${milliseconds} ms: ${told()}`)
    await sleep(25)
  }
}

export const newest = ({ studio }: Tab) => {
  const job = studio.jobs.list.value[0]
  if (!job) throw new Error('no job')
  return job
}

export const jobOf = ({ studio }: Tab, id: string) =>
  studio.jobs.list.value.find((job) => job.id === id)

export const stateOf = (tab: Tab, id: string) => jobOf(tab, id)?.state

export const over = (tab: Tab, id: string): boolean => {
  const job = jobOf(tab, id)
  return job !== undefined && isOver(job)
}
