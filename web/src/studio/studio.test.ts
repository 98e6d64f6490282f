import { families } from '../families/index.ts'
import { nextTick } from 'vue'
import { describe, expect, test, vi } from 'vitest'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { facts } from '../../../tests/fakes/requests.ts'
import { Unreachable } from '../comfy/http.ts'
import { largestSeed } from '../core/form/request.ts'
import { memoryStorage, type Storage } from './world/storage.ts'
import { createStudio, type Studio } from './studio.ts'

const file = { filename: 't2v_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }

/** A studio whose timers the test fires. */
async function open(comfy = new FakeComfy(), storage: Storage = memoryStorage()) {
  const timers: (() => void)[] = []
  let [names, now] = [0, 1_000_000]
  const studio = createStudio({
    comfy,
    storage,
    families,
    look: async () => null,
    world: {
      elapsed: () => (now += 1000),
      now: () => (now += 1000),
      random: () => 4711,
      uuid: () => `${String(++names).padStart(8, '0')}-0000-4000-8000-000000000000`,
      every: (_, work) => {
        timers.push(work)
        return () => undefined
      },
      awake: () => () => undefined,
      leaving: () => () => undefined,
      copy: async () => true,
    },
  })
  await settle()
  const tick = async () => {
    for (const work of timers) work()
    await settle()
  }
  return { comfy, storage, studio, tick }
}

async function settle(): Promise<void> {
  for (let n = 0; n < 40; n++) await nextTick()
}

async function ready(comfy?: FakeComfy, storage?: Storage) {
  const opened = await open(comfy, storage)
  opened.studio.edit({ prompt: 'a red kite' })
  return opened
}

const status = (studio: Studio) => studio.jobs.list.value.map(({ state }) => state.status)

describe('Generate', () => {
  test('sends our own id, the request, and a file name with both mode and id', async () => {
    const { comfy, studio } = await ready()
    await studio.runs.generate()
    const [sent] = comfy.submissions
    expect(sent?.id).toMatch(/^[0-9a-f-]{36}$/)
    expect(sent?.request).toEqual(studio.jobs.list.value[0]?.request)
    expect(sent?.prompt['save']?.inputs['filename_prefix']).toMatch(
      /^video\/LTX_AIO\/t2v_\d{4}-\d\d-\d\d_00000001$/,
    )
    expect(status(studio)).toEqual(['pending'])
  })

  test('does nothing while something is missing', async () => {
    const { comfy, studio } = await open()
    await studio.runs.generate()
    expect(comfy.submissions).toEqual([])
    expect(studio.readiness.problems.value.map(({ code }) => code)).toEqual(['prompt_empty'])
  })

  test('rolls a new seed afterwards, unless the seed is locked', async () => {
    const { studio } = await ready()
    studio.edit({ seed: 1 })
    await studio.runs.generate()
    expect(studio.form.seed).toBe(4711)
    studio.edit({ seedLocked: true, seed: 2 })
    await studio.runs.generate()
    expect(studio.form.seed).toBe(2)
  })

  test('queues each variation with its own seed, also at the end of the range', async () => {
    const { comfy, studio } = await ready()
    studio.edit({ variations: 3, seed: largestSeed })
    await studio.runs.generate()
    const seeds = studio.jobs.list.value.map(({ request }) => request.seed)
    expect(new Set(seeds).size).toBe(3)
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(2))
    const sent = comfy.submissions.map(({ prompt }) => prompt['noise_1']?.inputs['noise_seed'])
    expect(sent).toEqual(seeds.toReversed().slice(0, 2))
  })

  test('twice with the same settings makes two names', async () => {
    const { comfy, studio } = await ready()
    studio.edit({ seedLocked: true })
    await studio.runs.generate()
    await studio.runs.generate()
    const names = comfy.submissions.map(({ prompt }) => prompt['save']?.inputs['filename_prefix'])
    expect(new Set(names).size).toBe(2)
  })

  test('is blocked by a missing model until it has arrived', async () => {
    const comfy = new FakeComfy()
    comfy.missing = ['ltx-2.3-spatial-upscaler-x2-1.1.safetensors']
    const { studio, tick } = await ready(comfy)
    expect(studio.readiness.problems.value).toMatchObject([{ code: 'model_missing' }])
    comfy.missing = []
    await tick()
    expect(studio.readiness.problems.value).toEqual([])
  })

  test('is blocked by a server that is down until it answers', async () => {
    const comfy = new FakeComfy()
    comfy.down = true
    const { studio, tick } = await ready(comfy)
    expect(studio.readiness.problems.value).toMatchObject([{ code: 'server_down' }])
    comfy.down = false
    await tick()
    expect(studio.readiness.problems.value).toEqual([])
  })

  test('is queued with the nodes known so far when a look at them finds no server', async () => {
    const { studio, comfy, tick } = await ready()
    comfy.down = true
    await studio.server.refresh()
    expect(studio.server.unanswered.value).toBe(true)
    expect(studio.readiness.problems.value).toEqual([])
    await studio.runs.generate()
    expect(studio.jobs.list.value[0]?.state).toEqual({ status: 'submitting' })
    comfy.down = false
    const asked = comfy.askedClasses.length
    await tick()
    expect(studio.server.unanswered.value).toBe(false)
    expect(new Set(comfy.askedClasses.slice(asked)).size).toBe(new Set(comfy.askedClasses).size)
  })

  test('runs Balanced in a mode without Fast, and Fast again afterwards', async () => {
    const { studio } = await ready()
    studio.edit({ preset: 'fast', mode: 'style' })
    expect(studio.preset.value?.id).toBe('balanced')
    studio.edit({ mode: 't2v' })
    expect(studio.preset.value?.id).toBe('fast')
  })
})

