import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HostEvent } from '../../web/src/comfy/events.ts'
import { jobEvents, type JobEventName, parseEvent, parseJob } from '../../web/src/comfy/messages.ts'
import { createShim } from '../../web/src/comfy/shim.ts'
import { fieldOf } from '../../web/src/core/prompt/fields.ts'
import { type Naming, pathOf } from '../../web/src/core/naming/naming.ts'
import { fill, type FillOptions, runName } from '../../web/src/core/prompt/fill.ts'
import { factsOf } from '../../web/src/studio/jobs/name-facts.ts'
import { fit } from '../../web/src/core/prompt/fit.ts'
import { type ModeId, newForm, type SettledForm } from '../../web/src/core/form/form.ts'
import {
  isOver,
  type Job,
  type JobEvent,
  newJob,
  type OutputFile,
} from '../../web/src/core/jobs/job.ts'
import { reduce } from '../../web/src/core/lifecycle/reduce.ts'
import type { MediaFacts } from '../../web/src/core/form/media.ts'
import { type NodeDefs, parseNodeDef } from '../../web/src/core/graph/node-defs.ts'
import { type Progress, progressOf } from '../../web/src/core/progress/progress.ts'
import { PromptAnswer } from '../../web/src/core/prompt/refusal.ts'
import { type Request } from '../../web/src/core/form/request.ts'
import { check } from '../../web/src/core/check/check.ts'
import type { Family } from '../../web/src/core/family/family.ts'
import type { Plan } from '../../web/src/core/family/preset.ts'
import type { RunOptions } from '../../web/src/core/graph/run-options.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { families } from '../../web/src/families/index.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { samplesFolder } from './samples.ts'

export interface Run {
  readonly job: Job
  readonly events: readonly HostEvent[]
  /** the same, with milliseconds since the first */
  readonly moments: readonly { readonly at: number; readonly event: JobEvent }[]
  readonly progress: readonly Progress[]
  /** ids that ComfyUI took from its cache */
  readonly cached: readonly string[]
  /** ids that it executed */
  readonly executed: readonly string[]
}

/** The name of a run, which its draft's latents have. */
export function nameOf({ mode }: Request, id: string): string {
  return runName(modes[mode], id, '2026-11-23')
}

