import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../tools/machine/paths.ts'
import { foreign } from '../../web/src/words/index.ts'

/** What ComfyUI says of our nodes in each language. Its commands: web/src/core/prefs/shortcuts.test.ts. */

type Inputs = Readonly<Record<string, readonly [unknown, { tooltip?: string }?]>>

const recorded = JSON.parse(
  readFileSync(join(root, 'tools/recorded/recordings/nodes.json'), 'utf8'),
) as Record<string, { input: Readonly<Record<string, Inputs>> }>
const ours = Object.entries(recorded).filter(([name]) => name.startsWith('LTXAIO'))

/** Node → input → whether it has a tooltip. */
const expected = Object.fromEntries(
  ours.map(([name, { input }]) => [
    name,
    Object.fromEntries(
      Object.values(input)
        .flatMap((inputs) => Object.entries(inputs))
        .map(([id, [, about]]) => [id, about?.tooltip !== undefined]),
    ),
  ]),
)

test.each(foreign)('the nodes and their inputs have names and tooltips in %s', (language) => {
  const file = join(root, 'locales', language, 'nodeDefs.json')
  const said = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    {
      display_name: string
      description: string
      inputs: Record<string, { name: string; tooltip?: string }>
    }
  >
  expect(ours.length).toBeGreaterThan(3)
  const found = Object.entries(said).map(([name, { inputs }]) => [
    name,
    Object.fromEntries(
      Object.entries(inputs).map(([id, { tooltip }]) => [id, tooltip !== undefined]),
    ),
  ])
  expect(Object.fromEntries(found)).toEqual(expected)
  for (const { display_name, description, inputs } of Object.values(said)) {
    expect(display_name).toMatch(/^\S.* \(LTX AIO\)$/)
    for (const text of [description, ...Object.values(inputs).flatMap((one) => Object.values(one))])
      expect(text.trim()).not.toBe('')
  }
})
