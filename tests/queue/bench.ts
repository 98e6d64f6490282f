import { families } from '../../web/src/families/index.ts'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Comfy, type Server, startComfy } from '../../tools/comfyui/comfy.ts'
import { cache, root } from '../../tools/machine/paths.ts'
import { type Engines, enginesOver } from '../../web/src/comfy/engines/engines.ts'
import { isOver } from '../../web/src/core/jobs/job.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { memoryStorage } from '../../web/src/studio/world/storage.ts'
import { createStudio, type Studio } from '../../web/src/studio/studio.ts'
import { memoryTabs } from '../../web/src/studio/world/browser-tabs.ts'
import { defaultWaits, type Waits } from '../../web/src/studio/world/waits.ts'
import { nodeWorld } from '../fakes/node-world.ts'
import { openProxy, type Proxy } from './proxy.ts'
import { type RealComfy, realComfy } from './real.ts'

export interface Tab {
  readonly studio: Studio
  readonly comfy: RealComfy
  /** Like closing the tab: nobody is notified. */
  close(): void
}

export interface Browser {
  open(options?: { clientId?: string; waits?: Partial<Waits> }): Promise<Tab>
}

/** A real server behind a proxy, which can be killed and restarted. */
export interface Bench {
  readonly proxy: Proxy
  /** of the server itself, past the proxy */
  readonly url: () => string
  /** whose tabs reach the server at this address; default: the proxy's */
  browser(address?: string): Browser
  kill(): Promise<void>
  /** unless it runs */
  start(): Promise<void>
  /** names of these jobs' videos on disk */
  videos(): string[]
  /** Empties queue and history, as anyone can. */
  post(route: string, body: unknown): Promise<Response>
  /** the output folder */
  readonly output: string
  /** Removes all videos, first passes of drafts, and everything in userdata. */
  forget(): void
  stop(): Promise<void>
}

export async function openBench(
  comfy: Comfy,
  name: string,
  /** those of the server's owner */
  limits?: object,
): Promise<Bench> {
  const base = join(cache, name)
  const forget = (): void => {
    for (const folder of ['output/video', 'output/latents', 'user/default/ltx_aio'])
      rmSync(join(base, folder), { recursive: true, force: true })
  }
  forget()
  let server: Server
  let isRunning = false
  async function start(): Promise<void> {
    if (isRunning) return
    server = await startComfy({ comfy, base, ...(server ? { port: server.port } : {}) })
    isRunning = true
  }
  const owners = join(base, 'user/__ltx_aio')
  mkdirSync(owners, { recursive: true })
  rmSync(join(owners, 'limits.json'), { force: true })
  if (limits) writeFileSync(join(owners, 'limits.json'), JSON.stringify(limits))
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
            engines: altered(enginesOver(client.call), client),
            storage,
            world: nodeWorld,
            families,
            look: async () => null,
            tabs: nextTab(),
            waits: { ...defaultWaits, ...waits },
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
    output: join(base, 'output'),
    async kill() {
      isRunning = false
      await server.kill9()
    },
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

/** Engines get what the form's prompt is replaced with, too. */
function altered(engines: Engines, comfy: RealComfy): Engines {
  return {
    ...engines,
    open(...asked) {
      const engine = engines.open(...asked)
      return {
        ...engine,
        submit: (run) => engine.submit({ ...run, prompt: comfy.alter(run.prompt, run.id) }),
      }
    },
  }
}

/** Our slow and failing nodes, in this server only. */
export async function withProbe(base: string, start: () => Promise<void>): Promise<void> {
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

/** A prompt that saves a video under the name in `prompt`, and takes as long as specified. */
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

/** Waits until a condition is true. Throws with the text from `described` if it doesn't become true. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  milliseconds = 20_000,
  described: () => string = () => String(holds),
): Promise<void> {
  const end = Date.now() + milliseconds
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${milliseconds} ms: ${described()}`)
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
