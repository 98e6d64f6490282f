import { describe, expect, test } from 'vitest'
import { completeForm, facts } from '../../../../tests/fakes/requests.ts'
import { families } from '../../families/index.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { planOf } from '../family/plan.ts'
import type { SettledForm } from '../form/form.ts'
import type { VideoFacts } from '../form/media.ts'
import { reviveRequest } from '../form/stated.ts'
import { check } from './check.ts'
import { importRequest } from './imported.ts'
import { restoredForm } from './restored.ts'

const clip = facts['clip.mp4'] as VideoFacts

function checked(values: Partial<SettledForm> = {}, video: Partial<VideoFacts> | null = {}) {
  const known = video ? { 'clip.mp4': { ...clip, ...video } } : {}
  return check(completeForm('extend', values), modes.extend, ltx23, known)
}

const codes = (values: Partial<SettledForm> = {}, video: Partial<VideoFacts> | null = {}) => {
  const { problems, notes } = checked(values, video)
  return [...problems, ...notes].map(({ code }) => code)
}

function planned(values: Partial<SettledForm> = {}, video: Partial<VideoFacts> = {}) {
  const { request, plan, problems } = checked(values, video)
  if (!request || !plan) throw new Error(problems.map(({ what }) => what).join(' '))
  return { request, plan }
}

describe('an extension', () => {
  test('adds five seconds to the video, at its rate and in its size', () => {
    const { request, plan } = planned()
    expect(request).toMatchObject({
      direction: 'after',
      context: 25,
      source: { frames: 150, width: 1920, height: 1080 },
      fps: 30,
      seconds: 5,
      videoStart: 0,
    })
    expect(plan).toMatchObject({
      frames: 25 + 152,
      saved: { width: 1920, height: 1080, frames: 302, seconds: 302 / 30 },
    })
  })

  test('keeps the rate of NTSC to the last digit', () => {
    const fps = 30000 / 1001
    const { request } = planned({}, { fps })
    expect(request.fps).toBe(fps)
  })

  test('can be extended again, from all that there is then', () => {
    const first = planned()
    const { plan } = planned({}, { ...first.plan.saved })
    expect(plan.saved.frames).toBe(302 + 152)
    // what is sampled stays as long as it was
    expect(plan.frames).toBe(first.plan.frames)
  })

  test('of a video with few frames takes the context that there is, without a word', () => {
    const { request } = planned({}, { frames: 20 })
    expect(request.context).toBe(17)
    expect(codes({}, { frames: 20 })).toEqual([])
  })

  test('says so if a context that was chosen isn’t possible', () => {
    expect(codes({ context: 49 }, { frames: 20 })).toEqual(['context_other'])
    expect(codes({ context: 20 })).toEqual(['context_other'])
    expect(codes({ context: 49 })).toEqual([])
  })

  test('needs nine frames', () => {
    expect(codes({}, { frames: 8 })).toEqual(['video_too_short_to_extend'])
    expect(codes({}, { frames: 9 })).toEqual([])
  })

  test('ends at 993 frames with its context', () => {
    const longest = (993 - 25) / 30
    expect(codes({ seconds: longest })).not.toContain('length_out_of_range')
    expect(codes({ seconds: longest + 0.3 })).toContain('length_out_of_range')
    expect(codes({ seconds: 0.1 })).toContain('length_out_of_range')
    expect(codes({ seconds: 0 })).toContain('length_out_of_range')
  })

  test('takes rates up to 60', () => {
    expect(codes({}, { fps: 61 })).toEqual(['video_fps_high'])
    expect(codes({}, { fps: 0.5 })).toEqual(['video_fps_low'])
  })

  test('takes no size that can’t be saved', () => {
    expect(codes({}, { width: 1919 })).toEqual(['video_size_odd'])
    expect(codes({}, { height: 1079 })).toEqual(['video_size_odd'])
  })

  test('says how much memory a long video takes', () => {
    expect(codes({}, { frames: 1500, seconds: 50 })).toEqual(['video_large'])
    expect(codes({}, { frames: 9000, seconds: 300 })).toEqual(['video_too_large'])
  })

  test('takes videos without sound, and no sound that can’t be joined', () => {
    expect(codes({}, { hasAudio: false, audioSeconds: 0 })).toEqual([])
    const sound = { seconds: 5, sampleRate: 48000 }
    expect(codes({}, { keptSound: { ...sound, channels: 1 } })).toEqual([])
    expect(codes({}, { keptSound: { ...sound, channels: 6 } })).toEqual(['sound_not_joined'])
    expect(codes({}, { keptSound: { ...sound, sampleRate: 50000 } })).toEqual(['sound_rate'])
    // chosen for Style transfer
    expect(codes({ sound: 'generated' }, { keptSound: { ...sound, channels: 6 } })).toEqual([
      'sound_not_joined',
    ])
  })

  test('needs the video’s frames, from the file or as a script states them', () => {
    expect(codes({}, null)).toEqual(['video_unknown'])
    const source = { frames: 99, width: 640, height: 384 }
    const { request } = checked({ source, fps: 25 }, null)
    expect(request).toMatchObject({ source, fps: 25 })
    // the file knows better
    expect(checked({ source }).request?.source?.frames).toBe(150)
  })
})

