import { type Comfy } from '../../web/src/comfy/comfy.ts'
import type { MachineNow } from '../../web/src/comfy/machine.ts'
import { type Uploaded, UploadRefused } from '../../web/src/comfy/upload.ts'
import type { Submission, Live } from '../../web/src/comfy/queue.ts'
import type { HostEvent } from '../../web/src/comfy/events.ts'
import { Unreachable } from '../../web/src/comfy/http.ts'
import type { JobEvent, JobTruth, OutputFile } from '../../web/src/core/jobs/job.ts'
import type { InputDef, NodeDefs } from '../../web/src/core/graph/node-defs.ts'
import type { QueueEntry } from '../../web/src/core/jobs/queue.ts'
import type { PromptAnswer } from '../../web/src/core/prompt/refusal.ts'
import type { Combo } from '../../web/src/core/prefs/shortcuts.ts'
import { type Family, promptsOf } from '../../web/src/core/family/family.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { families as known } from '../../web/src/families/index.ts'
import { FakeLanguage } from './language.ts'
import { FakePage } from './page.ts'
import { FakeShim } from './shim.ts'
import { FakeUserdata } from './userdata.ts'

/** An upload in flight, driven by the test. */
export interface FakeUpload {
  readonly file: File
  readonly cancelled: boolean
  progress(fraction: number): void
  arrive(name?: string): void
  refuse(reason: string, status?: number): void
  breakOff(): void
}

/** A ComfyUI that tests control. */
export class FakeComfy implements Comfy {
  /** whose nodes and files the server has */
  readonly families: readonly Family[]

  constructor(...families: readonly Family[]) {
    this.families = families.length > 0 ? families : known.all
  }

  /** every class that was asked about, in order */
  readonly askedClasses: string[] = []

  readonly submissions: Submission[] = []
  readonly cancelled: string[] = []
  readonly uploads: FakeUpload[] = []
  readonly toasts: string[] = []
  readonly page = new FakePage()
  readonly language = new FakeLanguage()
  /** workflows opened on the canvas */
  readonly opened: { readonly prompt: ApiPrompt; readonly name: string }[] = []
  /** by job; the server does not know a job that is missing here but was queued by someone else */
  readonly truths = new Map<string, JobTruth>()
  readonly shim = new FakeShim({
    catalogue: () => this.families.flatMap(({ catalogue }) => catalogue),
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
  /** files on the server besides those of the roles */
  readonly more = new Set<string>()
  /** the machine: a card that fits everything */
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
  /** queue numbers by job; default: the order in `truths` */
  readonly numbers = new Map<string, number>()
  /** other users’ queued or running jobs */
  foreign: readonly QueueEntry[] = []
  session: string | null = 'first'
  running: { readonly id: string; readonly nodes: Live['nodes'] } = { id: '', nodes: {} }
  /** models in memory */
  models: Live['models'] = []
  stopped: Live['stopped'] = {}
  /** output files besides those of finished jobs */
  readonly disk = new Set<string>()
  readonly deleted = new Set<string>()
  readonly userdata = new FakeUserdata(() => this.#reach())
  readonly #listeners = new Set<(event: HostEvent) => void>()
  down = false
  limit: number | null = 100 * 2 ** 20
  loras = ['claymation.safetensors', 'styles/film-grain.safetensors', 'noir.safetensors']
  /** model files missing on the server */
  missing: readonly string[] = []
  /** node classes missing on the server */
  readonly lacks = new Set<string>()
  /** keys the user assigned to commands; the others keep their defaults */
  readonly combos = new Map<string, Combo | null>()
  answer: PromptAnswer = {}
  /** answers uploads by itself */
  takesUploads = true
  urlOf = (name: string): string => `data:,${name}`

  async nodeDefs(classes: readonly string[]): Promise<NodeDefs> {
    this.#reach()
    this.askedClasses.push(...classes)
    const has = this.#files()
    const files = combo([...has, ...this.loras])
    const inputs = new Map<string, Record<string, InputDef>>()
    for (const { class_type: nodeClass, inputs: names } of this.#nodes())
      inputs.set(nodeClass, {
        ...inputs.get(nodeClass),
        ...Object.fromEntries(Object.keys(names).map((name) => [name, anything])),
      })
    for (const family of this.families)
      for (const path of Object.values(family.roles).flatMap((role) => role.inputs)) {
        const [node = '', input = ''] = path.split('.')
        const nodeClass = this.#classOf(node, family)
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
    // a queued job leaves no trace
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
      : {
          session: this.session,
          models: this.models,
          stopped: this.stopped,
          ...this.running,
        }
  }

  async has({ filename }: OutputFile): Promise<boolean> {
    this.#reach()
    const named = [...this.truths.values()].some(
      (truth) =>
        truth.status === 'completed' && truth.files.some((file) => file.filename === filename),
    )
    return (named || this.disk.has(filename)) && !this.deleted.has(filename)
  }

  /** Forgets queue and history; files stay. */
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
        breakOff: () => reject(new Unreachable('Connection lost')),
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

  /** handlers that show run failures in place of ComfyUI */
  readonly owners = new Set<(id: string) => boolean>()

  ownFailures(isOurs: (id: string) => boolean): () => void {
    this.owners.add(isOurs)
    return () => this.owners.delete(isOurs)
  }

  toast(_severity: string, summary: string): void {
    this.toasts.push(summary)
  }

  /** As if it came over the socket. */
  emit(id: string, event: JobEvent): void {
    for (const listener of this.#listeners) listener({ type: 'job', id, event })
  }

  /** As if the socket had reported a change of downloads. */
  hint(): void {
    for (const listener of this.#listeners) listener({ type: 'models' })
  }

  #files(): string[] {
    const roles = this.families.flatMap((family) =>
      Object.values(family.roles).map(({ file }) => file),
    )
    return [...roles, ...this.more].filter((file) => !this.missing.includes(file))
  }

  /** As if the socket had sent a preview image. */
  picture(id: string, blob = new Blob(['picture'])): void {
    for (const listener of this.#listeners) listener({ type: 'preview', id, blob })
  }

  /** As if the socket had reconnected or the queue had changed. */
  stale(): void {
    for (const listener of this.#listeners) listener({ type: 'stale' })
  }

  /** As if the socket had dropped or reconnected. */
  socket(open: boolean): void {
    for (const listener of this.#listeners) listener({ type: 'socket', open })
  }

  #nodes(): ApiPrompt[string][] {
    return this.families.flatMap(promptsOf).flatMap((prompt) => Object.values(prompt))
  }

  /** The class of a template or fragment node. */
  #classOf(node: string, family: Family): string {
    const prompt = promptsOf(family).find((one) => one[node])
    return prompt?.[node]?.class_type ?? ''
  }

  #reach(): void {
    if (this.down) throw new Unreachable('nobody is there')
  }
}

/** An input that accepts any value. */
export const anything: InputDef = {
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
