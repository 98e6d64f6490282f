import type { PreviewMethod } from '../core/live-preview.ts'
import type { JobEvent, OutputFile } from '../core/job.ts'
import type { NodeDefs } from '../core/node-defs.ts'
import type { Combo } from '../core/shortcuts.ts'
import type { ApiPrompt } from '../core/template.ts'
import type { Machine } from '../core/tier.ts'
import type { Page } from './page.ts'
import type { QueueRoutes } from './queue.ts'
import type { Shim } from './shim.ts'
import type { Userdata } from './userdata.ts'

/** One run on its way to POST /prompt. */
export interface Submission {
  /** our own prompt_id: a lower-case UUID */
  readonly id: string
  readonly prompt: ApiPrompt
  /** travels in extra_pnginfo.ltx_aio, into the job's detail and the saved file */
  readonly request: unknown
  /** its place in the queue: ComfyUI runs the lowest first; without one it goes to the end */
  readonly number?: number
  /** other than the server's own, for this run only */
  readonly previewMethod?: PreviewMethod
}

/** An uploaded file, as nodes name it: "sub-folder/name". */
export interface Uploaded {
  readonly name: string
}

export type HostEvent =
  | { readonly type: 'job'; readonly id: string; readonly event: JobEvent }
  /** the socket came back, or the queue changed: what we know may be old */
  | { readonly type: 'stale' }
  /** the socket broke, or is there again */
  | { readonly type: 'socket'; readonly open: boolean }
  /** a download has started, ended or failed */
  | { readonly type: 'models' }
  /** a picture of a job under way */
  | { readonly type: 'preview'; readonly id: string; readonly blob: Blob }

/** The machine, and how much of its memory is free right now, in bytes. */
export interface MachineNow extends Machine {
  readonly vramFree: number
  readonly ramFree: number
  /** its version */
  readonly comfyui?: string
  readonly python?: string
  /** "win32", "linux", "darwin" */
  readonly os?: string
  /** that ComfyUI was started with, as "--reserve-vram 2"; paths, addresses and the like are left out */
  readonly flags?: readonly string[]
  /** not ComfyUI itself: it answers with what a real one said before */
  readonly recording?: true
}

/** Which language the user reads. */
export interface HostLanguage {
  /** the locale chosen in ComfyUI's settings ("zh-TW"); null while nobody has chosen one */
  chosen(): string | null
  /** what the browser prefers, the best first */
  preferred(): readonly string[]
  /** Tells when either has changed. */
  watch(listener: () => void): () => void
}

/** All that the studio asks of ComfyUI. A call that cannot reach the server throws `Unreachable`. */
export interface Comfy extends QueueRoutes {
  /** The user of a server with several; '' for the only one. Known once ComfyUI is ready. */
  user(): string
  readonly shim: Shim
  readonly page: Page
  readonly language: HostLanguage
  readonly userdata: Userdata
  /** Definitions of these classes; null for those that the server does not have. */
  nodeDefs(classes: readonly string[]): Promise<NodeDefs>
  /** Uploads into the input folder. `onProgress` gets 0…1. Throws `UploadRefused` with the server's reason. */
  upload(file: File, onProgress: (fraction: number) => void, signal: AbortSignal): Promise<Uploaded>
  /** bytes, or null when the server does not say */
  uploadLimit(): number | null
  /** What ComfyUI runs on: its first device. Null when it names none. */
  machine(): Promise<MachineNow | null>
  /** The version of ComfyUI's frontend, or null when it does not say. */
  frontend(): string | null
  /** The keys that the user has given to a command; null when ComfyUI does not say. */
  comboOf(command: string): { readonly combo: Combo | null } | null
  /** Asks ComfyUI to take the models out of its memory. It does so soon, between two runs, not at once. */
  unload(): Promise<void>
  /** Lets the canvas know of files that have arrived. */
  refreshChoices(): Promise<void>
  /** Opens a prompt as a workflow of this name, beside those that are open. */
  openWorkflow(prompt: ApiPrompt, name: string): Promise<void>
  /** URL of a file in the input folder, to show it */
  inputUrl(name: string): string
  outputUrl(file: OutputFile): string
  subscribe(listener: (event: HostEvent) => void): () => void
  /** Failures of runs that `isOurs` knows by prompt_id are shown here, and not by ComfyUI. */
  ownFailures(isOurs: (id: string) => boolean): () => void
  /** Shows a sentence where ComfyUI shows its own. */
  toast(severity: 'success' | 'info' | 'warn' | 'error', summary: string, detail: string): void
}

export class Unreachable extends Error {
  override name = 'Unreachable'
  /** of HTTP, where something answered all the same */
  readonly status: number | null

  constructor(message: string, status: number | null = null) {
    super(message)
    this.status = status
  }
}

export class UploadRefused extends Error {
  override name = 'UploadRefused'
  /** of HTTP, where it is known */
  readonly status: number | null

  constructor(message: string, status: number | null = null) {
    super(message)
    this.status = status
  }
}
