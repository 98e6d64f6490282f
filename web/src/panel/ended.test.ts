import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../tests/fakes/requests.ts'
import type { JobState, OutputFile } from '../core/jobs/job.ts'
import { problem } from '../core/problem/problem.ts'
import type { Entry } from '../studio/ledger/entry.ts'
import { memoryStorage } from '../studio/world/storage.ts'
import {
  generateButton,
  openPanel,
  openReady,
  type Opened,
  storageWith,
  storedJob,
} from './open.testing.ts'

const video: OutputFile = { filename: 'kite_00001_.mp4', subfolder: 'ltx_aio', type: 'output' }
const states: Record<string, JobState> = {
  video: { status: 'completed', file: video, milliseconds: 48_000 },
  failed: { status: 'failed', problems: [problem('run_lost')] },
  cancelled: { status: 'cancelled' },
}
const cards = (status: string) =>
  page
    .getByRole('article')
    .filter({ hasNot: page.getByText('no such') })
    .elements()
    .filter((card) => card.getAttribute('data-status') === status)
const button = (name: string | RegExp) => page.getByRole('button', { name })
const createTab = () => page.getByRole('tab', { name: /^Create/ })

/** Runs in these states, newest first. */
function openWith(...kinds: (keyof typeof states)[]): Opened {
  const comfy = new FakeComfy()
  comfy.disk.add(video.filename)
  const jobs = kinds.map((kind, n) =>
    storedJob({
      request: requestOf('t2v', { prompt: `${kind} ${n}` }),
      state: states[kind]!,
      createdAt: 100 - n,
    }),
  )
  return openPanel({}, { comfy, storage: storageWith(...jobs) })
}

async function run(storage = memoryStorage(), comfy = new FakeComfy()): Promise<Opened> {
  const opened = openReady('t2v', {}, { comfy, storage })
  await generateButton().click()
  await vi.waitFor(() => expect(opened.comfy.submissions).toHaveLength(1))
  return opened
}

function end({ comfy, tell }: Opened): void {
  comfy.disk.add(video.filename)
  tell({ type: 'saved', files: [video] })
  tell({ type: 'succeeded' })
}

function failRun({ comfy }: Opened): void {
  comfy.truths.set(comfy.submissions.at(-1)?.id ?? '', { status: 'failed', error: null })
  comfy.stale()
}

describe('runs that are over', () => {
  it('only videos get a card; the others share one line that opens', async () => {
    const { side } = openWith('cancelled', 'video', 'cancelled', 'failed', 'video', 'cancelled')
    expect(cards('completed')).toHaveLength(1)
    expect(side.querySelectorAll('.ltx-poster')).toHaveLength(2)
    const fold = page.getByText('3 cancelled, 1 failed')
    await expect.element(fold).toBeVisible()
    await expect.element(page.getByText('Show', { exact: true })).toBeVisible()
    await expect.element(page.getByText('failed 3')).not.toBeVisible()
    await fold.click()
    await expect.element(page.getByText('failed 3')).toBeVisible()
    await expect.element(page.getByText('Cancelled: cancelled 0')).toBeVisible()
    await expect.element(page.getByText('Show', { exact: true })).not.toBeVisible()
  })

  it('a failure is shown at once, until the next run ends', async () => {
    const opened = await run()
    failRun(opened)
    await vi.waitFor(() => expect(cards('failed')).toHaveLength(1))
    expect(opened.side.querySelector('.ltx-folded')).toBeNull()
    await page.getByLabelText('Prompt', { exact: true }).fill('another')
    await generateButton().click()
    await vi.waitFor(() => expect(opened.comfy.submissions).toHaveLength(2))
    // it stays until then
    expect(cards('failed')).toHaveLength(1)
    end(opened)
    await vi.waitFor(() =>
      expect(opened.side.querySelector('.ltx-folded')?.textContent).toContain('1 failed'),
    )
  })

  it('a hidden failure is only in History', async () => {
    const { studio } = openWith('failed', 'video')
    await page
      .getByRole('article')
      .filter({ hasText: 'failed 0' })
      .getByRole('button', { name: 'Hide here; it stays in History' })
      .click()
    expect(cards('failed')).toEqual([])
    studio.history.filter.state = null
    expect(studio.history.shown.value).toHaveLength(2)
  })
})

describe('the end of a run', () => {
  it.each(['history', 'models', 'settings'] as const)(
    'is told while %s is open, and leads to the video',
    async (id) => {
      const opened = await run()
      opened.studio.tab.value = id
      await expect.element(createTab()).toMatchTextContent('•1')
      await expect.element(createTab()).toHaveAccessibleName('Create 1 in progress')
      end(opened)
      await expect.element(createTab()).toMatchTextContent('✓1')
      await button('The video is ready. Show it').click()
      expect(opened.studio.tab.value).toBe('create')
      const shown = opened.side.querySelector<HTMLElement>('.ltx-viewer .ltx-player')!
      await expect.element(page.elementLocator(shown)).toBeInViewport()
      await expect.element(createTab()).toHaveAccessibleName('Create')
    },
  )

  it('is reported as a failure', async () => {
    const opened = await run()
    opened.studio.tab.value = 'history'
    failRun(opened)
    await expect.element(createTab()).toHaveAccessibleName('Create 1 failed')
    await button('A run failed. Show why').click()
    await expect
      .element(page.getByRole('article').getByText('The run failed: no reason given'))
      .toBeInViewport()
  })

  it.each(['history', 'models', 'settings'])(
    'is reported by the next page, on %s, if it came during a reload',
    async (tab) => {
      const storage = memoryStorage()
      const before = await run(storage)
      const { comfy, studio } = before
      const id = comfy.submissions[0]?.id ?? ''
      studio.dispose()
      before.side.remove()
      comfy.disk.add(video.filename)
      comfy.truths.set(id, { status: 'completed', files: [video], milliseconds: 9 })
      storage.save('tab', tab)
      openReady('t2v', {}, { comfy, storage })
      await expect.element(createTab()).toHaveAccessibleName('Create 1 new')
      await expect.element(button('The video is ready. Show it')).toBeVisible()
      await vi.waitFor(() =>
        expect(document.querySelector('[data-announcer="polite"]')?.textContent).toMatch(
          /^The video is ready/,
        ),
      )
    },
  )

  it('is no longer news once seen', async () => {
    const opened = await run()
    opened.studio.viewer.folded.value = true
    end(opened)
    await button('The video is ready. Show it').click()
    await vi.waitFor(() => expect(opened.studio.news.unseen.value).toEqual([]))
    expect(button('The video is ready. Show it').elements()).toEqual([])
  })
})

