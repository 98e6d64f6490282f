import { describe, expect, onTestFinished, test } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { timed } from '../../../../tests/fakes/timed.ts'
import { newRecord } from '../../core/history/record.ts'
import { newJob } from '../../core/jobs/job.ts'
import { fill } from '../../core/prompt/fill.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { openStudio, settle } from '../open.testing.ts'
import { memoryStorage } from '../world/storage.ts'

async function open(options: Parameters<typeof openStudio>[0] = {}) {
  const opened = await openStudio(options)
  onTestFinished(() => opened.studio.dispose())
  opened.studio.lists.open.value = true
  return { ...opened, lists: opened.studio.lists, next: opened.studio.next }
}
const input = (mode: 'i2v' | 'lipsync', field: string) =>
  modes[mode].media.find((one) => one.field === field)!
const sentPrompts = ({ submissions }: FakeComfy) =>
  submissions.map(({ request }) => (request as { prompt: string }).prompt)
const file = (name: string, type = '') => new File(['x'], name, { type })
const inFolder = (path: string) => {
  const one = file(path.slice(path.lastIndexOf('/') + 1))
  Object.defineProperty(one, 'webkitRelativePath', { value: path })
  return one
}

describe('Generate', () => {
  test('queues the list as one batch, and nothing of the form alone', async () => {
    const { studio, lists, next, comfy, pass } = await open()
    studio.edit({ seed: 10, variations: 3 })
    lists.change({ text: 'a kite\na sea\na hill\na wood' })
    expect(next.count.value).toBe(4)
    await next.generate()
    await pass(1000)
    const queued = [...studio.jobs.live.value].reverse()
    expect(queued.map(({ request }) => `${request.prompt} ${request.seed}`)).toEqual([
      'a kite 10',
      'a sea 11',
      'a hill 12',
      'a wood 13',
    ])
    expect(queued.map(({ batch }) => batch?.index)).toEqual([0, 1, 2, 3])
    expect(new Set(queued.map(({ batch }) => batch?.id)).size).toBe(1)
    // the two that ComfyUI has got already are the first ones
    expect(sentPrompts(comfy)).toEqual(['a kite', 'a sea'])
    expect(studio.form.seed).not.toBe(10)
    // only the user clears it
    expect(lists.source.value.text).toContain('a wood')
  })

  test('queues the form when the list is closed, empty, or a waiting run is edited', async () => {
    const { studio, lists, next, comfy, pass } = await open()
    expect(next.count.value).toBe(1)
    lists.change({ text: 'a kite\na sea' })
    lists.open.value = false
    expect(next.count.value).toBe(1)
    await next.generate()
    await pass(1000)
    expect(sentPrompts(comfy)).toEqual(['a red kite'])
    lists.open.value = true
    await next.generate()
    await next.generate()
    await pass(1000)
    const waiting = studio.jobs.live.value.find(({ state }) => state.status === 'waiting')
    expect(next.count.value).toBe(2)
    await studio.editing.start(waiting?.id ?? '')
    expect(lists.inEffect.value).toBe(false)
    await studio.editing.cancel()
    expect(lists.inEffect.value).toBe(true)
  })

  test('needs no prompt in the form, and says what a row lacks', async () => {
    const { studio, lists, next } = await open()
    studio.edit({ prompt: '' })
    lists.change({ text: 'a kite\na sea' })
    expect(next.problems.value).toEqual([])
    lists.change({ text: 'prompt,seed\na kite,1\n,2' })
    expect(next.problems.value.map(({ code }) => code)).toEqual(['prompt_empty'])
    expect(next.problems.value[0]?.what).toMatch(/^Row 2: /)
    await next.generate()
    expect(studio.jobs.live.value).toEqual([])
    // what is left out is in nobody's way
    lists.leaveOut([lists.items.value[1]?.key ?? ''], true)
    expect(next.problems.value).toEqual([])
    expect(next.count.value).toBe(1)
    lists.leaveOut([lists.items.value[0]?.key ?? ''], true)
    expect(next.problems.value.map(({ code }) => code)).toEqual(['list_nothing'])
  })

  test('remembers a list whose presets need files that are missing', async () => {
    const comfy = new FakeComfy()
    const file = ltx23.roles['upscaler']?.file ?? ''
    comfy.missing = [file]
    const { studio, lists, next, pass } = await open({ comfy })
    // a draft needs no upscaler
    studio.edit({ preset: 'draft' })
    lists.change({ text: 'a kite\na sea' })
    expect(next.problems.value).toEqual([])
    lists.change({ presets: ['draft', 'balanced'] })
    expect(next.lacksOnlyFiles.value).toBe(true)
    expect(next.needs.value.entries.map((entry) => entry.file)).toEqual([file])
    await next.generate()
    expect(studio.runs.waiting.runs.value).toHaveLength(4)
    expect(studio.jobs.live.value).toEqual([])
    comfy.missing = []
    await pass(10_000)
    expect(studio.jobs.live.value.map(({ batch }) => batch?.count)).toEqual([4, 4, 4, 4])
  })

  test('of a list of 200 takes no more than a second', async () => {
    const { studio, lists, next } = await open()
    const text = Array.from({ length: 200 }, (_, n) => `A red kite over dune ${n}`).join('\n')
    const { took } = await timed(async () => {
      lists.change({ text })
      expect(next.problems.value).toEqual([])
      await next.generate()
      await settle()
    })
    expect(studio.jobs.live.value).toHaveLength(200)
    expect(took).toBeLessThan(1000)
  })
})

