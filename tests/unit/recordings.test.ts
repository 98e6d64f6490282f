import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Recording } from '../../tools/record/recording.ts'
import type { Family } from '../../web/src/core/family/family.ts'
import { finishesOf } from '../../web/src/core/family/plan.ts'
import { reworkIds } from '../../web/src/core/form/rework.ts'
import { settingsOf, standIn } from '../../web/src/core/prompt/needs.ts'
import { fillWriter } from '../../web/src/core/writing/fill-writer.ts'
import { families } from '../../web/src/families/index.ts'
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

/** As tools/recorded/recordings.py judges it. */
const likeEnough = Number(
  /^LIKE_ENOUGH = (.+)$/m.exec(readFileSync(join(folder, '../recordings.py'), 'utf8'))?.[1],
)
const successes = files
  .filter((file) => /^runs.*json$/.test(file))
  .map((file) => read(file) as Recording)
  .filter(({ end }) => end === 'execution_success')
  .map(({ prompt }) => new Set(shapeOf(prompt).split('\n')))

/** The ids and classes of its nodes, a line each. */
function shapeOf(prompt: ApiPrompt): string {
  return Object.entries(prompt)
    .map(([id, { class_type }]) => `${id} ${class_type}`)
    .join('\n')
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((one) => b.has(one)).length
  return common / (a.size + b.size - common)
}

type Named = readonly [name: string, prompt: ApiPrompt]

function everyRun(family: Family): Named[] {
  const own = Object.keys(family.graphs).map((mode) => modes[mode as ModeId])
  const runs = own.flatMap((mode) =>
    settingsOf(mode, family).flatMap((request) => {
      const name = [mode.id, request.preset, request.tool, request.loader].join(' ')
      const finish = finishesOf(family, mode, request.preset).map(({ id }): Named => {
        const finished = fill({ ...request, preset: id }, mode, family, 'run', { draft: 'run' })
        return [`${name}, finished`, finished]
      })
      return [[name, fill(request, mode, family, 'run')] as const, ...finish]
    }),
  )
  // a loader of another extension isn't offered there
  const isOffered = ([, prompt]: Named): boolean =>
    Object.values(prompt).every(({ class_type }) => class_type in defs)
  return [...runs.filter(isOffered), ...reworks(family), ...writings(family)]
}

function reworks(family: Family): Named[] {
  const clip = { file: 'a.mp4', job: null, frames: 33, width: 256, height: 256, fps: 24 }
  return reworkIds
    .filter((id) => family.reworks?.[id])
    .map((id) => {
      const clips = id === 'join' ? [clip, clip] : [clip]
      const request = { ...standIn(modes.t2v, family), rework: { id, clips } }
      return [id, fill(request, modes.t2v, family, 'run')]
    })
}

function writings(family: Family): Named[] {
  const { writer } = family
  if (!writer) return []
  return ([null, 'first.png'] as const).map((image) => {
    const mode = image === null ? 't2v' : 'i2v'
    const ask = {
      prompt: 'a kite',
      seed: 42,
      loader: standIn(modes.t2v, family).loader,
      models: {},
    }
    const asked = { ...ask, mode, image, lowVram: false } as const
    return [`enhance ${image ?? ''}`, fillWriter(asked, family, writer)]
  })
}

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

  // the panel's prompts on the recorded server: what is like none of them is refused there
  test.each(families.all)('stand in for every run of $name', (family) => {
    const runs = new Map(everyRun(family).map(([name, prompt]) => [shapeOf(prompt), name]))
    const unlike = [...runs].filter(
      ([shape]) =>
        !successes.some((one) => likeness(one, new Set(shape.split('\n'))) >= likeEnough),
    )
    expect(unlike.map(([, name]) => name)).toEqual([])
  })

  test.each(reworkIds)('have what %s makes as it is built today', (id) => {
    const [, prompt] = reworks(ltx23).find(([name]) => name === id)!
    expect(skeleton((read(`runs/${id}.json`) as Recording).prompt)).toEqual(
      skeleton(fit(prompt, defs, ltx23, () => undefined).prompt),
    )
  })

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
