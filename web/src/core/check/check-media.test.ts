import { describe, expect, test } from 'vitest'
import { completeForm, facts as sampleFacts } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import type { SettledForm } from '../form/form.ts'
import type { FactsByName, MediaFacts, SoundFacts, VideoFacts } from '../form/media.ts'
import { check } from './check.ts'

const clip = sampleFacts['clip.mp4'] as VideoFacts

function found(mode: SettledForm['mode'], given: MediaFacts, values: Partial<SettledForm> = {}) {
  const facts: FactsByName = { ...sampleFacts, given }
  const field = mode === 'style' ? 'video' : mode === 'i2v' ? 'image' : 'audio'
  const form = completeForm(mode, { [field]: 'given', ...values })
  const { problems, notes } = check(form, modes[mode], ltx23, facts)
  return { problems, codes: problems.map(({ code }) => code), notes: notes.map(({ code }) => code) }
}

const sound = (values: Partial<SoundFacts>): MediaFacts => ({
  kind: 'audio',
  seconds: 5,
  ...values,
})

describe('a sound that cannot be saved is rejected before it is queued', () => {
  test.each([
    [{ channels: 4, sampleRate: 22050 }, ['sound_channels']],
    [{ channels: 3, sampleRate: 48000 }, ['sound_channels']],
    [{ channels: 2, sampleRate: 192000 }, ['sound_rate']],
    [{ channels: 1, sampleRate: 40000 }, []],
    [{ channels: 2, sampleRate: 96000 }, []],
    [{ channels: 6, sampleRate: 48000 }, []],
    [{ channels: 8, sampleRate: 48000, trouble: 'fatal' as const }, ['sound_fatal']],
    [{ channels: 2, sampleRate: 48000, trouble: 'depth' as const }, ['sound_depth']],
    [{}, []],
  ])('%o', (values, codes) => {
    expect(found('a2v', sound(values)).codes).toEqual(codes)
    expect(found('lipsync', sound(values)).codes).toEqual(codes)
  })

  test('when it is hours long and would not fit in memory', () => {
    const hours = sound({ seconds: 36_000, channels: 2, sampleRate: 48000 })
    expect(found('a2v', hours).codes).toEqual(['sound_too_long'])
  })

  test('including the one Style keeps, where generated sound is a way out', () => {
    const quad = { seconds: 5, channels: 4, sampleRate: 48000 }
    const { codes, problems } = found('style', { ...clip, keptSound: quad })
    expect(codes).toEqual(['sound_channels'])
    expect(problems[0]?.actions).toMatchObject([{ values: { sound: 'generated' } }])
    expect(found('style', { ...clip, keptSound: quad }, { sound: 'generated' }).codes).toEqual([])
  })

  test('but not if it would crash ComfyUI: the loader decodes it anyway', () => {
    const seven = { seconds: 5, channels: 8, sampleRate: 48000, trouble: 'fatal' as const }
    for (const wanted of ['source', 'generated'] as const)
      expect(found('style', { ...clip, keptSound: seven }, { sound: wanted }).codes).toEqual([
        'sound_fatal',
      ])
  })

  test('judged by the track that its loader reads', () => {
    const bad = { seconds: 5, trouble: 'no_decoder' as const }
    const good = { seconds: 2, channels: 2, sampleRate: 48000 }
    const firstBad = { ...clip, firstSound: bad, keptSound: good }
    const lastBad = { ...clip, firstSound: good, keptSound: bad, hasAudio: false, audioSeconds: 0 }
    expect(found('a2v', firstBad).codes).toEqual(['sound_no_decoder'])
    expect(found('style', firstBad).codes).toEqual([])
    expect(found('a2v', lastBad).codes).toEqual([])
    expect(found('style', lastBad).codes).toEqual(['sound_no_decoder'])
  })
})

describe('notes', () => {
  test('six channels: the model hears only two', () => {
    const film = sound({ channels: 6, sampleRate: 48000 })
    expect(found('lipsync', film).notes).toEqual(['sound_front_only'])
  })

  test('an animation gives its first frame, a huge one nothing', () => {
    const gif = { kind: 'image', width: 256, height: 256, frames: 40 } as const
    expect(found('i2v', gif)).toMatchObject({ codes: [], notes: ['picture_animated'] })
    const huge = { ...gif, width: 1920, height: 1080, frames: 1000 }
    expect(found('i2v', huge).codes).toEqual(['animation_too_long'])
  })

  test('non-square pixels', () => {
    expect(found('style', { ...clip, pixelAspect: 16 / 11 }).notes).toEqual(['pixels_squeezed'])
    expect(found('style', { ...clip, pixelAspect: 1.001 }).notes).toEqual([])
  })

  test('a kept sound that starts late', () => {
    const late = { ...clip, keptSound: { seconds: 4, starts: 1 } }
    expect(found('style', late).notes).toEqual(['sound_early'])
    expect(found('style', late, { videoStart: 1 }).notes).toEqual([])
    expect(found('style', late, { sound: 'generated' }).notes).toEqual([])
  })
})

test('an unreadable file’s cause has its own remedy', () => {
  const { problems } = found('i2v', { kind: 'unreadable', reason: 'in English', cause: 'heic' })
  expect(problems[0]?.remedy).toBe('Save it as JPEG or PNG.')
  const older = found('i2v', { kind: 'unreadable', reason: 'It is a text.' })
  expect(older.problems[0]?.what).toContain('It is a text.')
})
