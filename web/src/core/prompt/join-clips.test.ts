import { describe, expect, it } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { timed } from '../../../../tests/fakes/timed.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { reworkBytes, reworkProblem } from '../check/reworkable.ts'
import { type Clip, framesAt, type Rework, reworked, sharedFrames } from '../form/rework.ts'
import { meaningOf } from '../graph/nodes.ts'
import { isLink } from '../graph/template.ts'
import { fill } from './fill.ts'

function clip(values: Partial<Clip> = {}): Clip {
  const size = { width: 1280, height: 704 }
  return { file: 'a.mp4 [output]', job: 'a', frames: 121, ...size, fps: 24, ...values }
}
const filled = (...clips: Clip[]) =>
  fill({ ...requestOf('t2v'), rework: { id: 'join', clips } }, modes.t2v, ltx23, 'join_x')

describe('joined videos', () => {
  const clips = [
    clip(),
    clip({ file: 'b.mp4', width: 640, height: 352 }),
    clip({ file: 'c.mp4', fps: 60, frames: 100 }),
  ]
  const prompt = filled(...clips)

  it('have all frames, in the size and at the rate of the first', () => {
    expect(framesAt(clips[2]!, 24)).toBe(40)
    expect(reworked({ id: 'join', clips })).toEqual({
      width: 1280,
      height: 704,
      fps: 24,
      frames: 121 + 121 + 40,
    })
    expect(prompt['video']?.inputs).toMatchObject({ fps: 24, images: ['joined', 0] })
  })

  it('are read in order, fitted only where they differ', () => {
    const files = [1, 2, 3].map((n) => prompt[`clip${n}_load`]?.inputs['file'])
    expect(files).toEqual(['a.mp4 [output]', 'b.mp4', 'c.mp4'])
    expect(prompt['joined']?.inputs).toEqual({
      'images.image0': ['clip1_parts', 0],
      'images.image1': ['clip2_fit', 0],
      'images.image2': ['clip3_rate', 0],
    })
    expect(prompt['clip2_fit']?.inputs).toMatchObject({
      image: ['clip2_parts', 0],
      width: 1280,
      height: 704,
    })
    expect(prompt['clip3_rate']?.inputs).toEqual({ images: ['clip3_parts', 0], frames: 40 })
    expect(Object.keys(prompt).filter((id) => /^clip\d_(rate|fit)$/.test(id))).toHaveLength(2)
  })

  it('add their sounds one after the other, each as long as its frames', () => {
    expect(prompt['clip1_sum']).toBeUndefined()
    expect(prompt['clip2_sum']?.inputs).toMatchObject({
      audio1: ['clip1_sound', 0],
      audio2: ['clip2_sound', 0],
    })
    expect(prompt['clip3_sum']?.inputs).toMatchObject({
      audio1: ['clip2_sum', 0],
      audio2: ['clip3_sound', 0],
    })
    expect(prompt['video']?.inputs['audio']).toEqual(['clip3_sum', 0])
    expect(prompt['clip2_long']?.inputs).toMatchObject({
      audio1: ['clip2_parts', 1],
      audio2: ['silence', 0],
    })
    expect(prompt['silence']?.inputs['duration']).toBeGreaterThan(121 / 24)
  })

  it('of NTSC rates don’t drift by a sample, however many there are', () => {
    const fps = 30000 / 1001
    const many = Array.from({ length: 50 }, (_, n) => clip({ fps, frames: 31 + n }))
    const sounds = filled(...many)
    let [frames, samples] = [0, 0]
    many.forEach((one, n) => {
      frames += one.frames
      samples += Math.round(Number(sounds[`clip${n + 1}_sound`]?.inputs['duration']) * 48000)
      expect(samples).toBe(Math.round((frames / fps) * 48000))
    })
  })

  it('link only to nodes that are there, all of which mean something', () => {
    for (const [id, { inputs }] of Object.entries(prompt)) {
      expect(meaningOf(id, ltx23.nodes), id).not.toBeNull()
      for (const value of Object.values(inputs))
        if (isLink(value)) expect(prompt[value[0]], id).toBeDefined()
    }
  })

  it('are filled within 10 ms', async () => {
    const many = Array.from({ length: 50 }, () => clip({ fps: 25, width: 640 }))
    filled(...many)
    const { took } = await timed(() => {
      for (let n = 0; n < 5; n++) filled(clip(), ...many.slice(1))
    })
    expect(took / 5).toBeLessThan(10)
  })

  it('need RAM for themselves and for what is joined', () => {
    const bytes = (frames: number): number => frames * 1280 * 704 * 12
    const two = [clip(), clip()]
    expect(reworkBytes({ id: 'join', clips: two })).toBe(bytes(242) + bytes(242))
    expect(reworkProblem({ id: 'join', clips: two }, bytes(480))?.code).toBe('rework_no_room')
    expect(reworkProblem({ id: 'join', clips: two }, bytes(490))).toBeNull()
    const other = [clip(), clip({ width: 640 })]
    expect(reworkBytes({ id: 'join', clips: other })).toBe(bytes(121 + 60.5 + 121 + 242))
    const odd = [clip({ width: 641 }), clip()]
    expect(reworkProblem({ id: 'join', clips: odd })?.code).toBe('video_size_odd')
    expect(reworkProblem({ id: 'join', clips: odd.toReversed() })).toBeNull()
  })
})

