import { describe, expect, test } from 'vitest'
import { checkForm, completeForm, facts, requestOf } from '../../../../tests/fakes/requests.ts'
import { families } from '../../families/index.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { importRequest } from '../check/imported.ts'
import { keysOf } from '../form/keyframe.ts'
import type { SettledForm } from '../form/form.ts'
import { type ApiPrompt, isLink } from '../graph/template.ts'
import { meaningOf } from '../graph/nodes.ts'
import { fieldOf } from './fields.ts'
import { fill } from './fill.ts'
import type { RunOptions } from '../graph/run-options.ts'

const filled = (values: Partial<SettledForm>, options: RunOptions = {}): ApiPrompt =>
  fill(requestOf('keyframe', values), modes.keyframe, ltx23, 'name', options)

/** The guides of a pass from the sampler back to where they begin, in that order. */
function chain(prompt: ApiPrompt, pass: 1 | 2): string[] {
  const ids: string[] = []
  const from = (id: string, input: string): string => {
    const link = prompt[id]?.inputs[input]
    if (!isLink(link)) throw new Error(`${id}.${input} is no link`)
    return link[0]
  }
  for (
    let id = from(`av_${pass}`, 'video_latent');
    prompt[id]?.class_type === 'LTXVAddGuide';
    id = from(id, 'latent')
  ) {
    ids.unshift(id)
    // all three go the same way
    const before = from(id, 'latent')
    const isFirst = prompt[before]?.class_type !== 'LTXVAddGuide'
    const start = pass === 1 ? 'cond' : from(id, 'positive')
    expect(from(id, 'positive')).toBe(isFirst ? start : before)
    expect(from(id, 'negative')).toBe(isFirst ? start : before)
  }
  return ids
}

const indices = (prompt: ApiPrompt, ids: readonly string[]): unknown[] =>
  ids.map((id) => prompt[id]?.inputs['frame_idx'])

function keysAt(...frames: number[]): SettledForm['keyframes'] {
  return frames.map((frame, n) => ({
    image: n % 2 ? 'last.png' : 'first.png',
    at: frame / 24,
    strength: n % 2 ? 0.1 * (n + 1) : null,
  }))
}

const alone = { image: null, lastImage: null }

describe.each([
  ['one', keysAt(7), alone, [7]],
  ['one at 0', keysAt(0), alone, [0]],
  ['one at the end', keysAt(120), alone, [120]],
  ['the first alone', [], { lastImage: null }, [0]],
  ['the last alone', [], { image: null }, [-1]],
  ['first and last', [], {}, [0, -1]],
  ['three', keysAt(64), {}, [0, -1, 64]],
  ['five, not in order', keysAt(100, 3, 50), {}, [0, -1, 3, 50, 100]],
  ['eight', keysAt(1, 2, 8, 9, 16, 118), {}, [0, -1, 1, 2, 8, 9, 16, 118]],
  [
    'eight of their own',
    keysAt(0, 1, 2, 30, 60, 90, 119, 120),
    alone,
    [0, 1, 2, 30, 60, 90, 119, 120],
  ],
] as const)('%s', (_, keyframes, ends, expected) => {
  test.each(['draft', 'fast', 'balanced', 'quality'])('%s', (preset) => {
    const values = { keyframes: [...keyframes], ...ends, preset }
    const prompt = filled(values)
    const first = chain(prompt, 1)
    expect(indices(prompt, first)).toEqual(expected)
    // cropped behind the last of them, so that the frames are as many as asked for
    const passes = prompt['sample_2'] ? ([1, 2] as const) : ([1] as const)
    for (const pass of passes) {
      const guides = chain(prompt, pass)
      expect(indices(prompt, guides)).toEqual(expected)
      expect(prompt[`guider_${pass}`]?.inputs['positive']).toEqual([guides.at(-1), 0])
      expect(prompt[`crop_${pass}`]?.inputs).toMatchObject({
        positive: [guides.at(-1), 0],
        negative: [guides.at(-1), 1],
        latent: [`split_${pass}`, 0],
      })
    }
    const last = passes.length
    expect(prompt['decode_video']?.inputs['samples']).toEqual([`crop_${last}`, 2])
    expect(prompt['v_empty']?.inputs['length']).toBe(121)
    const loads = Object.values(prompt).filter((node) => node.class_type === 'LoadImage')
    expect(loads).toHaveLength(expected.length)
    // every link leads to a node, and every node to a stage
    for (const [id, node] of Object.entries(prompt)) {
      expect(meaningOf(id, ltx23.nodes), id).not.toBeNull()
      for (const value of Object.values(node.inputs))
        if (isLink(value)) expect(prompt[value[0]], `${id} → ${value[0]}`).toBeDefined()
    }
  })
})

