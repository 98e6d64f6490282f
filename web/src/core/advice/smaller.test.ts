import { describe, expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { type Form, type SettledForm, type ModeId, modeIds, type Scale } from '../form/form.ts'
import { formOf, type Request } from '../form/request.ts'
import { check } from '../check/check.ts'
import type { StageId } from '../graph/nodes.ts'
import { smaller } from './smaller.ts'

const of = (request: Request, stage: StageId | null, suits?: Scale) =>
  smaller(request, modes[request.mode], ltx23, stage, suits)
const wills = (request: Request, stage: StageId | null, suits?: Scale) =>
  of(request, stage, suits).map(({ will }) => will)

/** The request after a change. */
function changed(request: Request, values: Partial<Form>): Request {
  const form = { ...formOf(request), ...values } as SettledForm
  const next = check(form, modes[request.mode], ltx23, {})
  expect(next.problems).toEqual([])
  if (!next.request) throw new Error('no request')
  return next.request
}

describe('the next smaller run', () => {
  test('uses the next smaller size with the same aspect ratio', () => {
    expect(of(requestOf('t2v'), 'diffuse_1')[0]).toEqual({
      values: { aspect: 'custom', width: 1024, height: 576 },
      will: 'at 1024×576',
    })
    expect(wills(requestOf('t2v', { aspect: '9:16' }), 'diffuse_1')[0]).toBe('at 576×1024')
  })

  test('goes straight to the machine’s size', () => {
    const large = requestOf('t2v', { scale: '1088p' })
    expect(wills(large, 'diffuse_1')[0]).toBe('at 1600×896')
    expect(wills(large, 'diffuse_1', '512p')[0]).toBe('at 896×512')
    expect(wills(requestOf('t2v', { scale: '512p' }), 'diffuse_1', '704p')[0]).toBe('at 768×448')
  })

  test('names the draft’s size, which is half', () => {
    expect(wills(requestOf('t2v', { preset: 'draft' }), 'diffuse_1')[0]).toBe('at 512×288')
  })

  test('is no smaller when only the prompt is encoded', () => {
    expect(of(requestOf('t2v', { scale: '512p' }), 'encode')).toEqual([
      { values: { lowVram: true }, will: 'with low VRAM' },
    ])
    expect(wills(requestOf('t2v'), 'encode')).toEqual(['with low VRAM at 960×512'])
  })

  test('drops depth and pose if their model was too large', () => {
    expect(of(requestOf('style', { control: 'depth' }), 'video')[0]?.values).toEqual({
      control: 'canny',
    })
    expect(wills(requestOf('style'), 'video')[0]).toMatch(/^at /)
  })

  test('does not go below the smallest', () => {
    const min = requestOf('t2v', { preset: 'draft', scale: '448p', seconds: 1 })
    for (const stage of ['diffuse_1', 'decode', 'save', null] as const)
      expect(of(min, stage)).toEqual([])
    expect(of({ ...min, lowVram: true }, 'encode')).toEqual([])
  })

  test.each(modeIds)('of %s terminates, is always valid, and does what it says', (mode: ModeId) => {
    const stages = ['diffuse_1', 'diffuse_2', 'video', 'save'] as const
    for (const stage of stages) {
      let request = requestOf(mode, { scale: '1088p', control: 'depth' })
      let rounds = 0
      for (let step = of(request, stage)[0]; step; step = of(request, stage)[0]) {
        const next = changed(request, step.values)
        const lighter = (one: Request) =>
          one.width * one.height * one.seconds * (one.preset === 'draft' ? 0.25 : 1) +
          (one.control === 'depth' ? 1 : 0)
        expect(lighter(next)).toBeLessThan(lighter(request))
        const said = /at (\d+)×(\d+)$/.exec(step.will)
        const half = ltx23.presets[modes[mode].presets].find(({ id }) => id === next.preset)?.half
        if (said)
          expect([next.width, next.height].map((side) => (half ? side / 2 : side))).toEqual(
            said.slice(1).map(Number),
          )
        request = next
        expect(++rounds).toBeLessThan(25)
      }
      expect(rounds).toBeGreaterThan(3)
    }
  })
})