describe('a crossfade', () => {
  const sounds = (prompt: ReturnType<typeof fill>, n: number) => [
    prompt[`clip${n}_sound`]?.inputs['duration'],
    prompt[`clip${n}_fade_sound`]?.inputs,
  ]
  const joined = (rework: { clips: Clip[]; crossfade?: number }) => {
    const whole = { id: 'join', ...rework } as const
    const request = { ...requestOf('t2v'), rework: whole }
    return { made: reworked(whole), prompt: fill(request, modes.t2v, ltx23, 'join_x') }
  }
  const three = [clip(), clip({ frames: 20 }), clip({ width: 640, height: 352 })]

  it('shares frames and sound, at most half of a clip', () => {
    const { made, prompt } = joined({ clips: three, crossfade: 0.5 })
    expect(sharedFrames({ id: 'join', clips: three, crossfade: 0.5 })).toEqual([0, 10, 10])
    expect(made.frames).toBe(121 + 20 + 121 - 20)
    expect(prompt['clip1_fade']?.inputs).toEqual({
      images: ['clip1_parts', 0],
      shared: 0,
      cut: 10,
    })
    expect(prompt['clip2_fade']?.inputs).toEqual({
      images: ['clip2_parts', 0],
      before: ['clip1_parts', 0],
      shared: 10,
      cut: 10,
    })
    expect(prompt['clip3_fade']?.inputs).toMatchObject({
      images: ['clip3_fit', 0],
      before: ['clip2_parts', 0],
    })
    expect(prompt['joined']?.inputs['images.image2']).toEqual(['clip3_fade', 0])
    expect(sounds(prompt, 2)).toEqual([
      20 / 24,
      {
        audio: ['clip2_sound', 0],
        before: ['clip1_sound', 0],
        shared: 20000 / 48000,
        cut: 20000 / 48000,
      },
    ])
    expect(prompt['clip2_sum']?.inputs).toMatchObject({
      audio1: ['clip1_fade_sound', 0],
      audio2: ['clip2_fade_sound', 0],
    })
    expect(prompt['video']?.inputs['audio']).toEqual(['clip3_sum', 0])
  })

  it('leaves as many samples as frames, at any rate', () => {
    const fps = 30000 / 1001
    const clips = Array.from({ length: 20 }, (_, n) => clip({ fps, frames: 41 + n }))
    const { made, prompt } = joined({ clips, crossfade: 0.7 })
    const samples = clips.map((_, n) => {
      const inputs = prompt[`clip${n + 1}_fade_sound`]?.inputs
      const seconds = Number(prompt[`clip${n + 1}_sound`]?.inputs['duration'])
      return Math.round(seconds * 48000) - Math.round(Number(inputs?.['cut']) * 48000)
    })
    expect(samples.reduce((sum, one) => sum + one, 0)).toBe(Math.round((made.frames / fps) * 48000))
  })

  it('needs nothing where there is none', () => {
    const { prompt } = joined({ clips: three })
    expect(Object.keys(prompt).filter((id) => id.includes('fade'))).toEqual([])
  })
})

describe('a sound of its own', () => {
  it('takes the place of all others, to the end of the frames', () => {
    const rework = {
      id: 'join' as const,
      clips: [clip(), clip()],
      crossfade: 1,
      sound: { file: 'talk.wav', start: 2.5 },
    } satisfies Rework
    const prompt = fill({ ...requestOf('t2v'), rework }, modes.t2v, ltx23, 'join_x')
    expect(reworked(rework).frames).toBe(242)
    expect(prompt['given_load']?.inputs['audio']).toBe('talk.wav')
    expect(prompt['given_trim']?.inputs).toMatchObject({ start_index: 2.5, duration: 10.083333 })
    expect(prompt['given_silence']?.inputs).toMatchObject({ duration: 10.083333 })
    expect(prompt['video']?.inputs['audio']).toEqual(['given_sound', 0])
    expect(Object.keys(prompt).filter((id) => /sum|silence|fade|_long/.test(id))).toEqual([
      'given_silence',
    ])
  })
})