describe('files', () => {
  test('of a folder go with the prompts in the order of their names, and are uploaded two at a time', async () => {
    const { studio, lists, next, comfy } = await open()
    studio.edit({ mode: 'i2v' })
    lists.change({ text: 'one\ntwo\nthree' })
    comfy.takesUploads = false
    const names = ['set/10.png', 'set/2.png', 'set/1.png', 'set/notes.txt']
    lists.files.give(input('i2v', 'image'), names.map(inFolder))
    await settle()
    expect(lists.files.refused.value).toEqual(['notes.txt'])
    expect(lists.files.left.value).toBe(3)
    expect(comfy.uploads).toHaveLength(2)
    expect(next.problems.value[0]?.code).toBe('list_file_unsent')
    for (let n = 0; n < 3; n++) {
      comfy.uploads[n]?.arrive()
      await settle()
    }
    expect(lists.files.left.value).toBe(0)
    expect(lists.items.value.map(({ request }) => [request?.prompt, request?.image])).toEqual([
      ['one', 'ltx_aio/1.png'],
      ['two', 'ltx_aio/2.png'],
      ['three', 'ltx_aio/10.png'],
    ])
  })

  test('that are sounds give their videos their lengths', async () => {
    const { studio, lists, comfy } = await open()
    studio.edit({ mode: 'lipsync', image: 'face.png' })
    comfy.shim.probes.set('ltx_aio/a.wav', { kind: 'audio', seconds: 2 })
    comfy.shim.probes.set('ltx_aio/b.wav', { kind: 'audio', seconds: 7 })
    lists.files.give(input('lipsync', 'audio'), [file('b.wav'), file('a.wav')])
    await settle()
    expect(lists.items.value.map(({ request }) => Math.floor(request?.seconds ?? 0))).toEqual([
      2, 7,
    ])
  })

  test('that break off say why, and keep their place for another try', async () => {
    const { studio, lists, comfy } = await open()
    studio.edit({ mode: 'i2v' })
    comfy.takesUploads = false
    lists.files.give(input('i2v', 'image'), [file('a.png'), file('b.png')])
    await settle()
    comfy.uploads[0]?.refuse('too large', 413)
    comfy.uploads[1]?.arrive()
    await settle()
    expect([...lists.files.troubles.values()].map(({ code }) => code)).toEqual(['upload_refused'])
    comfy.takesUploads = true
    lists.files.give(input('i2v', 'image'), [file('a.png')])
    await settle()
    expect(lists.files.troubles.size).toBe(0)
    expect(lists.source.value.files.image?.map(({ held }) => held)).toEqual([
      'ltx_aio/a.png',
      'ltx_aio/b.png',
    ])
  })

  test('that a table names are looked for in ComfyUI’s input folder', async () => {
    const { studio, lists, comfy, pass } = await open()
    studio.edit({ mode: 'i2v' })
    comfy.disk.add('there.png')
    lists.change({ text: 'prompt,image\na,there.png\nb,gone.png' })
    await pass(2000)
    expect(
      lists.items.value.map(({ request, problems }) => request?.image ?? problems[0]?.code),
    ).toEqual(['there.png', 'list_file_missing'])
  })
})

