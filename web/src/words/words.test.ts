import { afterEach, expect, test } from 'vitest'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { decimal, languageOf, speak, words } from './index.ts'

let back = (): void => undefined
afterEach(() => back())

/** "a.b.c" → what lies there: a text, or how many values its sentence takes */
function leaves(node: unknown, path = ''): Map<string, string> {
  if (typeof node !== 'object' || node === null)
    return new Map([[path, typeof node === 'function' ? `takes ${node.length}` : typeof node]])
  return new Map(
    Object.entries(node).flatMap(([key, value]) => [
      ...leaves(value, path ? `${path}.${key}` : key),
    ]),
  )
}

test('German has every sentence that English has, and no other', () => {
  const english = [...leaves(en).keys()].toSorted()
  expect(english.length).toBeGreaterThan(4)
  expect([...leaves(de).keys()].toSorted()).toEqual(english)
})

test('no sentence is empty or left in English', () => {
  const text = (node: unknown, path: string): unknown =>
    path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], node)
  const same = [...leaves(en)]
    .filter(([, is]) => is === 'string')
    .filter(([path]) => {
      const said = String(text(de, path))
      return said.trim() === '' || (said === text(en, path) && /\s/.test(said.trim()))
    })
    .map(([path]) => path)
  expect(same).toEqual([])
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
