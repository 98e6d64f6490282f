import { describe, expect, it } from 'vitest'
import { settled } from '../../../tests/fakes/clock.ts'
import type { NodeProgress } from '../core/job.ts'
import { openBrowser } from './tab.testing.ts'

const halfway: Record<string, NodeProgress> = {
  sample_1: { value: 4, max: 8, state: 'running' },
}
const done = {
  status: 'completed',
  files: [{ filename: 'a.mp4', subfolder: '', type: 'output' }],
  milliseconds: 1,
} as const

async function openRun() {
  const { comfy, clock, openTab } = openBrowser()
  const studio = await openTab()
  await studio.generate()
  await settled()
  const id = comfy.submissions[0]?.id ?? ''
  const tell = async (): Promise<void> => {
    comfy.truths.set(id, { status: 'in_progress' })
    comfy.emit(id, { type: 'progress', nodes: halfway })
    await settled()
  }
  const end = async (): Promise<void> => {
    comfy.truths.set(id, done)
    comfy.emit(id, { type: 'succeeded' })
    await settled()
  }
  return { comfy, clock, studio, id, tell, end }
}

describe('while the panel is closed', () => {
  it('the icon and the title say how far a run is, until it ends', async () => {
    const { comfy, tell, end } = await openRun()
    expect(comfy.page).toMatchObject({ onIcon: '1', titled: null })
    await tell()
    expect(comfy.page.onIcon).toMatch(/^\d+%$/)
    expect(comfy.page.titled).toMatch(/^\d+ % · (.+ · )?LTX AIO$/)
    await end()
    expect(comfy.page).toMatchObject({ onIcon: null, titled: null })
    expect(comfy.toasts).toEqual(['The video is ready'])
  })

  it('a run that fails is told too', async () => {
    const { comfy, id } = await openRun()
    comfy.truths.set(id, { status: 'failed', error: null })
    comfy.stale()
    await settled()
    expect(comfy.toasts).toEqual(['A run failed'])
  })

  it('one that was cancelled here is not', async () => {
    const { comfy, studio, id } = await openRun()
    await studio.jobs.cancel(id)
    comfy.stale()
    await settled()
    expect(comfy.toasts).toEqual([])
  })

  it('the system says it where that was chosen and is allowed, else ComfyUI', async () => {
    const first = await openRun()
    first.studio.settings.notice = 'system'
    first.comfy.page.allows = true
    await first.end()
    expect(first.comfy).toMatchObject({ toasts: [], page: { notified: ['The video is ready'] } })
    const second = await openRun()
    second.studio.settings.notice = 'system'
    await second.end()
    expect(second.comfy).toMatchObject({ toasts: ['The video is ready'] })
  })

  it('nobody says it when nobody shall', async () => {
    const { comfy, studio, end } = await openRun()
    studio.settings.notice = 'none'
    await end()
    expect(comfy.toasts).toEqual([])
  })
})

it('while the panel is seen, it says everything itself', async () => {
  const { comfy, studio, tell, end } = await openRun()
  studio.shown.value = true
  await tell()
  expect(comfy.page).toMatchObject({ onIcon: null, titled: null })
  await end()
  expect(comfy.toasts).toEqual([])
})

it('in a tab behind others the title tells, though the panel is open', async () => {
  const { comfy, studio, tell, end } = await openRun()
  studio.shown.value = true
  comfy.page.isHidden = true
  await tell()
  expect(comfy.page.titled).toContain('LTX AIO')
  expect(comfy.page.onIcon).toBeNull()
  await end()
  expect(comfy.toasts).toEqual(['The video is ready'])
})

it('what ended before the page was opened is no news', async () => {
  const { comfy, openTab } = openBrowser()
  const first = await openTab()
  await first.generate()
  comfy.truths.set(comfy.submissions[0]?.id ?? '', done)
  first.dispose()
  await openTab()
  comfy.toasts.length = 0
  await openTab()
  expect(comfy.toasts).toEqual([])
})
