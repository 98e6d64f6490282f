import type { HostEvent } from '../events.ts'
import { Unreachable } from '../http.ts'
import type { MachineNow } from '../machine.ts'
import type { QueueRoutes, Submission } from '../queue.ts'
import type { NodeDefs } from '../../core/graph/node-defs.ts'
import type { OutputFile } from '../../core/jobs/job.ts'
import type { PromptAnswer } from '../../core/prompt/refusal.ts'

/** What an engine is: another ComfyUI, one that speaks the v2 jobs API, or ComfyUI-Distributed. */
export const engineKinds = ['comfyui', 'v2', 'distributed'] as const
export type EngineKind = (typeof engineKinds)[number]

/** An engine on the list that the server's owner wrote. */
export interface EngineAbout {
  /** a slug of its name; the records of its runs have it */
  readonly id: string
  readonly name: string
  readonly kind: EngineKind
  /** each run costs money */
  readonly paid: boolean
  /** how many of our runs it has at a time, the running one included */
  readonly parallel: number
}

/**
 * Makes our runs: this ComfyUI, or another engine through the backend's proxy. Runs have our ids everywhere; an
 * engine that names them otherwise keeps what they are called there with `Names`. Calls throw `Unreachable`
 * without an answer from our backend, and `EngineAway` if it answers for an engine that doesn't.
 */
export interface Engine extends Pick<
  QueueRoutes,
  'job' | 'cancel' | 'dequeue' | 'queued' | 'live'
> {
  /** null for this ComfyUI */
  readonly about: EngineAbout | null
  /**
   * Copies files of this server's input folder ("sub/clip.mp4") there; those that it has already are skipped.
   * Returns their names there, by their names here.
   */
  upload(names: readonly string[]): Promise<ReadonlyMap<string, string>>
  submit(submission: Submission): Promise<PromptAnswer>
  /** Tells the events of our runs, previews included, until it is stopped. It may miss some: what it tells is never the only source. */
  follow(hear: (event: HostEvent) => void): () => void
  /**
   * Copies the video of a finished run into this server's output folder, as `path` plus number and extension.
   * Again, it returns the same file and copies nothing. `file` is from the engine's `job`.
   */
  result(id: string, file: OutputFile, path: string): Promise<OutputFile>
  /** What it can run: the definitions of these classes with the model files they list; null for those it lacks. */
  capabilities(classes: readonly string[]): Promise<NodeDefs>
  /** Its machine and its ComfyUI's version; null if it doesn't tell. */
  machine(): Promise<MachineNow | null>
}

/** What runs are called by an engine that chooses ids of its own. It is in a run's record. */
export interface Names {
  /** undefined until the engine has said so */
  of(id: string): string | undefined
  /** Resolves when it is written. */
  keep(id: string, name: string): Promise<void>
}

/** The backend answers for an engine, in two sentences: it can't be reached, or isn't what the list says. */
export class EngineAway extends Unreachable {
  override name = 'EngineAway'
  readonly refusal: Refused

  constructor(refusal: Refused) {
    super(refusal.what)
    this.refusal = refusal
  }
}

/** What the backend says is wrong. `address`: of an engine or of a place in the owner's list. */
export interface Refused {
  readonly code: string
  readonly what: string
  readonly remedy: string
  readonly address: string
}
