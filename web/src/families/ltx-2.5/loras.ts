import type { LoraFacts } from '../../core/family/lora-facts.ts'
import facts from './loras.json' with { type: 'json' }

/** What the LoRAs of the catalogue do to a run, by id, as the model cards (`source`) say. */
export const loras = facts as Readonly<Record<string, LoraFacts>>
