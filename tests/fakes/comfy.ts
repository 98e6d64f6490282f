import {
  type Comfy,
  type HostEvent,
  type Submission,
  Unreachable,
  type Uploaded,
  UploadRefused,
} from '../../web/src/comfy/comfy.ts'
import type { JobEvent, JobTruth, OutputFile } from '../../web/src/core/job.ts'
import type { MediaFacts } from '../../web/src/core/media.ts'
import type { InputDef, NodeDefs } from '../../web/src/core/node-defs.ts'
import type { PromptAnswer } from '../../web/src/core/refusal.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'

/** An upload under way, to be moved on by the test. */
export interface FakeUpload {
  readonly file: File
  readonly cancelled: boolean
  progress(fraction: number): void
  arrive(name?: string): void
  refuse(reason: string): void
  breakOff(): void
}

/** A ComfyUI that does what a test tells it to. */
export class FakeComfy implements Comfy {
  readonly submissions: Submission[] = []
  readonly cancelled: string[] = []
  readonly uploads: FakeUpload[] = []
  readonly toasts: string[] = []
  /** by job; one that is not here is unknown to the server once it was queued by someone else */
  readonly truths = new Map<string, JobTruth>()
  /** by name in the input folder; none = the shim is absent */
  readonly probes = new Map<string, MediaFacts>()
  readonly #listeners = new Set<(event: HostEvent) => void>()
  down = false
  limit: number | null = 100 * 2 ** 20
  loras = ['claymation.safetensors', 'styles/film-grain.safetensors', 'noir.safetensors']
  /** model files that the server does not have */
  missing: readonly string[] = []
  answer: PromptAnswer = {}
  /** answers to uploads on its own */
  takesUploads = true
  urlOf = (name: string): string => `data:,${name}`

  async nodeDefs(classes: readonly string[]): Promise<NodeDefs> {
    this.#reach()
    const has = Object.values(ltx23.roles)
      .map(({ file }) => file)
      .filter((file) => !this.missing.includes(file))
    const files = combo([...has, ...this.loras])
    const inputs = new Map<string, Record<string, InputDef>>()
    for (const role of Object.values(ltx23.roles))
      for (const path of role.inputs) {
        const [node = '', input = ''] = path.split('.')
        const nodeClass = classOf(node)
        inputs.set(nodeClass, { ...inputs.get(nodeClass), [input]: files })
      }
    inputs.set('LoraLoaderModelOnly', { lora_name: combo([...this.loras, ...has]) })
    return Object.fromEntries(classes.map((name) => [name, inputs.get(name) ?? {}]))
  }

  async queue(submission: Submission): Promise<PromptAnswer> {
    this.#reach()
    this.submissions.push(submission)
    if (!this.answer.error) this.truths.set(submission.id, { status: 'pending' })
    return this.answer
  }

  async job(id: string): Promise<JobTruth | null> {
    this.#reach()
    return this.truths.get(id) ?? null
  }

  async cancel(id: string): Promise<void> {
    this.#reach()
    this.cancelled.push(id)
    this.truths.set(id, { status: 'cancelled' })
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
        refuse: (reason) => reject(new UploadRefused(reason)),
        breakOff: () => reject(new Unreachable('The connection broke')),
      }
      signal.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')))
      this.uploads.push(upload)
      if (this.takesUploads) upload.arrive()
    })
  }

  uploadLimit(): number | null {
    return this.limit
  }

  async probe(name: string): Promise<MediaFacts | null> {
    return this.probes.get(name) ?? null
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

  toast(_severity: string, summary: string): void {
    this.toasts.push(summary)
  }

  /** As if the socket had brought it. */
  emit(id: string, event: JobEvent): void {
    for (const listener of this.#listeners) listener({ type: 'job', id, event })
  }

  #reach(): void {
    if (this.down) throw new Unreachable('nobody is there')
  }
}

function combo(options: readonly string[]): InputDef {
  return {
    required: true,
    kind: 'combo',
    options,
    upload: false,
    least: null,
    most: null,
    usual: null,
    branches: {},
  }
}

/** The class of a node of the templates or fragments. */
function classOf(node: string): string {
  const prompts = [
    ...Object.values(ltx23.templates),
    ...Object.values(ltx23.fragments).map((fragment) => fragment.nodes),
  ]
  return prompts.find((prompt) => prompt[node])?.[node]?.class_type ?? ''
}