/** A real server, driven through the same core as in the panel. */
export function clientOf(url: string, family: Family = ltx23) {
  const clientId = randomUUID()
  const defs: Record<string, NodeDefs[string]> = {}
  const given: Record<string, Promise<MediaFacts>> = {}
  const shim = createShim((route, init) => fetch(url + route, init))

  async function post(
    route: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return fetch(url + route, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  }

  /** Uploads a sample once (ComfyUI's cache would miss a newer file) and reads its facts. */
  function give(name: string): Promise<MediaFacts> {
    return (given[name] ??= upload(name))
  }

  async function upload(name: string): Promise<MediaFacts> {
    const form = new FormData()
    form.append('image', new File([readFileSync(join(samplesFolder, name))], name))
    form.append('overwrite', 'true')
    const response = await fetch(`${url}/upload/image`, { method: 'POST', body: form })
    if (!response.ok) throw new Error(`upload of ${name}: HTTP ${response.status}`)
    const facts = await shim.probe(name)
    if (!facts) throw new Error('the shim is not there')
    return facts
  }

  async function nodeDefs(prompt: ApiPrompt): Promise<NodeDefs> {
    for (const { class_type } of Object.values(prompt))
      defs[class_type] ??= parseNodeDef(
        class_type,
        await (await fetch(`${url}/object_info/${class_type}`)).json(),
      )
    return defs
  }

  /** A request for small samples, with the facts that the shim reports. Throws with the problems of the form. */
  async function requestOf(
    mode: ModeId,
    values: Partial<SettledForm> = {},
  ): Promise<{ request: Request; plan: Plan }> {
    const form: SettledForm = {
      ...newForm(),
      preset: family.preset,
      loader: Object.keys(family.loaders)[0] ?? '',
      lowVram: false,
      mode,
      prompt: 'a red kite over dunes',
      image: mode === 'style' ? null : 'first.png',
      lastImage: 'last.png',
      audio: 'speech.wav',
      video: 'clip.mp4',
      aspect: 'custom',
      width: 256,
      height: 256,
      seconds: 1,
      ...values,
    }
    const facts: Record<string, MediaFacts> = {}
    for (const { field } of modes[mode].media) {
      const name = form[field]
      if (name) facts[name] = await give(name)
    }
    for (const { image } of form.keyframes) facts[image] = await give(image)
    const { request, plan, problems } = check(form, modes[mode], family, facts)
    if (!request || !plan) throw new Error(problems.map(({ what }) => what).join(' '))
    return { request, plan }
  }

  async function fitted(request: Request, name: string, options: FillOptions = {}) {
    const mode = modes[request.mode]
    const prompt = fill(request, mode, family, name, options)
    return fit(prompt, await nodeDefs(prompt), family, (path) => fieldOf(path, mode, family))
  }

  /** A prompt that is no mode's. */
  async function fitPrompt(prompt: ApiPrompt) {
    return fit(prompt, await nodeDefs(prompt), family, () => undefined)
  }

  async function queue(id: string, prompt: ApiPrompt, request: unknown): Promise<PromptAnswer> {
    const response = await post('/prompt', {
      prompt_id: id,
      client_id: clientId,
      prompt,
      extra_data: { extra_pnginfo: { ltx_aio: request } },
    })
    return PromptAnswer.parse(await response.json())
  }

  /** Runs a request to its end, following the socket as the panel does; HTTP decides. */
  async function run(request: Request, naming?: Naming, options: RunOptions = {}): Promise<Run> {
    const id = randomUUID()
    const path =
      naming && pathOf(naming, factsOf(request, families, id, Date.UTC(2026, 10, 23, 12)))
    const { prompt, problems } = await fitted(request, nameOf(request, id), { ...options, path })
    if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join(' '))
    const events: HostEvent[] = []
    const moments: { at: number; event: JobEvent }[] = []
    const progress: Progress[] = []
    let job = newJob(id, request, Object.keys(prompt), 0)
    const started = performance.now()
    let first: number | undefined
    let wake = (): void => undefined
    const socket = new WebSocket(`${url.replace('http', 'ws')}/ws?clientId=${clientId}`)
    socket.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string') return
      const message = JSON.parse(data) as { type: string; data: unknown }
      const event = jobEvents.includes(message.type as JobEventName)
        ? parseEvent(message.type as JobEventName, message.data)
        : null
      if (event?.type !== 'job' || event.id !== id) return
      events.push(event)
      const at = performance.now() - started
      first ??= at
      moments.push({ at: at - first, event: event.event })
      job = reduce(job, event.event, at, family)
      const now = progressOf(job, family.nodes)
      if (now) progress.push(now)
      if (isOver(job)) wake()
    })
    await new Promise((open, fail) => {
      socket.addEventListener('open', open)
      socket.addEventListener('error', fail)
    })
    const answer = await queue(id, prompt, request)
    if (answer.error || Object.keys(answer.node_errors ?? {}).length > 0)
      throw new Error(JSON.stringify(answer))
    while (!isOver(job)) {
      await new Promise<void>((done) => {
        wake = done
        setTimeout(done, 100)
      })
      if (events.length > 0) continue
      const response = await fetch(`${url}/api/jobs/${id}`)
      const truth = response.ok ? parseJob(await response.json()) : null
      if (truth) job = reduce(job, { type: 'truth', truth }, 0, family)
    }
    // a job leaves the queue a moment after its last event
    while ((await (await fetch(`${url}/prompt`)).json()).exec_info.queue_remaining > 0)
      await new Promise((done) => setTimeout(done, 10))
    socket.close()
    const cached = events.flatMap((event) =>
      event.type === 'job' && event.event.type === 'cached' ? event.event.nodes : [],
    )
    return {
      job,
      events,
      moments,
      progress,
      cached,
      executed: Object.keys(prompt).filter((node) => !cached.includes(node)),
    }
  }

  /** Saves an output file to disk and returns its path. */
  async function download(file: OutputFile): Promise<string> {
    const response = await fetch(`${url}/view?${new URLSearchParams({ ...file }).toString()}`)
    if (!response.ok) throw new Error(`view: HTTP ${response.status}`)
    const path = join(samplesFolder, `result-${file.filename}`)
    writeFileSync(path, new Uint8Array(await response.arrayBuffer()))
    return path
  }

  return {
    url,
    shim,
    give,
    requestOf,
    fitted,
    nodeDefs,
    fit: fitPrompt,
    queue,
    run,
    download,
    post,
  }
}
export type Client = ReturnType<typeof clientOf>
