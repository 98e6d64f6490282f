import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeForm, facts } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { aspects, controls, type Form, type ModeId, modeIds, newForm } from '../form/form.ts'
import type { FactsByName } from '../form/media.ts'
import { formOf, type Request } from '../form/request.ts'
import { check } from './check.ts'
import { restoredForm } from './restored.ts'
import { type Proposal, settle } from '../machine/tier.ts'

const presetIds = ['draft', 'fast', 'balanced', 'quality'] as const
const scales = Object.keys(ltx23.scales)
const loaders = Object.keys(ltx23.loaders)

const proposal: Proposal = {
  loader: 'split',
  lowVram: false,
  scale: '576p',
  models: { transformer: 'suits-this-card.safetensors' },
  line: '',
}

function requestFrom(form: Form, known: FactsByName = facts, here = proposal): Request | null {
  return check(settle(form, here, ltx23), modes[form.mode], ltx23, known).request
}

function restored(request: Request, known: FactsByName = facts, here = proposal): Form {
  return restoredForm(request, {
    mode: modes[request.mode],
    family: ltx23,
    facts: known,
    proposal: here,
  })
}

/** A form with nothing set but what is required. */
function plain(mode: ModeId): Form {
  return { ...completeForm(mode), loader: null, lowVram: null }
}

const own = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(values, { nil: null, freq: 2 })
const strength = own(fc.constantFrom(0, 0.35, 0.7, 1))

const anyForm: fc.Arbitrary<Form> = fc
  .record({
    mode: fc.constantFrom(...modeIds),
    prompt: fc.constantFrom('a red kite', '  spaces stay ', '凧 🪁'),
    negative: own(fc.constantFrom('', 'rain', ltx23.negative)),
    image: fc.constantFrom('first.png', 'square.png', 'not looked into.png'),
    lastImage: fc.constantFrom('last.png', 'square.png', 'not looked into.png'),
    audio: fc.constantFrom('speech.wav', 'not looked into.wav'),
    audioStart: fc.constantFrom(0, 1.5, 4),
    video: fc.constantFrom('clip.mp4', 'not looked into.mp4'),
    videoStart: fc.constantFrom(0, 0.4, 2),
    control: fc.constantFrom(...controls),
    sound: fc.constantFrom('source' as const, 'generated' as const),
    preset: fc.constantFrom(...presetIds),
    aspect: fc.constantFrom('auto' as const, 'custom' as const, ...aspects),
    scale: own(fc.constantFrom(...scales)),
    width: fc.integer({ min: 128, max: 2048 }),
    height: fc.integer({ min: 128, max: 2048 }),
    fit: own(fc.constantFrom('crop' as const, 'pad' as const)),
    seconds: own(fc.constantFrom(1, 3.3, 5, 6, 12)),
    fps: own(fc.constantFrom(8, 24, 30)),
    seed: fc.nat(2 ** 31),
    loras: fc.array(
      fc.constantFrom(
        { name: 'noir.safetensors', strength: 0.8, on: false },
        { name: 'noir.safetensors', strength: 0.8, second: 0.3, on: true },
      ),
      { maxLength: 1 },
    ),
    imageStrength: strength,
    guideStrength: strength,
    controlStrength: strength,
    steps: own(fc.constantFrom(1, 20, 33)),
    cfg: own(fc.constantFrom(1, 3, 4.5)),
    loader: own(fc.constantFrom(...loaders)),
    models: fc.constantFrom<Record<string, string>[]>(
      {},
      { upscaler: 'other.safetensors' },
      { transformer: 'mine.safetensors' },
    ),
    lowVram: own(fc.boolean()),
  })
  .map((values) => ({ ...newForm(), ...values }))

const anyRequest = anyForm.map((form) => requestFrom(form)).filter((request) => request !== null)

