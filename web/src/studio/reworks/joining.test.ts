import { describe, expect, it } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { noLimits } from '../../core/family/owner-limits.ts'
import type { VideoFacts } from '../../core/form/media.ts'
import type { Entry } from '../ledger/entry.ts'
import { openStudio, type OpenedStudio, settle } from '../open.testing.ts'

const facts: VideoFacts = {
  kind: 'video',
  width: 640,
  height: 352,
  fps: 24,
  frames: 48,
  seconds: 2,
  hasAudio: true,
  audioSeconds: 2,
}

const fileOf = (n: number) => ({
  filename: `kite_${n}.mp4`,
  subfolder: 'video/LTX_AIO',
  type: 'output',
})

/** A studio with three finished videos. */
async function withVideos() {
  const opened = await openStudio()
  const { comfy, studio, world } = opened
  await Promise.all([studio.server.refresh(), studio.models.refresh(), studio.machine.refresh()])
  const entries: Entry[] = []
  for (const n of [1, 2, 3]) {
    comfy.shim.probes.set(`video/LTX_AIO/kite_${n}.mp4 [output]`, { ...facts, frames: 24 * n })
    await studio.jobs.add(requestOf('t2v', { prompt: `kite ${n}` }), `0000000${n}`)
    comfy.truths.set(`0000000${n}`, {
      status: 'completed',
      files: [fileOf(n)],
      milliseconds: 1000,
    })
    await studio.jobs.reconcile()
    world.pass(1000)
    await settle()
    entries.push(studio.jobs.list.value.find(({ id }) => id === `0000000${n}`)!)
  }
  return { ...opened, entries, joining: studio.joining }
}

const orderOf = ({ studio }: OpenedStudio) =>
  studio.joining.parts.value.map(({ clip }) => clip.file.replace(/^.*kite_(\d).*$/, '$1')).join('')

