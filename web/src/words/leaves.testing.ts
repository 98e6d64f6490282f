import { families as inGerman } from '../de.ts'
import { families } from '../families/index.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'

/** Every sentence of the catalogues, by its place. */

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
export const german = leaves({ ...de, families: inGerman })

/** Values that a catalogue may branch on. */
const known: Readonly<Record<string, string>> = {
  kind: 'image',
  is: 'audio',
  needs: 'video',
  reason: 'large',
  why: 'size',
}

/** Stands in for any value: a "7" whose properties are all "7" too. */
const seven: object = new Proxy(Object('7') as object, {
  get(text, key) {
    if (typeof key === 'string' && !(key in text)) return known[key] ?? seven
    const value: unknown = Reflect.get(text, key)
    return typeof value === 'function' ? (value.bind(text) as unknown) : value
  },
})

/** A leaf's sentence, with stand-ins for its values. */
export function said(leaf: Leaf | undefined): string {
  const text =
    typeof leaf === 'function' ? leaf(...Array.from({ length: leaf.length }, () => seven)) : leaf
  return Array.isArray(text) ? text.join(' ') : String(text)
}
