import { describe, expect, it, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { reworkProblem } from '../check/reworkable.ts'
import { planOf } from '../family/plan.ts'
import type { ModeId } from '../form/form.ts'
import { Request, type Request as Made } from '../form/request.ts'
import { type Clip, reworked, type ReworkId } from '../form/rework.ts'
import { reviveRequest } from '../form/stated.ts'
import { workOf } from '../progress/past-runs.ts'
import { smaller } from '../advice/smaller.ts'
import { fieldOf } from './fields.ts'
import { fill } from './fill.ts'

const clip: Clip = {
  file: 'video/LTX_AIO/t2v_1.mp4 [output]',
  job: 'abc',
  frames: 121,
  width: 1280,
  height: 704,
  fps: 24,
}

function reworking(id: ReworkId, given: Partial<Clip> = {}, mode: ModeId = 't2v'): Made {
  return { ...requestOf(mode), rework: { id, clips: [{ ...clip, ...given }] } }
}

const filled = (request: Made, options = {}) =>
  fill(request, modes[request.mode], ltx23, 'smooth_x', options)

describe('a smoother video', () => {
  const prompt = filled(reworking('smooth'))

  it('has twice the frames at twice the rate, so that its length is that of its sound', () => {
    expect(reworked({ id: 'smooth', clips: [clip] })).toEqual({
      width: 1280,
      height: 704,
      frames: 242,
      fps: 48,
    })
    expect(planOf(reworking('smooth'), modes.t2v, ltx23).saved.seconds).toBe(121 / 24)
  })

  it('comes from the file, with its own sound', () => {
    expect(prompt['load_video']?.inputs['file']).toBe('video/LTX_AIO/t2v_1.mp4 [output]')
    expect(prompt['video']?.inputs).toEqual({
      images: ['interpolated', 0],
      fps: 48,
      audio: ['video_parts', 1],
    })
    expect(prompt['save']?.inputs['filename_prefix']).toBe('video/LTX_AIO/smooth_x')
  })

  it('keeps a rate like NTSC’s', () => {
    const request = reworking('smooth', { fps: 30000 / 1001 })
    expect(filled(request)['video']?.inputs['fps']).toBeCloseTo(60000 / 1001, 5)
  })

  it('loads nothing of LTX', () => {
    expect(Object.keys(prompt).toSorted()).toEqual(
      Object.keys(ltx23.reworks.smooth.template).toSorted(),
    )
    const names = Object.values(prompt).map((node) => node.class_type)
    expect(names).not.toContain('CheckpointLoaderSimple')
  })

  it('can be saved without sound', () => {
    expect(filled(reworking('smooth'), { silent: true })['video']?.inputs).not.toHaveProperty(
      'audio',
    )
  })
})

test('a larger video has exactly twice the sides, whatever the upscale model makes of it', () => {
  const prompt = filled(reworking('enlarge', { width: 250, height: 246 }))
  expect(prompt['enlarged']?.inputs).toMatchObject({ width: 500, height: 492 })
  expect(prompt['video']?.inputs['fps']).toEqual(['video_parts', 2])
})

test.each(['smooth', 'enlarge'] as const)('%s reads a model file of the user’s choice', (id) => {
  const role = id === 'smooth' ? 'smoother' : 'enlarger'
  const request = { ...reworking(id), models: { [role]: 'own/model.pth' } }
  const values = Object.values(filled(request)).flatMap((node) => Object.values(node.inputs))
  expect(values).toContain('own/model.pth')
  const path = ltx23.roles[role]?.inputs[0] ?? ''
  expect(fieldOf(path, modes.t2v, ltx23)).toBe('models')
})

test('every mode’s video can be reworked', () => {
  for (const mode of Object.keys(modes) as ModeId[])
    expect(filled(reworking('smooth', {}, mode))).toEqual(filled(reworking('smooth')))
})

describe('the record', () => {
  it('keeps the rework, and is that of the video without it', () => {
    const request = reworking('smooth')
    const stored: unknown = JSON.parse(JSON.stringify(request))
    expect(reviveRequest(stored)).toEqual(request)
    const { rework, ...older } = stored as Record<string, unknown>
    expect(rework).toBeDefined()
    expect(reviveRequest(older)).toEqual({ ...request, rework: null })
  })

  it('of a rework that only a newer version knows is still that of the video', () => {
    const newer = { ...requestOf('t2v'), rework: { id: 'colourise', clips: [clip] } }
    expect(reviveRequest(newer)).toEqual(requestOf('t2v'))
    expect(Request.safeParse(newer).success).toBe(false)
  })
})

describe('what is in the way', () => {
  const why = (id: ReworkId, given: Partial<Clip>, ram?: number) =>
    reworkProblem({ id, clips: [{ ...clip, ...given }] }, ram)?.code ?? null

  it.each<[string | null, ReworkId, Partial<Clip>]>([
    [null, 'smooth', {}],
    ['rework_one_frame', 'smooth', { frames: 1 }],
    [null, 'enlarge', { frames: 1 }],
    [null, 'smooth', { fps: 60 }],
    ['rework_too_fast', 'smooth', { fps: 60.1 }],
    [null, 'enlarge', { fps: 120 }],
    [null, 'enlarge', { width: 2048, height: 1152 }],
    ['rework_too_large', 'enlarge', { width: 1152, height: 2049 }],
  ])('%s: %s of %o', (code, id, given) => {
    expect(why(id, given)).toBe(code)
  })

  it('is RAM, where that is known', () => {
    // 121 frames of 1280 × 704 are 1.3 GB; enlarging holds 33 times as much at once
    expect(why('enlarge', {}, 43e9)).toBe('rework_no_room')
    expect(why('enlarge', {}, 44e9)).toBeNull()
    expect(why('smooth', {}, 6e9)).toBe('rework_no_room')
    expect(why('smooth', {}, 7e9)).toBeNull()
  })
})

test('is another kind of work than its video, in the size and length that are saved', () => {
  expect(workOf(reworking('enlarge'), modes.t2v, ltx23)).toMatchObject({
    mode: 'enlarge',
    pixels: 2560 * 1408,
    frames: 121,
    passes: [],
  })
})

test('no other setting makes it lighter', () => {
  expect(smaller(reworking('enlarge'), modes.t2v, ltx23, 'rework')).toEqual([])
})
