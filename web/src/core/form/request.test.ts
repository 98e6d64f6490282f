import { describe, expect, test } from 'vitest'
import { checkForm, completeForm, facts, requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { type ModeId, newForm, reviveForm, type SettledForm } from './form.ts'
import { formOf, largestSeed, Request, RequestInput } from './request.ts'
import { check } from '../check/check.ts'
import { croppedTo } from './crop.ts'
import { unlikeShapes } from '../check/size.ts'
import { planOf } from '../family/plan.ts'

const codes = (form: SettledForm): string[] => checkForm(form).problems.map(({ code }) => code)
const wrong = (mode: ModeId, values: Partial<SettledForm>) =>
  checkForm(completeForm(mode, values)).problems

describe('a complete form', () => {
  test.each(Object.keys(modes) as ModeId[])('of %s has no problems and makes a request', (mode) => {
    expect(codes(completeForm(mode))).toEqual([])
    expect(requestOf(mode).mode).toBe(mode)
  })

  test('makes a request with its fields and no others', () => {
    for (const mode of Object.keys(modes) as ModeId[]) {
      const request = requestOf(mode)
      expect(Request.strict().parse(request)).toEqual(request)
    }
  })

  test('can be restored from its request', () => {
    for (const mode of Object.keys(modes) as ModeId[]) {
      const request = requestOf(mode, {
        seconds: 3.3,
        aspect: 'custom',
        width: 700,
        height: 700,
        fit: 'pad',
      })
      const again = check(formOf(request), modes[mode], ltx23, facts)
      expect(again.request).toEqual(request)
    }
  })
})

describe('sizes', () => {
  test('1280×720 becomes 1280×704', () => {
    const { size } = checkForm(completeForm('t2v', { aspect: 'custom', width: 1280, height: 720 }))
    expect(size).toEqual({ width: 1280, height: 704 })
  })

  test('a draft renders half of the finished size', () => {
    const request = requestOf('t2v', { preset: 'draft' })
    expect(planOf(request, modes.t2v, ltx23).output).toEqual({ width: 640, height: 352 })
    expect([request.width, request.height]).toEqual([1280, 704])
  })

  test('two-pass style uses multiples of 128', () => {
    const request = requestOf('style', { preset: 'quality' })
    expect([request.width % 128, request.height % 128]).toEqual([0, 0])
  })

  test('a square image makes a square video', () => {
    const request = requestOf('i2v', { image: 'square.png' })
    expect(request.width).toBe(request.height)
  })

  test('an image may differ as far as the grid changes an aspect ratio; beyond that it is cropped', () => {
    // 1280×704 is 1.818:1: snapping alone takes it for 16:9, which is 1.778
    const size = { aspect: 'custom', width: 1280, height: 704 } as const
    const cropped = (width: number) =>
      unlikeShapes(completeForm('i2v', size), modes.i2v, { width: 1280, height: 704 }, ltx23, {
        'first.png': { kind: 'image', width, height: 1000 },
      }).has('image')
    expect(cropped(1778)).toBe(false)
    expect(cropped(1690)).toBe(false)
    // a tenth of the image is cut off
    expect(cropped(1640)).toBe(true)
    expect(cropped(2010)).toBe(true)
  })

  test('an image of another aspect ratio is cropped, unless bars are chosen', () => {
    const other = { image: 'square.png', aspect: '16:9' } as const
    expect(requestOf('i2v', other).fit).toBe('crop')
    expect(requestOf('i2v', { ...other, fit: 'pad' }).fit).toBe('pad')
  })

  test('what is left of a cropped image is its middle', () => {
    expect(croppedTo({ width: 800, height: 800 }, { width: 1280, height: 640 })).toEqual({
      x: 0,
      y: 200,
      width: 800,
      height: 400,
    })
    expect(croppedTo({ width: 1000, height: 500 }, { width: 500, height: 500 })).toEqual({
      x: 250,
      y: 0,
      width: 500,
      height: 500,
    })
  })

  test.each([0, 100000, -64, Number.NaN, 127, 2049])(
    'a width of %d is rejected at its field',
    (width) => {
      expect(wrong('t2v', { aspect: 'custom', width })).toMatchObject([
        { code: 'size_out_of_range', field: 'width' },
      ])
    },
  )

  test('low VRAM caps the size and offers one that fits', () => {
    const [problem] = wrong('t2v', { lowVram: true, aspect: 'custom', width: 1280, height: 704 })
    expect(problem?.code).toBe('size_over_low_vram')
    const [action] = problem?.actions ?? []
    expect(action?.kind === 'set' && wrong('t2v', { lowVram: true, ...action.values })).toEqual([])
    expect(wrong('t2v', { lowVram: true })).toEqual([])
  })
})

describe('lengths', () => {
  test('a sound sets the length, rounded up', () => {
    const request = requestOf('a2v')
    expect(planOf(request, modes.a2v, ltx23).frames).toBe(145)
    expect(planOf(request, modes.a2v, ltx23).seconds).toBeGreaterThanOrEqual(6)
  })

  test('a later start shortens it', () => {
    expect(planOf(requestOf('lipsync', { audioStart: 4 }), modes.lipsync, ltx23).frames).toBe(49)
  })

  test('a sound that ends early gets a note, no rejection', () => {
    const { notes, problems } = checkForm(completeForm('a2v', { seconds: 10 }))
    expect([problems, notes.map(({ code }) => code)]).toEqual([[], ['audio_short']])
  })

  test('a start past the end of the sound is rejected at its field', () => {
    expect(wrong('a2v', { audioStart: 6 })).toMatchObject([
      { code: 'audio_start_late', field: 'audioStart' },
    ])
  })

  test('style uses its video’s rate and never runs longer', () => {
    const request = requestOf('style', { seconds: 20, fps: 24 })
    expect(request.fps).toBe(30)
    expect(planOf(request, modes.style, ltx23).frames).toBe(145)
  })

  test('a start inside the video leaves fewer frames', () => {
    expect(planOf(requestOf('style', { videoStart: 4 }), modes.style, ltx23).frames).toBe(25)
  })

  test.each([0, -1, 1000, Number.NaN])('%d seconds are rejected', (seconds) => {
    expect(wrong('t2v', { seconds })).toMatchObject([
      { code: 'length_out_of_range', field: 'seconds' },
    ])
  })

  test.each([0, 121, 23.976])('%d frames per second are rejected', (fps) => {
    expect(wrong('t2v', { fps })).toMatchObject([{ code: 'fps_out_of_range', field: 'fps' }])
  })

  test('a video with more than 60 frames per second is rejected', () => {
    const fast = {
      'clip.mp4': { ...facts['clip.mp4'], kind: 'video', fps: 120, frames: 600 } as never,
    }
    const { problems } = check(completeForm('style'), modes.style, ltx23, fast)
    expect(problems.map(({ code }) => code)).toEqual(['video_fps_high'])
  })
})

describe('bad input gets a sentence at its field', () => {
  test.each<[string, ModeId, Partial<SettledForm>, string, string]>([
    ['no prompt', 't2v', { prompt: ' \n' }, 'prompt_empty', 'prompt'],
    [
      '10 000 characters of prompt',
      't2v',
      { prompt: 'x'.repeat(10_000) },
      'prompt_too_long',
      'prompt',
    ],
    ['no picture', 'i2v', { image: null }, 'media_missing', 'image'],
    ['no picture at all', 'keyframe', { image: null, lastImage: null }, 'keys_missing', 'image'],
    ['no sound', 'lipsync', { audio: null }, 'media_missing', 'audio'],
    ['no video', 'style', { video: null }, 'media_missing', 'video'],
    ['a text file named .png', 'i2v', { image: 'fake.png' }, 'media_unreadable', 'image'],
    ['a picture as sound', 'a2v', { audio: 'first.png' }, 'media_wrong_kind', 'audio'],
    ['a silent video as sound', 'a2v', { audio: 'silent.mp4' }, 'audio_silent', 'audio'],
    [
      'a silent video whose sound is wanted',
      'style',
      { video: 'silent.mp4' },
      'video_silent',
      'video',
    ],
    ['half a seed', 't2v', { seed: 1.5 }, 'seed_out_of_range', 'seed'],
    ['a seed beyond 2^53', 't2v', { seed: largestSeed * 2 }, 'seed_out_of_range', 'seed'],
    ['an image strength of 2', 'i2v', { imageStrength: 2 }, 'number_out_of_range', 'imageStrength'],
    ['guidance below its off', 'a2v', { syncGuidance: 0.5 }, 'number_out_of_range', 'syncGuidance'],
    ['no steps', 't2v', { preset: 'quality', steps: 0 }, 'number_out_of_range', 'steps'],
    [
      'guidance for a distilled checkpoint',
      't2v',
      { preset: 'quality', models: { checkpoint: 'ltx-2.3-22b-distilled-fp8.safetensors' } },
      'quality_needs_dev',
      'preset',
    ],
    ['a preset that style has not', 'style', { preset: 'fast' }, 'preset_not_offered', 'preset'],
  ])('%s', (_, mode, values, code, field) => {
    const problems = wrong(mode, values)
    expect(problems).toMatchObject([{ code, field }])
    expect(problems[0]?.what).toMatch(/\.$|:/)
    expect(problems[0]?.remedy).not.toBe('')
  })

  test('emoji, quotes and newlines are an ordinary prompt', () => {
    const prompt = 'a "cat" 🐈\nsays \'hi\' \\ {"json": true} <b>'
    expect(requestOf('t2v', { prompt }).prompt).toBe(prompt)
  })

  test('generated sound needs no sound in the video', () => {
    expect(wrong('style', { video: 'silent.mp4', sound: 'generated' })).toEqual([])
  })

  test('all problems are reported at once', () => {
    expect(codes(formOf({ mode: 'lipsync', seed: -1 }))).toEqual([
      'prompt_empty',
      'media_missing',
      'media_missing',
      'seed_out_of_range',
    ])
  })
})

describe('requests from outside', () => {
  test('need only their mode to be parsed', () => {
    expect(RequestInput.safeParse({ mode: 't2v' }).success).toBe(true)
    expect(RequestInput.safeParse({}).success).toBe(false)
  })

  test('with an unknown field are rejected, not ignored', () => {
    const read = RequestInput.safeParse({ mode: 't2v', guidance: 3 })
    expect(read.error?.issues[0]?.message).toContain('guidance')
  })
})

describe('a stored form', () => {
  test('keeps valid values and drops the rest', () => {
    const form = reviveForm({ prompt: 'kept', seconds: 'long', gone: 1, mode: 'i2v' })
    expect(form).toEqual({ ...newForm(), prompt: 'kept', mode: 'i2v' })
  })

  test.each(['constructor', '__proto__', 'toString'])(
    'may have a key that every object has: %s',
    (key) => {
      const stored: unknown = JSON.parse(`{ "prompt": "kept", "seconds": "long", "${key}": {} }`)
      expect(reviveForm(stored)).toEqual({ ...newForm(), prompt: 'kept' })
    },
  )

  test('falls back to a new form if it is nonsense', () => {
    expect(reviveForm('x')).toEqual(newForm())
  })
})

test('a LoRA row without a choice is not a LoRA: ComfyUI rejects a loader without a file', () => {
  const loras = [
    { name: '', strength: 1, on: true },
    { name: 'noir.safetensors', strength: 0.5, on: true },
  ]
  expect(requestOf('t2v', { loras }).loras).toEqual([loras[1]])
})
