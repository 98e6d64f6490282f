import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { unreadable as english } from '../en/unreadable.ts'
import { unreadable as german } from './unreadable.ts'

const python = readFileSync(
  new URL('../../../../ltx_aio/unreadable.py', import.meta.url).pathname,
  'utf8',
)

/** The names that the server has for why a file cannot be read. */
const causes = [...python.matchAll(/^ {4}"(\w+)": \(/gm)].map(([, cause]) => cause ?? '')

test('why the server cannot read a file is said in English as it says it, and in German', () => {
  expect(causes.length).toBeGreaterThan(15)
  // three are refusals of the route, not of the file
  expect(Object.keys(english).toSorted()).toEqual(
    [...causes, 'file_missing', 'bad_name', 'linked'].toSorted(),
  )
  expect(Object.keys(german).toSorted()).toEqual(Object.keys(english).toSorted())
  for (const cause of causes)
    for (const sentence of english[cause as keyof typeof english])
      expect(python).toContain(`"${sentence}"`)
})
