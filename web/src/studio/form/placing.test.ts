import { describe, expect, onTestFinished, test } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { facts, requestOf } from '../../../../tests/fakes/requests.ts'
import { isExtending } from '../../core/family/mode.ts'
import { held } from '../../core/form/held.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { ltx25 } from '../../families/ltx-2.5/index.ts'
import { modes } from '../../modes/index.ts'
import { openStudio, settle } from '../open.testing.ts'
import { reusesIn } from './reuse.ts'

const video = held({ filename: 'kite_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' })
const image = held({ filename: 'a.png', subfolder: 'sub', type: 'temp' })
const none = { link: null }

async function open() {
  const opened = await openStudio()
  onTestFinished(() => opened.studio.dispose())
  return opened
}

test('every input of every mode takes its part of a video', async () => {
  const { studio, comfy } = await open()
  for (const reuse of reusesIn(ltx23)) {
    studio.edit({ mode: 't2v' })
    await studio.placing.use(video, reuse, reuse.part === 'frame' ? { frame: -1 } : null)
    const expected = reuse.part === 'frame' ? 'kite_00001__frame_-1.png' : 'kite_00001_.mp4'
    expect(studio.form).toMatchObject({
      mode: reuse.mode.id,
      [reuse.input.field]: `ltx_aio/${expected}`,
    })
    expect(studio.placing.trouble.value).toBeNull()
  }
  expect(comfy.uploads).toEqual([])
})

test('undo empties the input again, and returns to the mode', async () => {
  const { studio } = await open()
  const first = modes.i2v.media[0]!
  await studio.placing.use(video, { mode: modes.i2v, input: first }, { frame: -1 })
  expect(studio.undo.last.value).toMatchObject({ left: 't2v', from: { part: 'last' } })
  studio.undo.undo()
  expect(studio.form.mode).toBe('t2v')
  studio.edit({ mode: 'i2v' })
  expect(studio.form.image).toBeNull()
})

test('undo brings back the file that was replaced', async () => {
  const { studio } = await open()
  studio.edit({ mode: 'i2v', image: 'mine.png' })
  await studio.placing.receive({ sources: [image], ...none }, modes.i2v.media[0]!, true)
  expect(studio.form.image).toBe('ltx_aio/a.png')
  studio.undo.undo()
  expect(studio.form).toMatchObject({ mode: 'i2v', image: 'mine.png' })
})

describe('a video dropped on an input for images', () => {
  test.each([
    ['keyframe', 'image', undefined, '{"frame":-1}'],
    ['keyframe', 'lastImage', undefined, '{"frame":0}'],
    ['i2v', 'image', 1.5, '{"seconds":1.5}'],
  ] as const)('in %s as %s, shown at %s, gives %s', async (mode, field, seconds, cut) => {
    const { studio, comfy } = await open()
    studio.edit({ mode })
    const input = modes[mode].media.find((one) => one.field === field)!
    const dropped = seconds === undefined ? video : { ...video, seconds }
    await studio.placing.receive({ sources: [dropped], ...none }, input, true)
    expect(comfy.shim.asked.at(-1)).toContain(cut)
    expect(studio.form[field]).toMatch(/^ltx_aio\/kite_00001__frame_/)
  })
})

test('a video of ours dropped elsewhere is asked about, its frames and settings included', async () => {
  const { studio } = await open()
  await studio.placing.receive({ sources: [video], ...none }, null, true)
  const [asked] = studio.placing.asked.value
  expect(asked).toMatchObject({ made: true, kind: 'video' })
  expect(asked?.places).toHaveLength(reusesIn(ltx23).length)
})

describe('what is dropped in First–last', () => {
  const clip = new File(['mp4'], 'kite.mp4', { type: 'video/mp4' })

  test('as a video of the user’s is a clip, as no input takes it', async () => {
    const { studio, comfy } = await open()
    comfy.shim.probes.set('ltx_aio/kite.mp4', {
      ...facts['clip.mp4']!,
      fps: 24,
      frames: 41,
    } as never)
    studio.edit({ mode: 'keyframe' })
    await studio.placing.receive({ sources: [clip], ...none }, null, true)
    // its 41 frames at 24 fps are five steps, from the first frame on
    expect(studio.form.keyframes).toEqual([
      {
        image: 'ltx_aio/kite.mp4',
        at: 0,
        strength: null,
        clip: { start: 0, seconds: 1.667, fps: 24 },
      },
    ])
    studio.undo.back()
    expect(studio.form.keyframes).toEqual([])
  })

  test('as a video of ComfyUI’s is a frame of it, and on the timeline a clip', async () => {
    const { studio } = await open()
    studio.edit({ mode: 'keyframe', image: 'first.png', lastImage: 'last.png' })
    const other = held({ filename: 'other.mp4', subfolder: '', type: 'output' })
    await studio.placing.receive({ sources: [other], ...none }, null, true)
    expect(studio.form.keyframes).toMatchObject([{ image: 'ltx_aio/other_frame_-1.png' }])
    await studio.placing.keys({ sources: [video], ...none }, 30)
    const [, made] = studio.form.keyframes
    expect(made).toMatchObject({ image: 'ltx_aio/kite_00001_.mp4', clip: { start: 0 } })
    const check = studio.readiness.check.value
    expect(check.problems.filter(({ field }) => field === 'keyframes')).toEqual([])
  })

  test('and is a sound, is asked about, as is one too many', async () => {
    const { studio } = await open()
    const one = { image: 'last.png', strength: null }
    studio.edit({
      mode: 'keyframe',
      keyframes: Array.from({ length: 7 }, (_, at) => ({ ...one, at })),
    })
    const sound = new File(['wav'], 'a.wav', { type: 'audio/wav' })
    await studio.placing.keys({ sources: [sound, clip, image], ...none }, undefined)
    expect(studio.form.keyframes).toHaveLength(8)
    expect(studio.placing.asked.value.map(({ file }) => file.name)).toEqual(['a.wav', 'a.png'])
  })
})

