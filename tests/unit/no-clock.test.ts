import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../web/src')
const pure = ['words', 'core', 'modes', 'families']
const files = pure
  .flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(source, folder, name),
    ),
  )
  .filter((file) => file.endsWith('.ts'))

/** Code that reads the current time. The linter forbids `Date.now`. */
const asksTheClock = /\bDate\(\s*\)|\bnew Date\b(?!\s*\()|\.now\(\)/

test.each(['new Date()', 'Date()', 'new Date', 'const { now } = Date; Date.now()'])(
  '%s asks the clock',
  (text) => {
    expect(asksTheClock.test(text)).toBe(true)
  },
)

test('pure code may calculate with dates but never reads the clock', () => {
  expect(files.length).toBeGreaterThan(100)
  const found = files.filter((file) => asksTheClock.test(readFileSync(file, 'utf8')))
  expect(found).toEqual([])
})
