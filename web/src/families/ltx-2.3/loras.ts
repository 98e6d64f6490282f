import type { LoraFacts } from '../../core/family/lora-facts.ts'
import facts from './loras.json' with { type: 'json' }

/**
 * What the LoRAs of the catalogue do to a run, by id. Trigger, its place and strength are those of the model cards
 * (`source`) and of LTX-Desktop's catalogue of 2026-07; strengths are missing where neither names one.
 */
export const loras = facts as Readonly<Record<string, LoraFacts>>
