import { describe, expect, test } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { timed } from '../../../../tests/fakes/timed.ts'
import type { MachineNow } from '../../comfy/machine.ts'
import type { Live } from '../../comfy/queue.ts'
import { type JobState, newJob } from '../../core/jobs/job.ts'
import { newRecord } from '../../core/history/record.ts'
import type { Request } from '../../core/form/request.ts'
import type { TimeRange } from '../../core/progress/estimate.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { fill } from '../../core/prompt/fill.ts'
import { memoryStorage } from '../world/storage.ts'
import { openStudio, settle } from '../open.testing.ts'

const card = (name: string): MachineNow => ({
  device: `cuda:0 ${name} : cudaMallocAsync`,
  type: 'cuda',
  vram: 24 * 2 ** 30,
  vramFree: 20 * 2 ** 30,
  ram: 64 * 2 ** 30,
  ramFree: 32 * 2 ** 30,
})
const here = card('NVIDIA GeForce RTX 4090')
const saved = { filename: 't2v_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }
const completed: JobState = { status: 'completed', file: saved, milliseconds: 60_000 }

/** A run of 20 s of loading if cold, 11 s of sampling and 10 s of decoding. */
function ran(
  request: Request,
  { cold = false, device = here.device, state = completed, id = crypto.randomUUID() } = {},
) {
  const nodes = Object.keys(fill(request, modes[request.mode], ltx23, 'name'))
  const samplers = { sample_1: { steps: 8, pace: 1 }, sample_2: { steps: 3, pace: 1 } }
  const loading = cold ? { ckpt: 14, lora_distill: 1, text_enc: 5, pos: 1, neg: 1 } : {}
  const seconds = { ...loading, sample_1: 8, sample_2: 3, upscale: 1, decode_video: 10, save: 1 }
  return {
    ...newRecord(newJob(id, request, nodes, 0), `t2v_${id.slice(0, 8)}`),
    state,
    timing: { cold, seconds, samplers, device },
  }
}

async function open(
  entries: readonly ReturnType<typeof ran>[],
  {
    live = null,
    machine = here,
    comfy = new FakeComfy(),
  }: { live?: Partial<Live> | null; machine?: MachineNow; comfy?: FakeComfy } = {},
) {
  comfy.now = machine
  if (live === null) comfy.session = null
  else comfy.running = { id: live.id ?? '', nodes: {} }
  const storage = memoryStorage()
  for (const entry of entries) storage.save(`job.${entry.id}`, entry)
  const opened = await openStudio({ comfy, storage })
  await opened.studio.machine.refresh()
  await opened.studio.jobs.reconcile()
  await settle()
  return opened.studio
}

const contains = (range: TimeRange | null, seconds: number): boolean =>
  range !== null && range.low <= seconds && seconds <= range.high
const request = requestOf('t2v')

describe('a run is estimated', () => {
  test('not before anything has run', async () => {
    expect((await open([])).estimates.of(request)).toBeNull()
  })

  test('with its models from memory after one of our runs, and from disk after a restart', async () => {
    const cold = ran(request, { cold: true })
    const warm = ran({ ...request, seed: 1 })
    const loaded = await open([cold, warm], { live: { id: warm.id } })
    expect(contains(loaded.estimates.of(request), 23)).toBe(true)
    expect(contains(loaded.estimates.of(request), 45)).toBe(false)
    const restarted = await open([cold, warm], { live: { id: '' } })
    expect(contains(restarted.estimates.of(request), 45)).toBe(true)
    expect(contains(restarted.estimates.of(request), 23)).toBe(false)
  })

  test('as quick with the same seed, as ComfyUI then has all but the file', async () => {
    const run = ran(request)
    const { estimates } = await open([run], { live: { id: run.id } })
    expect(contains(estimates.of(request), 1)).toBe(true)
  })

  test('with both, if others ran before it', async () => {
    const entries = [ran(request, { cold: true }), ran({ ...request, seed: 1 })]
    const { estimates } = await open(entries, { live: { id: 'others' } })
    expect(contains(estimates.of(request), 23)).toBe(true)
    expect(contains(estimates.of(request), 45)).toBe(true)
  })

  test('by runs on this card only', async () => {
    const other = ran(request, { cold: true, device: card('NVIDIA GeForce RTX 3060').device })
    expect((await open([other])).estimates.of(request)).toBeNull()
    const { estimates } = await open([ran(request, { cold: true })], { live: {} })
    expect(estimates.of(request)).not.toBeNull()
  })

  test('by runs of the engine that is to make it', async () => {
    const engine = { id: 'studio-pc', name: 'Studio PC' }
    const there = { ...ran(request, { cold: true, device: 'engine studio-pc' }), engine }
    const comfy = new FakeComfy()
    comfy.engines.add()
    const studio = await open([there], { comfy })
    expect(studio.estimates.of(request)).toBeNull()
    studio.shown.value = true
    await settle()
    studio.engines.choose('studio-pc')
    expect(contains(studio.estimates.of(request), 45)).toBe(true)
    studio.engines.choose(undefined)
    expect(studio.estimates.of(request)).toBeNull()
  })

  test('by runs with the same loader and VRAM setting only', async () => {
    const { estimates } = await open([ran(request, { cold: true })], { live: {} })
    expect(estimates.of({ ...request, lowVram: true })).toBeNull()
    expect(estimates.of({ ...request, loader: 'gguf' })).toBeNull()
  })

  test('together with others: only the first loads the models', async () => {
    const entries = [ran(request, { cold: true }), ran({ ...request, seed: 1 })]
    const { estimates } = await open(entries, { live: { id: '' } })
    const four = estimates.sum([1, 2, 3, 4].map((seed) => ({ ...request, seed })))
    expect(contains(four, 45 + 3 * 23)).toBe(true)
    expect(four?.high).toBeLessThan(4 * 45)
  })

  test('fast enough for a list of 200', async () => {
    const entries = Array.from({ length: 120 }, (_, seed) => ran({ ...request, seed }))
    const { estimates } = await open([ran(request, { cold: true }), ...entries], { live: {} })
    const list = Array.from({ length: 200 }, (_, n) => ({ ...request, prompt: `kite ${n}` }))
    expect((await timed(() => estimates.sum(list))).took).toBeLessThan(1000)
  })

  test('once for all prompts that are typed, and for all variations', async () => {
    const entries = Array.from({ length: 120 }, (_, seed) => ran({ ...request, seed }))
    const studio = await open([ran(request, { cold: true }), ...entries], { live: {} })
    studio.edit({ variations: 100 })
    const typing = await timed(() => {
      for (let n = 0; n < 50; n++) {
        studio.edit({ prompt: `kite ${n}` })
        expect(studio.forecast.value?.total?.low).toBeGreaterThan(100 * 15)
      }
    })
    expect(typing.took).toBeLessThan(1500)
  })

  test('in the queue after one that goes on from a draft, with the first pass that this skips', async () => {
    const cold = ran({ ...request, seed: 1 }, { cold: true })
    const warm = ran({ ...request, seed: 2 })
    const waiting = ran(request, { state: { status: 'waiting' } })
    const finish = { ...waiting, runOptions: { draft: 't2v_draft' } }
    const after = ran({ ...request }, { state: { status: 'waiting' } })
    const { estimates, jobs } = await open([cold, warm, finish, after], { live: {} })
    const [, run] = jobs.line.value
    expect(run && estimates.queued.value(run.request)).toBeGreaterThan(8000)
  })
})

describe('memory', () => {
  const state: JobState = {
    status: 'failed',
    problems: [{ code: 'out_of_memory', what: '', remedy: '' }],
  }

  test('that ran out on this card is remembered, also over a restart of the page', async () => {
    const { estimates } = await open([ran(request, { state })])
    expect(estimates.memory(request)?.why).toBe('failed')
  })

  test('that ran out on another card is not', async () => {
    const { estimates } = await open([ran(request, { state, device: 'cuda:0 small' })])
    expect(estimates.memory(request)).toBeNull()
  })
})

test('a run that fails is recorded with what it ran on', async () => {
  const comfy = new FakeComfy()
  comfy.now = here
  const { studio } = await openStudio({ comfy })
  await studio.machine.refresh()
  await studio.runs.generate()
  await settle()
  const id = comfy.submissions.at(-1)?.id ?? ''
  comfy.emit(id, { type: 'started' })
  comfy.truths.set(id, { status: 'failed', error: null })
  await studio.jobs.reconcile()
  expect(studio.jobs.list.value[0]?.state.status).toBe('failed')
  expect(studio.jobs.list.value[0]?.timing).toMatchObject({ device: here.device, seconds: {} })
})
