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
const [main, panel, german, app] = ['main.js', 'panel.mjs', 'de.mjs', 'app.mjs'].map(built) as [
  string,
  string,
  string,
  string,
]
/** of the panel's own page, from web/app */
const copied = readdirSync(join(root, 'web/app'))

test('ComfyUI’s page loads only main.js at every start: it would load any other .js too', () => {
  expect(readdirSync(dist).toSorted()).toEqual(
    ['app.mjs', 'de.mjs', 'main.js', 'panel.mjs', ...copied].toSorted(),
  )
  expect(copied.filter((name) => name.endsWith('.js'))).toEqual([])
  expect(gzipSync(main).length).toBeLessThanOrEqual(15_000)
})

test('no file imports another statically', () => {
  for (const code of [main, panel, german, app])
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
  for (const small of [main, app])
    expect([countIn(small, english), countIn(small, germanOnly)]).toEqual([0, 0])
  expect(countIn(panel, english)).toBeGreaterThan(english.length * 0.95)
  expect(countIn(panel, germanOnly)).toBe(0)
  expect(countIn(german, germanOnly)).toBeGreaterThan(germanOnly.length * 0.95)
})

test.each([
  ['main.js', main, 'panel.mjs', panel],
  ['app.mjs', app, 'panel.mjs', panel],
  ['panel.mjs', panel, 'de.mjs', german],
])(
  '%s asks for the next file by version and content, so that the cache never serves an old one',
  (_, from, name, code) => {
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
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
