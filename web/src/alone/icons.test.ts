import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const source = new URL('../', import.meta.url).pathname

test('the panel’s own page has every icon of the panel and no others', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts'),
  )
  const used = files.flatMap((name) =>
    [...readFileSync(source + name, 'utf8').matchAll(/\bpi-([a-z]+(?:-[a-z]+)*)\b/g)].map(
      ([, icon = '']) => icon,
    ),
  )
  const drawn = [...readFileSync(`${source}alone/icons.css`, 'utf8').matchAll(/\.pi-([a-z-]+)::/g)]
  expect(used.length).toBeGreaterThan(100)
  expect(drawn.map(([, icon = '']) => icon).toSorted()).toEqual([...new Set(used)].toSorted())
})
