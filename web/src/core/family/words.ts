import { type Foreign, language } from '../../words/language.ts'
import type { CatalogueEntry } from './catalogue.ts'

/** Text about a family's own things, in one language. */
export interface FamilyWords {
  /** titles and purposes of the model files, by id */
  readonly files: Readonly<Record<string, { readonly title: string; readonly purpose: string }>>
  /** names of the presets, by id */
  readonly presets: Readonly<Record<string, string>>
  /** one line under the picker, by `Preset.helpKey` */
  readonly help: Readonly<Record<string, string>>
  readonly loaders: Readonly<Record<string, LoaderWords>>
  /** names of the roles whose files people choose, by role */
  readonly roles?: Readonly<Record<string, string>>
  /** the tools, by id */
  readonly tools?: Readonly<Record<string, ToolWords>>
}

export interface ToolWords {
  readonly name: string
  /** what it does to a video, and which videos it is for */
  readonly does: string
}

export interface LoaderWords {
  readonly name: string
  /** continues a sentence about settings: "low VRAM" → "low VRAM with a GGUF" */
  readonly used?: (settings: string) => string
}

export interface Spoken {
  readonly id: string
  /** English; other languages are included or loaded later */
  readonly words: { readonly en: FamilyWords } & Readonly<Partial<Record<Foreign, FamilyWords>>>
}

const learned: Partial<Record<Foreign, Readonly<Record<string, FamilyWords>>>> = {}

/** Adds words in this language, by family id. */
export function learnFamilies(
  foreign: Foreign,
  families: Readonly<Record<string, FamilyWords>>,
): void {
  learned[foreign] = families
}

/** A family's words in the current language, else in English. */
export function wordsOf({ id, words }: Spoken): FamilyWords {
  const now = language()
  if (now === 'en') return words.en
  return words[now] ?? learned[now]?.[id] ?? words.en
}

/** A file's title. */
export function titleOf({ id, title }: CatalogueEntry, family: Spoken): string {
  return wordsOf(family).files[id]?.title ?? title
}

/** A file's purpose, in a sentence. */
export function purposeOf({ id, purpose }: CatalogueEntry, family: Spoken): string {
  return wordsOf(family).files[id]?.purpose ?? purpose
}

/** A role's name. */
export function roleName(role: string, family: Spoken): string {
  const { roles = {} } = wordsOf(family)
  return (Object.hasOwn(roles, role) ? roles[role] : undefined) ?? role
}

/** A tool's words; the id of one that no longer exists. */
export function toolWords(id: string, family: Spoken): ToolWords {
  const { tools = {} } = wordsOf(family)
  return (Object.hasOwn(tools, id) ? tools[id] : undefined) ?? { name: id, does: '' }
}

/** A preset's name; the id of one that no longer exists. */
export function presetName(id: string, family: Spoken): string {
  const { presets } = wordsOf(family)
  return (Object.hasOwn(presets, id) ? presets[id] : undefined) ?? id
}
