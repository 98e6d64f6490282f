import { afterEach, describe, expect, test } from 'vitest'
import { problem } from '../core/problem/problem.ts'
import { en } from './en/index.ts'
import { english, type Leaf, leavesIn, prompts, said, usedIn } from './leaves.testing.ts'
import { decimal, type Foreign, foreign, inEnglish, languageOf, speak, words } from './index.ts'

let back = (): void => undefined
afterEach(() => back())

/** What no language translates. */
const names = new Set([
  'families / ltx-2.3 / files / depth-anything-3 / title',
  // an example of what the model reads
  'references / captionHint',
  // as it is printed on the keys
  'keys / names / PageUp',
  'keys / names / PageDown',
])

/** Names, also in languages with letters of their own: of files, keys, programs and units. */
const everywhere =
  /^(families \/ [^/]+ \/ (files|loaders|roles) \/|(health|keys) \/ names|footer \/ control|naming \/ inOutput|viewer \/ line \/ fps)/

/** What each language writes in numbers, around a quotation, and in words, if those aren't Latin letters. */
const marks: Readonly<Record<Foreign, { point: string; quotes: string; letters?: RegExp }>> = {
  de: { point: ',', quotes: '„“' },
  es: { point: ',', quotes: '«»' },
  fr: { point: ',', quotes: '«»' },
  'pt-BR': { point: ',', quotes: '“”' },
  ja: { point: '.', quotes: '「」', letters: /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u },
  ko: { point: '.', quotes: '“”', letters: /\p{scx=Hang}/u },
  zh: { point: '.', quotes: '“”', letters: /\p{scx=Han}/u },
}

