import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foreign } from './language.ts'
import { refusalOf, type refusals } from './de/server.ts'

/** By path; English is the server's own. */
const catalogues = import.meta.glob<{ refusals: typeof refusals }>('./*/server.ts', { eager: true })

const shim = new URL('../../../ltx_aio/', import.meta.url).pathname
const python = readdirSync(shim, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.py'))
  .map((name) => readFileSync(join(shim, name), 'utf8'))
  .join('\n')

function found(pattern: RegExp, text = python): string[] {
  const all = [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])
  return [...new Set(all)].toSorted()
}

test('every language covers every refusal code of the server, and nothing else', () => {
  const sentences = /SENTENCES = \{(.*?)\n\}/s.exec(python)?.[1]
  const problems = /PROBLEMS = \{(.*?)\n\}/s.exec(python)?.[1]
  const codes = [
    ...found(/Refused\(\s*\d{3},\s*"(\w+)"/g),
    ...found(/Objection\(\s*"(\w+)"/g),
    ...found(/^ {4}"(\w+)": \(/gm, sentences),
    ...found(/^ {4}"(\w+)": \(/gm, problems),
  ]
  expect(codes.length).toBeGreaterThan(15)
  // an unreadable file is reported with its reason
  const sayable = new Set(codes.filter((code) => code !== 'unreadable'))
  expect(Object.keys(catalogues)).toHaveLength(foreign.length)
  for (const [path, catalogue] of Object.entries(catalogues))
    expect(Object.keys(catalogue.refusals).toSorted(), path).toEqual([...sayable].toSorted())
})

test('German says what it knows of a refusal, and otherwise the server’s words', () => {
  const what = /OTHER = \("([^"]+)"/.exec(python)?.[1] ?? ''
  const refused = { code: 'a newer code', what: 'In its own words.', remedy: '', address: '' }
  expect(refusalOf({ ...refused, code: 'unexpected', what })[0]).toBe('Das hat nicht geklappt.')
  expect(refusalOf(refused)[0]).toBe('In its own words.')
  expect(refusalOf({ ...refused, code: 'host', address: 'comfy.lan' })[1]).toContain('„comfy.lan“')
  expect(refusalOf({ ...refused, code: 'host' })[1]).not.toContain('allowed_hosts')
})
