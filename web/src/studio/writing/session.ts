import type { ModeId } from '../../core/form/form.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { Read } from '../../core/writing/take.ts'

/** How far one version of the prompt is. */
export type TakeState =
  /** `ahead`: how many runs of anyone's come first; null until ComfyUI was asked */
  | { readonly is: 'waiting'; readonly ahead: number | null }
  /** `tokens` so far; 0 while the model is loaded */
  | { readonly is: 'writing'; readonly tokens: number }
  | Extract<Read, { is: 'prompt' }>
  /** nothing to use came back; `raw` is what did */
  | { readonly is: 'useless'; readonly why: 'empty' | 'garbled' | 'same'; readonly raw: string }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'cancelled' }

export interface Take {
  /** our own prompt_id */
  readonly id: string
  readonly state: TakeState
}

/** Takes that were asked for with one press. */
export interface Session {
  /** the prompt that they improve */
  readonly prompt: string
  readonly mode: ModeId
  /** the id of the family that writes; '': written before there were two */
  readonly family: string
  /** it looked at the first frame */
  readonly seen: boolean
  readonly takes: readonly Take[]
}