describe('nothing is lost', () => {
  test('by a reload, and a file that was on its way keeps its place', async () => {
    const storage = memoryStorage()
    const first = await open({ storage })
    first.studio.edit({ mode: 'i2v' })
    first.lists.change({ text: 'a\nb', seeds: 2 })
    first.lists.setSeed('1/0/', 99)
    first.comfy.takesUploads = false
    first.lists.files.give(input('i2v', 'image'), [file('a.png'), file('b.png')])
    await settle()
    first.comfy.uploads[0]?.arrive()
    await settle()
    first.studio.dispose()
    const { lists } = await open({ storage })
    expect(lists.source.value).toMatchObject({
      text: 'a\nb',
      seeds: 2,
      edits: { '1/0/': { seed: 99 } },
    })
    expect(lists.source.value.files.image?.map(({ held }) => held)).toEqual(['ltx_aio/a.png', null])
  })

  test('by clearing, leaving out or editing: each is undone and done again', async () => {
    const { studio, lists } = await open()
    studio.edit({ seed: 1 })
    lists.change({ text: 'a' }, 'text')
    lists.change({ text: 'a\nb' }, 'text')
    lists.leaveOut(['1/0/'], true)
    lists.setPrompt(0, 'new')
    lists.setPrompt(0, 'newer')
    lists.clear()
    expect(lists.items.value).toEqual([])
    const now = () =>
      lists.items.value.map(({ row, out }) => `${row.values.prompt}${out ? ' out' : ''}`)
    lists.undo()
    expect(now()).toEqual(['newer', 'b out'])
    lists.undo()
    expect(now()).toEqual(['a', 'b out'])
    lists.undo()
    expect(now()).toEqual(['a', 'b'])
    lists.undo()
    expect(now()).toEqual([])
    expect(lists.canUndo.value).toBe(false)
    for (let n = 0; n < 3; n++) lists.redo()
    expect(now()).toEqual(['newer', 'b out'])
  })

  test('of what was changed in a row when others come and go', async () => {
    const { lists } = await open()
    lists.change({ text: 'a\nb\nc' })
    lists.setSeed('2/0/', 77)
    lists.change({ text: 'a\nc' })
    expect(lists.items.value.map(({ seed }) => seed).at(-1)).toBe(77)
    lists.setSeed('1/0/', null)
    expect(lists.items.value.map(({ seed }) => seed).at(-1)).not.toBe(77)
  })
})

test('the total is what all runs take, within reach of a keystroke for 200 files', async () => {
  const storage = memoryStorage()
  const request = { ...(await requestOfForm()), seed: 5 }
  const id = 'past'
  const nodes = Object.keys(fill(request, modes.i2v, ltx23, 'name'))
  storage.save(`job.${id}`, {
    ...newRecord(newJob(id, request, nodes, 0), 'i2v_past'),
    state: {
      status: 'completed',
      file: { filename: 'a.mp4', subfolder: '', type: 'output' },
      milliseconds: 60_000,
    },
    timing: {
      cold: false,
      seconds: { sample_1: 8, sample_2: 3, upscale: 1, decode_video: 10, save: 1 },
      samplers: { sample_1: { steps: 8, pace: 1 }, sample_2: { steps: 3, pace: 1 } },
      device: new FakeComfy().now?.device,
    },
  })
  const { studio, lists, next } = await open({ storage })
  await studio.machine.refresh()
  studio.edit({ mode: 'i2v' })
  const one = Array.from({ length: 200 }, (_, n) => file(`${n}.png`))
  lists.files.give(input('i2v', 'image'), one)
  for (let n = 0; n < 40; n++) await settle()
  expect(lists.wanted.value.filter(({ request: whole }) => whole)).toHaveLength(200)
  const { result, took } = await timed(() => next.total.value)
  expect(took).toBeLessThan(200)
  expect(result?.low).toBeGreaterThan(200 * 10)
  lists.change({ text: 'a' })
  const again = await timed(() => [next.total.value, next.problems.value])
  expect(again.took).toBeLessThan(200)
})

async function requestOfForm() {
  const { studio } = await open()
  studio.edit({ mode: 'i2v', image: 'a.png' })
  const { request } = studio.readiness.check.value
  if (!request) throw new Error('incomplete')
  return request
}