describe('its size', () => {
  const sizeOf = (values: Partial<SettledForm>, video: Partial<VideoFacts> = {}) => {
    const { width, height } = planned(values, video).request
    return [width, height]
  }

  test.each([
    [1280, 704, 1280, 704],
    [768, 448, 768, 448],
    [1920, 1080, 1280, 704],
    [1080, 1920, 704, 1280],
    [250, 246, 256, 256],
  ])('of a video of %d×%d is the nearest that the model has', (width, height, ...size) => {
    expect(sizeOf({}, { width, height })).toEqual(size)
  })

  test('follows the video, whatever aspect ratio another mode was given', () => {
    expect(sizeOf({ aspect: '9:16' })).toEqual(sizeOf({}))
    expect(codes({ aspect: '1:1', fit: null })).toEqual([])
    const [width = 0, height = 1] = sizeOf({ aspect: 'custom', width: 1024, height: 1024 })
    expect(width / height).toBeCloseTo(16 / 9, 0)
    // a size near the video's aspect ratio is meant
    expect(sizeOf({ aspect: 'custom', width: 960, height: 512 })).toEqual([960, 512])
  })

  test('may be chosen', () => {
    expect(sizeOf({ scale: '448p' })).toEqual([768, 448])
  })
})

describe('its record', () => {
  test.each(['after', 'before'] as const)(
    'comes back as the form that made it, %s',
    (direction) => {
      const form = completeForm('extend', { direction, context: 33, seconds: 3, saves: 'new' })
      const meaning = {
        mode: modes.extend,
        family: ltx23,
        facts,
        proposal: {
          loader: 'checkpoint',
          lowVram: false,
          models: {},
          scale: ltx23.scale,
          line: null,
        },
      } as never
      const { request } = check(form, modes.extend, ltx23, facts)
      if (!request) throw new Error('no request')
      const back = restoredForm(request, meaning)
      expect(back).toMatchObject({
        direction,
        context: 33,
        seconds: 3,
        saves: 'new',
        source: null,
        fps: null,
      })
      expect(
        check(
          { ...form, ...back, loader: 'checkpoint', lowVram: false },
          modes.extend,
          ltx23,
          facts,
        ).request,
      ).toEqual(request)
    },
  )

  test('comes back from a file, before anything has read the video', () => {
    const { request } = planned({ direction: 'before' })
    const { value, notes } = importRequest(JSON.stringify(request), modes, families)
    expect(notes).toEqual([])
    expect(value).toEqual(request)
  })

  test('of before there was this mode plans as ever', () => {
    const { direction, saves, context, source, ...older } = planned().request
    const request = reviveRequest({ ...older, mode: 't2v' })
    expect(request).toMatchObject({
      direction: 'after',
      saves: 'whole',
      context: null,
      source: null,
    })
    if (request) expect(planOf(request, modes.t2v, ltx23).extension).toBeNull()
    expect([direction, saves, context, source]).not.toContain(undefined)
  })

  test('that lacks what it goes on from can still be shown', () => {
    const { source: _, ...damaged } = planned().request
    const request = reviveRequest(damaged)
    expect(request && planOf(request, modes.extend, ltx23).saved.frames).toBeGreaterThan(0)
  })
})
