import { describe, expect, test } from 'vitest'
import { classesOf } from '../../tools/record/node-record.ts'
import { comfyNeeded, type Family } from '../../web/src/core/family/family.ts'
import { guidanceFields } from '../../web/src/core/family/graph.ts'
import { guidanceNeeds } from '../../web/src/core/family/guidance.ts'
import { fieldOf } from '../../web/src/core/prompt/fields.ts'
import { fill } from '../../web/src/core/prompt/fill.ts'
import { fit } from '../../web/src/core/prompt/fit.ts'
import { controls, type ModeId } from '../../web/src/core/form/form.ts'
import type { RunOptions } from '../../web/src/core/graph/run-options.ts'
import { type NodeDefs, parseNodeDef } from '../../web/src/core/graph/node-defs.ts'
import type { Request } from '../../web/src/core/form/request.ts'
import { families } from '../../web/src/families/index.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { requestOf } from '../fakes/requests.ts'
import { type Classes, judge, recorded } from '../node-defs/judge.ts'

const ids = Object.keys(modes) as ModeId[]
/** Each recorded ComfyUI with each family that it can run. */
const pairs = recorded.flatMap(({ comfyui, classes }) =>
  families.all
    .filter((family) => comfyNeeded(family, comfyui) === null)
    .map((family) => ({ name: family.name, comfyui, classes, family })),
)
const defsOf = (classes: Classes): NodeDefs =>
  Object.fromEntries(
    Object.entries(classes).map(([name, info]) => [
      name,
      parseNodeDef(name, info ? { [name]: info } : {}),
    ]),
  )

/** Every way to wire a mode's graph, with the values that only some runs send. */
function requestsOf(mode: ModeId, family: Family): Request[] {
  const each = <T>(option: boolean, all: readonly T[], standard: T): readonly T[] =>
    option ? all : [standard]
  const { options, presets } = modes[mode]
  const lora = family.roles['distilledLora'] ?? family.roles['controlLora']
  return family.presets[presets].flatMap(({ id: preset, guided }) =>
    Object.keys(family.loaders).flatMap((loader) =>
      (['crop', 'pad'] as const).flatMap((fit) =>
        each(options.includes('control'), controls, 'canny').flatMap((control) =>
          each(options.includes('sound'), ['source', 'generated'] as const, 'source').flatMap(
            (sound) =>
              [false, true].map((lowVram) => ({
                ...requestOf(mode, { preset, control, sound, fit }, family),
                loader,
                lowVram,
                image:
                  mode === 'style' && lowVram ? 'first.png' : requestOf(mode, {}, family).image,
                loras: lowVram ? [{ name: lora?.file ?? '', strength: 0.5, on: true }] : [],
                ...(guided ? { steps: 12, cfg: 4.5 } : {}),
              })),
          ),
        ),
      ),
    ),
  )
}

const allOptions: readonly RunOptions[] = [{}, { silent: true, smallTiles: true, noPreview: true }]

test('at least two versions are recorded', () => {
  expect(recorded.map(({ comfyui }) => comfyui)).toEqual(
    expect.arrayContaining(['0.27.0', '0.33.0']),
  )
})

test.each(recorded)(
  'ComfyUI $comfyui was recorded with every class of the templates: otherwise `npm run record:nodes`',
  ({ classes }) => {
    const packs = families.all.flatMap((family) => Object.keys(family.packs))
    expect(classesOf(families.all).filter((name) => !packs.includes(name))).toEqual(
      Object.keys(classes).filter((name) => !packs.includes(name)),
    )
  },
)

test('each family runs on a recorded version', () => {
  expect(new Set(pairs.map(({ family }) => family))).toEqual(new Set(families.all))
})

