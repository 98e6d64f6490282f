import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { unreadable as english } from '../en/unreadable.ts'
import { unreadable as german } from './unreadable.ts'

const python = readFileSync(
  new URL('../../../../ltx_aio/media/unreadable.py', import.meta.url).pathname,
  'utf8',
)

/** The server's codes for why a file can't be read. */
const causes = [...python.matchAll(/^ {4}"(\w+)": \(/gm)].map(([, cause]) => cause ?? '')

test('the reasons for unreadable files match the server’s in English, and exist in German', () => {
  expect(causes.length).toBeGreaterThan(15)
  // three are refusals of the route, not of the file
  expect(Object.keys(english).toSorted()).toEqual(
    [...causes, 'file_missing', 'bad_name', 'linked'].toSorted(),
  )
  expect(Object.keys(german).toSorted()).toEqual(Object.keys(english).toSorted())
  for (const cause of causes)
    for (const sentence of english[cause as keyof typeof english])
      // the Python linter requires straight apostrophes
      expect(python).toContain(`"${sentence.replaceAll('’', "'")}"`)
})
