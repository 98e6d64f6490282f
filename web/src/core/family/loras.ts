import { type CatalogueEntry, entryOf } from './catalogue.ts'
import type { Family } from './family.ts'
import { type LoraFacts, type LoraGroup, loraGroups } from './lora-facts.ts'
import { followsPattern, withPattern } from './lora-pattern.ts'

/** A LoRA file to choose from. */
export interface ChoosableLora {
  /** as the server lists it */
  readonly file: string
  readonly group: LoraGroup
  /** null for one of the user's own */
  readonly entry: CatalogueEntry | null
  readonly facts: LoraFacts | null
}

/**
 * The LoRAs to choose from, group by group: without those that every run has anyway, or that have no effect in
 * one.
 */
export function choosableLoras(
  files: readonly string[],
  family: Pick<Family, 'catalogue' | 'roles' | 'unusedRoles' | 'loras'>,
): readonly ChoosableLora[] {
  const offered = files.flatMap((file): ChoosableLora[] => {
    const lora = loraOf(file, family)
    const { entry } = lora
    if (entry && (family.roles[entry.role] || family.unusedRoles.includes(entry.role))) return []
    return [lora]
  })
  return offered.toSorted(
    (a, b) => loraGroups.indexOf(a.group) - loraGroups.indexOf(b.group) || byTitle(a, b),
  )
}

/** A LoRA file, installed or not, with what is known of it. */
export function loraOf(file: string, family: Pick<Family, 'catalogue' | 'loras'>): ChoosableLora {
  const facts = factsOf(file, family)
  return { file, group: facts?.group ?? 'own', entry: entryOf(family, file) ?? null, facts }
}

/** What is known of a LoRA file; null if it isn't the catalogue's. */
export function factsOf(
  file: string,
  { catalogue, loras }: Pick<Family, 'catalogue' | 'loras'>,
): LoraFacts | null {
  const id = entryOf({ catalogue }, file)?.id
  return (id !== undefined && loras?.[id]) || null
}

/** The generation that a LoRA was made for, if it isn't this family's. */
export function foreignTo({ name }: Pick<Family, 'name'>, facts: LoraFacts | null): string | null {
  return facts && facts.madeFor !== name ? facts.madeFor : null
}

/** Whether a prompt has the words, as words of their own, and where they belong. */
export function hasTrigger(prompt: string, { trigger, place }: Trigger): boolean {
  if (place === 'pattern') return followsPattern(prompt, trigger)
  const [at] = placesOf(prompt, trigger)
  return at !== undefined && (place !== 'first' || prompt.slice(0, at).trim() === '')
}

/**
 * The prompt with the words once, at its start, where they do most. Words that have to come first leave the place
 * where they were; a pattern goes around the prompt.
 */
export function withTrigger(prompt: string, { trigger, place }: Trigger): string {
  if (place === 'pattern') return withPattern(prompt, trigger)
  const rest = without(prompt, trigger)
  return rest.trim() === '' ? `${bareEnd(trigger)}, ` : `${bareEnd(trigger)}, ${rest}`
}

export type Trigger = Pick<LoraFacts, 'place'> & { readonly trigger: string }

/** A LoRA's words and where they belong; null if it needs none, or nothing is known of it. */
export function triggerOf(facts: LoraFacts | null): Trigger | null {
  if (facts?.trigger === undefined) return null
  const { trigger, place } = facts
  return place ? { trigger, place } : { trigger }
}

function without(prompt: string, trigger: string): string {
  return placesOf(prompt, trigger).reduceRight((text, at) => {
    const before = text.slice(0, at).replace(/[,\s]+$/, '')
    const after = text.slice(at + bareEnd(trigger).length).replace(/^[,\s]+/, '')
    return before === '' || after === '' ? before + after : `${before}, ${after}`
  }, prompt)
}

function placesOf(prompt: string, trigger: string): number[] {
  const sought = bareEnd(trigger).toLowerCase()
  const text = prompt.toLowerCase()
  const places: number[] = []
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const around = [prompt[at - 1], prompt[at + sought.length]]
    if (around.every((letter) => letter === undefined || !/[\p{L}\p{N}_]/u.test(letter)))
      places.push(at)
  }
  return places
}

/** Files in folders are known by their own names. */
function byTitle(a: ChoosableLora, b: ChoosableLora): number {
  return titleOf(a).localeCompare(titleOf(b), undefined, { numeric: true })
}

/** The catalogue's title, or the file's name. */
export function titleOf({ file, entry }: Pick<ChoosableLora, 'file' | 'entry'>): string {
  return entry?.title ?? file.replace(/\.safetensors$/, '')
}

const bareEnd = (trigger: string): string => trigger.replace(/,$/, '')
