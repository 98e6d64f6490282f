import { describe, expect, test } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { rootOf } from '../../../../tests/fakes/shim.ts'
import { memoryStorage } from '../world/storage.ts'
import { fileOf, idOf, openStudio, settle } from '../open.testing.ts'

const upscaler = idOf('upscaler')

async function lacking(...roles: string[]) {
  const comfy = new FakeComfy()
  comfy.missing = roles.map(fileOf)
  return openStudio({ comfy })
}

describe('model files', () => {
  test('that are missing are known before there is a prompt', async () => {
    const { studio } = await lacking('upscaler')
    studio.edit({ prompt: '' })
    expect(studio.readiness.problems.value.map(({ code }) => code)).toEqual([
      'prompt_empty',
      'model_missing',
    ])
    expect(studio.readiness.needs.value.entries.map(({ id }) => id)).toEqual([upscaler])
  })

  test('that have arrived count without a reload, in the server’s lists and on the canvas', async () => {
    const { comfy, studio, pass } = await lacking('upscaler')
    await studio.models.download([upscaler])
    comfy.shim.run(upscaler, { received: 1e6 })
    await pass(500)
    expect(studio.models.states[upscaler]?.value.is).toBe('loading')
    comfy.shim.arrive(upscaler)
    await pass(500)
    expect(studio.models.states[upscaler]?.value.is).toBe('here')
    expect(studio.readiness.problems.value).toEqual([])
    expect(comfy.refreshes).toBe(1)
  })

  test('are polled at once when the server hints at a change', async () => {
    const { comfy, studio } = await lacking('upscaler')
    comfy.shim.fail(upscaler, { code: 'file_gone' })
    comfy.hint()
    await settle()
    expect(studio.models.states[upscaler]?.value).toMatchObject({
      is: 'failed',
      problem: { code: 'file_gone' },
    })
  })

  test('are polled every half second while something downloads, and rarely otherwise', async () => {
    const { comfy, studio, pass } = await lacking()
    let polls = 0
    const ask = comfy.shim.downloads
    comfy.shim.downloads = () => (polls++, ask())
    await pass(9000)
    expect(polls).toBe(0)
    const stop = studio.models.watch()
    await pass(10_000)
    expect(polls).toBeLessThanOrEqual(2)
    stop()
    await studio.models.download([upscaler])
    polls = 0
    await pass(5000)
    expect(polls).toBe(10)
  })

  test('keep their state object until their state changes', async () => {
    const { comfy, studio, pass } = await lacking('upscaler', 'checkpoint')
    await studio.models.download([upscaler])
    const before = studio.models.states[idOf('checkpoint')]?.value
    comfy.shim.run(upscaler, { received: 1 })
    await pass(500)
    expect(studio.models.states[idOf('checkpoint')]?.value).toBe(before)
  })

  test('are downloaded to the chosen place, also after a reload', async () => {
    const comfy = new FakeComfy()
    comfy.missing = [fileOf('upscaler')]
    comfy.shim.roots['latent_upscale_models'] = [rootOf('models/up'), rootOf('big/up')]
    const storage = memoryStorage()
    const first = await openStudio({ comfy, storage })
    first.studio.models.choosePlace('latent_upscale_models', 1)
    await settle()
    const { studio } = await openStudio({ comfy, storage })
    await studio.models.download([upscaler])
    expect(comfy.shim.asked).toEqual([`download ${upscaler}@1`])
  })

  test('share one bar, which never goes back while files arrive', async () => {
    const { comfy, studio, pass } = await lacking('upscaler', 'checkpoint')
    await studio.models.download([upscaler, idOf('checkpoint')])
    comfy.shim.arrive(upscaler)
    await pass(500)
    const { received, size, left } = studio.models.progress.value
    expect(left).toBe(1)
    expect(received).toBeGreaterThan(0.9e9)
    expect(size).toBeGreaterThan(29e9)
  })

  test('that can’t be changed keep the shim’s reason beside them', async () => {
    const { comfy, studio } = await lacking()
    comfy.shim.refusal = {
      code: 'not_ours',
      what: 'LTX AIO did not bring it.',
      remedy: 'Delete it.',
    }
    await studio.models.remove(upscaler)
    expect(studio.models.trouble.value).toMatchObject({
      id: upscaler,
      problem: { what: 'LTX AIO did not bring it.', remedy: 'Delete it.' },
    })
    expect(studio.models.link.value.is).toBe('here')
  })
})

describe('the shim', () => {
  test('that is missing leaves everything else working', async () => {
    const comfy = new FakeComfy()
    comfy.shim.present = false
    const { studio } = await openStudio({ comfy })
    expect(studio.models.link.value).toEqual({ is: 'absent' })
    await studio.runs.generate()
    expect(comfy.submissions).toHaveLength(1)
  })

  test('that refuses this address says so in its own words', async () => {
    const comfy = new FakeComfy()
    comfy.shim.refusal = {
      code: 'host',
      what: 'Unknown address.',
      remedy: 'Add it to allowed_hosts.',
    }
    const { studio } = await openStudio({ comfy })
    expect(studio.models.link.value).toMatchObject({
      is: 'refused',
      problem: { what: 'Unknown address.', remedy: 'Add it to allowed_hosts.' },
    })
  })
})

describe('an output folder behind a link', () => {
  test('blocks a run if this ComfyUI would lose its video, and says what to do', async () => {
    const comfy = new FakeComfy()
    comfy.shim.output = { linked: true, refused: true }
    const { studio } = await openStudio({ comfy })
    await studio.runs.generate()
    expect(comfy.submissions).toHaveLength(0)
    expect(studio.readiness.problems.value[0]).toMatchObject({
      code: 'output_linked',
      what: expect.stringContaining('output/video/LTX_AIO') as string,
      remedy: expect.stringContaining('--output-directory') as string,
    })
    comfy.shim.output = { linked: false, refused: false }
    await studio.models.refresh()
    expect(studio.readiness.problems.value).toEqual([])
  })

  test('blocks nothing if this ComfyUI saves there', async () => {
    const comfy = new FakeComfy()
    comfy.shim.output = { linked: true, refused: false }
    const { studio } = await openStudio({ comfy })
    await studio.runs.generate()
    expect(comfy.submissions).toHaveLength(1)
  })
})

describe('the machine', () => {
  test('decides what the form leaves to it, and the user can override it', async () => {
    const comfy = new FakeComfy()
    comfy.now = { ...comfy.now!, vram: 8 * 2 ** 30 }
    const { studio } = await openStudio({ comfy })
    expect(studio.settled.value.lowVram).toBe(true)
    studio.edit({ lowVram: false })
    expect(studio.settled.value.lowVram).toBe(false)
    studio.edit({ lowVram: null })
    studio.settings.tier = 'huge'
    expect(studio.settled.value.lowVram).toBe(false)
  })

  test('shows how much unloading freed, as soon as the figure is stable', async () => {
    const { comfy, studio, pass } = await openStudio()
    await studio.machine.unload()
    expect([comfy.unloads, studio.machine.unloading.value.is]).toEqual([1, 'waiting'])
    comfy.now = { ...comfy.now!, vramFree: 23 * 2 ** 30 }
    await pass(1000)
    expect(studio.machine.unloading.value).toEqual({
      is: 'over',
      before: 6 * 2 ** 30,
      after: 23 * 2 ** 30,
    })
  })

  test('says so if unloading frees nothing', async () => {
    const { studio, pass } = await openStudio()
    await studio.machine.unload()
    await pass(16_000)
    expect(studio.machine.unloading.value).toMatchObject({ is: 'over', after: 6 * 2 ** 30 })
  })
})