test('each has its strength, or the guide strength', () => {
  const prompt = filled({ keyframes: keysAt(10, 20), guideStrength: 0.3, lastStrength: 0.9 })
  const strength = (id: string) => prompt[id]?.inputs['strength']
  expect(strength('first_guide_1')).toBe(0.3)
  expect(strength('last_guide_1')).toBe(0.9)
  expect(strength('key1_guide_1')).toBe(0.3)
  expect(strength('key2_guide_1')).toBe(0.2)
})

test('an image is cropped, or fitted with bars, as the first frame is', () => {
  const keyframes = [{ image: 'square.png', at: 1, strength: null }]
  const crops = { 'square.png': { x: 0, y: 0, width: 800, height: 440 } }
  const cropped = filled({ keyframes, crops })
  expect(cropped['key1_fit']?.inputs['input']).toEqual(['key1_crop', 0])
  expect(cropped['key1_crop']?.inputs['image']).toEqual(['key1_flat', 0])
  expect(filled({ keyframes })['key1_crop']).toBeUndefined()
  const padded = filled({ keyframes, fit: 'pad' })
  expect(padded['key1_prep']?.inputs['image']).toEqual(['key1_pad', 0])
  expect(padded['key1_fit']).toBeUndefined()
})

test('a draft that is finished guides the second pass from what the draft kept', () => {
  const prompt = filled({ keyframes: keysAt(10), ...alone }, { draft: 'draft' })
  expect(prompt['key1_guide_1']).toBeUndefined()
  expect(prompt['key1_guide_2']?.inputs).toMatchObject({
    positive: ['cond', 0],
    negative: ['cond', 1],
    latent: ['upscale', 0],
  })
})

test('a node of a keyframe is the fault of keyframes', () => {
  expect(fieldOf('key3_guide_1.frame_idx', modes.keyframe, ltx23)).toBe('keyframes')
  expect(fieldOf('first.image', modes.keyframe, ltx23)).toBe('image')
})

describe('the check', () => {
  const found = (values: Partial<SettledForm>) =>
    checkForm(completeForm('keyframe', values)).problems
  const codes = (values: Partial<SettledForm>) => found(values).map(({ code }) => code)

  test('wants one image at least, eight at most', () => {
    expect(codes(alone)).toEqual(['keys_missing'])
    expect(codes({ keyframes: keysAt(1, 2, 3, 4, 5, 6) })).toEqual([])
    expect(codes({ keyframes: keysAt(1, 2, 3, 4, 5, 6, 7) })).toEqual(['keys_too_many'])
  })

  test('says what is beyond the end, and both ways out', () => {
    const keyframes = keysAt(130)
    const [late] = found({ keyframes })
    expect(late).toMatchObject({ code: 'key_out_of_range', field: 'keyframes' })
    for (const action of late?.actions ?? [])
      if (action.kind === 'set')
        expect(codes({ keyframes, ...(action.values as Partial<SettledForm>) })).toEqual([])
    expect(late?.actions).toHaveLength(2)
    expect(codes({ keyframes, seconds: 6 })).toEqual([])
    expect(codes({ keyframes: keysAt(-1) })).toEqual(['key_out_of_range'])
  })

  test('says which images share a frame, and moves one of them', () => {
    for (const keyframes of [keysAt(0), keysAt(120), keysAt(50, 50)]) {
      const [same] = found({ keyframes })
      expect(same).toMatchObject({ code: 'keys_collide', field: 'keyframes' })
      const [action] = same?.actions ?? []
      if (action?.kind !== 'set') throw new Error('no way out')
      expect(codes(action.values as Partial<SettledForm>)).toEqual([])
    }
  })

  test('knows files that are no images, and strengths out of range', () => {
    expect(codes({ keyframes: [{ image: 'speech.wav', at: 1, strength: null }] })).toEqual([
      'media_wrong_kind',
    ])
    expect(codes({ keyframes: [{ image: 'first.png', at: 1, strength: 11 }] })).toEqual([
      'number_out_of_range',
    ])
    expect(codes({ firstStrength: -1 })).toEqual(['number_out_of_range'])
  })

  test('takes the shape of the earliest image where there is no first frame', () => {
    const keyframes = [{ image: 'square.png', at: 1, strength: null }]
    const { size } = checkForm(completeForm('keyframe', { keyframes, ...alone }))
    expect(size?.width).toBe(size?.height)
    expect(facts['square.png']).toBeDefined()
  })
})

