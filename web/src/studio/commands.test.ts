import { beforeEach, describe, expect, it } from 'vitest'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { memoryStorage } from './world/storage.ts'
import { createCommands } from './commands.ts'
import { fileOf, type OpenedStudio, openStudio, settle } from './open.testing.ts'

async function opened(comfy = new FakeComfy()) {
  const tab: OpenedStudio = await openStudio({ comfy, storage: memoryStorage() })
  const commands = createCommands(comfy, () => tab.studio)
  return { ...tab, commands }
}

let tab: Awaited<ReturnType<typeof opened>>
beforeEach(async () => {
  tab = await opened()
})

describe('generate', () => {
  it('queues the form while the panel is closed, and says so', async () => {
    const { commands, comfy } = tab
    await commands.generate()
    expect(comfy.submissions).toHaveLength(1)
    expect(comfy.toasts).toEqual(['Queued'])
    expect(comfy.page.isOpen).toBeNull()
  })

  it('shows no message if the panel shows the run', async () => {
    const { commands, comfy, studio } = tab
    studio.shown.value = true
    await commands.generate()
    expect(comfy.submissions).toHaveLength(1)
    expect(comfy.toasts).toEqual([])
  })

  it('says what is in the way, and opens the panel there', async () => {
    const { commands, comfy, studio } = tab
    studio.edit({ prompt: '' })
    studio.tab.value = 'models'
    await commands.generate()
    expect(comfy.submissions).toEqual([])
    expect(comfy.toasts).toEqual(['The prompt is empty.'])
    expect(comfy.page.isOpen).toBe(true)
    expect(studio.tab.value).toBe('create')
  })

  it('is remembered if only files are missing', async () => {
    const comfy = new FakeComfy()
    comfy.missing = [fileOf('checkpoint')]
    const { commands, studio } = await opened(comfy)
    await commands.generate()
    expect(studio.runs.waiting.runs.value).toHaveLength(1)
    expect(comfy.toasts).toEqual(['Model files are missing'])
    expect(comfy.page.isOpen).toBe(true)
  })

  it('says that ComfyUI doesn’t answer', async () => {
    const comfy = new FakeComfy()
    comfy.down = true
    const { commands } = await opened(comfy)
    await commands.generate()
    expect(comfy.toasts).toEqual(['ComfyUI isn’t responding.'])
  })

  it('keeps a run for a ComfyUI that answered before', async () => {
    const { commands, comfy, studio } = tab
    comfy.down = true
    await studio.server.refresh()
    await commands.generate()
    expect(comfy.toasts).toEqual(['ComfyUI isn’t responding', 'Queued'])
    expect(studio.jobs.list.value).toHaveLength(1)
  })
})

describe('again', () => {
  it('repeats the newest run with another seed', async () => {
    const { commands, comfy } = tab
    await commands.generate()
    await commands.again()
    const [first, second] = comfy.submissions.map(({ request }) => request as { seed: number })
    expect(second).toEqual({ ...first, seed: expect.any(Number) })
    expect(second?.seed).not.toBe(first?.seed)
  })

  it('says so if there is none', async () => {
    const { commands, comfy } = tab
    await commands.again()
    expect(comfy.toasts).toEqual(['No run to repeat yet'])
  })
})

describe('cancel', () => {
  it('cancels the current run, not a queued one', async () => {
    const { commands, comfy } = tab
    await commands.generate()
    await commands.generate()
    const [first, second] = comfy.submissions.map(({ id }) => id)
    comfy.truths.set(first ?? '', { status: 'in_progress' })
    comfy.emit(first ?? '', { type: 'started' })
    await settle()
    await commands.cancel()
    expect(comfy.cancelled).toEqual([first])
    expect(comfy.truths.get(second ?? '')).toEqual({ status: 'pending' })
    expect(comfy.toasts.at(-1)).toBe('Cancelled')
  })

  it('says so if nothing is running', async () => {
    const { commands, comfy } = tab
    await commands.cancel()
    expect(comfy.cancelled).toEqual([])
    expect(comfy.toasts).toEqual(['No LTX AIO run in progress'])
  })
})

describe('the panel', () => {
  it('opens and closes', async () => {
    const { commands, comfy, studio } = tab
    await commands.togglePanel()
    expect(comfy.page.isOpen).toBe(true)
    studio.shown.value = true
    await commands.togglePanel()
    expect(comfy.page.isOpen).toBe(false)
  })

  it('opens on the last tab, then cycles through the tabs', async () => {
    const { commands, comfy, studio } = tab
    studio.tab.value = 'settings'
    await commands.nextTab()
    expect(comfy.page.isOpen).toBe(true)
    expect(studio.tab.value).toBe('settings')
    studio.shown.value = true
    await commands.nextTab()
    expect(studio.tab.value).toBe('create')
    await commands.previousTab()
    expect(studio.tab.value).toBe('settings')
  })

  it('shows its shortcuts', async () => {
    const { commands, comfy, studio } = tab
    await commands.keys()
    expect(comfy.page.isOpen).toBe(true)
    expect(studio.sheet.value).toBe(true)
  })
})

it('a panel that was never opened asks the server first', async () => {
  const comfy = new FakeComfy()
  const { studio } = await openStudio({ comfy })
  studio.server.state.value = { status: 'unknown' }
  comfy.lacks.add('CheckpointLoaderSimple')
  await createCommands(comfy, () => studio).generate()
  expect(comfy.submissions).toEqual([])
  expect(comfy.toasts).toEqual([expect.stringContaining('CheckpointLoaderSimple')])
})
