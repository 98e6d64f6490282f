import {
  type Comfy,
  type HostEvent,
  type MachineNow,
  type Submission,
  Unreachable,
  type Uploaded,
  UploadRefused,
} from '../../web/src/comfy/comfy.ts'
import type { Live } from '../../web/src/comfy/queue.ts'
import type { JobEvent, JobTruth, OutputFile } from '../../web/src/core/job.ts'
import type { InputDef, NodeDefs } from '../../web/src/core/node-defs.ts'
import type { QueueEntry } from '../../web/src/core/queue.ts'
import type { PromptAnswer } from '../../web/src/core/refusal.ts'
import type { Combo } from '../../web/src/core/shortcuts.ts'
import type { ApiPrompt } from '../../web/src/core/template.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { FakeLanguage } from './language.ts'
import { FakePage } from './page.ts'
import { FakeShim } from './shim.ts'
import { FakeUserdata } from './userdata.ts'

/** An upload under way, to be moved on by the test. */
export interface FakeUpload {
  readonly file: File
  readonly cancelled: boolean
  progress(fraction: number): void
  arrive(name?: string): void
  refuse(reason: string, status?: number): void
  breakOff(): void
}

/** A ComfyUI that does what a test tells it to. */
export class FakeComfy implements Comfy {
  readonly submissions: Submission[] = []
  readonly cancelled: string[] = []
  readonly uploads: FakeUpload[] = []
  readonly toasts: string[] = []
  readonly page = new FakePage()
  readonly language = new FakeLanguage()
  /** workflows that were opened on the canvas */
  readonly opened: { readonly prompt: ApiPrompt; readonly name: string }[] = []
  /** by job; one that is not here is unknown to the server once it was queued by someone else */
  readonly truths = new Map<string, JobTruth>()
  readonly shim = new FakeShim({
    has: (file) => this.#files().includes(file),
    arrived: (file) => {
      this.missing = this.missing.filter((other) => other !== file)
      this.more.add(file)
    },
    gone: (file) => {
      this.missing = [...this.missing, file]
      this.more.delete(file)
    },
  })
  /** files that the server has beside those of the roles */
  readonly more = new Set<string>()
  /** what it runs on; a card on which everything fits */
  now: MachineNow | null = {
    device: 'cuda:0 NVIDIA GeForce RTX 4090 : cudaMallocAsync',
    type: 'cuda',
    vram: 24 * 2 ** 30,
    vramFree: 6 * 2 ** 30,
    ram: 64 * 2 ** 30,
    ramFree: 40 * 2 ** 30,
    torch: '2.9.1+cu130',
    comfyui: '0.34.0',
    python: '3.12.3',
    flags: ['--listen'],
  }
  unloads = 0
  refreshes = 0
  /** numbers in the queue, by job: without one it is where it came in `truths` */
  readonly numbers = new Map<string, number>()
  /** jobs of others that wait or run */
  foreign: readonly QueueEntry[] = []
  session: string | null = 'first'
  running: { readonly id: string; readonly nodes: Live['nodes'] } = { id: '', nodes: {} }
  /** models in memory */
  models: Live['models'] = []
  /** names of output files, besides those that a finished job names */
  readonly disk = new Set<string>()
  readonly deleted = new Set<string>()
  readonly userdata = new FakeUserdata(() => this.#reach())
  readonly #listeners = new Set<(event: HostEvent) => void>()
  down = false
  limit: number | null = 100 * 2 ** 20
  loras = ['claymation.safetensors', 'styles/film-grain.safetensors', 'noir.safetensors']
  /** model files that the server does not have */
  missing: readonly string[] = []
  /** node classes that the server does not have */
  readonly lacks = new Set<string>()
  /** the keys that the user has given to commands; others have their own */
  readonly combos = new Map<string, Combo | null>()
  answer: PromptAnswer = {}
  /** answers to uploads on its own */
  takesUploads = true
  urlOf = (name: string): string => `data:,${name}`

  async nodeDefs(classes: readonly string[]): Promise<NodeDefs> {
    this.#reach()
    const has = this.#files()
    const files = combo([...has, ...this.loras])
    const inputs = new Map<string, Record<string, InputDef>>()
    for (const { class_type: nodeClass, inputs: names } of allNodes())
      inputs.set(nodeClass, {
        ...inputs.get(nodeClass),
        ...Object.fromEntries(Object.keys(names).map((name) => [name, anything])),
      })
    for (const role of Object.values(ltx23.roles))
      for (const path of role.inputs) {
        const [node = '', input = ''] = path.split('.')
        const nodeClass = classOf(node)
        inputs.set(nodeClass, { ...inputs.get(nodeClass), [input]: files })
      }
    inputs.set('LoraLoaderModelOnly', {
      ...inputs.get('LoraLoaderModelOnly'),
      lora_name: combo([...this.loras, ...has]),
    })
    return Object.fromEntries(
      classes.map((name) => [name, this.lacks.has(name) ? null : (inputs.get(name) ?? {})]),
    )
  }

  async queue(submission: Submission): Promise<PromptAnswer> {
    this.#reach()
    this.submissions.push(submission)
    const { id, number } = submission
    if (this.answer.error) return this.answer
    this.truths.set(id, { status: 'pending' })
    if (number !== undefined) this.numbers.set(id, number)
    return this.answer
  }

  async job(id: string): Promise<JobTruth | null> {
    this.#reach()
    return this.truths.get(id) ?? null
  }

  async cancel(id: string): Promise<void> {
    this.#reach()
    this.cancelled.push(id)
    const status = this.truths.get(id)?.status
    // one that waits vanishes without a trace
    if (status === 'pending') this.truths.delete(id)
    if (status === 'in_progress') this.truths.set(id, { status: 'cancelled' })
  }

  async dequeue(id: string): Promise<void> {
    this.#reach()
    if (this.truths.get(id)?.status === 'pending') this.truths.delete(id)
  }

  async queued(): Promise<readonly QueueEntry[]> {
    this.#reach()
    const ours = [...this.truths].flatMap(([id, { status }], index): QueueEntry[] =>
      status === 'pending' || status === 'in_progress'
        ? [{ id, status, number: this.numbers.get(id) ?? index + 1 }]
        : [],
    )
    return [...this.foreign, ...ours]
  }

  async live(): Promise<Live | null> {
    this.#reach()
    return this.session === null
      ? null
      : { session: this.session, models: this.models, ...this.running }
  }

  async has({ filename }: OutputFile): Promise<boolean> {
    this.#reach()
    const named = [...this.truths.values()].some(
      (truth) =>
        truth.status === 'completed' && truth.files.some((file) => file.filename === filename),
    )
    return (named || this.disk.has(filename)) && !this.deleted.has(filename)
  }

  /** Queue and history are forgotten; files stay. */
  restart(): void {
    this.truths.clear()
    this.session = `${this.session}+`
  }

  upload(
    file: File,
    onProgress: (fraction: number) => void,
    signal: AbortSignal,
  ): Promise<Uploaded> {
    return new Promise((resolve, reject) => {
      const upload: FakeUpload = {
        file,
        get cancelled() {
          return signal.aborted
        },
        progress: onProgress,
        arrive: (name = `ltx_aio/${file.name}`) => resolve({ name }),
        refuse: (reason, status) => reject(new UploadRefused(reason, status)),
        breakOff: () => reject(new Unreachable('The connection broke')),
      }
      signal.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')))
      this.uploads.push(upload)
      if (this.takesUploads) upload.arrive()
    })
  }

  user(): string {
    return ''
  }

  uploadLimit(): number | null {
    return this.limit
  }

  async machine(): Promise<MachineNow | null> {
    this.#reach()
    return this.now
  }

  frontend(): string | null {
    return '1.45.20'
  }

  comboOf(command: string): { combo: Combo | null } | null {
    const combo = this.combos.get(command)
    return combo === undefined ? null : { combo }
  }

  async unload(): Promise<void> {
    this.#reach()
    this.unloads++
  }

  async refreshChoices(): Promise<void> {
    this.refreshes++
  }

  async openWorkflow(prompt: ApiPrompt, name: string): Promise<void> {
    this.opened.push({ prompt, name })
  }

  inputUrl(name: string): string {
    return this.urlOf(name)
  }

  outputUrl(file: OutputFile): string {
    return this.urlOf(file.filename)
  }

  subscribe(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** whoever shows the failures of runs in ComfyUI's place */
  readonly owners = new Set<(id: string) => boolean>()

  ownFailures(isOurs: (id: string) => boolean): () => void {
    this.owners.add(isOurs)
    return () => this.owners.delete(isOurs)
  }

  toast(_severity: string, summary: string): void {
    this.toasts.push(summary)
  }

  /** As if the socket had brought it. */
  emit(id: string, event: JobEvent): void {
    for (const listener of this.#listeners) listener({ type: 'job', id, event })
  }

  /** As if the socket had brought the hint that downloads have changed. */
  hint(): void {
    for (const listener of this.#listeners) listener({ type: 'models' })
  }

  #files(): string[] {
    const roles = Object.values(ltx23.roles).map(({ file }) => file)
    return [...roles, ...this.more].filter((file) => !this.missing.includes(file))
  }

  /** As if the socket had brought a picture of a run. */
  picture(id: string, blob = new Blob(['picture'])): void {
    for (const listener of this.#listeners) listener({ type: 'preview', id, blob })
  }

  /** As if the socket had come back, or the queue had changed. */
  stale(): void {
    for (const listener of this.#listeners) listener({ type: 'stale' })
  }

  /** As if the socket had broken, or come back. */
  socket(open: boolean): void {
    for (const listener of this.#listeners) listener({ type: 'socket', open })
  }

  #reach(): void {
    if (this.down) throw new Unreachable('nobody is there')
  }
}

/** An input that takes whatever comes. */
const anything: InputDef = {
  required: false,
  kind: 'other',
  options: [],
  values: [],
  open: false,
  min: null,
  max: null,
  default: null,
  branches: {},
}

function combo(options: readonly string[]): InputDef {
  return { ...anything, required: true, kind: 'combo', options, values: options }
}

function allPrompts(): ApiPrompt[] {
  return [
    ...Object.values(ltx23.templates),
    ...Object.values(ltx23.fragments).map((fragment) => fragment.nodes),
  ]
}

function allNodes(): ApiPrompt[string][] {
  return allPrompts().flatMap((prompt) => Object.values(prompt))
}

/** The class of a node of the templates or fragments. */
function classOf(node: string): string {
  return allPrompts().find((prompt) => prompt[node])?.[node]?.class_type ?? ''
}
