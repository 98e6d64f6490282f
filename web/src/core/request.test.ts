import { describe, expect, test } from 'vitest'
import { checkForm, completeForm, facts, requestOf } from '../../../tests/fakes/requests.ts'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { modes } from '../modes/index.ts'
import { type ModeId, newForm, reviveForm, type SettledForm } from './form.ts'
import { check, formOf, largestSeed, planOf, RequestInput } from './request.ts'

const codes = (form: SettledForm): string[] => checkForm(form).problems.map(({ code }) => code)
const wrong = (mode: ModeId, values: Partial<SettledForm>) =>
  checkForm(completeForm(mode, values)).problems

describe('a complete form', () => {
  test.each(Object.keys(modes) as ModeId[])('of %s has no problems and makes a request', (mode) => {
    expect(codes(completeForm(mode))).toEqual([])
    expect(requestOf(mode).mode).toBe(mode)
  })

  test('is made again from its request', () => {
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
  test('1280×720 asked is 1280×704 made', () => {
    const { size } = checkForm(completeForm('t2v', { aspect: 'custom', width: 1280, height: 720 }))
    expect(size).toEqual({ width: 1280, height: 704 })
  })

  test('a draft renders half of the finished size', () => {
    const request = requestOf('t2v', { preset: 'draft' })
    expect(planOf(request, modes.t2v, ltx23).output).toEqual({ width: 640, height: 352 })
    expect([request.width, request.height]).toEqual([1280, 704])
  })

  test('style in two passes stands on multiples of 128', () => {
    const request = requestOf('style', { preset: 'quality' })
    expect([request.width % 128, request.height % 128]).toEqual([0, 0])
  })

  test('a square picture makes a square video', () => {
    const request = requestOf('i2v', { image: 'square.png' })
    expect(request.width).toBe(request.height)
  })

  test('a picture may differ as far as the grid moves a shape, and is asked about beyond', () => {
    // 1280×704 is 1.818 to 1: snapping alone makes it of 16:9, which is 1.778
    const size = { aspect: 'custom', width: 1280, height: 704 } as const
    const asked = (width: number) =>
      check(completeForm('i2v', size), modes.i2v, ltx23, {
        'first.png': { kind: 'image', width, height: 1000 },
      }).problems.map(({ code }) => code)
    expect(asked(1778)).toEqual([])
    expect(asked(1690)).toEqual([])
    // a tenth of the picture would go
    expect(asked(1640)).toEqual(['fit_undecided'])
    expect(asked(2010)).toEqual(['fit_undecided'])
  })

  test('a picture of another shape is never cropped without asking', () => {
    const asked = wrong('i2v', { image: 'square.png', aspect: '16:9' })
    expect(asked.map(({ code }) => code)).toEqual(['fit_undecided'])
    expect(asked[0]?.actions?.map(({ label }) => label)).toEqual(['Crop to fill', 'Fit with bars'])
    expect(requestOf('i2v', { image: 'square.png', aspect: '16:9', fit: 'pad' }).fit).toBe('pad')
  })

  test.each([0, 100000, -64, Number.NaN, 127, 2049])(
    'a width of %d is refused at its field',
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

  test('a sound that ends early is worth a note, not a refusal', () => {
    const { notes, problems } = checkForm(completeForm('a2v', { seconds: 10 }))
    expect([problems, notes.map(({ code }) => code)]).toEqual([[], ['audio_short']])
  })

  test('a start behind the end of the sound is refused at its field', () => {
    expect(wrong('a2v', { audioStart: 6 })).toMatchObject([
      { code: 'audio_start_late', field: 'audioStart' },
    ])
  })

  test('style runs at the rate of its video and never longer than it', () => {
    const request = requestOf('style', { seconds: 20, fps: 24 })
    expect(request.fps).toBe(30)
    expect(planOf(request, modes.style, ltx23).frames).toBe(145)
  })

  test('a start inside the video leaves fewer frames', () => {
    expect(planOf(requestOf('style', { videoStart: 4 }), modes.style, ltx23).frames).toBe(25)
  })

  test.each([0, -1, 1000, Number.NaN])('%d seconds are refused', (seconds) => {
    expect(wrong('t2v', { seconds })).toMatchObject([
      { code: 'length_out_of_range', field: 'seconds' },
    ])
  })

  test.each([0, 121, 23.976])('%d frames per second are refused', (fps) => {
    expect(wrong('t2v', { fps })).toMatchObject([{ code: 'fps_out_of_range', field: 'fps' }])
  })

  test('a video of more than 60 frames per second is refused', () => {
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
    ['no last picture', 'keyframe', { lastImage: null }, 'media_missing', 'lastImage'],
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

  test('generated sound needs none in the video', () => {
    expect(wrong('style', { video: 'silent.mp4', sound: 'generated' })).toEqual([])
  })

  test('every problem is told at once, not one after the other', () => {
    expect(codes(formOf({ mode: 'lipsync', seed: -1 }))).toEqual([
      'prompt_empty',
      'media_missing',
      'media_missing',
      'seed_out_of_range',
    ])
  })
})

describe('requests from outside', () => {
  test('need their mode and nothing else to be read', () => {
    expect(RequestInput.safeParse({ mode: 't2v' }).success).toBe(true)
    expect(RequestInput.safeParse({}).success).toBe(false)
  })

  test('with a field that does not exist are refused, not read past', () => {
    const read = RequestInput.safeParse({ mode: 't2v', guidance: 3 })
    expect(read.error?.issues[0]?.message).toContain('guidance')
  })
})

describe('a stored form', () => {
  test('keeps what still makes sense and forgets the rest', () => {
    const form = reviveForm({ prompt: 'kept', seconds: 'long', gone: 1, mode: 'i2v' })
    expect(form).toEqual({ ...newForm(), prompt: 'kept', mode: 'i2v' })
  })

  test.each(['constructor', '__proto__', 'toString'])(
    'may have a key that every object answers to: %s',
    (key) => {
      const stored: unknown = JSON.parse(`{ "prompt": "kept", "seconds": "long", "${key}": {} }`)
      expect(reviveForm(stored)).toEqual({ ...newForm(), prompt: 'kept' })
    },
  )

  test('that is nonsense is a new form', () => {
    expect(reviveForm('x')).toEqual(newForm())
  })
})

test('a LoRA row in which nothing is chosen yet is no LoRA: ComfyUI refuses a loader without a file', () => {
  const loras = [
    { name: '', strength: 1, on: true },
    { name: 'noir.safetensors', strength: 0.5, on: true },
  ]
  expect(requestOf('t2v', { loras }).loras).toEqual([loras[1]])
})
