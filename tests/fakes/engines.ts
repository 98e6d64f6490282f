import {
  type Engine,
  type EngineAbout,
  EngineAway,
  type Names,
} from '../../web/src/comfy/engines/engine.ts'
import type { EngineList, Engines } from '../../web/src/comfy/engines/engines.ts'
import type { HostEvent } from '../../web/src/comfy/events.ts'
import type { MachineNow } from '../../web/src/comfy/machine.ts'
import { ShimRefused } from '../../web/src/comfy/shim.ts'
import type { Submission } from '../../web/src/comfy/queue.ts'
import type { JobTruth, OutputFile } from '../../web/src/core/jobs/job.ts'
import type { NodeDefs } from '../../web/src/core/graph/node-defs.ts'
import type { PromptAnswer } from '../../web/src/core/prompt/refusal.ts'

/** The owner's list, which tests write. */
export class FakeEngines implements Engines {
  readonly all: FakeEngine[] = []
  problem: EngineList['problem'] = null
  leftOut: EngineList['leftOut'] = []
  /** how often the list was asked for */
  asked = 0
  /** what this ComfyUI has */
  readonly #here: (classes: readonly string[]) => Promise<NodeDefs>
  readonly #arrived: (file: string) => void

  constructor(
    here: (classes: readonly string[]) => Promise<NodeDefs>,
    arrived: (file: string) => void,
  ) {
    this.#here = here
    this.#arrived = arrived
  }

  add(about: Partial<EngineAbout> = {}): FakeEngine {
    const engine = new FakeEngine({
      id: 'studio-pc',
      name: 'Studio PC',
      kind: 'comfyui',
      paid: false,
      parallel: 2,
      ...about,
    })
    engine.defs = this.#here
    engine.arrived = this.#arrived
    this.all.push(engine)
    return engine
  }

  async list(): Promise<EngineList> {
    this.asked++
    const { problem, leftOut } = this
    return { engines: this.all.map(({ about }) => about), problem, leftOut }
  }

  open(about: EngineAbout, _clientId: () => string, _names: Names): Engine {
    const found = this.all.find((one) => one.about.id === about.id)
    if (!found) throw new Error(`no engine ${about.id}`)
    return found
  }
}

/** Another ComfyUI, which tests drive and kill. */
export class FakeEngine implements Engine {
  /** the same nodes and files as this ComfyUI's, unless a test takes some away */
  defs: (classes: readonly string[]) => Promise<NodeDefs> = async () => ({})
  readonly submissions: Submission[] = []
  readonly cancelled: string[] = []
  /** a video is in this ComfyUI's output folder now */
  arrived: (file: string) => void = () => undefined
  /** names of the files that were copied there */
  readonly uploaded: string[] = []
  /** paths of the videos that were copied from there */
  readonly copied: string[] = []
  readonly truths = new Map<string, JobTruth>()
  /** it doesn't answer */
  down = false
  /** why a video can't be copied */
  copyFails: string | null = null
  answer: PromptAnswer = {}
  /** its machine and version */
  now: MachineNow | null = null
  readonly #listeners = new Set<(event: HostEvent) => void>()
  readonly about: EngineAbout

  constructor(about: EngineAbout) {
    this.about = about
  }

  /** how many tabs get its events */
  get followers(): number {
    return this.#listeners.size
  }

  emit(event: HostEvent): void {
    for (const hear of this.#listeners) hear(event)
  }

  /** Starts its first run, or ends the one that runs. */
  work(): void {
    for (const [id, { status }] of this.truths) {
      if (status === 'in_progress')
        this.truths.set(id, {
          status: 'completed',
          files: [{ filename: `there_${id}.mp4`, subfolder: 'video', type: 'output' }],
          milliseconds: 9,
        })
      else if (status === 'pending') this.truths.set(id, { status: 'in_progress' })
      else continue
      return
    }
  }

  /** Forgets queue and history. */
  restart(): void {
    this.truths.clear()
  }

  async upload(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    this.#reach()
    this.uploaded.push(...names)
    return new Map(names.map((name) => [name, `there/${name}`]))
  }

  async submit(submission: Submission): Promise<PromptAnswer> {
    this.#reach()
    this.submissions.push(submission)
    if (!this.answer.error) this.truths.set(submission.id, { status: 'pending' })
    return this.answer
  }

  follow(hear: (event: HostEvent) => void): () => void {
    this.#listeners.add(hear)
    return () => this.#listeners.delete(hear)
  }

  async result(_id: string, _file: OutputFile, path: string): Promise<OutputFile> {
    this.#reach()
    if (this.copyFails !== null)
      throw new ShimRefused({ code: 'disk_full', what: this.copyFails, remedy: 'Make room.' })
    this.copied.push(path)
    const slash = path.lastIndexOf('/')
    const filename = `${path.slice(slash + 1)}_00001_.mp4`
    this.arrived(filename)
    return { filename, subfolder: path.slice(0, slash), type: 'output' }
  }

  async capabilities(classes: readonly string[]): Promise<NodeDefs> {
    this.#reach()
    return this.defs(classes)
  }

  async machine(): Promise<MachineNow | null> {
    this.#reach()
    return this.now
  }

  async job(id: string): Promise<JobTruth | null> {
    this.#reach()
    return this.truths.get(id) ?? null
  }

  async cancel(id: string): Promise<void> {
    this.#reach()
    this.cancelled.push(id)
    const status = this.truths.get(id)?.status
    if (status === 'pending') this.truths.delete(id)
    if (status === 'in_progress') this.truths.set(id, { status: 'cancelled' })
  }

  async dequeue(id: string): Promise<void> {
    this.#reach()
    if (this.truths.get(id)?.status === 'pending') this.truths.delete(id)
  }

  async queued() {
    this.#reach()
    return [...this.truths].flatMap(([id, { status }], number) =>
      status === 'pending' || status === 'in_progress' ? [{ id, status, number }] : [],
    )
  }

  async live(): Promise<null> {
    return null
  }

  #reach(): void {
    if (this.down)
      throw new EngineAway({
        code: 'engine_unreachable',
        what: `${this.about.name} isn’t responding.`,
        remedy: 'Start it.',
        address: this.about.name,
      })
  }
}
