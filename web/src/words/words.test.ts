import { afterEach, expect, test } from 'vitest'
import { problem } from '../core/problem.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { decimal, inEnglish, languageOf, speak, words } from './index.ts'

let back = (): void => undefined
afterEach(() => back())

type Leaf = string | ((...values: unknown[]) => unknown)

/** "a / b / c" → what lies there: a text, or a sentence with values */
function leaves(node: object, path = ''): Map<string, Leaf> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, Leaf | object]) => {
      const at = path ? `${path} / ${key}` : key
      return typeof value === 'object' ? [...leaves(value, at)] : [[at, value] as const]
    }),
  )
}

const english = leaves(en)
const german = leaves(de)

/** What a catalogue may choose a word by. */
const known: Readonly<Record<string, string>> = {
  kind: 'image',
  is: 'audio',
  needs: 'video',
  reason: 'large',
  why: 'size',
}

/** Stands for any value: a "7" whose every property is one, too. */
const seven: object = new Proxy(Object('7') as object, {
  get(text, key) {
    if (typeof key === 'string' && !(key in text)) return known[key] ?? seven
    const value: unknown = Reflect.get(text, key)
    return typeof value === 'function' ? (value.bind(text) as unknown) : value
  },
})

function said(leaf: Leaf | undefined): string {
  const text =
    typeof leaf === 'function' ? leaf(...Array.from({ length: leaf.length }, () => seven)) : leaf
  return Array.isArray(text) ? text.join(' ') : String(text)
}

/** Names that no language translates. */
const names = new Set(['files / depth-anything-3 / title'])

test('German has every sentence that English has, with as many values, and no other', () => {
  const shapes = (of: ReadonlyMap<string, Leaf>) =>
    [...of].map(
      ([path, leaf]) => `${path}: ${typeof leaf} ${typeof leaf === 'function' ? leaf.length : ''}`,
    )
  expect(english.size).toBeGreaterThan(300)
  expect(shapes(german).toSorted()).toEqual(shapes(english).toSorted())
})

test('no sentence is empty or left in English', () => {
  const left = [...english].filter(([path, leaf]) => {
    const [here, there] = [said(leaf), said(german.get(path))]
    const sentence = /\p{L}{2,}\s+\p{L}{2,}/u.test(here)
    return (
      (there.trim() === '' && here.trim() !== '') ||
      (here === there && sentence && !names.has(path))
    )
  })
  expect(left.map(([path]) => path)).toEqual([])
})

test('German says numbers with a comma and quotes as German does', () => {
  back = speak(() => 'de')
  const { what, remedy } = problem('audio_start_late', { start: 2.5, seconds: 1.25 })
  expect(what).toContain('bei 2,5 s')
  expect(remedy).toBe('Einen Start unter 1,25 s wählen.')
  expect(
    [...german.values()]
      .map(said)
      .filter((text) => /["“][^„]*“/u.test(text.replace(/„[^“]*“/g, ''))),
  ).toEqual([])
})

test('the first language that there is a catalogue for', () => {
  expect(languageOf(['de-AT', 'en'])).toBe('de')
  expect(languageOf(['fr', 'de', 'en'])).toBe('de')
  expect(languageOf(['EN-us', 'de'])).toBe('en')
  expect(languageOf(['zh-TW'])).toBe('en')
  expect(languageOf([])).toBe('en')
})

test('words and numbers follow the source, and go back', () => {
  expect(words().tabs.create).toBe('Create')
  back = speak(() => 'de')
  expect(words().tabs.create).toBe('Erstellen')
  expect(decimal(2.5, 2, 2)).toBe('2,50')
  back()
  expect(words().tabs.create).toBe('Create')
  expect(decimal(1234.567)).toBe('1234.57')
})

test('what is for maintainers is said in English, also when saying it fails', () => {
  back = speak(() => 'de')
  expect(inEnglish(() => words().tabs.create)).toBe('Create')
  expect(() =>
    inEnglish(() => {
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(words().tabs.create).toBe('Erstellen')
})
