import { describe, expect, test } from 'vitest'
import { completeForm, facts as sampleFacts } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { fill } from '../prompt/fill.ts'
import type { SettledForm } from '../form/form.ts'
import { framesMade } from '../form/frame-times.ts'
import type { VideoFacts } from '../form/media.ts'
import { check } from './check.ts'

const facts = {
  ...sampleFacts,
  'long.wav': { kind: 'audio', seconds: 60 },
  'voice.wav': { kind: 'audio', seconds: 7.2 },
} as const

function lengthOf(
  mode: SettledForm['mode'],
  values: Partial<SettledForm>,
  given?: Partial<VideoFacts>,
) {
  const clip = { ...(sampleFacts['clip.mp4'] as VideoFacts), ...given }
  const form = completeForm(mode, values)
  const checked = check(form, modes[mode], ltx23, { ...facts, 'clip.mp4': clip })
  const codes = [...checked.problems, ...checked.notes].map(({ code }) => code)
  return { ...checked, codes, frames: checked.length?.frames ?? null }
}

describe('a sound is never cut silently', () => {
  test('by a leftover length: the whole sound is one click away', () => {
    for (const mode of ['a2v', 'lipsync'] as const) {
      const { codes, notes } = lengthOf(mode, { audio: 'voice.wav', seconds: 1 })
      expect(codes).toEqual(['audio_cut'])
      const [action] = notes[0]?.actions ?? []
      expect(action).toMatchObject({
        label: 'Use all of the audio (7.2 s)',
        values: { seconds: null },
      })
      expect(lengthOf(mode, { audio: 'voice.wav', seconds: null }).codes).toEqual([])
    }
  })

  test('by the longest run, with or without a stated length', () => {
    const automatic = lengthOf('a2v', { audio: 'long.wav' })
    expect(automatic.frames).toBe(ltx23.frames.max)
    expect(automatic.codes).toEqual(['audio_over_most'])
    expect(lengthOf('a2v', { audio: 'long.wav', seconds: 5 }).codes).toEqual(['audio_over_most'])
    expect(lengthOf('a2v', { audio: 'long.wav', audioStart: 30 }).codes).toEqual([])
  })

  test('half a second is rounding', () => {
    expect(lengthOf('a2v', { audio: 'voice.wav', seconds: 7 }).codes).toEqual([])
  })

  test('a video counts by its first track', () => {
    const two = { firstSound: { seconds: 2 }, keptSound: { seconds: 6 }, audioSeconds: 6 }
    expect(lengthOf('a2v', { audio: 'clip.mp4' }, two).length?.seconds).toBeCloseTo(2, 1)
    expect(lengthOf('a2v', { audio: 'clip.mp4', audioStart: 3 }, two).codes).toEqual([
      'audio_start_late',
    ])
  })
})

describe('rates are measured', () => {
  test('a phone’s 60 is accepted', () => {
    expect(lengthOf('style', {}, { fps: 343125 / 5714 }).codes).toEqual([])
    expect(lengthOf('style', {}, { fps: 61 }).codes).toEqual(['video_fps_high'])
  })
})

/** 5 frames per second for two seconds, then 60, as in sparse-first.mp4. */
const sparse: Partial<VideoFacts> = {
  fps: 32.5,
  frames: 130,
  seconds: 4,
  frameCounts: [...Array.from({ length: 20 }, (_, n) => (n + 1) % 2), ...Array<number>(20).fill(6)],
}
/** The reverse. */
const dense: Partial<VideoFacts> = {
  ...sparse,
  frameCounts: sparse.frameCounts?.toReversed() ?? null,
}

describe('frames with uneven timing', () => {
  test('are announced as ComfyUI finds them, or rejected with a start that works', () => {
    const { codes, problems } = lengthOf('style', { seconds: 1 }, sparse)
    expect(codes).toEqual(['video_sparse'])
    const [action] = problems[0]?.actions ?? []
    if (action?.kind !== 'set') throw new Error('no button')
    const elsewhere = lengthOf('style', { seconds: 1, ...action.values }, sparse)
    expect(elsewhere.problems).toEqual([])
    expect(elsewhere.frames).toBe(33)
  })

  test('play slower than their sound, with a note', () => {
    const { codes, frames } = lengthOf('style', { seconds: 1 }, dense)
    expect(frames).toBe(33)
    expect(codes).toEqual(['video_uneven'])
  })

  test('that start late are missing at zero', () => {
    const late = {
      ...sparse,
      fps: 30,
      frameCounts: [...Array<number>(14).fill(0), 1, ...Array<number>(40).fill(3)],
    }
    expect(lengthOf('style', { seconds: 1 }, late).codes).toEqual(['video_sparse'])
    expect(lengthOf('style', { seconds: 1, videoStart: 1.5 }, late).codes).toEqual([])
  })

  test('in a file without an index exist from zero only', () => {
    const stream = { seekable: false }
    expect(lengthOf('style', {}, stream).codes).toEqual([])
    const { codes, problems } = lengthOf('style', { videoStart: 1 }, stream)
    expect(codes).toEqual(['video_unseekable'])
    expect(problems[0]?.actions).toMatchObject([{ values: { videoStart: 0 } }])
    const late = lengthOf('style', { seconds: 1 }, { ...sparse, ...stream })
    expect(late.problems).toMatchObject([{ code: 'video_sparse' }])
    expect(late.problems[0]?.actions).toBeUndefined()
  })

  test('that look even at ten samples per second are fine', () => {
    const counts = Array.from({ length: 50 }, () => 3)
    const { codes, frames } = lengthOf('style', {}, { frameCounts: counts })
    expect(codes).toEqual([])
    expect(frames).toBe(145)
  })

  test('are counted over the time that the graph reads', () => {
    const { request } = lengthOf('style', { seconds: 1, videoStart: 2 }, sparse)
    if (!request) throw new Error('no request')
    const prompt = fill(request, modes.style, ltx23, 'x')
    const read = Number(prompt['slice_video']?.inputs['duration'])
    const made = Number(prompt['frames']?.inputs['length'])
    const clip = { ...(sampleFacts['clip.mp4'] as VideoFacts), ...sparse }
    expect(read).toBeCloseTo(made / clip.fps + 0.2, 2)
    expect(framesMade(clip, 2, made, 8)).toBe(made)
  })
})
