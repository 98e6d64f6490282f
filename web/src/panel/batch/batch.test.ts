import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import film from '../../../../tests/fakes/film-64x36-20fps.mp4?url'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import type { JobState } from '../../core/jobs/job.ts'
import type { Entry } from '../../studio/ledger/entry.ts'
import { openReady, storageWith, storedJob } from '../open.testing.ts'
import { longTasks } from '../tasks.testing.ts'

const completed = (name: string): JobState => ({
  status: 'completed',
  file: { filename: `${name}.mp4`, subfolder: 'ltx_aio', type: 'output' },
  milliseconds: 60_000,
})

function batchOf(
  count: number,
  { id = 'four', preset = 'draft', states = {} as Record<number, JobState>, at = 0 } = {},
): Entry[] {
  return Array.from({ length: count }, (_, index) =>
    storedJob({
      id: `${id}-${index}`,
      request: requestOf('t2v', { prompt: `${id} ${index}`, seed: index, preset }),
      state: states[index] ?? completed(`${id}-${index}`),
      createdAt: at + index,
      batch: { id, index, count },
    }),
  )
}

async function open(
  entries: readonly Entry[],
  options: { width?: number; url?: string; name?: string } = {},
) {
  const comfy = new FakeComfy()
  const { url = film, width = 400, name } = options
  comfy.outputUrl = () => url
  for (const { state, id } of entries) {
    if (state.status !== 'completed') continue
    comfy.disk.add(state.file.filename)
    comfy.truths.set(id, { status: 'completed', files: [state.file], milliseconds: 60_000 })
  }
  const opened = openReady('t2v', {}, { comfy, storage: storageWith(...entries), width })
  const { studio } = opened
  const entry = (id: string) => studio.jobs.list.value.find((one) => one.id === id)!
  await expect.element(card(name)).toBeInTheDocument()
  card(name).element().scrollIntoView({ block: 'center' })
  return { ...opened, entry }
}
const card = (id = 'four') =>
  page.getByRole('region', { name: new RegExp(`^Batch of \\d+: ${id}`) })
const poster = (number: number) => card().getByRole('button', { name: new RegExp(`^${number}: `) })
const button = (name: string | RegExp) => card().getByRole('button', { name })
const press = (keys: string) => userEvent.keyboard(keys)
const frame = () => new Promise((done) => requestAnimationFrame(done))