test('a file of ComfyUI’s that no input here takes can go to another mode', async () => {
  const { studio } = await open()
  await studio.placing.take([image], true)
  const place = studio.placing.asked.value[0]?.places.find(({ mode }) => mode.id === 'lipsync')
  await studio.placing.useAs(studio.placing.asked.value[0]!, place!)
  expect(studio.form).toMatchObject({ mode: 'lipsync', image: 'ltx_aio/a.png' })
  expect(studio.placing.asked.value).toEqual([])
})

test('a file of the input folder is used where it is', async () => {
  const { studio } = await open()
  studio.edit({ mode: 'i2v' })
  await studio.placing.take([held({ filename: 'x.png', subfolder: 'sub', type: 'input' })], true)
  expect(studio.form.image).toBe('sub/x.png')
})

test('what can’t be read changes nothing, and says why', async () => {
  const { studio, comfy } = await open()
  comfy.shim.refusal = { code: 'file_missing', what: 'It is gone.', remedy: 'Upload it again.' }
  const place = { mode: modes.i2v, input: modes.i2v.media[0]! }
  await studio.placing.use(video, place, { frame: -1 })
  expect(studio.placing.trouble.value?.code).toBe('media_unreadable')
  expect(studio.form.mode).toBe('t2v')
  studio.edit({ mode: 'i2v' })
  expect([studio.form.image, studio.media.uploads]).toEqual([null, {}])
})

describe('a video that goes on with the family that made it', () => {
  const extend = reusesIn(ltx23).find(({ mode }) => isExtending(mode))!

  /** The form has the other family, which nobody chose, and the video is there. */
  async function openWithRun() {
    const comfy = new FakeComfy(ltx23, ltx25)
    comfy.now = { ...comfy.now!, comfyui: '0.33.0' }
    const { studio } = await openStudio({ comfy })
    onTestFinished(() => studio.dispose())
    await studio.jobs.add({ ...requestOf('t2v'), family: ltx25.id, loader: '' })
    const { id } = studio.jobs.list.value[0]!
    comfy.truths.set(id, { status: 'completed', files: [video.at], milliseconds: 1 })
    comfy.emit(id, { type: 'succeeded' })
    comfy.stale()
    await settle()
    return { comfy, studio }
  }

  test('brings back the other one on undo', async () => {
    const { studio } = await openWithRun()
    await studio.placing.use(video, extend, null)
    expect(studio.form).toMatchObject({ mode: extend.mode.id, family: ltx25.id })
    expect(studio.undo.last.value).toMatchObject({ left: 't2v', family: ltx23.id })
    studio.undo.undo()
    expect(studio.form).toMatchObject({ mode: 't2v', family: ltx23.id })
  })

  test('leaves mode and family as they were if it can’t be read', async () => {
    const { comfy, studio } = await openWithRun()
    comfy.shim.refusal = { code: 'file_missing', what: 'It is gone.', remedy: 'Upload it again.' }
    await studio.placing.use(video, extend, null)
    expect(studio.placing.trouble.value?.code).toBe('media_unreadable')
    expect(studio.form).toMatchObject({ mode: 't2v', family: ltx23.id })
  })
})

test('what only the browser can get arrives in its mode, whichever is chosen by then', async () => {
  let arrive = (_file: File): void => undefined
  const comfy = new FakeComfy()
  comfy.shim.present = false
  comfy.takesUploads = true
  const { studio } = await openStudio({
    comfy,
    fetched: () => new Promise((done) => (arrive = done)),
  })
  onTestFinished(() => studio.dispose())
  studio.edit({ mode: 'i2v' })
  const taken = studio.placing.receive({ sources: [image], ...none }, modes.i2v.media[0]!, true)
  await settle()
  studio.edit({ mode: 't2v' })
  arrive(new File(['png'], 'a.png', { type: 'image/png' }))
  await taken
  studio.edit({ mode: 'i2v' })
  expect(studio.media.uploads).toEqual({})
  expect(studio.form.image).toBe('ltx_aio/a.png')
})

test('a wrong kind is refused by what the file really is', async () => {
  const comfy = new FakeComfy()
  comfy.shim.probes.set('ltx_aio/a.png', { kind: 'audio', seconds: 2 })
  const { studio } = await openStudio({ comfy })
  onTestFinished(() => studio.dispose())
  studio.edit({ mode: 'i2v', image: 'mine.png' })
  await studio.placing.receive({ sources: [image], ...none }, modes.i2v.media[0]!, true)
  await settle()
  expect(studio.media.uploads.image).toMatchObject({ problem: { code: 'media_wrong_kind' } })
  expect(studio.form.image).toBe('mine.png')
})

test('a link is told, and the form left alone', async () => {
  const { studio } = await open()
  await studio.placing.receive({ sources: [], link: 'https://example.org/a.png' }, null, true)
  expect(studio.placing.link.value).toBe('https://example.org/a.png')
  studio.placing.dismissLink()
  expect(studio.placing.link.value).toBeNull()
})