describe('a double click', () => {
  it.each(['Finish', 'New seed'])('on %s queues once', async (name) => {
    const comfy = new FakeComfy()
    comfy.disk.add(video.filename)
    const job = storedJob({
      request: requestOf('t2v', { preset: 'draft' }),
      state: states['video']!,
    })
    openPanel({}, { comfy, storage: storageWith(job) })
    await page.getByRole('button', { name, exact: true }).dblClick()
    await new Promise((next) => setTimeout(next, 300))
    expect(comfy.submissions).toHaveLength(1)
  })

  it('on Generate queues once', async () => {
    const { comfy } = openReady()
    await generateButton().dblClick()
    await new Promise((next) => setTimeout(next, 300))
    expect(comfy.submissions).toHaveLength(1)
    // two clicks make two runs
    await generateButton().click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(2))
  })

  it('nor does a key held down', async () => {
    const { comfy } = openReady()
    page
      .getByLabelText('Prompt', { exact: true })
      .element()
      .dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, repeat: true, bubbles: true }),
      )
    await userEvent.keyboard('{Control}')
    expect(comfy.submissions).toEqual([])
  })
})

describe('the card of a run', () => {
  const height = ({ side }: Opened) =>
    side.querySelector('.ltx-run')?.getBoundingClientRect().height ?? 0
  const node = (value: number, max: number) => ({ value, max, state: 'running' }) as const

  it.each([312, 420, 700])('has the same height from start to end at %i px', async (width) => {
    const comfy = new FakeComfy()
    const opened = openReady('t2v', {}, { comfy, width })
    await generateButton().click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    await expect.element(page.getByText(/seed \d+ · Balanced/)).toBeVisible()
    const heights = new Set([height(opened)])
    for (const event of [
      { type: 'started' },
      { type: 'progress', nodes: { ckpt: node(0, 1) } },
      { type: 'progress', nodes: { ckpt: node(0, 1), sample_1: node(2, 8) } },
      {
        type: 'progress',
        nodes: { ckpt: node(0, 1), sample_1: node(2, 8), decode_video: node(1, 9) },
      },
    ] as const) {
      opened.tell(event)
      await new Promise((next) => requestAnimationFrame(next))
      heights.add(height(opened))
    }
    // longer than estimated
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000)
    await new Promise((next) => setTimeout(next, 700))
    heights.add(height(opened))
    vi.restoreAllMocks()
    comfy.down = true
    await button('Cancel this run').click()
    await expect.element(page.getByText('Cancelling…')).toBeVisible()
    heights.add(height(opened))
    expect([...heights]).toHaveLength(1)
  })

  it('says only that it is being cancelled, and its bar stays', async () => {
    const comfy = new FakeComfy()
    const opened = openReady('t2v', {}, { comfy })
    await generateButton().click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    opened.tell({ type: 'progress', nodes: { sample_1: node(2, 8) } })
    const bar = () =>
      Number(
        opened.side.querySelector('.ltx-run [role="progressbar"]')?.getAttribute('aria-valuenow'),
      )
    await vi.waitFor(() => expect(bar()).toBeGreaterThan(0))
    comfy.down = true
    await button('Cancel this run').click()
    await expect.element(page.getByText('Cancelling…')).toBeVisible()
    const before = bar()
    opened.tell({ type: 'progress', nodes: { sample_1: node(7, 8) } })
    await new Promise((next) => setTimeout(next, 700))
    expect(bar()).toBe(before)
    expect(opened.side.querySelector('.ltx-run')?.textContent).not.toMatch(/elapsed|step|longer/)
  })
})

it('a video that failed to load while ComfyUI was down loads when it is back', async () => {
  const comfy = new FakeComfy()
  comfy.disk.add(video.filename)
  const asked: string[] = []
  comfy.urlOf = (name) => {
    asked.push(name)
    return 'data:video/mp4;base64,AAAA'
  }
  const job: Entry = storedJob({ request: requestOf('t2v'), state: states['video']! })
  const opened = openPanel({}, { comfy, storage: storageWith(job) })
  opened.studio.tab.value = 'history'
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-thumb-video')).not.toBeNull())
  comfy.down = true
  await expect.element(page.getByText('No preview')).toBeVisible()
  opened.world.pass(3000)
  await expect.element(page.getByText('No preview')).toBeVisible()
  comfy.down = false
  // it loads again: a data URL of four zeros is no video, but it is requested
  comfy.urlOf = () => 'data:,'
  opened.world.pass(3000)
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-thumb-video')).not.toBeNull())
})
