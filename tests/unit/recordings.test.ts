import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Recording } from '../../tools/record/recording.ts'
import { fill } from '../../web/src/core/prompt/fill.ts'
import { fit } from '../../web/src/core/prompt/fit.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import { parseNodeDef } from '../../web/src/core/graph/node-defs.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { requestOf } from '../fakes/requests.ts'

const folder = fileURLToPath(new URL('../../tools/recorded/recordings', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(folder, file)).isFile(),
)
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown

/** From the recorded ComfyUI: its nodes decide on some inputs. */
const defs = Object.fromEntries(
  Object.entries(read('nodes.json') as Record<string, object>).map(([name, info]) => [
    name,
    parseNodeDef(name, { [name]: info }),
  ]),
)

/** Classes and links: the part of a prompt that doesn't depend on a size, a text or a file. */
function skeleton(prompt: ApiPrompt): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(prompt).map(([id, { class_type, inputs }]) => [
      id,
      [
        class_type,
        Object.entries(inputs)
          .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join('.') : ''}`)
          .sort(),
      ],
    ]),
  )
}

const combinations = (Object.keys(modes) as ModeId[]).flatMap((mode) =>
  ltx23.presets[modes[mode].presets].flatMap(({ id, finish }) => [
    { name: id, mode, preset: id, options: {} },
    ...(finish ? [{ name: 'finish', mode, preset: finish[0], options: { draft: 'run' } }] : []),
  ]),
)

describe('the recordings', () => {
  test.each(combinations)(
    'have $mode-$name as it is built today',
    ({ name, mode, preset, options }) => {
      const recording = read(`runs/${mode}-${name}.json`) as Recording
      const image = mode === 'style' ? { image: 'first.png' } : {}
      const request = requestOf(mode, { preset, ...image })
      const filled = fill(request, modes[mode], ltx23, 'run', options)
      const { prompt } = fit(filled, defs, ltx23, () => undefined)
      // if this fails after a change to the templates, run `npm run record`
      expect(skeleton(recording.prompt)).toEqual(skeleton(prompt))
      expect(recording.end).toBe('execution_success')
      expect(statSync(join(folder, `runs/${mode}-${name}.mp4`)).size).toBeGreaterThan(1000)
    },
  )

  test('have a failure and an interruption', () => {
    expect(read('runs/style-depth-fails.json')).toMatchObject({ end: 'execution_error' })
    expect(read('interrupted.json')).toMatchObject({ end: 'execution_interrupted' })
  })

  test('define all their nodes', () => {
    const nodes = read('nodes.json') as object
    for (const file of files.filter((name) => name.startsWith('runs') && name.endsWith('.json')))
      for (const { class_type } of Object.values((read(file) as Recording).prompt))
        expect(nodes).toHaveProperty(class_type)
  })

  test('are small, and contain nothing about the machine they were made on', () => {
    const bytes = files.map((file) => statSync(join(folder, file)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000)
    for (const file of files.filter((name) => name.endsWith('.json')))
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/"\/(root|home|Users)\/|\.venv/)
  })
})