describe.each(pairs)('$name on ComfyUI $comfyui', ({ classes, family }) => {
  test.each(Object.keys(family.graphs) as ModeId[])('runs %s with every setting', (id) => {
    const defs = defsOf(classes)
    for (const request of requestsOf(id, family))
      for (const options of allOptions) {
        const prompt = fill(request, modes[id], family, 'name', options)
        const fitted = fit(prompt, defs, family, (path) => fieldOf(path, modes[id], family))
        const setting = `${id} ${request.preset} ${request.loader} ${request.control} ${request.fit}`
        expect(fitted.problems, setting).toEqual([])
        expect(fitted.misfits, setting).toEqual([])
        expect(judge(fitted.prompt, classes), setting).toEqual([])
      }
  })
})

/** Guidance besides CFG, which only newer versions have. */
const extra = { syncGuidance: 3, detailGuidance: 1 } as const

describe.each(recorded)('guidance besides CFG on ComfyUI $comfyui', ({ comfyui, classes }) => {
  const defs = defsOf(classes)
  const quality = (mode: ModeId) => {
    const request = requestOf(mode, { ...extra, preset: 'quality' })
    const prompt = fill(request, modes[mode], ltx23, 'name')
    return fit(prompt, defs, ltx23, (path) => fieldOf(path, modes[mode], ltx23))
  }
  const guided = ids.filter((id) => ltx23.presets[modes[id].presets].some((one) => one.guided))

  test.each(guided)('runs %s, or says which version it needs', (id) => {
    const { prompt, problems } = quality(id)
    if (comfyui !== '0.27.0') {
      expect(problems).toEqual([])
      expect(judge(prompt, classes)).toEqual([])
      return
    }
    expect(problems.map(({ code, field }) => `${code} ${field}`).toSorted()).toEqual([
      'node_missing detailGuidance',
      'node_missing syncGuidance',
    ])
    for (const { remedy, field = '', actions } of problems) {
      expect(remedy).toContain('0.32')
      expect(actions).toMatchObject([{ kind: 'set', values: { [field]: null } }])
    }
  })

  test('is known to be missing before a run asks for it', () => {
    const needs = guidanceFields.map((field) => guidanceNeeds(field, ltx23, defs))
    expect(needs).toEqual(comfyui === '0.27.0' ? ['0.32', '0.32'] : [null, null])
  })
})

test('the judge can be trusted: it finds what the server would refuse', () => {
  const [oldest] = recorded
  const newest = recorded.at(-1)
  if (!oldest || !newest) throw new Error('nothing is recorded')
  const prompt = fill(requestOf('i2v'), modes.i2v, ltx23, 'name')
  const spoil = (node: string, inputs: Record<string, string | number | undefined>) => {
    const { [node]: one } = prompt
    const whole = Object.entries({ ...one?.inputs, ...inputs }).filter(
      ([, value]) => value !== undefined,
    )
    return judge(
      {
        ...prompt,
        [node]: { class_type: one?.class_type ?? '', inputs: Object.fromEntries(whole) },
      } as typeof prompt,
      oldest.classes,
    )
  }
  expect(judge(prompt, oldest.classes)).toEqual([])
  // the templates as they are, without fitting
  expect(judge(prompt, newest.classes)).toEqual([
    { at: 'save.format.codec', type: 'required_input_missing' },
  ])
  expect(spoil('guider_1', { cfg: -1 })[0]?.type).toBe('value_smaller_than_min')
  expect(spoil('guider_1', { cfg: 101 })[0]?.type).toBe('value_bigger_than_max')
  expect(spoil('guider_1', { cfg: undefined })[0]?.type).toBe('required_input_missing')
  expect(spoil('guider_1', { cfg: 'x' })[0]?.type).toBe('invalid_input_type')
  expect(spoil('guider_1', { cgf: 1 })[0]).toEqual({ at: 'guider_1.cgf', type: 'stray' })
  expect(spoil('save', { codec: 'vp9' })[0]?.type).toBe('value_not_in_list')
  expect(spoil('image_fit', { resize_type: 'x' }).map(({ type }) => type)).toContain(
    'value_not_in_list',
  )
})
