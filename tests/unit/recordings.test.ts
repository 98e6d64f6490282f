import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Recording } from '../../tools/lib/recording.ts'
import { fill } from '../../web/src/core/fill.ts'
import { fit } from '../../web/src/core/fit.ts'
import type { ModeId } from '../../web/src/core/form.ts'
import { parseNodeDef } from '../../web/src/core/node-defs.ts'
import type { ApiPrompt } from '../../web/src/core/template.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { requestOf } from '../fakes/requests.ts'

const folder = fileURLToPath(new URL('../../tools/recorded/recordings', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(folder, file)).isFile(),
)
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown

/** Of the ComfyUI that was recorded: its nodes decide on some inputs. */
const defs = Object.fromEntries(
  Object.entries(read('nodes.json') as Record<string, object>).map(([name, info]) => [
    name,
    parseNodeDef(name, { [name]: info }),
  ]),
)

/** Classes and links: what of a prompt does not depend on a size, a text or a file. */
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
  ltx23.presets[modes[mode].presets].map(({ id }) => ({ mode, preset: id })),
)

describe('the recordings', () => {
  test.each(combinations)('have $mode with $preset, as it is made today', ({ mode, preset }) => {
    const recording = read(`runs/${mode}-${preset}.json`) as Recording
    const image = mode === 'style' ? { image: 'first.png' } : {}
    const request = requestOf(mode, { preset, ...image })
    const { prompt } = fit(fill(request, modes[mode], ltx23, 'run'), defs, ltx23, () => undefined)
    // run `npm run record` where this fails after a change of the templates
    expect(skeleton(recording.prompt)).toEqual(skeleton(prompt))
    expect(recording.end).toBe('execution_success')
    expect(statSync(join(folder, `runs/${mode}-${preset}.mp4`)).size).toBeGreaterThan(1000)
  })

  test('have a failure and an interruption', () => {
    expect(read('runs/style-depth-fails.json')).toMatchObject({ end: 'execution_error' })
    expect(read('interrupted.json')).toMatchObject({ end: 'execution_interrupted' })
  })

  test('define every node that they have', () => {
    const nodes = read('nodes.json') as object
    for (const file of files.filter((name) => name.startsWith('runs') && name.endsWith('.json')))
      for (const { class_type } of Object.values((read(file) as Recording).prompt))
        expect(nodes).toHaveProperty(class_type)
  })

  test('are small, and say nothing of the machine that they were made on', () => {
    const bytes = files.map((file) => statSync(join(folder, file)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000)
    for (const file of files.filter((name) => name.endsWith('.json')))
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/"\/(root|home|Users)\/|\.venv/)
  })
})