describe.each(foreign)('%s', (language) => {
  const leaves = leavesIn(language)
  const { point, quotes, letters } = marks[language]

  test('has the same sentences as English, with as many values', () => {
    const shapes = (of: ReadonlyMap<string, Leaf>) =>
      [...of].map(
        ([path, leaf]) =>
          `${path}: ${typeof leaf} ${typeof leaf === 'function' ? leaf.length : ''}`,
      )
    expect(english.size).toBeGreaterThan(300)
    expect(shapes(leaves).toSorted()).toEqual(shapes(english).toSorted())
  })

  test('has no empty sentence, and none that is left in English', () => {
    const left = [...english].filter(([path, leaf]) => {
      if (names.has(path) || prompts.test(path)) return false
      const [here, there] = [said(leaf), said(leaves.get(path))]
      const isLatin = letters && !letters.test(there) && /\p{Ll}{3}/u.test(there)
      return (
        (there.trim() === '' && here.trim() !== '') ||
        isLeft(here, there) ||
        (isLatin && !everywhere.test(path))
      )
    })
    expect(left.map(([path]) => path)).toEqual([])
  })

  test('says every value that English says', () => {
    const unsaid = [...english].flatMap(([path, leaf]) => {
      const there = usedIn(leaves.get(path))
      return [...usedIn(leaf)].flatMap((value) => (there.has(value) ? [] : `${path}: ${value}`))
    })
    expect(unsaid).toEqual([])
  })

  test('says whole sentences of none, one and two', () => {
    const broken = [...leaves].flatMap(([path, leaf]) =>
      [0, 1, 2].flatMap((count) => {
        const here = counted(english.get(path), count)
        const there = counted(leaf, count)
        return there.filter((text, kind) => !isWhole(text) && isWhole(here[kind]!))
      }),
    )
    expect(broken).toEqual([])
  })

  test('writes numbers its own way', () => {
    back = speak(() => language)
    const rounded = (text: string, mark: string) =>
      text.split(`2${mark}12`).length - 1 - text.split(`2${mark}123456`).length + 1
    const broken = [...english].flatMap(([path, leaf]) => {
      const [here, there] = [said(leaf, 2.123456), said(leaves.get(path), 2.123456)]
      const due = rounded(here, '.')
      return rounded(there, point) >= due && (point === '.' || rounded(there, '.') === 0)
        ? []
        : [`${path}: ${there}`]
    })
    expect(broken).toEqual([])
    expect(decimal(2.5, 2, 2)).toBe(`2${point}50`)
  })

  test('uses its own quotation marks', () => {
    const [open, close] = quotes
    const inside = new RegExp(`${open}[^${quotes}]*${close}`, 'gu')
    const broken = [...leaves].filter(
      ([path, leaf]) =>
        !prompts.test(path) && /["“”„«»「」]/u.test(said(leaf).replaceAll(inside, '')),
    )
    expect(broken.map(([path]) => path)).toEqual([])
  })
})

test('what is left in English is found', () => {
  expect(isLeft('No runs yet.', 'No runs yet.')).toBe(true)
  expect(isLeft('Choose a file of this size.', 'Es gibt: a file of this size.')).toBe(true)
  expect(isLeft('Choose a file of this size.', 'Eine Datei wählen.')).toBe(false)
  expect(isLeft('Seed', 'Seed')).toBe(false)
})

/** Whether it is the same sentence, or has four of its words in a row. */
function isLeft(english: string, other: string): boolean {
  const words = english.split(/\s+/)
  const phrases = words.slice(3).map((_, n) => words.slice(n, n + 4))
  return (
    (english === other && /\p{L}{2,}\s+\p{L}{2,}/u.test(english)) ||
    phrases.some(
      (phrase) =>
        phrase.every((word) => /^\p{Ll}+[.,:;]?$/u.test(word)) && other.includes(phrase.join(' ')),
    )
  )
}

function isWhole(text: string): boolean {
  return !/undefined|NaN|\[object/.test(text)
}

/** Its sentence where every value is this number, and where all properties of each value are. */
function counted(leaf: Leaf | undefined, count: number): string[] {
  if (typeof leaf !== 'function') return []
  const properties = new Proxy({}, { get: () => count })
  return [count, properties].map((value) => {
    try {
      const text = leaf(...Array.from({ length: leaf.length }, () => value))
      return Array.isArray(text) ? text.join(' ') : String(text)
    } catch {
      return ''
    }
  })
}

test('a sample prompt is the same in every language', () => {
  const paths = [...english.keys()].filter((path) => prompts.test(path))
  expect(paths.length).toBeGreaterThan(Object.keys(en.modes).length)
  for (const language of foreign)
    for (const path of paths) expect(leavesIn(language).get(path)).toBe(english.get(path))
})

test('German problems write German numbers', () => {
  back = speak(() => 'de')
  const { what, remedy } = problem('audio_start_late', { start: 2.5, seconds: 1.25 })
  expect(what).toContain('bei 2,5 s')
  expect(remedy).toBe('Eine Startzeit unter 1,25 s wählen.')
})

test.each([
  [['de-AT', 'en'], 'de'],
  [['it', 'de', 'en'], 'de'],
  [['EN-us', 'de'], 'en'],
  [['pt-PT', 'en'], 'pt-BR'],
  [['zh-TW', 'en'], 'zh'],
  [['zh-Hans-SG'], 'zh'],
  [['ru'], 'en'],
  [[], 'en'],
] as const)('of %j it speaks %s', (wanted, spoken) => {
  expect(languageOf(wanted)).toBe(spoken)
})

test('words and numbers follow the source, and switch back', () => {
  expect(words().tabs.create).toBe('Create')
  back = speak(() => 'de')
  expect(words().tabs.create).toBe('Erstellen')
  expect(decimal(2.5, 2, 2)).toBe('2,50')
  back()
  expect(words().tabs.create).toBe('Create')
  expect(decimal(1234.567)).toBe('1234.57')
})

test('texts for maintainers are English, even when producing them throws', () => {
  back = speak(() => 'de')
  expect(inEnglish(() => words().tabs.create)).toBe('Create')
  expect(() =>
    inEnglish(() => {
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(words().tabs.create).toBe('Erstellen')
})
