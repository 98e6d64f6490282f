import { describe, expect, it } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { noLimits } from '../../core/family/owner-limits.ts'
import type { VideoFacts } from '../../core/form/media.ts'
import { openStudio, type OpenedStudio, settle } from '../open.testing.ts'

const name = 'video/LTX_AIO/kite_00001_.mp4 [output]'
const facts: VideoFacts = {
  kind: 'video',
  width: 640,
  height: 352,
  fps: 24,
  frames: 49,
  seconds: 49 / 24,
  hasAudio: true,
  audioSeconds: 2,
}

/** A studio with a finished video. */
async function withVideo(values: Parameters<typeof requestOf>[1] = {}) {
  const opened = await openStudio()
  const { comfy, studio } = opened
  comfy.shim.probes.set(name, facts)
  await studio.server.refresh()
  await studio.models.refresh()
  await studio.machine.refresh()
  const id = '00000001'
  await studio.jobs.add(requestOf('t2v', { seconds: 5, ...values }), id)
  await finish(opened, id)
  const entry = studio.jobs.list.value.find((one) => one.id === id)!
  return { ...opened, entry, reworking: studio.reworking }
}

async function finish(
  { comfy, studio, world }: OpenedStudio,
  id: string,
  milliseconds = 20_000,
): Promise<void> {
  const file = { filename: 'kite_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }
  comfy.truths.set(id, { status: 'completed', files: [file], milliseconds })
  await studio.jobs.reconcile()
  world.pass(1000)
  await settle()
}

const lastOf = ({ comfy }: OpenedStudio) => comfy.submissions.at(-1)

describe('a finished video', () => {
  it('says what would come of it before anything is queued', async () => {
    const { entry, reworking } = await withVideo()
    const offer = reworking.offer(entry, 'smooth')
    expect(offer).toMatchObject({
      given: { fps: 24, frames: 121 },
      made: { fps: 48, frames: 242, width: 1280, height: 704 },
      problem: null,
    })
    expect(offer?.time()).toBeNull()
    expect(reworking.offer(entry, 'enlarge')?.made).toMatchObject({ width: 2560, height: 1408 })
  })

  it('is reworked as the file is, in a run of its own with the settings that made it', async () => {
    const opened = await withVideo()
    await opened.reworking.start(opened.entry, 'smooth')
    const { prompt, request } = lastOf(opened) ?? {}
    const { width, height, fps, frames } = facts
    expect(request).toEqual({
      ...opened.entry.request,
      rework: {
        id: 'smooth',
        clips: [{ file: name, job: opened.entry.id, width, height, fps, frames }],
      },
    })
    expect(prompt?.['load_video']?.inputs['file']).toBe(name)
    const made = opened.studio.jobs.live.value[0]
    expect(made?.name).toMatch(/^smooth_/)
    expect(made?.id).not.toBe(opened.entry.id)
  })

  it('is reworked as announced where the backend is missing', async () => {
    const opened = await withVideo()
    opened.comfy.shim.probes.clear()
    await opened.reworking.start(opened.entry, 'enlarge')
    expect(lastOf(opened)?.prompt['enlarged']?.inputs).toMatchObject({ width: 2560, height: 1408 })
  })

  it('is not, where its file can’t be read', async () => {
    const opened = await withVideo()
    opened.comfy.shim.probes.set(name, { kind: 'unreadable', reason: 'it is a text file.' })
    const before = opened.comfy.submissions.length
    await opened.reworking.start(opened.entry, 'smooth')
    expect(opened.reworking.trouble.value?.code).toBe('media_unreadable')
    expect(opened.comfy.submissions).toHaveLength(before)
  })

  it('is queued once by a double click', async () => {
    const opened = await withVideo()
    const before = opened.comfy.submissions.length
    await Promise.all([1, 2].map(() => opened.reworking.start(opened.entry, 'smooth')))
    expect(opened.comfy.submissions).toHaveLength(before + 1)
  })

  it('of a draft can be smoother, too, but that is no draft', async () => {
    const opened = await withVideo({ preset: 'draft' })
    await opened.reworking.start(opened.entry, 'smooth')
    const id = opened.studio.jobs.live.value[0]?.id ?? ''
    await finish(opened, id)
    const smooth = opened.studio.jobs.list.value.find((one) => one.id === id)!
    const before = opened.comfy.submissions.length
    await opened.studio.runs.finish(smooth)
    expect(opened.comfy.submissions).toHaveLength(before)
  })

  it('is restored into the form as the settings that made it', async () => {
    const opened = await withVideo()
    await opened.reworking.start(opened.entry, 'smooth')
    const made = opened.studio.jobs.live.value[0]!
    opened.studio.edit({ prompt: 'another' })
    opened.studio.restore(made.request)
    expect(opened.studio.form.prompt).toBe(opened.entry.request.prompt)
    expect(opened.studio.readiness.check.value.request).toEqual(opened.entry.request)
  })

  it('is made again with a new seed, and repeated without', async () => {
    const opened = await withVideo()
    await opened.reworking.start(opened.entry, 'smooth')
    const { request } = opened.studio.jobs.live.value[0]!
    await opened.studio.runs.vary(request)
    expect(lastOf(opened)?.request).toMatchObject({ rework: null })
    opened.world.pass(1000)
    await opened.studio.runs.again(request)
    await opened.pass(1000)
    expect(opened.studio.jobs.live.value.map((run) => run.request)).toContainEqual(request)
  })

  it('has an estimate once one like it was made', async () => {
    const opened = await withVideo()
    await opened.reworking.start(opened.entry, 'enlarge')
    const id = opened.studio.jobs.live.value[0]?.id ?? ''
    await finish(opened, id, 90_000)
    const { request } = opened.studio.jobs.list.value.find((one) => one.id === id)!
    const time = opened.studio.estimates.of(request)
    expect(time?.low).toBeLessThanOrEqual(90)
    expect(time?.high).toBeGreaterThanOrEqual(90)
    // which says nothing about the video's own
    expect(opened.studio.estimates.of({ ...request, rework: null })).not.toEqual(time)
    // an owner's limit, which a video of any mode is under
    opened.comfy.shim.owner = { ...noLimits, modes: ['i2v'], seconds: 60 }
    await opened.studio.limits.refresh()
    expect(opened.reworking.offer(opened.entry, 'smooth')?.problem).toBeNull()
    await opened.reworking.start(opened.entry, 'enlarge')
    expect(opened.reworking.trouble.value?.code).toBe('estimate_over_limit')
    expect(opened.studio.jobs.live.value).toEqual([])
  })
})

describe('a model file that is missing', () => {
  const file = 'film_net_fp16.safetensors'

  async function without() {
    const comfy = await withVideo()
    comfy.comfy.missing = [file]
    await comfy.studio.server.refresh()
    await comfy.studio.models.refresh()
    return comfy
  }

  it('is offered for download, with its size, before anything is queued', async () => {
    const opened = await without()
    expect(opened.reworking.offer(opened.entry, 'smooth')?.problem).toBeNull()
    const before = opened.comfy.submissions.length
    await opened.reworking.start(opened.entry, 'smooth')
    expect(opened.comfy.submissions).toHaveLength(before)
    expect(opened.reworking.asked.value?.id).toBe('smooth')
    const { entries, bytes } = opened.reworking.needs.value!
    expect(entries.map((entry) => entry.file)).toEqual([file])
    expect(bytes).toBeGreaterThan(60e6)
    expect(bytes).toBeLessThan(75e6)
    opened.reworking.dismiss()
    expect(opened.reworking.asked.value).toBeNull()
  })

  it('is no reason for the other', async () => {
    const opened = await without()
    await opened.reworking.start(opened.entry, 'enlarge')
    expect(opened.reworking.asked.value).toBeNull()
    expect(lastOf(opened)?.request).toMatchObject({ rework: { id: 'enlarge' } })
  })

  it('starts the run when it has arrived, apart from a form that waits', async () => {
    const opened = await without()
    const own = { id: 'own', request: requestOf('t2v', { seed: 9 }) }
    opened.studio.runs.waiting.remember([own])
    await opened.reworking.start(opened.entry, 'smooth')
    await opened.reworking.download()
    expect(opened.comfy.shim.asked.join()).toContain('film')
    expect(opened.studio.runs.waiting.runs.value).toHaveLength(2)
    opened.comfy.missing = []
    await opened.studio.server.refresh()
    await opened.studio.models.refresh()
    await opened.pass(2000)
    expect(opened.studio.runs.waiting.runs.value).toEqual([])
    const live = opened.studio.jobs.live.value
    expect(live.map(({ request, batch }) => [request.rework?.id ?? null, batch])).toEqual(
      expect.arrayContaining([
        ['smooth', undefined],
        [null, undefined],
      ]),
    )
  })
})

describe('what this machine can’t do', () => {
  it('is said for a ComfyUI without the node', async () => {
    const opened = await withVideo()
    opened.comfy.lacks.add('FrameInterpolate')
    await opened.studio.server.refresh()
    const { problem } = opened.reworking.offer(opened.entry, 'smooth') ?? {}
    expect(problem?.code).toBe('node_missing')
    expect(opened.reworking.offer(opened.entry, 'enlarge')?.problem).toBeNull()
    await opened.reworking.start(opened.entry, 'smooth')
    expect(opened.reworking.trouble.value?.code).toBe('node_missing')
  })

  it('is said for a video that doesn’t fit into RAM', async () => {
    const opened = await withVideo()
    opened.comfy.now = { ...opened.comfy.now!, ram: 32e9 }
    await opened.studio.machine.refresh()
    expect(opened.reworking.offer(opened.entry, 'enlarge')?.problem?.code).toBe('rework_no_room')
    expect(opened.reworking.offer(opened.entry, 'smooth')?.problem).toBeNull()
  })

  it('is nothing for a run without a video', async () => {
    const { studio, reworking } = await withVideo()
    await studio.jobs.add(requestOf('t2v', { seed: 3 }), '00000002')
    expect(reworking.offer(studio.jobs.live.value[0]!, 'smooth')).toBeNull()
  })
})
