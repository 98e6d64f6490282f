import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { version } from '../../package.json'
import { root } from '../../tools/machine/paths.ts'
import { de } from '../../web/src/words/de/index.ts'
import { en } from '../../web/src/words/en/index.ts'

const dist = join(root, 'web/dist')
const built = (name: string): string => readFileSync(join(dist, name), 'utf8')
const [main, panel, german] = ['main.js', 'panel.mjs', 'de.mjs'].map(built) as [
  string,
  string,
  string,
]

test('ComfyUI’s page loads only main.js at every start: it would load any other .js too', () => {
  expect(readdirSync(dist).toSorted()).toEqual(['de.mjs', 'main.js', 'panel.mjs'])
  expect(gzipSync(main).length).toBeLessThanOrEqual(15_000)
})

test('no file imports another statically', () => {
  for (const code of [main, panel, german])
    expect(code).not.toMatch(/^\s*(import|export .* from)\b/m)
})

const weights = [
  ['Vue', /defineComponent|createElementVNode|shallowRef/],
  ['zod', /ZodType|safeParse/],
  ['PrimeVue', /primevue|p-select/i],
] as const

test.each(weights)('main.js contains nothing of %s, but the panel does', (_, mark) => {
  expect(main).not.toMatch(mark)
  expect(panel).toMatch(mark)
})

/** A catalogue's sentences without values, except those in main.js itself. Short ones are ambiguous. */
function sentences(catalogue: typeof en): string[] {
  const texts = (node: unknown): string[] =>
    typeof node === 'string'
      ? [node]
      : typeof node === 'object' && node !== null
        ? Object.values(node).flatMap(texts)
        : []
  return texts({ ...catalogue, shell: {} }).filter(
    (text) => /\p{L}+ \p{L}+ \p{L}+/u.test(text) && !/["\\]/.test(text),
  )
}

test('a catalogue is in its own file, and in no other', () => {
  // commands are named as ComfyUI lists them
  const english = sentences({ ...en, keys: { ...en.keys, commands: {} } } as typeof en)
  // sample prompts are English in both
  const germanOnly = sentences(de).filter((text) => !english.includes(text))
  const countIn = (code: string, texts: readonly string[]): number =>
    texts.filter((text) => code.includes(`"${text}"`)).length
  expect(english.length).toBeGreaterThan(100)
  expect([countIn(main, english), countIn(main, germanOnly)]).toEqual([0, 0])
  expect(countIn(panel, english)).toBeGreaterThan(english.length * 0.95)
  expect(countIn(panel, germanOnly)).toBe(0)
  expect(countIn(german, germanOnly)).toBeGreaterThan(germanOnly.length * 0.95)
})

test.each([
  ['main.js', main, 'panel.mjs', panel],
  ['panel.mjs', panel, 'de.mjs', german],
])(
  '%s asks for the next file by version and content, so that the cache never serves an old one',
  (_, from, name, code) => {
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
    expect(from).toContain(`"${name}?v=${version}-${hash}"`)
  },
)
