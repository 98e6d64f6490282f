import { describe, expect, test } from 'vitest'
import { classesOf } from '../../tools/lib/node-record.ts'
import { fieldOf } from '../../web/src/core/fields.ts'
import { fill } from '../../web/src/core/fill.ts'
import { fit } from '../../web/src/core/fit.ts'
import { controls, loaders, type ModeId } from '../../web/src/core/form.ts'
import type { Manner } from '../../web/src/core/manner.ts'
import { type NodeDefs, parseNodeDef } from '../../web/src/core/node-defs.ts'
import type { Request } from '../../web/src/core/request.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { requestOf } from '../fakes/requests.ts'
import { type Classes, judge, recorded } from '../node-defs/judge.ts'

const ids = Object.keys(modes) as ModeId[]
const defsOf = (classes: Classes): NodeDefs =>
  Object.fromEntries(
    Object.entries(classes).map(([name, info]) => [
      name,
      parseNodeDef(name, info ? { [name]: info } : {}),
    ]),
  )

/** Every way that a mode's graph can be wired, with the values that only some runs send. */
function requestsOf(mode: ModeId): Request[] {
  const each = <T>(option: boolean, all: readonly T[], usual: T): readonly T[] =>
    option ? all : [usual]
  const { options, presets } = modes[mode]
  return ltx23.presets[presets].flatMap(({ id: preset, guided }) =>
    loaders.flatMap((loader) =>
      (['crop', 'pad'] as const).flatMap((fit) =>
        each(options.includes('control'), controls, 'canny').flatMap((control) =>
          each(options.includes('sound'), ['source', 'generated'] as const, 'source').flatMap(
            (sound) =>
              [false, true].map((lowVram) => ({
                ...requestOf(mode, { preset, control, sound, fit }),
                loader,
                lowVram,
                image: mode === 'style' && lowVram ? 'first.png' : requestOf(mode).image,
                loras: lowVram
                  ? [{ name: ltx23.roles['distilledLora']?.file ?? '', strength: 0.5, on: true }]
                  : [],
                ...(guided ? { steps: 12, cfg: 4.5 } : {}),
              })),
          ),
        ),
      ),
    ),
  )
}

const manners: readonly Manner[] = [{}, { silent: true, smallTiles: true, noPreview: true }]

test('two versions at least are recorded', () => {
  expect(recorded.map(({ comfyui }) => comfyui)).toEqual(
    expect.arrayContaining(['0.27.0', '0.33.0']),
  )
})

describe.each(recorded)('ComfyUI $comfyui', ({ classes }) => {
  test('was recorded with every class of the templates: else `npm run record:nodes`', () => {
    const packs = Object.keys(ltx23.packs)
    expect(classesOf(ltx23).filter((name) => !packs.includes(name))).toEqual(
      Object.keys(classes).filter((name) => !packs.includes(name)),
    )
  })

  test.each(ids)('runs %s in every setting', (id) => {
    const defs = defsOf(classes)
    for (const request of requestsOf(id))
      for (const manner of manners) {
        const prompt = fill(request, modes[id], ltx23, 'name', manner)
        const fitted = fit(prompt, defs, ltx23, (path) => fieldOf(path, modes[id], ltx23))
        const setting = `${id} ${request.preset} ${request.loader} ${request.control} ${request.fit}`
        expect(fitted.problems, setting).toEqual([])
        expect(fitted.misfits, setting).toEqual([])
        expect(judge(fitted.prompt, classes), setting).toEqual([])
      }
  })
})

test('the judge sees what the server would refuse, so that it can be believed', () => {
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
  // as templates are, without fitting
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
