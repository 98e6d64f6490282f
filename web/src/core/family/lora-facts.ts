import type { Words } from '../../words/index.ts'

export type CameraPhrase = keyof Words['writing']['phrases']['camera']['items']

/** In the order in which they are offered; `own` are those that the catalogue doesn't have. */
export const loraGroups = ['camera', 'style', 'detail', 'control', 'own'] as const
export type LoraGroup = (typeof loraGroups)[number]

/** What is known of a LoRA of the catalogue, besides its file. */
export interface LoraFacts {
  readonly group: Exclude<LoraGroup, 'own'>
  /** words that it was trained with; its purpose in the catalogue names them too */
  readonly trigger?: string
  /** where they belong in the prompt; default: anywhere. A pattern goes around it, see `lora-pattern.ts` */
  readonly place?: 'first' | 'anywhere' | 'pattern'
  /** what says the same in the prompt: one of the camera phrases */
  readonly phrase?: CameraPhrase
  /** as its author recommends it */
  readonly strength?: number
  /** the generation of models that it was trained on */
  readonly madeFor: string
  /** where this is said */
  readonly source: string
}