describe('videos to join', () => {
  it('are one run with all of them in order, and the settings of one', async () => {
    const opened = await withVideos()
    await opened.joining.add(opened.entries.slice(0, 1))
    expect(opened.joining.made.value).toBeNull()
    await opened.joining.add(opened.entries.slice(1))
    expect(opened.joining.made.value).toMatchObject({ frames: 144, seconds: 6, fps: 24 })
    expect(opened.joining.problem.value).toBeNull()
    await opened.joining.start()
    const { request, prompt } = opened.comfy.submissions.at(-1)!
    expect(request).toMatchObject({
      mode: 't2v',
      rework: {
        id: 'join',
        clips: [{ job: '00000001' }, { job: '00000002' }, { job: '00000003' }],
      },
    })
    expect(prompt['clip3_load']?.inputs['file']).toContain('kite_3')
    expect(opened.studio.jobs.live.value[0]?.name).toMatch(/^join_/)
    expect(opened.joining.parts.value).toEqual([])
  })

  it('that would take longer than the owner of the server allows are not joined', async () => {
    const opened = await withVideos()
    const { joining, comfy, studio } = opened
    await joining.add(opened.entries)
    await joining.start()
    const { id } = studio.jobs.live.value[0]!
    comfy.truths.set(id, { status: 'completed', files: [fileOf(4)], milliseconds: 90_000 })
    await studio.jobs.reconcile()
    opened.world.pass(1000)
    await settle()
    comfy.shim.owner = { ...noLimits, seconds: 60 }
    await studio.limits.refresh()
    await joining.add(opened.entries)
    expect(joining.problem.value?.code).toBe('estimate_over_limit')
  })

  it('change places, and leave', async () => {
    const opened = await withVideos()
    await opened.joining.add(opened.entries)
    const [one = '', , three = ''] = opened.joining.parts.value.map(({ key }) => key)
    opened.joining.move(three, one)
    expect(orderOf(opened)).toBe('312')
    opened.joining.move(three, null)
    expect(orderOf(opened)).toBe('123')
    opened.joining.remove(one)
    expect(orderOf(opened)).toBe('23')
    opened.joining.close()
    expect(orderOf(opened)).toBe('')
  })

  it('say what is fitted to the first', async () => {
    const opened = await withVideos()
    const { comfy, entries, joining } = opened
    comfy.shim.probes.set('video/LTX_AIO/kite_2.mp4 [output]', { ...facts, width: 320, fps: 48 })
    await joining.add(entries)
    expect(
      joining.parts.value.map(({ fitted, spread, frames }) => [fitted, spread, frames]),
    ).toEqual([
      [false, false, 24],
      [true, true, 24],
      [false, false, 72],
    ])
    const [first] = joining.parts.value
    joining.move(first?.key ?? '', null)
    expect(joining.made.value).toMatchObject({ width: 320, fps: 48, frames: 48 + 144 + 48 })
  })

  it('fade into each other, by cuts where our backend’s nodes are missing', async () => {
    const opened = await withVideos()
    const { comfy, studio, joining, entries } = opened
    await joining.add(entries)
    joining.fade(0.72)
    expect(joining.crossfade.value).toBe(0.7)
    expect(joining.parts.value.map(({ shared }) => shared)).toEqual([0, 12, 17])
    expect(joining.made.value?.frames).toBe(144 - 29)
    comfy.lacks.add('LTXAIOCrossfadeFrames')
    await studio.server.refresh()
    expect(joining.canFade.value).toBe(false)
    expect(joining.made.value?.frames).toBe(144)
    await joining.start()
    expect(JSON.stringify(comfy.submissions.at(-1)?.request)).not.toContain('crossfade')
  })

  it('may be files, too, and the same one twice', async () => {
    const opened = await withVideos()
    const { comfy, entries, joining } = opened
    await joining.add([entries[0]!, entries[0]!])
    comfy.takesUploads = false
    const sent = joining.addFiles([new File(['x'], 'holiday.mp4')])
    await settle()
    expect(joining.sending.value).toEqual(['holiday.mp4'])
    comfy.shim.probes.set('holiday.mp4', facts)
    comfy.uploads.at(-1)?.arrive('holiday.mp4')
    await sent
    expect(joining.sending.value).toEqual([])
    expect(joining.parts.value.map(({ clip }) => [clip.file, clip.job])).toEqual([
      [expect.stringContaining('kite_1'), '00000001'],
      [expect.stringContaining('kite_1'), '00000001'],
      ['holiday.mp4 [input]', null],
    ])
  })

  it('are refused with the reason: no video, too many channels, unknown', async () => {
    const { comfy, joining } = await withVideos()
    const held = (name: string) => {
      const at = { filename: name, subfolder: '', type: 'input' }
      return { name, type: '', at } as const
    }
    comfy.shim.probes.set('a.png [input]', { kind: 'image', width: 8, height: 8 })
    await joining.addFiles([held('a.png')])
    expect(joining.trouble.value?.code).toBe('media_wrong_kind')
    comfy.shim.probes.set('six.mp4 [input]', {
      ...facts,
      keptSound: { seconds: 2, channels: 6 },
    })
    await joining.addFiles([held('six.mp4')])
    expect(joining.trouble.value?.code).toBe('sound_not_joined')
    await joining.addFiles([held('unknown.mp4')])
    expect(joining.trouble.value?.code).toBe('video_unknown')
    expect(joining.parts.value).toEqual([])
  })

  it('of other rates need our backend’s node', async () => {
    const opened = await withVideos()
    const { comfy, studio, entries, joining } = opened
    comfy.lacks.add('LTXAIOSpreadFrames')
    await studio.server.refresh()
    await joining.add(entries)
    expect(joining.problem.value).toBeNull()
    comfy.shim.probes.set('video/LTX_AIO/kite_2.mp4 [output]', { ...facts, fps: 48 })
    await joining.add([entries[1]!])
    expect(joining.problem.value?.code).toBe('node_missing')
  })
})
