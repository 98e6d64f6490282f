import { describe, expect, test } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { fakeWorld } from '../../../../tests/fakes/world.ts'
import { fileOf, idOf, openStudio } from '../open.testing.ts'
import { memoryStorage } from '../world/storage.ts'
import { memoryTabs } from '../world/browser-tabs.ts'

const upscaler = idOf('upscaler')

function lackingComfy(): FakeComfy {
  const comfy = new FakeComfy()
  comfy.missing = [fileOf('upscaler')]
  return comfy
}

describe('Generate while files are missing', () => {
  test('queues the run when they have arrived, once', async () => {
    const { comfy, studio, pass } = await openStudio({ comfy: lackingComfy() })
    studio.edit({ seed: 7 })
    await studio.runs.generate()
    expect(comfy.submissions).toEqual([])
    expect(studio.runs.waiting.runs.value).toHaveLength(1)
    await studio.models.download([upscaler])
    comfy.shim.arrive(upscaler)
    await pass(5000)
    expect(comfy.submissions.map(({ request }) => request)).toMatchObject([{ seed: 7 }])
    expect(studio.runs.waiting.runs.value).toEqual([])
    expect(studio.form.seed).not.toBe(7)
  })

  test('runs the form as it was then, whatever it says now', async () => {
    const { comfy, studio, pass } = await openStudio({ comfy: lackingComfy() })
    studio.edit({ seed: 7 })
    await studio.runs.generate()
    studio.edit({ prompt: '', seed: 8 })
    comfy.missing = []
    await pass(10_000)
    expect(comfy.submissions.map(({ request }) => request)).toMatchObject([
      { prompt: 'a red kite', seed: 7 },
    ])
    expect(studio.form.seed).toBe(8)
  })

  test('queues as many runs as were asked for', async () => {
    const { comfy, studio, pass } = await openStudio({ comfy: lackingComfy() })
    studio.edit({ variations: 3 })
    await studio.runs.generate()
    comfy.missing = []
    await pass(10_000)
    expect(studio.jobs.live.value.map(({ batch }) => batch?.index)).toEqual([2, 1, 0])
    expect(new Set(studio.jobs.live.value.map(({ batch }) => batch?.id)).size).toBe(1)
    // ComfyUI gets two at a time
    expect(comfy.submissions).toHaveLength(2)
  })

  test('can be taken back', async () => {
    const { comfy, studio, pass } = await openStudio({ comfy: lackingComfy() })
    await studio.runs.generate()
    studio.runs.waiting.takeBack()
    comfy.missing = []
    await pass(10_000)
    expect(comfy.submissions).toEqual([])
  })

  test('survives a reload', async () => {
    const storage = memoryStorage()
    const comfy = lackingComfy()
    const before = await openStudio({ comfy, storage })
    await before.studio.runs.generate()
    before.studio.dispose()
    const { studio, pass } = await openStudio({ comfy, storage })
    expect(studio.runs.waiting.runs.value).toHaveLength(1)
    comfy.missing = []
    await pass(10_000)
    expect(comfy.submissions).toHaveLength(1)
  })

  test('makes one run with two tabs open', async () => {
    const storage = memoryStorage()
    const comfy = lackingComfy()
    const world = fakeWorld()
    const nextTab = memoryTabs()
    const one = await openStudio({ comfy, storage, world, tabs: nextTab() })
    const two = await openStudio({ comfy, storage, world, tabs: nextTab() })
    await one.studio.runs.generate()
    await two.pass(500)
    expect(two.studio.runs.waiting.runs.value).toHaveLength(1)
    comfy.missing = []
    await one.pass(15_000)
    expect(comfy.submissions).toHaveLength(1)
  })

  test('is handled by one of two tabs: the other may be slow to hear of it', async () => {
    const storage = memoryStorage()
    const comfy = lackingComfy()
    const world = fakeWorld()
    const nextTab = memoryTabs()
    const one = await openStudio({ comfy, storage, world, tabs: nextTab() })
    await openStudio({ comfy, storage, world, tabs: nextTab() })
    await one.studio.runs.generate()
    let asked = 0
    comfy.job = () => {
      asked++
      return new Promise(() => undefined)
    }
    comfy.missing = []
    await one.pass(15_000)
    expect(asked).toBe(1)
  })

  test('makes no run if it is taken back while ComfyUI is asked about them', async () => {
    const { comfy, studio, pass } = await openStudio({ comfy: lackingComfy() })
    studio.edit({ variations: 2 })
    await studio.runs.generate()
    const ask = comfy.job.bind(comfy)
    comfy.job = (id) => {
      studio.runs.waiting.takeBack()
      return ask(id)
    }
    comfy.missing = []
    await pass(10_000)
    expect(comfy.submissions).toEqual([])
    expect(studio.jobs.list.value).toEqual([])
  })

  test('survives a tab that dies over it, and runs once if that tab had queued it', async () => {
    const storage = memoryStorage()
    const comfy = lackingComfy()
    const first = await openStudio({ comfy, storage })
    await first.studio.runs.generate()
    const [run] = first.studio.runs.waiting.runs.value
    first.studio.dispose()
    comfy.missing = []
    comfy.truths.set(run!.id, { status: 'in_progress' })
    const { studio, pass } = await openStudio({ comfy, storage, world: first.world })
    await pass(40_000)
    expect(comfy.submissions).toEqual([])
    expect(studio.runs.waiting.runs.value).toEqual([])
  })

  test('is refused as before if something else is in the way too', async () => {
    const { studio } = await openStudio({ comfy: lackingComfy() })
    studio.edit({ prompt: '' })
    await studio.runs.generate()
    expect(studio.runs.waiting.runs.value).toEqual([])
  })
})
