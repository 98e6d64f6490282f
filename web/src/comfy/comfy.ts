import type { HostEvent } from './events.ts'
import type { HostLanguage } from './language.ts'
import type { MachineNow } from './machine.ts'
import type { Upload } from './upload.ts'
import type { OutputFile } from '../core/jobs/job.ts'
import type { NodeDefs } from '../core/graph/node-defs.ts'
import type { Combo } from '../core/prefs/shortcuts.ts'
import type { ApiPrompt } from '../core/graph/template.ts'
import type { Page } from './page.ts'
import type { QueueRoutes } from './queue.ts'
import type { Shim } from './shim.ts'
import type { Userdata } from './userdata.ts'

/** All that the studio asks of ComfyUI. Calls throw `Unreachable` if the server cannot be reached. */
export interface Comfy extends QueueRoutes {
  /** The user on a multi-user server, else ''. Known once ComfyUI is ready. */
  user(): string
  readonly shim: Shim
  readonly page: Page
  readonly language: HostLanguage
  readonly userdata: Userdata
  /** Definitions of these classes; null for classes that the server lacks. */
  nodeDefs(classes: readonly string[]): Promise<NodeDefs>
  readonly upload: Upload
  /** bytes; null if the server does not say */
  uploadLimit(): number | null
  /** ComfyUI's first device, or null if it names none. */
  machine(): Promise<MachineNow | null>
  /** The version of ComfyUI's frontend; null if unknown. */
  frontend(): string | null
  /** The user's keys for a command; null if ComfyUI does not say. */
  comboOf(command: string): { readonly combo: Combo | null } | null
  /** Asks ComfyUI to unload its models. It does so soon, between two runs, not at once. */
  unload(): Promise<void>
  /** Tells the canvas about new files. */
  refreshChoices(): Promise<void>
  /** Opens a prompt as a new workflow of this name; null on a page without a canvas. */
  readonly openWorkflow: ((prompt: ApiPrompt, name: string) => Promise<void>) | null
  /** URL to display a file of the input folder */
  inputUrl(name: string): string
  outputUrl(file: OutputFile): string
  subscribe(listener: (event: HostEvent) => void): () => void
  /** Failures of runs whose prompt_id `isOurs` accepts are shown here, not by ComfyUI. */
  ownFailures(isOurs: (id: string) => boolean): () => void
  /** Shows a ComfyUI toast. */
  toast(severity: 'success' | 'info' | 'warn' | 'error', summary: string, detail: string): void
}
