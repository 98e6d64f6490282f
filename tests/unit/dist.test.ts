import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { version } from '../../package.json'
import { root } from '../../tools/machine/paths.ts'
import { en } from '../../web/src/words/en/index.ts'
import { type Foreign, foreign, type Words } from '../../web/src/words/index.ts'
import { catalogueIn } from '../languages.ts'

const dist = join(root, 'web/dist')
const built = (name: string): string => readFileSync(join(dist, name), 'utf8')
const main = built('main.js')
const panel = built('panel.mjs')
const app = built('app.mjs')
const fileOf = (language: Foreign): string => `${language}.mjs`
/** of the panel's own page, from web/app */
const copied = readdirSync(join(root, 'web/app'))

test('ComfyUI’s page loads only main.js at every start: it would load any other .js too', () => {
  expect(readdirSync(dist).toSorted()).toEqual(
    ['app.mjs', 'main.js', 'panel.mjs', ...foreign.map(fileOf), ...copied].toSorted(),
  )
  expect(copied.filter((name) => name.endsWith('.js'))).toEqual([])
  expect(gzipSync(main).length).toBeLessThanOrEqual(15_000)
})

test('no file imports another statically', () => {
  for (const code of [main, panel, app, ...foreign.map((language) => built(fileOf(language)))])
    expect(code).not.toMatch(/^\s*(import|export .* from)\b/m)
})

const weights = [
  ['Vue', /defineComponent|createElementVNode|shallowRef/],
  ['zod', /ZodType|safeParse/],
  ['PrimeVue', /primevue|p-select/i],
] as const

test.each(weights)('main.js and app.mjs contain nothing of %s, but the panel does', (_, mark) => {
  expect(main).not.toMatch(mark)
  expect(app).not.toMatch(mark)
  expect(panel).toMatch(mark)
})

/** A text of some words, also in languages that don't write spaces. */
function isLong(text: string): boolean {
  return /\p{L}+ \p{L}+ \p{L}+/u.test(text) || /[\p{scx=Han}\p{scx=Hira}]{6}/u.test(text)
}

/** A catalogue's sentences without values, except those in main.js itself. Short ones are ambiguous. */
function sentences(catalogue: Words): string[] {
  const texts = (node: unknown): string[] =>
    typeof node === 'string'
      ? [node]
      : typeof node === 'object' && node !== null
        ? Object.values(node).flatMap(texts)
        : []
  return texts({ ...catalogue, shell: {} }).filter((text) => isLong(text) && !/["\\]/.test(text))
}

// commands are named as ComfyUI lists them
const english = sentences({ ...en, keys: { ...en.keys, commands: {} } } as Words)
/** A space that doesn't break is written by its number. */
const plain = (text: string): string => text.replaceAll(/\u00A0|\\xA0|\\u00A0/gi, ' ')
const countIn = (code: string, texts: readonly string[]): number => {
  const all = plain(code)
  return texts.filter((text) => all.includes(`"${plain(text)}"`)).length
}

test('English is in the panel, and not in main.js', () => {
  expect(english.length).toBeGreaterThan(100)
  for (const small of [main, app]) expect(countIn(small, english)).toBe(0)
  expect(countIn(panel, english)).toBeGreaterThan(english.length * 0.95)
})

test.each(foreign)('the catalogue of %s is in its own file, and in no other', (language) => {
  const catalogue = catalogueIn(language)
  // sample prompts are English in all of them, and main.js has the shell's words
  const others = new Set([...english, ...Object.values(catalogue.shell)])
  const own = sentences(catalogue).filter((text) => !others.has(text))
  expect(own.length).toBeGreaterThan(100)
  expect(countIn(built(fileOf(language)), own)).toBeGreaterThan(own.length * 0.95)
  for (const code of [main, app, panel]) expect(countIn(code, own)).toBe(0)
})

test.each([
  ['main.js', main, 'panel.mjs'] as const,
  ['app.mjs', app, 'panel.mjs'] as const,
  ...foreign.map((language) => ['panel.mjs', panel, fileOf(language)] as const),
])(
  '%s asks for the next file by version and content, so that the cache never serves an old one',
  (_, from, name) => {
    const hash = createHash('sha256').update(built(name)).digest('hex').slice(0, 8)
    expect(from).toContain(`"${name}?v=${version}-${hash}"`)
  },
)

test('the manifest of the panel’s own page names icons that are there, and stays within the page', () => {
  const { icons, start_url, scope, display } = JSON.parse(built('app.webmanifest')) as {
    icons: { src: string; sizes: string }[]
    start_url: string
    scope: string
    display: string
  }
  const at = new URL('https://pc/comfy/ltx_aio/app/app.webmanifest')
  for (const path of [start_url, scope])
    expect(new URL(path, at).href).toBe('https://pc/comfy/ltx_aio/app')
  expect(display).toBe('standalone')
  for (const { src, sizes } of icons) {
    // width and height of a PNG
    const png = readFileSync(join(dist, src))
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
    expect(png.length).toBeLessThan(20_000)
  }
})