describe('a batch', () => {
  it('of strengths shows them instead of numbers', async () => {
    const runs = batchOf(2).map((run, at) => ({
      ...run,
      request: requestOf('t2v', {
        prompt: 'four',
        loras: [{ name: 'mine', strength: at ? 1 : 0.5, on: true }],
      }),
    }))
    const { side } = await open(runs)
    const marks = [...side.querySelectorAll('.ltx-batch-number')]
    expect(marks.map(({ textContent }) => textContent.trim())).toEqual(['0.5', '1'])
    expect(side.querySelector('[data-poster]')?.getAttribute('aria-label')).toContain(
      'strength 0.5',
    )
  })

  it('is one card in the order of its runs, and one place in the strip', async () => {
    const { side } = await open([
      ...batchOf(4),
      storedJob({ request: requestOf('t2v'), state: completed('alone'), createdAt: 99 }),
    ])
    await expect.element(card()).toMatchTextContent('4 videos')
    expect(card().getByRole('button', { name: /^\d: / }).elements()).toHaveLength(4)
    const strip = page.getByRole('radiogroup', { name: 'Newest results' })
    await expect
      .element(strip.getByRole('radio').nth(1))
      .toHaveAccessibleName(/^Batch of 4, seed 0/)
    expect(strip.getByRole('radio').elements()).toHaveLength(2)
    // no player for each: one in the viewer, and posters
    expect(side.querySelectorAll('.ltx-player')).toHaveLength(1)
  })

  it('shows what its runs are doing until they are ready', async () => {
    const states: Record<number, JobState> = {
      1: { status: 'failed', problems: [] },
      2: { status: 'cancelled' },
      3: { status: 'waiting' },
    }
    await open(batchOf(4, { states }))
    await expect.element(card()).toMatchTextContent('1 of 3 ready')
    await expect.element(poster(2)).toHaveAccessibleName(/failed$/)
    await expect.element(poster(3)).toHaveAccessibleName(/waiting$|in progress$/)
    await expect.element(poster(3)).toHaveAttribute('aria-disabled', 'true')
  })

  it('is also one of retakes of the same moment, made one after the other', async () => {
    const source = { frames: 49, width: 256, height: 256 }
    const span = { video: 'kite.mp4', source, videoStart: 0.5, seconds: 0.75 }
    const runs = [1, 2].map((n) =>
      storedJob({
        id: `retake-${n}`,
        request: requestOf('retake', { ...span, seed: n }),
        state: completed(`retake-${n}`),
        createdAt: n * 1000,
      }),
    )
    await open(runs, { name: 'Retake 0.5–1.25 s of kite.mp4' })
    expect(document.querySelectorAll('[data-poster]')).toHaveLength(2)
  })

  it('is folded when a newer one has come, and opened from the strip', async () => {
    await open([...batchOf(4), ...batchOf(2, { id: 'newer', at: 100 })])
    await expect.element(card('newer').getByRole('button', { name: /^1: / })).toBeVisible()
    await expect.element(poster(1)).not.toBeInTheDocument()
    await page.getByRole('radio', { name: /^Batch of 4/ }).click()
    await expect.element(poster(1)).toBeInTheDocument()
    await card().getByRole('button', { expanded: true }).click()
    await expect.element(poster(1)).not.toBeInTheDocument()
  })
})

describe('by keyboard', () => {
  it('1 to 9 choose, the arrow keys go, and the viewer follows', async () => {
    const { studio } = await open(batchOf(4))
    poster(1).element().focus()
    await press('2')
    await expect.element(poster(2)).toHaveFocus()
    await expect.element(poster(2)).toHaveAccessibleName(/chosen$/)
    await press('4')
    expect([...studio.picks.chosen.value].sort()).toEqual(['four-1', 'four-3'])
    await press('4')
    expect([...studio.picks.chosen.value]).toEqual(['four-1'])
    expect(studio.viewer.entry.value?.id).toBe('four-3')
    await press('{ArrowLeft}')
    await expect.element(poster(3)).toHaveFocus()
    expect(studio.viewer.entry.value?.id).toBe('four-2')
    await press('{ArrowUp}')
    await expect.element(poster(1)).toHaveFocus()
    await press('{ArrowDown}')
    await expect.element(poster(3)).toHaveFocus()
    await press('9')
    expect(studio.picks.chosen.value.size).toBe(1)
  })

  it('F finishes the chosen ones as a batch, or else the one with the focus', async () => {
    const { studio, comfy } = await open(batchOf(4))
    poster(1).element().focus()
    await press('13f')
    await vi.waitFor(() => expect(studio.jobs.live.value).toHaveLength(2))
    expect(
      studio.jobs.live.value.map(({ request, batch }) => [
        request.seed,
        request.preset,
        batch?.count,
      ]),
    ).toEqual([
      [2, 'balanced', 2],
      [0, 'balanced', 2],
    ])
    expect(studio.picks.chosen.value.size).toBe(0)
    poster(4).element().focus()
    await press('f')
    await vi.waitFor(() => expect(studio.jobs.live.value).toHaveLength(3))
    expect(comfy.submissions.length).toBeGreaterThan(0)
  })

  it('S adds to favourites, X hides with undo, C compares two', async () => {
    const { studio, entry } = await open(batchOf(4))
    poster(2).element().focus()
    await press('s')
    expect(entry('four-1').favourite).toBe(true)
    await press('x')
    expect(entry('four-1').hidden).toBe(true)
    await expect.element(card()).toMatchTextContent('3 videos')
    await expect.element(poster(2)).toHaveFocus()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(card()).toMatchTextContent('4 videos')
    poster(1).element().focus()
    await press('14c')
    expect(
      studio.compare.pair.value && [studio.compare.pair.value.a.id, studio.compare.pair.value.b.id],
    ).toEqual(['four-0', 'four-3'])
  })

  it('has one Tab stop for its posters', async () => {
    await open(batchOf(4))
    const stops = card().element().querySelectorAll('.ltx-batch-posters [tabindex="0"]')
    expect(stops).toHaveLength(1)
  })
})

