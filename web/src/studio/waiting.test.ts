import { describe, expect, test } from 'vitest'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { fakeWorld } from '../../../tests/fakes/world.ts'
import { fileOf, idOf, openStudio } from './open.testing.ts'
import { memoryStorage } from './storage.ts'
import { memoryTabs } from './tabs.ts'

const upscaler = idOf('upscaler')

function lackingComfy(): FakeComfy {
  const comfy = new FakeComfy()
  comfy.missing = [fileOf('upscaler')]
  return comfy
}

describe('Generate while files are missing', () => {
  test('is carried out by itself when they are there, once', async () => {
    const { comfy, studio, pass } = await openStudio({ comfy: lackingComfy() })
    studio.edit({ seed: 7 })
    await studio.generate()
    expect(comfy.submissions).toEqual([])
    expect(studio.waiting.runs.value).toHaveLength(1)
    await studio.models.download([upscaler])
    comfy.shim.arrive(upscaler)
    await pass(5000)
    expect(comfy.submissions.map(({ request }) => request)).toMatchObject([{ seed: 7 }])
    expect(studio.waiting.runs.value).toEqual([])
    expect(studio.form.seed).not.toBe(7)
  })

  test('runs what was asked for then, whatever the form says since', async () => {
    const { comfy, studio, pass } = await openStudio({ comfy: lackingComfy() })
    studio.edit({ seed: 7 })
    await studio.generate()
    studio.edit({ prompt: '', seed: 8 })
    comfy.missing = []
    await pass(10_000)
    expect(comfy.submissions.map(({ request }) => request)).toMatchObject([
      { prompt: 'a red kite', seed: 7 },
    ])
    expect(studio.form.seed).toBe(8)
  })

  test('queues as many variations as were asked for', async () => {
    const { comfy, studio, pass } = await openStudio({ comfy: lackingComfy() })
    studio.edit({ variations: 3 })
    await studio.generate()
    comfy.missing = []
    await pass(10_000)
    expect(comfy.submissions).toHaveLength(3)
  })

  test('can be taken back', async () => {
    const { comfy, studio, pass } = await openStudio({ comfy: lackingComfy() })
    await studio.generate()
    studio.waiting.takeBack()
    comfy.missing = []
    await pass(10_000)
    expect(comfy.submissions).toEqual([])
  })

  test('survives a reload', async () => {
    const storage = memoryStorage()
    const comfy = lackingComfy()
    const before = await openStudio({ comfy, storage })
    await before.studio.generate()
    before.studio.dispose()
    const { studio, pass } = await openStudio({ comfy, storage })
    expect(studio.waiting.runs.value).toHaveLength(1)
    comfy.missing = []
    await pass(10_000)
    expect(comfy.submissions).toHaveLength(1)
  })

  test('makes one run when two tabs are open', async () => {
    const storage = memoryStorage()
    const comfy = lackingComfy()
    const world = fakeWorld()
    const nextTab = memoryTabs()
    const one = await openStudio({ comfy, storage, world, tabs: nextTab() })
    const two = await openStudio({ comfy, storage, world, tabs: nextTab() })
    await one.studio.generate()
    await two.pass(500)
    expect(two.studio.waiting.runs.value).toHaveLength(1)
    comfy.missing = []
    await one.pass(15_000)
    expect(comfy.submissions).toHaveLength(1)
  })

  test('is looked at by one tab of two: the other one may be slow to learn of it', async () => {
    const storage = memoryStorage()
    const comfy = lackingComfy()
    const world = fakeWorld()
    const nextTab = memoryTabs()
    const one = await openStudio({ comfy, storage, world, tabs: nextTab() })
    await openStudio({ comfy, storage, world, tabs: nextTab() })
    await one.studio.generate()
    let asked = 0
    comfy.job = () => {
      asked++
      return new Promise(() => undefined)
    }
    comfy.missing = []
    await one.pass(15_000)
    expect(asked).toBe(1)
  })

  test('that is taken back while its first run is queued makes no second one', async () => {
    const { comfy, studio, pass } = await openStudio({ comfy: lackingComfy() })
    studio.edit({ variations: 2 })
    await studio.generate()
    const arrives = comfy.queue.bind(comfy)
    comfy.queue = (submission) => {
      studio.waiting.takeBack()
      return arrives(submission)
    }
    comfy.missing = []
    await pass(10_000)
    expect(comfy.submissions).toHaveLength(1)
  })

  test('is not lost with a tab that died over it, nor run twice when that tab had queued it', async () => {
    const storage = memoryStorage()
    const comfy = lackingComfy()
    const first = await openStudio({ comfy, storage })
    await first.studio.generate()
    const [run] = first.studio.waiting.runs.value
    first.studio.dispose()
    comfy.missing = []
    comfy.truths.set(run!.id, { status: 'in_progress' })
    const { studio, pass } = await openStudio({ comfy, storage, world: first.world })
    await pass(40_000)
    expect(comfy.submissions).toEqual([])
    expect(studio.waiting.runs.value).toEqual([])
  })

  test('is refused as before when something else is in the way too', async () => {
    const { studio } = await openStudio({ comfy: lackingComfy() })
    studio.edit({ prompt: '' })
    await studio.generate()
    expect(studio.waiting.runs.value).toEqual([])
  })
})
