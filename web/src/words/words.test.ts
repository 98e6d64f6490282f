import { afterEach, expect, test } from 'vitest'
import { problem } from '../core/problem/problem.ts'
import { en } from './en/index.ts'
import { english, german, type Leaf, said } from './leaves.testing.ts'
import { decimal, inEnglish, languageOf, speak, words } from './index.ts'

let back = (): void => undefined
afterEach(() => back())

/** Names that no language translates. */
const names = new Set(['families / ltx-2.3 / files / depth-anything-3 / title'])
/** The text encoder was trained on English, so samples are English in every language. */
const prompts = /^(modes \/ \w+ \/ sample|samples \/ .+|writing \/ phrases \/ .+) \/ prompt$/

test('German has the same sentences as English, with as many values', () => {
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
      (here === there && sentence && !names.has(path) && !prompts.test(path))
    )
  })
  expect(left.map(([path]) => path)).toEqual([])
})

test('a sample prompt is the same in every language', () => {
  const paths = [...english.keys()].filter((path) => prompts.test(path))
  expect(paths.length).toBeGreaterThan(Object.keys(en.modes).length)
  for (const path of paths) expect(german.get(path)).toBe(english.get(path))
})

test('German uses decimal commas and German quotation marks', () => {
  back = speak(() => 'de')
  const { what, remedy } = problem('audio_start_late', { start: 2.5, seconds: 1.25 })
  expect(what).toContain('bei 2,5 s')
  expect(remedy).toBe('Eine Startzeit unter 1,25 s wählen.')
  expect(
    [...german.values()]
      .map(said)
      .filter((text) => /["“][^„]*“/u.test(text.replace(/„[^“]*“/g, ''))),
  ).toEqual([])
})

test('picks the first language with a catalogue', () => {
  expect(languageOf(['de-AT', 'en'])).toBe('de')
  expect(languageOf(['fr', 'de', 'en'])).toBe('de')
  expect(languageOf(['EN-us', 'de'])).toBe('en')
  expect(languageOf(['zh-TW'])).toBe('en')
  expect(languageOf([])).toBe('en')
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
