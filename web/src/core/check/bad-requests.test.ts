import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { completeForm, facts as sampleFacts } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { type Language, languages, speak } from '../../words/index.ts'
import type { ModeId, SettledForm } from '../form/form.ts'
import type { FactsByName, MediaFacts } from '../form/media.ts'
import { check } from './check.ts'

const ids = Object.keys(modes) as ModeId[]
const checked = (mode: ModeId, values: Partial<SettledForm>, facts: FactsByName = sampleFacts) =>
  check(completeForm(mode, values), modes[mode], ltx23, facts)

afterEach(() => speak(() => 'en'))

const number = fc.oneof(
  fc.constantFrom(
    -1,
    0,
    0.5,
    1,
    2.5,
    24,
    1e9,
    1e21,
    1e300,
    Number.MAX_VALUE,
    -Infinity,
    Infinity,
    Number.NaN,
  ),
  // JSON writes -0 as 0, which means the same
  fc.double().map((value) => value + 0),
  fc.integer({ min: 0, max: 5000 }),
)
const maybe = fc.option(number)
const name = fc.constantFrom(
  'first.png',
  'constructor',
  '__proto__',
  'clip.mp4',
  'speech.wav',
  'odd',
  'toString',
  '',
)
const side = fc.integer({ min: 1, max: 5000 })
const fact: fc.Arbitrary<MediaFacts> = fc.oneof(
  fc.record({ kind: fc.constant('image' as const), width: side, height: side }),
  fc.record({
    kind: fc.constant('audio' as const),
    seconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('video' as const),
    width: side,
    height: side,
    fps: fc.double({ min: 0.01, max: 240, noNaN: true }),
    frames: fc.nat(100_000),
    seconds: fc.double({ min: 0, max: 1e4, noNaN: true }),
    hasAudio: fc.boolean(),
    audioSeconds: fc.double({ min: 0, max: 1e4, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('unreadable' as const),
    reason: fc.constant('it is a text file.'),
  }),
)
const values: fc.Arbitrary<Partial<SettledForm>> = fc.record(
  {
    prompt: fc.constantFrom('', 'a kite'),
    image: fc.option(name),
    lastImage: fc.option(name),
    audio: fc.option(name),
    video: fc.option(name),
    audioStart: number,
    videoStart: number,
    preset: fc.constantFrom('draft', 'fast', 'balanced', 'quality'),
    aspect: fc.constantFrom('auto', 'custom', '21:9', '9:16'),
    width: number,
    height: number,
    fit: fc.constantFrom(null, 'crop', 'pad'),
    seconds: maybe,
    fps: maybe,
    seed: number,
    loras: fc.array(fc.record({ name, strength: number, on: fc.boolean() }), { maxLength: 2 }),
    imageStrength: maybe,
    guideStrength: maybe,
    controlStrength: maybe,
    steps: maybe,
    cfg: maybe,
    lowVram: fc.boolean(),
  },
  { requiredKeys: [] },
)

describe('any request', () => {
  const facts = fc.dictionary(name, fact)

  test.each(languages)(
    'no sentence exposes internal numbers, in %s',
    { timeout: 60_000 },
    (language: Language) => {
      speak(() => language)
      fc.assert(
        fc.property(fc.constantFrom(...ids), values, facts, (mode, asked, known) => {
          const { problems, notes } = checked(mode, asked, known)
          for (const { what, remedy } of [...problems, ...notes])
            expect(`${what} ${remedy}`).not.toMatch(/NaN|undefined|null|Infinity|\[object|function/)
        }),
        { numRuns: 1500 },
      )
    },
  )

  test('has only numbers that JSON can hold', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), values, facts, (mode, asked, known) => {
        const { request } = checked(mode, asked, known)
        expect(JSON.parse(JSON.stringify(request))).toEqual(request)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('an impossible number', () => {
  test.each([
    [{ preset: 'quality', steps: 2.5 }, 'Steps can’t be 2.5.', 'Use a whole number from 1 to 200.'],
    [{ preset: 'quality', steps: 0 }, 'Steps can’t be 0.', 'Use a whole number from 1 to 200.'],
    [{ preset: 'quality', cfg: Number.NaN }, 'CFG can’t be –.', 'Use 1 to 100.'],
    [{ seed: Infinity }, 'The seed can’t be ∞.', 'Use a whole number from 0'],
  ] satisfies [Partial<SettledForm>, string, string][])(
    '%j is named as it was given',
    (asked, what, remedy) => {
      const [found] = checked('t2v', asked).problems
      expect(found?.what).toBe(what)
      expect(found?.remedy).toContain(remedy)
    },
  )

  test.each([
    ['a2v', { audioStart: Infinity, audio: 'unseen.wav' }, 'audioStart'],
    ['style', { videoStart: 1e6, video: 'unseen.mp4', fps: 24 }, 'videoStart'],
  ] as const)(
    'a start of %s that no file reaches is refused at its field',
    (mode, asked, field) => {
      expect(checked(mode, asked).problems).toMatchObject([{ code: 'number_out_of_range', field }])
    },
  )
})

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a file may be called %s',
  (file) => {
    expect(checked('i2v', { image: file }).problems).toEqual([])
    expect(checked('i2v', { image: file }, {}).request?.image).toBe(file)
  },
)

test.each(['unseen.mp4', ''])(
  'a rate that is not a number is rejected at its field, of "%s"',
  (video) => {
    const facts = { '': sampleFacts['clip.mp4'] } as FactsByName
    const { problems } = checked('style', { video, fps: Number.NaN }, facts)
    const found = problems.find(({ field }) => field === 'fps')
    expect(found?.what).toBe('– frames per second isn’t supported.')
  },
)

describe('a video with less than one frame per second', () => {
  const slow = { ...sampleFacts['clip.mp4'], fps: 0.5, frames: 40, seconds: 80 } as MediaFacts

  test('is rejected with a fix, at any length', () => {
    for (const seconds of [null, 1, 40, 80]) {
      const { problems } = checked('style', { seconds }, { 'clip.mp4': slow })
      expect(problems).toMatchObject([{ code: 'video_fps_low', field: 'video' }])
      expect(problems[0]?.remedy).toContain('Convert it')
    }
  })

  test('is rejected at the rate if a script sets it', () => {
    const { problems } = checked('style', { fps: 0.5 }, {})
    expect(problems).toMatchObject([{ code: 'fps_out_of_range', field: 'fps' }])
  })
})

describe('an image of which nothing would remain', () => {
  const facts = { 'thin.png': { kind: 'image', width: 3000, height: 10 } } as const
  const thin = (values: Partial<SettledForm>) =>
    checked('lipsync', { image: 'thin.png', aspect: 'custom', ...values }, facts)

  test('is rejected with the smallest size that works', () => {
    const { problems } = thin({ fit: 'pad', width: 256, height: 704 })
    expect(problems).toMatchObject([
      {
        code: 'picture_too_thin',
        field: 'image',
        actions: [{ kind: 'set', values: { aspect: 'custom', width: 320, height: 704 } }],
      },
    ])
    expect(thin({ fit: 'pad', width: 320, height: 704 }).problems).toEqual([])
  })

  test('is rejected where it would be cropped away', () => {
    expect(thin({ fit: 'crop', width: 128, height: 2048 }).problems).toMatchObject([
      { code: 'picture_too_thin' },
    ])
    expect(thin({ fit: 'crop', width: 704, height: 704 }).problems).toEqual([])
  })

  test('is detected when tall as well as when wide', () => {
    const tall = (values: Partial<SettledForm>) =>
      checked(
        'lipsync',
        { image: 'tall.png', aspect: 'custom', ...values },
        {
          'tall.png': { kind: 'image', width: 10, height: 3000 },
        },
      ).problems
    expect(tall({ fit: 'crop', width: 2048, height: 128 })).toMatchObject([
      { code: 'picture_too_thin' },
    ])
    expect(tall({ fit: 'crop', width: 704, height: 704 })).toEqual([])
    expect(tall({ fit: 'pad', width: 704, height: 256 })).toMatchObject([
      { code: 'picture_too_thin', actions: [{ values: { width: 704, height: 320 } }] },
    ])
  })

  test('is fine in its own aspect ratio', () => {
    expect(thin({ aspect: 'auto', fit: 'pad' }).problems).toEqual([])
  })
})
