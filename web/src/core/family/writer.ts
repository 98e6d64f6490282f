import type { ModeId } from '../form/form.ts'
import type { ApiPrompt } from '../graph/template.ts'

/**
 * How a family lets a language model improve a prompt, its text encoder or one of its own: a small run of its own, without a video. Everything in
 * here is its data; what a run fills in is named by "node.input".
 */
export interface Writer {
  readonly template: ApiPrompt
  readonly leaves: {
    readonly prompt: string
    readonly seed: string
    readonly image: string
    /** where the model runs, in every loader */
    readonly device: readonly string[]
  }
  /** the optional input that reads the image */
  readonly imageInput: string
  /** the node that writes; its progress counts tokens */
  readonly node: string
  /** the output node whose text comes back */
  readonly output: string
  /** the model's name for people */
  readonly model: string
  /** no run loads it */
  readonly separate?: true
  /** What it is told after the user's prompt, in English: its own system prompt knows no mode. */
  readonly rules: {
    readonly all: string
    readonly modes: Readonly<Partial<Record<ModeId, string>>>
  }
}

/** How many words a good prompt has. */
export interface PromptWords {
  readonly min: number
  readonly max: number
}
