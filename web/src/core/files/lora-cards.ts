import { baseName, type CatalogueEntry } from '../family/catalogue.ts'
import type { Family } from '../family/family.ts'
import { type CameraPhrase, type LoraGroup, loraGroups } from '../family/lora-facts.ts'
import { isPattern } from '../family/lora-pattern.ts'
import {
  choosableLoras,
  type ChoosableLora,
  loraOf,
  type Trigger,
  triggerOf,
} from '../family/loras.ts'
import { purposeOf, titleOf } from '../family/words.ts'
import { userLoraFolder } from '../graph/user-loras.ts'
import { factsOf, type Headers } from './facts.ts'
import { type LoraFit, loraFit } from './lora-fit.ts'
import { sidecarOf, type Sidecars } from './sidecars.ts'

/** All that is known of a LoRA, from the catalogue, the files beside it and its header. */
export interface LoraCard {
  /** unique among the cards */
  readonly key: string
  /** as the server lists it; null: it isn't there, but can be downloaded */
  readonly file: string | null
  /** null for one of the user's own */
  readonly entry: CatalogueEntry | null
  readonly group: LoraGroup
  readonly title: string
  /** what it does; '' if nothing says so */
  readonly purpose: string
  readonly triggers: readonly Trigger[]
  /** as recommended */
  readonly strength: number | null
  readonly fit: LoraFit
  /** the model that it was made for, in the words of the file beside it */
  readonly base: string | null
  readonly phrase: CameraPhrase | null
}

/** Where all this is known from. */
export interface LoraSources {
  readonly family: Family
  readonly headers: Headers
  readonly sidecars: Sidecars
}

/** A LoRA as a form names it, there or not. */
export function loraCard(file: string, sources: LoraSources): LoraCard {
  return cardOf(loraOf(file, sources.family), file, sources)
}

/** The LoRAs that the server has, and with `missing` then those that can be downloaded; each group by group. */
export function loraCards(
  files: readonly string[],
  sources: LoraSources,
  missing: boolean,
): readonly LoraCard[] {
  const { family } = sources
  const here = choosableLoras(files, family)
  const there = new Set(here.flatMap(({ entry }) => entry?.id ?? []))
  const others = missing ? family.catalogue.filter((entry) => isOffered(entry, there)) : []
  return [
    ...here.map((lora) => cardOf(lora, lora.file, sources)),
    ...choosableLoras(
      others.map(({ file }) => file),
      family,
    ).map((lora) => cardOf(lora, null, sources)),
  ].toSorted(
    (a, b) =>
      Number(a.file === null) - Number(b.file === null) ||
      loraGroups.indexOf(a.group) - loraGroups.indexOf(b.group) ||
      order.compare(a.title, b.title) ||
      order.compare(a.key, b.key),
  )
}

const order = new Intl.Collator(undefined, { numeric: true })

function isOffered(
  { id, folder, replacedBy }: CatalogueEntry,
  there: ReadonlySet<string>,
): boolean {
  return folder === userLoraFolder && replacedBy === null && !there.has(id)
}

function cardOf(lora: ChoosableLora, file: string | null, sources: LoraSources): LoraCard {
  const { family, headers, sidecars } = sources
  const { entry, facts, group } = lora
  const beside = file === null ? null : sidecarOf(sidecars, file)
  const header = file === null ? null : (factsOf(headers, userLoraFolder, file)?.lora ?? null)
  const known = triggerOf(facts)
  const said = beside && beside.triggers.length > 0 ? beside.triggers : [header?.trigger ?? '']
  return {
    key: file ?? `${entry?.id}\n`,
    file,
    entry,
    group,
    title:
      beside?.title ??
      (entry ? titleOf(entry, family) : (header?.title ?? withoutEnd(baseName(lora.file)))),
    purpose: entry ? purposeOf(entry, family) : '',
    triggers: known ? [known] : said.filter(Boolean).map(placed),
    strength: beside?.strength ?? facts?.strength ?? null,
    fit: loraFit(lora.file, headers, family),
    base: beside?.base ?? null,
    phrase: facts?.phrase ?? null,
  }
}

function placed(trigger: string): Trigger {
  return isPattern(trigger) ? { trigger, place: 'pattern' } : { trigger }
}

function withoutEnd(name: string): string {
  return name.replace(/\.(?:safetensors|sft|gguf)$/i, '')
}

/** Those of a group, or of all, that have every word of the search somewhere. */
export function matchingCards(
  cards: readonly LoraCard[],
  group: LoraGroup | null,
  search: string,
): readonly LoraCard[] {
  const sought = search.toLowerCase().split(/\s+/).filter(Boolean)
  return cards.filter((card) => {
    if (group !== null && card.group !== group) return false
    if (sought.length === 0) return true
    const { title, purpose, file, entry, triggers, base } = card
    const text = [title, purpose, file, entry?.file, base, ...triggers.map((one) => one.trigger)]
      .join('\n')
      .toLowerCase()
    return sought.every((word) => text.includes(word))
  })
}
