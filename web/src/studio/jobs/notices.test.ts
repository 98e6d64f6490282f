import { describe, expect, it } from 'vitest'
import { watch } from 'vue'
import { settled } from '../../../../tests/fakes/clock.ts'
import type { NodeProgress } from '../../core/jobs/job.ts'
import { openBrowser } from '../tab.testing.ts'

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
  await studio.runs.generate()
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
  return { comfy, clock, studio, id, tell, end, openTab }
}

describe('while the panel is closed', () => {
  it('the icon and the title show a run’s progress until it ends', async () => {
    const { comfy, tell, end } = await openRun()
    expect(comfy.page).toMatchObject({ onIcon: '1', titled: null })
    await tell()
    expect(comfy.page.onIcon).toMatch(/^\d+%$/)
    expect(comfy.page.titled).toMatch(/^\d+ % · (.+ · )?LTX AIO$/)
    await end()
    expect(comfy.page).toMatchObject({ onIcon: null, titled: null })
    expect(comfy.toasts).toEqual(['The video is ready'])
  })

  it('a failed run is reported too', async () => {
    const { comfy, id } = await openRun()
    comfy.truths.set(id, { status: 'failed', error: null })
    comfy.stale()
    await settled()
    expect(comfy.toasts).toEqual(['A run failed'])
  })

  it('a run cancelled here is not reported', async () => {
    const { comfy, studio, id } = await openRun()
    await studio.jobs.cancel(id)
    comfy.stale()
    await settled()
    expect(comfy.toasts).toEqual([])
  })

  it('the system notifies if chosen and allowed, otherwise ComfyUI', async () => {
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

  it('nothing notifies if notifications are off', async () => {
    const { comfy, studio, end } = await openRun()
    studio.settings.notice = 'none'
    await end()
    expect(comfy.toasts).toEqual([])
  })
})

it('a visible panel shows everything itself', async () => {
  const { comfy, studio, tell, end } = await openRun()
  studio.shown.value = true
  await tell()
  expect(comfy.page).toMatchObject({ onIcon: null, titled: null })
  await end()
  expect(comfy.toasts).toEqual([])
})

it('in a background tab the title shows it, although the panel is open', async () => {
  const { comfy, studio, tell, end } = await openRun()
  studio.shown.value = true
  comfy.page.isHidden = true
  await tell()
  expect(comfy.page.titled).toContain('LTX AIO')
  expect(comfy.page.onIcon).toBeNull()
  await end()
  expect(comfy.toasts).toEqual(['The video is ready'])
})

it('runs that ended before the page was opened are not reported', async () => {
  const { comfy, openTab } = openBrowser()
  const first = await openTab()
  await first.runs.generate()
  comfy.truths.set(comfy.submissions[0]?.id ?? '', done)
  first.dispose()
  await openTab()
  comfy.toasts.length = 0
  await openTab()
  expect(comfy.toasts).toEqual([])
})

describe('the sound of an end', () => {
  /** a chime waits for other tabs first */
  const heard = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done, 5))
  }

  it('is off by default', async () => {
    const { comfy, end } = await openRun()
    await end()
    await heard()
    expect(comfy.page.chimes).toEqual([])
  })

  it.each([
    ['while the panel is closed', false, false, 'create', ['ready']],
    ['while the page is hidden', true, true, 'create', ['ready']],
    ['in another view', true, false, 'history', ['ready']],
    ['not in Create', true, false, 'create', []],
  ] as const)('is played %s', async (_, shown, hidden, tab, chimes) => {
    const { comfy, studio, end } = await openRun()
    studio.settings.finishSound = true
    studio.shown.value = shown
    comfy.page.isHidden = hidden
    studio.tab.value = tab
    await end()
    await heard()
    expect(comfy.page.chimes).toEqual(chimes)
  })

  it('differs for a failure, and a cancelled run has none', async () => {
    const first = await openRun()
    first.studio.settings.finishSound = true
    first.comfy.truths.set(first.id, { status: 'failed', error: null })
    first.comfy.stale()
    await settled()
    await heard()
    expect(first.comfy.page.chimes).toEqual(['failed'])
    const second = await openRun()
    second.studio.settings.finishSound = true
    await second.studio.jobs.cancel(second.id)
    second.comfy.stale()
    await settled()
    await heard()
    expect(second.comfy.page.chimes).toEqual([])
  })

  it('is played once for all tabs', async () => {
    const { comfy, studio, end, openTab } = await openRun()
    const other = await openTab()
    studio.settings.finishSound = other.settings.finishSound = true
    await end()
    await heard()
    expect(comfy.page.chimes).toEqual(['ready'])
  })

  it('is not played if the run is looked at in another tab', async () => {
    const { comfy, studio, end, openTab } = await openRun()
    const other = await openTab()
    studio.settings.finishSound = true
    // as the viewer does when it shows the video
    const stop = watch(other.news.unseen, ([run]) => run && other.news.seen(run.id), {
      flush: 'sync',
    })
    await end()
    await heard()
    stop()
    expect(other.news.unseen.value).toEqual([])
    expect(comfy.page.chimes).toEqual([])
  })

  it('is not played for what ComfyUI makes for others', async () => {
    const { comfy, studio } = await openRun()
    studio.settings.finishSound = true
    comfy.emit('not-ours', { type: 'succeeded' })
    await settled()
    await heard()
    expect(comfy.page.chimes).toEqual([])
  })
})