describe('by mouse', () => {
  it('a poster is shown in the viewer, and chosen by its corner', async () => {
    const { studio } = await open(batchOf(4))
    await poster(2).click()
    expect(studio.viewer.entry.value?.id).toBe('four-1')
    await expect.element(poster(2)).toHaveAttribute('aria-current', 'true')
    await button('Choose 3').click()
    await button('Finish the chosen one').click()
    await vi.waitFor(() =>
      expect(studio.jobs.live.value.map(({ request }) => request.seed)).toEqual([2]),
    )
  })

  it('the others are hidden at once, and come back at once', async () => {
    const { entry } = await open(batchOf(4))
    await button('Choose 2').click()
    await button('Hide the others').click()
    expect([0, 1, 2, 3].map((n) => entry(`four-${n}`).hidden)).toEqual([true, false, true, true])
    await page.getByRole('button', { name: 'Undo' }).click()
    expect([0, 1, 2, 3].map((n) => entry(`four-${n}`).hidden)).toEqual([false, false, false, false])
  })

  it('what is no draft has no Finish', async () => {
    await open(batchOf(4, { preset: 'balanced' }))
    await button('Choose 1').click()
    await expect.element(button('Choose none')).toBeVisible()
    await expect.element(button(/^Finish/)).not.toBeInTheDocument()
  })
})

describe('its posters', () => {
  const videos = (side: HTMLElement) => [
    ...side.querySelectorAll<HTMLVideoElement>('.ltx-batch .ltx-thumb-video'),
  ]
  const playing = (side: HTMLElement) => videos(side).filter(({ paused }) => !paused).length

  it('loop muted together while they are on screen, and Space stops them', async () => {
    const { side, studio } = await open(batchOf(4))
    await vi.waitFor(() => expect(playing(side)).toBe(4))
    expect(videos(side).every(({ muted, loop }) => muted && loop)).toBe(true)
    poster(1).element().focus()
    await press(' ')
    await vi.waitFor(() => expect(playing(side)).toBe(0))
    expect(studio.viewer.entry.value?.id).toBe('four-3')
    await press(' ')
    await vi.waitFor(() => expect(playing(side)).toBe(4))
    side.querySelector('.ltx-scroll')!.scrollTop = 0
    await vi.waitFor(() => expect(playing(side)).toBe(0))
    card().element().scrollIntoView({ block: 'center' })
    await vi.waitFor(() => expect(playing(side)).toBe(4))
    studio.tab.value = 'models'
    await vi.waitFor(() => expect(playing(side)).toBe(0))
  })

  it('are 16 at first, and the rest on request', async () => {
    const { side } = await open(batchOf(40))
    expect(videos(side)).toHaveLength(16)
    await button('Show 24 more').click()
    await vi.waitFor(() => expect(videos(side)).toHaveLength(40))
    // those out of sight stand still
    await vi.waitFor(() => expect(playing(side)).toBeGreaterThan(4))
    expect(playing(side)).toBeLessThan(40)
  })

  it('are 16 and play without a task over 50 ms', { timeout: 60_000, retry: 2 }, async () => {
    const { side } = await open(batchOf(16), { width: 700 })
    await vi.waitFor(() => expect(playing(side)).toBe(16), 10_000)
    await card().getByRole('button', { expanded: true }).click()
    const tasks = await longTasks(async () => {
      await card().getByRole('button', { expanded: false }).click()
      const until = performance.now() + 5000
      while (performance.now() < until) await frame()
    })
    expect(playing(side)).toBe(16)
    expect(tasks).toEqual([])
  })
})
