import { expect, test } from 'vitest'
import type { NodeProgress } from '../../core/jobs/job.ts'
import { openStudio, type OpenedStudio, settle } from '../open.testing.ts'

const finished = (max = 1): NodeProgress => ({ value: max, max, state: 'finished' })
const running = (value = 0, max = 1): NodeProgress => ({ value, max, state: 'running' })
const file = { filename: 't2v_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }
const loaded = ['ckpt', 'text_enc', 'video_vae', 'audio_vae', 'lora_distill', 'upscaler', 'pos']

/** Generates, and returns the run's id. */
async function start({ studio, comfy }: OpenedStudio): Promise<string> {
  await studio.runs.generate()
  await settle()
  const id = comfy.submissions.at(-1)?.id ?? ''
  comfy.emit(id, { type: 'started' })
  comfy.emit(id, { type: 'cached', nodes: loaded })
  return id
}

/** Eleven seconds of sampling, ten of decoding. */
async function work({ comfy, pass }: OpenedStudio, id: string): Promise<void> {
  const tell = (nodes: Record<string, NodeProgress>) => comfy.emit(id, { type: 'progress', nodes })
  tell({ sample_1: running(0, 8) })
  for (let step = 1; step <= 8; step++) {
    await pass(1000)
    tell({ sample_1: running(step, 8) })
  }
  tell({ sample_1: finished(8), sample_2: running(0, 3) })
  for (let step = 1; step <= 3; step++) {
    await pass(1000)
    tell({ sample_1: finished(8), sample_2: running(step, 3) })
  }
  tell({ sample_1: finished(8), sample_2: finished(3), decode_video: running() })
  await pass(10_000)
  tell({ sample_1: finished(8), sample_2: finished(3), decode_video: finished(), save: running() })
}

test('a run is tracked while it runs, and its times are stored when it is done', async () => {
  const opened = await openStudio()
  const { studio, comfy } = opened
  const id = await start(opened)
  expect(studio.trackers.all.value.has(id)).toBe(true)
  await work(opened, id)
  comfy.emit(id, { type: 'saved', files: [file] })
  comfy.emit(id, { type: 'succeeded' })
  expect(studio.trackers.all.value.has(id)).toBe(false)
  expect(studio.jobs.list.value[0]?.timing).toMatchObject({
    cold: false,
    seconds: { decode_video: 10 },
    samplers: { sample_1: { pace: 1 } },
  })
})

test('the times are stored too if the end is learned over HTTP', async () => {
  const opened = await openStudio()
  const { studio, comfy } = opened
  const id = await start(opened)
  await work(opened, id)
  comfy.truths.set(id, { status: 'completed', files: [file], milliseconds: 21_000 })
  await studio.jobs.reconcile()
  expect(studio.jobs.list.value[0]).toMatchObject({
    state: { status: 'completed' },
    timing: { seconds: { decode_video: 10 } },
  })
})

test('the second run of the same kind has an estimate', async () => {
  const opened = await openStudio()
  const { studio, comfy, world } = opened
  const first = await start(opened)
  await work(opened, first)
  comfy.emit(first, { type: 'saved', files: [file] })
  comfy.emit(first, { type: 'succeeded' })

  const second = await start(opened)
  comfy.emit(second, { type: 'progress', nodes: { sample_1: running(0, 8) } })
  const job = studio.jobs.live.value.find(({ id }) => id === second)
  const left = job ? studio.trackers.glance(job, world.now())?.left : null
  expect(left).toBeGreaterThan(19_000)
  expect(left).toBeLessThan(24_000)
})

test('a run that is cancelled or fails leaves nothing behind', async () => {
  const opened = await openStudio()
  const { studio, comfy } = opened
  const id = await start(opened)
  await work(opened, id)
  comfy.emit(id, { type: 'interrupted' })
  expect(studio.trackers.all.value.size).toBe(0)
  expect(studio.jobs.list.value[0]).not.toHaveProperty('timing')
})
