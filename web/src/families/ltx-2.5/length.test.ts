import { describe, expect, test } from 'vitest'
import { completeForm, facts } from '../../../../tests/fakes/requests.ts'
import { check } from '../../core/check/check.ts'
import { newForm, type ModeId, type SettledForm } from '../../core/form/form.ts'
import { isOpenLength, type Request } from '../../core/form/request.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import { entriesOf } from '../../core/prompt/needs.ts'
import { fill } from '../../core/prompt/fill.ts'
import { modes } from '../../modes/index.ts'
import { ltx23 } from '../ltx-2.3/index.ts'
import { ltx25 } from './index.ts'

/** A length that LTX-2.5 chooses from the prompt. */

const chosen = ['t2v', 'i2v'] as const
const head = '2.5-duration-head'

function checked(mode: ModeId, values: Partial<SettledForm> = {}, family = ltx25) {
  const form = { ...newForm(), ...completeForm(mode), lengthByModel: true, ...values }
  const settled = { ...form, loader: 'split', lowVram: false, family: family.id }
  const found = check(settled, modes[mode], family, facts)
  if (!found.request || !found.plan) throw new Error(JSON.stringify(found.problems))
  return { ...found, request: found.request, plan: found.plan }
}

const prompt = (request: Request, options?: RunOptions) =>
  fill(request, modes[request.mode], ltx25, 'name', options)

describe.each(chosen)('in %s', (mode) => {
  test('the frames of picture and sound are those of the duration head', () => {
    const { v_empty, a_empty, predicted_length, sound_length } = prompt(checked(mode).request)
    expect(v_empty?.inputs['length']).toEqual(['predicted_length', 0])
    expect(a_empty?.inputs).toMatchObject({ frames_number: ['sound_length', 1], frame_rate: 24 })
    // as far ahead of the picture as with a length of ours
    expect(sound_length?.inputs).toMatchObject({
      'values.a': ['predicted_length', 0],
      'values.b': 2,
    })
    expect(predicted_length?.inputs).toMatchObject({ frame_rate: 24, min_seconds: 1 })
    expect(Number(predicted_length?.inputs['max_seconds']) * 24).toBeCloseTo(481, 3)
  })

  test('the length of the form is the most, and the file is needed', () => {
    const { request, plan, open } = checked(mode, { seconds: 3, fps: 60 })
    expect(open).toBe(true)
    expect(isOpenLength(request)).toBe(true)
    expect(plan.frames).toBe(185)
    const { predicted_length, sound_length } = prompt(request)
    expect(predicted_length?.inputs['frame_rate']).toBe(60)
    expect(Number(predicted_length?.inputs['max_seconds']) * 60).toBeCloseTo(185, 3)
    expect(sound_length?.inputs['values.b']).toBe(3)
    expect(entriesOf(prompt(request), ltx25).map(({ id }) => id)).toContain(head)
  })

  test('the least is never above the most', () => {
    const { predicted_length } = prompt(checked(mode, { seconds: 0.7 }).request)
    const { min_seconds: min, max_seconds: max } = predicted_length?.inputs ?? {}
    expect(min).toBe(max)
  })

  test('without it nothing of that is in the prompt', () => {
    const { request } = checked(mode, { lengthByModel: false })
    const plain = prompt(request)
    expect(plain['v_empty']?.inputs['length']).toBe(121)
    expect(Object.keys(plain)).not.toContain('predicted_length')
    expect(entriesOf(plain, ltx25).map(({ id }) => id)).not.toContain(head)
  })

  test('a draft is finished with the frames that it has', () => {
    const nodes = Object.keys(prompt(checked(mode).request, { draft: 'draft_1' }))
    expect(nodes).toContain('draft_video')
    expect(nodes).not.toContain('predicted_length')
  })

  test('what it chose is what is planned from then on, and the question stays the same', () => {
    const { request } = checked(mode, { seconds: 5 })
    const known = { ...request, chosenFrames: 41 }
    expect(isOpenLength(known)).toBe(false)
    expect(prompt(known)).toEqual(prompt(request))
  })
})

test('no other mode lets it choose, and LTX-2.3 never does', () => {
  const others = (Object.keys(ltx25.graphs) as ModeId[]).filter(
    (mode) => !chosen.some((one) => one === mode),
  )
  expect(others).toHaveLength(7)
  for (const mode of others) expect(checked(mode).request.lengthByModel, mode).toBe(false)
  const { request, plan, open } = checked('t2v', {}, ltx23)
  expect([request.lengthByModel, plan.frames, open]).toEqual([false, 121, false])
})
