import { catalogueIn, familiesIn } from '../../../tests/languages.ts'
import { families } from '../families/index.ts'
import { en } from './en/index.ts'
import { type Foreign, foreign } from './language.ts'

/** Every sentence of the catalogues, by its place. */

/** The text encoder was trained on English, so samples are English in every language. */
export const prompts = /^(modes \/ \w+ \/ sample|samples \/ .+|writing \/ phrases \/ .+) \/ prompt$/

export type Leaf = string | ((...values: unknown[]) => unknown)

/** "a / b / c" → the value there: a text, or a function of values */
function leaves(node: object, path = ''): Map<string, Leaf> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, Leaf | object]) => {
      const at = path ? `${path} / ${key}` : key
      return typeof value === 'object' ? [...leaves(value, at)] : [[at, value] as const]
    }),
  )
}

const inEnglish = Object.fromEntries(families.all.map(({ id, words }) => [id, words.en]))

/** Includes the families' own words. */
export const english = leaves({ ...en, families: inEnglish })

const translated = new Map(
  foreign.map((language) => [
    language,
    leaves({ ...catalogueIn(language), families: familiesIn(language) }),
  ]),
)

export function leavesIn(language: Foreign): ReadonlyMap<string, Leaf> {
  return translated.get(language)!
}

/** Values that a catalogue may branch on. */
const known: Readonly<Record<string, string>> = {
  kind: 'image',
  is: 'audio',
  needs: 'video',
  reason: 'large',
  why: 'size',
}

/** Stands in for any value: a number whose properties are all that number, too. Tells `used` what is written of it. */
function standIn(value: number, used?: (path: string) => void, path = ''): object {
  return new Proxy(Object(String(value)) as object, {
    get(text, key) {
      if (key === Symbol.toPrimitive || key === 'toJSON') {
        used?.(path)
        return (hint: string) => (hint === 'string' ? String(value) : value)
      }
      if (typeof key === 'string' && !(key in text))
        return known[key] ?? standIn(value, used, `${path}.${key}`)
      if (typeof key === 'string') used?.(path)
      const found: unknown = Reflect.get(text, key)
      return typeof found === 'function' ? (found.bind(text) as unknown) : found
    },
  })
}

/** A leaf's sentence, with stand-ins for its values. */
export function said(leaf: Leaf | undefined, value = 7, used?: (path: string) => void): string {
  const text =
    typeof leaf === 'function'
      ? leaf(...Array.from({ length: leaf.length }, (_, n) => standIn(value, used, `${n}`)))
      : leaf
  return Array.isArray(text) ? text.join(' ') : String(text)
}

/** Which values a leaf's sentence contains: "0" is its first, "0.size" a property of that. */
export function usedIn(leaf: Leaf | undefined): Set<string> {
  const used = new Set<string>()
  said(leaf, 7, (path) => used.add(path))
  return used
}