describe('a job', () => {
  test('that the server refuses keeps its settings and says why', async () => {
    const comfy = new FakeComfy()
    comfy.answer = { error: { type: 'x', message: 'no', details: '', extra_info: {} } }
    const { studio } = await ready(comfy)
    await studio.runs.generate()
    expect(studio.jobs.list.value[0]?.state).toMatchObject({
      status: 'failed',
      problems: [{ code: 'server_refused' }],
    })
    expect(studio.form.prompt).toBe('a red kite')
  })

  test('that is refused for a field says so there, with the same seed, until the form changes', async () => {
    const comfy = new FakeComfy()
    const extra_info = { input_name: 'width', received_value: 2 }
    const error = { type: 'value_smaller_than_min', message: 'm', details: 'd', extra_info }
    comfy.answer = { node_errors: { v_empty: { class_type: 'X', errors: [error] } } }
    const { studio } = await ready(comfy)
    studio.edit({ seed: 5 })
    await studio.runs.generate()
    await settle()
    expect(studio.runs.refused.value).toMatchObject([{ field: 'width' }])
    expect(studio.form.seed).toBe(5)
    studio.edit({ width: 512 })
    await settle()
    expect(studio.runs.refused.value).toEqual([])
  })

  test('that is accepted with node errors is cancelled: it would run without its video', async () => {
    const comfy = new FakeComfy()
    comfy.answer = {
      prompt_id: 'x',
      node_errors: {
        v_empty: {
          class_type: 'X',
          errors: [
            {
              type: 't',
              message: 'm',
              details: 'd',
              extra_info: { input_name: 'width', received_value: 1 },
            },
          ],
        },
      },
    }
    const { studio } = await ready(comfy)
    await studio.runs.generate()
    expect(studio.jobs.list.value[0]?.state).toMatchObject({
      status: 'failed',
      problems: [{ field: 'width' }],
    })
    expect(comfy.cancelled).toHaveLength(1)
  })

  test('whose POST answer was lost is found by its id', async () => {
    const comfy = new FakeComfy()
    const { studio } = await ready(comfy)
    comfy.queue = async ({ id }) => {
      comfy.truths.set(id, { status: 'in_progress' })
      throw new Unreachable('the answer was lost')
    }
    await studio.runs.generate()
    await settle()
    expect(status(studio)).toEqual(['in_progress'])
  })

  test('is finished by HTTP when the socket is silent', async () => {
    const { comfy, studio, tick } = await ready()
    await studio.runs.generate()
    const { id } = studio.jobs.list.value[0]!
    comfy.truths.set(id, { status: 'completed', files: [file], milliseconds: 5 })
    await tick()
    expect(studio.jobs.list.value[0]?.state).toEqual({ status: 'completed', file, milliseconds: 5 })
  })

  test('that the server forgot is lost only after two looks', async () => {
    const { comfy, studio, tick } = await ready()
    await studio.runs.generate()
    comfy.truths.clear()
    await tick()
    expect(status(studio)).toEqual(['pending'])
    await tick()
    expect(studio.jobs.list.value[0]?.state).toMatchObject({
      status: 'failed',
      problems: [{ code: 'run_removed' }],
    })
  })

  test('that is queued leaves the server when cancelled, and is cancelled here', async () => {
    const { comfy, studio } = await ready()
    await studio.runs.generate()
    comfy.cancel = async (id) => void comfy.truths.delete(id)
    await studio.jobs.cancel(studio.jobs.list.value[0]!.id)
    expect(status(studio)).toEqual(['cancelled'])
  })

  test('that can’t be cancelled now says so, and is cancelled when ComfyUI answers', async () => {
    const { comfy, studio, tick } = await ready()
    await studio.runs.generate()
    comfy.down = true
    await studio.jobs.cancel(studio.jobs.list.value[0]!.id)
    expect([status(studio), comfy.toasts]).toEqual([['pending'], ['The run isn’t cancelled yet']])
    comfy.down = false
    await tick()
    await tick()
    expect(status(studio)).toEqual(['cancelled'])
  })

  test('restores its settings into the form', async () => {
    const { studio } = await ready()
    studio.edit({ seed: 9, seconds: 3, preset: 'quality', steps: 33, lowVram: true, variations: 2 })
    await studio.runs.generate()
    const { request } = studio.jobs.list.value.at(-1)!
    studio.edit({
      prompt: 'other',
      seed: 1,
      seconds: null,
      preset: 'draft',
      steps: null,
      lowVram: false,
    })
    studio.restore(request)
    expect(studio.form).toMatchObject({
      prompt: 'a red kite',
      seed: 9,
      seconds: 3,
      preset: 'quality',
      steps: 33,
      lowVram: true,
      variations: 2,
    })
    expect(studio.readiness.check.value.request).toEqual(request)
  })

  test('of a draft is finished with the same seed', async () => {
    const { comfy, studio } = await ready()
    studio.edit({ preset: 'draft', seed: 5 })
    await studio.runs.generate()
    await studio.runs.finish(studio.jobs.list.value[0]!)
    expect(comfy.submissions[1]?.request).toMatchObject({ preset: 'balanced', seed: 5 })
  })
})

describe('after a reload', () => {
  test('form, facts and jobs are restored', async () => {
    const storage = memoryStorage()
    const comfy = new FakeComfy()
    comfy.shim.probes.set('ltx_aio/first.png', facts['first.png']!)
    const before = await ready(comfy, storage)
    before.studio.edit({ mode: 'i2v' })
    await before.studio.media.give('image', 'image', new File(['x'], 'first.png'))
    await before.studio.runs.generate()
    before.studio.dispose()

    comfy.truths.set(before.studio.jobs.list.value[0]!.id, {
      status: 'completed',
      files: [file],
      milliseconds: 1,
    })
    const { studio } = await open(comfy, storage)
    expect(studio.form).toMatchObject({
      mode: 'i2v',
      prompt: 'a red kite',
      image: 'ltx_aio/first.png',
    })
    expect(studio.media.facts['ltx_aio/first.png']).toEqual(facts['first.png'])
    expect(status(studio)).toEqual(['completed'])
  })
})
