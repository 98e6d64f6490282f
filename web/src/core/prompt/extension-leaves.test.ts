import { describe, expect, test } from 'vitest'
import { completeForm, facts, requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { check } from '../check/check.ts'
import { planOf } from '../family/plan.ts'
import type { SettledForm } from '../form/form.ts'
import type { VideoFacts } from '../form/media.ts'
import { isLink } from '../graph/template.ts'
import { fill } from './fill.ts'

const small: VideoFacts = {
  kind: 'video',
  width: 256,
  height: 256,
  fps: 24,
  frames: 33,
  seconds: 33 / 24,
  hasAudio: true,
  audioSeconds: 33 / 24,
}

function requestFor(values: Partial<SettledForm>, video: Partial<VideoFacts> = {}) {
  const form = completeForm('extend', { video: 'small.mp4', seconds: 0.67, context: 9, ...values })
  const known = { ...facts, 'small.mp4': { ...small, ...video } }
  const { request, problems } = check(form, modes.extend, ltx23, known)
  if (!request) throw new Error(problems.map(({ what }) => what).join(' '))
  return request
}

const filled = (values: Partial<SettledForm>, video: Partial<VideoFacts> = {}) =>
  fill(requestFor(values, video), modes.extend, ltx23, 'name')

describe('33 frames at 24, with a context of 9', () => {
  // run on real servers: 49 and 50 frames, the source's to the last bit
  test('and 16 frames after the end', () => {
    const prompt = filled({ direction: 'after' })
    const inputs = (id: string) => prompt[id]?.inputs
    expect(inputs('context_frames')).toMatchObject({ batch_index: -9, length: 9 })
    expect(inputs('v_empty')).toMatchObject({ length: 25 })
    expect(inputs('sound_src')).toMatchObject({ start_index: 0, duration: 1.375 })
    expect(inputs('sound_win')).toMatchObject({ start_index: 1, duration: 1.114558 })
    expect(inputs('ones')).toMatchObject({ height: 28 })
    expect(inputs('zeros')).toMatchObject({ height: 9 })
    expect(inputs('sound_mask')).toMatchObject({ y: 0 })
    expect(inputs('new_frames')).toMatchObject({ batch_index: 9, length: 16 })
    expect(inputs('new_sound')).toMatchObject({ start_index: 0.375 })
    expect(inputs('joined')).toEqual({
      'images.image0': ['video_parts', 0],
      'images.image1': ['new_fit', 0],
    })
    expect(inputs('joined_sound')).toMatchObject({ direction: 'after', audio1: ['sound_src', 0] })
    expect(inputs('seam')).toMatchObject({ new: 'after', given: ['sound_src', 0] })
    expect(inputs('i2v_1')).toMatchObject({ image: ['context_fit', 0], strength: 1 })
    expect(inputs('i2v_2')).toMatchObject({ image: ['context_fit', 0], strength: 1 })
  })

  test('and 17 frames before the beginning', () => {
    const prompt = filled({ direction: 'before' })
    const inputs = (id: string) => prompt[id]?.inputs
    expect(inputs('context_frames')).toMatchObject({ batch_index: 0, length: 9 })
    expect(inputs('v_empty')).toMatchObject({ length: 25 })
    expect(inputs('context_guide_1')).toMatchObject({ frame_idx: 17, latent: ['v_empty', 0] })
    expect(inputs('context_guide_2')).toMatchObject({ frame_idx: 17, latent: ['upscale', 0] })
    expect(inputs('guider_1')).toMatchObject({ positive: ['context_guide_1', 0] })
    expect(inputs('guider_2')).toMatchObject({ positive: ['context_guide_2', 0] })
    expect(inputs('upscale')).toMatchObject({ samples: ['crop_1', 2] })
    expect(inputs('decode_video')).toMatchObject({ samples: ['crop_2', 2] })
    expect(inputs('zeros')).toMatchObject({ height: 8 })
    expect(inputs('sound_mask')).toMatchObject({ y: 20 })
    expect(inputs('new_frames')).toMatchObject({ batch_index: 0, length: 17 })
    expect(inputs('new_sound')).toMatchObject({ start_index: 0, duration: 0.708333 })
    // as much silence as is new, before the source's sound
    const { duration } = inputs('silence') ?? {}
    const { start_index: start, audio } = inputs('sound_win') ?? {}
    expect(audio).toEqual(['sound_late', 0])
    expect(Number(duration) - Number(start)).toBeCloseTo(17 / 24, 5)
    expect(inputs('joined')).toEqual({
      'images.image0': ['new_fit', 0],
      'images.image1': ['video_parts', 0],
    })
    expect(inputs('joined_sound')).toMatchObject({ direction: 'before', audio1: ['sound_long', 0] })
    expect(inputs('seam')).toMatchObject({ new: 'before', given: ['sound_long', 0] })
    expect(prompt).not.toHaveProperty('i2v_1')
  })
})

test('a source that ends before what is sampled is known only until then', () => {
  const prompt = filled({ direction: 'before', context: 9 }, { frames: 9, seconds: 9 / 24 })
  const { height } = prompt['zeros']?.inputs ?? {}
  const all = filled({ direction: 'before', context: 9 }).zeros?.inputs['height']
  expect(Number(height)).toBeLessThanOrEqual(Number(all))
  expect(Number(height)).toBeGreaterThan(0)
})

test.each(['after', 'before'] as const)(
  'the new part alone, %s, is saved without the source and without a seam',
  (direction) => {
    const prompt = filled({ direction, saves: 'new' })
    expect(prompt['video']?.inputs).toMatchObject({
      images: ['new_fit', 0],
      audio: ['new_sound', 0],
      fps: ['video_parts', 2],
    })
    for (const gone of ['joined', 'joined_sound', 'seam'])
      expect(prompt, gone).not.toHaveProperty(gone)
    const request = requestFor({ direction, saves: 'new' })
    const { saved, extension } = planOf(request, modes.extend, ltx23)
    expect(saved.frames).toBe(extension?.added)
  },
)

test.each(['after', 'before'] as const)('takes at most 50 nodes of ComfyUI’s, %s', (direction) => {
  for (const preset of ['draft', 'fast', 'balanced', 'quality']) {
    const prompt = filled({ direction, preset })
    const own = Object.values(prompt).filter(({ class_type: name }) =>
      Object.hasOwn(ltx23.optional, name),
    )
    expect(own).toHaveLength(1)
    expect(Object.keys(prompt).length - own.length, preset).toBeLessThanOrEqual(50)
  }
})

test('every link of every combination leads somewhere', () => {
  expect.hasAssertions()
  for (const direction of ['after', 'before'] as const)
    for (const saves of ['whole', 'new'] as const)
      for (const preset of ['draft', 'fast', 'balanced', 'quality'])
        for (const options of [{}, { draft: 'small' }]) {
          const request = requestFor({ direction, saves, preset })
          const prompt = fill(request, modes.extend, ltx23, 'name', options)
          for (const [id, { inputs }] of Object.entries(prompt))
            for (const [name, value] of Object.entries(inputs))
              if (isLink(value)) expect(prompt, `${id}.${name}`).toHaveProperty(value[0])
        }
})

test('a finished draft masks the sound that it kept, as its first pass did', () => {
  const request = requestFor({ preset: 'balanced' })
  const prompt = fill(request, modes.extend, ltx23, 'name', { draft: 'small' })
  expect(prompt['av_2']?.inputs['audio_latent']).toEqual(['draft_masked', 0])
  expect(prompt['draft_masked']?.inputs).toEqual({
    samples: ['draft_sound', 0],
    mask: ['sound_mask', 0],
  })
  expect(prompt).not.toHaveProperty('sample_1')
  expect(prompt).not.toHaveProperty('enc_audio')
})

test('another mode has none of these values', () => {
  const { extension, saved, frames, output } = planOf(requestOf('i2v'), modes.i2v, ltx23)
  expect(extension).toBeNull()
  expect(saved).toMatchObject({ ...output, frames })
})