describe('a clip', () => {
  const clipAt = (frame: number, seconds = 1, start = 0, image = 'clip.mp4') => ({
    image,
    at: frame / 24,
    strength: null,
    clip: { start, seconds, fps: null },
  })

  test.each([
    // wanted frame, where it is held, steps, and the frames that it takes there
    [0, 0, 3, [0, 24]],
    [1, 1, 3, [1, 24]],
    [5, 9, 3, [9, 32]],
    [12, 9, 3, [9, 32]],
    [13, 17, 1, [17, 24]],
    [96, 97, 3, [97, 120]],
  ])('wanted at %i is held at %i, %i steps long', (wanted, frame, steps, [first, last]) => {
    const ruler = { frames: 121, fps: 24, step: 8 }
    const keyframes = [clipAt(wanted, (steps * 8) / 24)]
    const [place] = keysOf({ ...alone, keyframes }, ruler)
    expect(place).toMatchObject({ frame: first, last })
    const prompt = filled({ ...alone, keyframes })
    for (const pass of [1, 2] as const) {
      expect(indices(prompt, chain(prompt, pass))).toEqual([frame])
      expect(prompt[`key1_guide_${pass}`]?.inputs['image']).toEqual(['key1_fit', 0])
    }
    // one more than it holds, as the guide's node drops it
    expect(prompt['key1_rate']?.inputs['frames']).toBe(steps * 8 + 1)
  })

  test('is read from its start, and brought to the frame rate of the run', () => {
    const prompt = filled({ keyframes: [clipAt(9, 1, 2.5)] })
    expect(prompt['key1_slice']?.inputs).toMatchObject({ start_time: 2.5, duration: 1.242 })
    // 25 frames at 24 fps are 31 at 30
    expect(prompt['key1_frames']?.inputs['length']).toBe(31)
    expect(prompt['key1_rate']?.inputs).toEqual({ images: ['key1_frames', 0], frames: 25 })
    expect(prompt['key1_fit']?.inputs['input']).toEqual(['key1_rate', 0])
    const same = filled({ keyframes: [clipAt(9)], fps: 30 })
    expect(same['key1_rate']).toBeUndefined()
    expect(same['key1_fit']?.inputs['input']).toEqual(['key1_frames', 0])
    const padded = filled({ keyframes: [clipAt(9)], fit: 'pad' })
    expect(padded['key1_guide_2']?.inputs['image']).toEqual(['key1_pad', 0])
    expect(padded['key1_fit']).toBeUndefined()
  })

  test.each(['draft', 'fast', 'balanced', 'quality'])('goes between images (%s)', (preset) => {
    const keyframes = [...keysAt(100), { ...clipAt(9), strength: 0.4 }, ...keysAt(60)]
    const prompt = filled({ keyframes, preset })
    expect(indices(prompt, chain(prompt, 1))).toEqual([0, -1, 9, 60, 100])
    expect(prompt['key1_guide_1']?.inputs['strength']).toBe(0.4)
    expect(prompt['key2_image']?.inputs['image']).toBe('first.png')
    expect(prompt['v_empty']?.inputs['length']).toBe(121)
    for (const [id, node] of Object.entries(prompt)) {
      expect(meaningOf(id, ltx23.nodes), id).not.toBeNull()
      for (const value of Object.values(node.inputs))
        if (isLink(value)) expect(prompt[value[0]], `${id} → ${value[0]}`).toBeDefined()
    }
  })

  test('is not decoded again by the run that finishes a draft, but guides it', () => {
    const prompt = filled({ keyframes: [clipAt(9)], ...alone }, { draft: 'draft' })
    expect(prompt['key1_guide_1']).toBeUndefined()
    expect(prompt['key1_guide_2']?.inputs).toMatchObject({
      positive: ['cond', 0],
      latent: ['upscale', 0],
      frame_idx: 9,
    })
  })

  test('in a request keeps its rate, and comes back with the form', () => {
    const request = requestOf('keyframe', { keyframes: [clipAt(9)] })
    expect(request.keyframes[0]?.clip).toEqual({ start: 0, seconds: 1, fps: 30 })
    const read = importRequest(JSON.stringify(request), modes, families).value
    expect(read?.keyframes).toEqual(request.keyframes)
    // whatever nothing has read keeps what the request says
    expect(read && fill(read, modes.keyframe, ltx23, 'name')).toEqual(
      fill(request, modes.keyframe, ltx23, 'name'),
    )
  })

  describe('checked', () => {
    const check = (...keyframes: SettledForm['keyframes']) =>
      checkForm(completeForm('keyframe', { ...alone, keyframes }))
    const codes = (...keyframes: SettledForm['keyframes']) =>
      check(...keyframes).problems.map(({ code }) => code)
    /** Every way out that a problem offers leads to a form without problems. */
    function allHelp(...keyframes: SettledForm['keyframes']): number {
      const actions = check(...keyframes).problems.flatMap((one) => one.actions ?? [])
      for (const action of actions) {
        if (action.kind !== 'set') throw new Error('not a value')
        const values = action.values as Partial<SettledForm>
        const form = completeForm('keyframe', { ...alone, keyframes, ...values })
        expect(checkForm(form).problems, action.label).toEqual([])
      }
      return actions.length
    }

    test('may end with the last frame, and not after it', () => {
      expect(codes(clipAt(97))).toEqual([])
      expect(codes(clipAt(0, 4.5))).toEqual([])
      expect(codes(clipAt(105))).toEqual(['clip_out_of_range'])
      // longer, moved, shorter
      expect(allHelp(clipAt(105))).toBe(3)
      expect(codes(clipAt(-9))).toEqual(['clip_out_of_range'])
    })

    test('shares no frame with an image or another clip', () => {
      const image = keysAt(33)[0]!
      expect(codes(clipAt(9), image)).toEqual([])
      expect(codes(clipAt(17), image)).toEqual(['keys_overlap'])
      expect(allHelp(clipAt(17), image)).toBe(2)
      expect(codes(clipAt(0), clipAt(17))).toEqual(['keys_overlap'])
      expect(allHelp(clipAt(0), clipAt(17))).toBe(2)
      const [first] = checkForm(completeForm('keyframe', { keyframes: [clipAt(0)] })).problems
      expect(first?.code).toBe('keys_overlap')
      expect(codes(clipAt(1), clipAt(25))).toEqual([])
    })

    test('is no longer than its file', () => {
      expect(codes(clipAt(1, 3, 1.5))).toEqual([])
      expect(codes(clipAt(1, 4, 1.5))).toEqual(['clip_past_end'])
      expect(allHelp(clipAt(1, 4, 1.5))).toBe(2)
      expect(codes(clipAt(1, 1, 9))).toEqual(['clip_past_end'])
      expect(codes(clipAt(1, 1, -1))).toEqual(['start_negative'])
    })

    test('is a video', () => {
      expect(codes(clipAt(1, 1, 0, 'first.png'))).toEqual(['media_wrong_kind'])
      expect(codes({ image: 'clip.mp4', at: 1, strength: null })).toEqual(['media_wrong_kind'])
      expect(codes(clipAt(1, 1, 0, 'silent.mp4'))).toEqual([])
    })
  })
})