describe('a request restored to the form', { timeout: 30_000 }, () => {
  test('comes out unchanged', () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(anyRequest, (request) => {
        met.add(request.mode)
        expect(requestFrom(formOf(request))).toEqual(request)
        expect(requestFrom(restored(request))).toEqual(request)
      }),
      { numRuns: 800 },
    )
    expect([...met].toSorted()).toEqual([...modeIds].toSorted())
  })

  test('comes out the same if its files were never probed', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(requestFrom(restored(request, {}), {})).toEqual(requestFrom(formOf(request), {}))
      }),
      { numRuns: 400 },
    )
  })

  test('stays the same when its files are probed later', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(requestFrom(restored(request, {}), facts)).toEqual(request)
      }),
      { numRuns: 400 },
    )
  })

  test('keeps a size that snapping brings too far from the shape of the video', () => {
    // 799×481 is close to 16:9, 768×512 on the grid is not
    const size = { aspect: 'custom', width: 799, height: 481 } as const
    const request = requestFrom({ ...plain('extend'), preset: 'draft', ...size })!
    expect(requestFrom(restored(request, {}))).toEqual(request)
    expect(requestFrom(formOf(request))).toEqual(request)
  })

  test.each(modeIds)('keeps every default a default: %s', (mode) => {
    const form = plain(mode)
    expect(requestFrom(form)).not.toBeNull()
    const { image, lastImage, audio, video, width, height, ...rest } = restored(requestFrom(form)!)
    const {
      image: _i,
      lastImage: _l,
      audio: _a,
      video: _v,
      width: _w,
      height: _h,
      ...before
    } = form
    expect(rest).toEqual(before)
    const uses = new Set(modes[mode].media.map(({ field }) => field))
    for (const [field, name] of Object.entries({ image, lastImage, audio, video }))
      expect([field, name]).toEqual([
        field,
        uses.has(field as 'image') ? form[field as 'image'] : null,
      ])
    expect([width, height].every(Number.isInteger)).toBe(true)
  })

  test('gets the name of its size back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...aspects), fc.constantFrom(...scales), (aspect, scale) => {
        const form = { ...plain('t2v'), aspect, scale }
        const back = restored(requestFrom(form)!)
        expect(back.aspect).not.toBe('custom')
        expect(requestFrom(back)).toEqual(requestFrom(form))
      }),
    )
    expect(restored(requestFrom({ ...plain('t2v'), aspect: '9:16' })!)).toMatchObject({
      aspect: '9:16',
      scale: null,
    })
    expect(restored(requestFrom({ ...plain('i2v'), scale: '448p' })!)).toMatchObject({
      aspect: 'auto',
      scale: '448p',
    })
    const typed = { ...plain('t2v'), aspect: 'custom' as const, width: 800, height: 400 }
    expect(restored(requestFrom(typed)!)).toMatchObject({
      aspect: 'custom',
      width: 768,
      height: 384,
    })
  })

  test('keeps what was set', () => {
    const set = {
      negative: 'rain',
      seconds: 3,
      fps: 30,
      imageStrength: 0.4,
      steps: 33,
      fit: 'pad' as const,
      preset: 'quality' as const,
      loader: 'checkpoint' as const,
      lowVram: true,
    }
    expect(restored(requestFrom({ ...plain('i2v'), ...set })!)).toMatchObject(set)
  })
})

test('where a video is in a painted frame comes back, and what its file says doesn’t', () => {
  const form: Form = {
    ...plain('tool'),
    tool: 'outpaint',
    aspect: '1:1',
    sourceAt: 'top',
    sourceScale: 0.8,
  }
  const request = requestFrom(form)
  if (!request) throw new Error('it is refused')
  const kept = { tool: 'outpaint', aspect: '1:1', sourceAt: 'top', sourceScale: 0.8, fit: null }
  expect(restored(request)).toMatchObject({ ...kept, source: null })
  // unless nothing has read the file
  const { 'clip.mp4': _, ...others } = facts
  const unread = restored(request, others)
  expect(unread).toMatchObject({ source: { frames: 150, width: 1920, height: 1080 } })
  expect(requestFrom(unread, others)).toEqual(request)
})
