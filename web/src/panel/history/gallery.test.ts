import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ref } from 'vue'
import redThenBlue from '../../../../tests/fakes/film-red-then-blue.mp4?url'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { type Batch, newRecord } from '../../core/history/record.ts'
import { newJob } from '../../core/jobs/job.ts'
import { memoryStorage } from '../../studio/world/storage.ts'
import { type Language, speak } from '../../words/index.ts'
import { byDay } from './days.ts'
import { openHistory, recordOf, recordsOf } from './history.testing.ts'
import { gap, headingHeight, layOut } from './layout.ts'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const headings = (side: HTMLElement) =>
  [...side.querySelectorAll('.ltx-day-title')].map(({ textContent }) => textContent)
const sized = (n: number, width: number, height: number) =>
  recordOf(n, { request: { ...recordOf(n).request, width, height } })
/** Four runs, queued with one click. */
const inBatch = (n: number, index: number, count = 4): { batch: Batch } & object => ({
  ...recordOf(n),
  batch: { id: 'b', index, count },
})

describe('the layout', () => {
  const wide = 16 / 9
  const tall = 9 / 16
  const shapes = [wide, tall, wide, 1, wide, wide, tall, tall, 21 / 9, wide, 1, tall]

  it.each([290, 400, 676])('fills the width of %i px with tiles in their own shapes', (width) => {
    const { rows, boxes } = layOut([{ titled: false, shapes }], width)
    for (const { first, last } of rows.slice(0, -1)) {
      const { left, width: its } = boxes[last - 1]!
      expect(left + its).toBe(width)
      expect(boxes[first]!.left).toBe(0)
    }
    for (const [at, { width: its, height }] of boxes.entries())
      expect(Math.abs(its - shapes[at]! * height)).toBeLessThan(2)
    for (let at = 1; at < boxes.length; at++) {
      const before = boxes[at - 1]!
      if (boxes[at]!.left > 0)
        expect(Math.abs(boxes[at]!.left - before.left - before.width - gap)).toBeLessThanOrEqual(1)
    }
  })

  it('gives every tile about the same area, none of them a stripe', () => {
    for (const width of [290, 400, 676]) {
      const { boxes } = layOut([{ titled: false, shapes }], width)
      for (const { width: its, height } of boxes) {
        expect(its).toBeGreaterThan(40)
        expect(height).toBeGreaterThan(55)
      }
    }
  })

  it('begins a row for each day, and doesn’t stretch the last of a day', () => {
    const { parts, rows, boxes, height } = layOut(
      [
        { titled: true, shapes: [wide] },
        { titled: true, shapes: [wide, wide, wide] },
      ],
      290,
    )
    expect(parts.map(({ first, last }) => [first, last])).toEqual([
      [0, 1],
      [1, 3],
    ])
    expect(rows[0]?.top).toBe(headingHeight)
    // as wide as one of two
    expect(boxes.map(({ width }) => width)).toEqual([141, 141, 141, 141])
    expect(height).toBe(parts[1]!.top + parts[1]!.height)
  })

  it('survives shapes that no video has', () => {
    const { boxes } = layOut([{ titled: false, shapes: [NaN, Infinity, 0, -1, 1e9] }], 290)
    for (const { width, height } of boxes) {
      expect(width).toBeGreaterThan(20)
      expect(height).toBeGreaterThan(20)
    }
  })
})

describe('what is shown', () => {
  const three = [
    recordOf(0),
    recordOf(1, { state: { status: 'failed', problems: [] } }),
    recordOf(2, { state: { status: 'cancelled' } }),
  ]

  it('is videos; other runs are in one line, which shows them', async () => {
    const { side, tiles } = await openHistory(three)
    await vi.waitFor(() => expect(tiles()).toHaveLength(1))
    await expect.element(page.getByText('1 video', { exact: true })).toBeVisible()
    expect(side.querySelector('.ltx-history-count')?.textContent).toContain('1 failed, 1 cancelled')
    await button(/^Show/).click()
    await vi.waitFor(() => expect(tiles()).toHaveLength(3))
    await expect.element(page.getByText('3 runs', { exact: true })).toBeVisible()
    await expect.element(button('Filters, 1 filter set')).toBeVisible()
    await button('Clear').click()
    await vi.waitFor(() => expect(tiles()).toHaveLength(1))
    await expect.element(button('Filters')).toBeVisible()
  })

  it('says that there are no videos yet', async () => {
    await openHistory(three.slice(1))
    await expect.element(page.getByText('No videos yet.')).toBeVisible()
  })

  it('can be filtered behind one button, which counts, and is remembered', async () => {
    const storage = memoryStorage()
    const first = await openHistory(recordsOf(12), { storage })
    expect(page.getByRole('combobox').elements()).toHaveLength(0)
    await button('Filters').click()
    await page.getByRole('combobox', { name: 'Mode' }).click()
    await page.getByRole('option', { name: 'Lip sync' }).click()
    await page.getByRole('switch', { name: 'Favourites only' }).click()
    await expect.element(button('Filters, 2 filters set')).toMatchTextContent('2')
    await page.getByRole('switch', { name: 'Favourites only' }).click()
    await page.getByRole('searchbox').fill('number 3,')
    await vi.waitFor(() => expect(first.tiles()).toHaveLength(1))
    first.studio.dispose()
    first.side.remove()
    const again = await openHistory(recordsOf(12), { storage })
    await vi.waitFor(() => expect(again.tiles().length).toBeGreaterThan(0))
    const { value: shown } = again.studio.history.shown
    expect(again.tiles()).toHaveLength(shown.length)
    expect(new Set(shown.map(({ request }) => request.mode))).toEqual(new Set(['lipsync']))
    await expect.element(button('Filters, 1 filter set')).toBeVisible()
    await expect.element(page.getByRole('searchbox')).toHaveValue('')
  })
})

describe('days', () => {
  const at = (...time: [number, number, number, number?, number?]) => new Date(...time).getTime()

  it('are calendar days here, also when the clocks change', () => {
    const times = [
      at(2026, 9, 26, 0),
      at(2026, 9, 25, 23, 59),
      at(2026, 9, 25, 0),
      at(2026, 9, 24, 23, 59),
    ]
    const days = byDay(times, (time) => time)
    expect(days.map(({ items }) => items.length)).toEqual([1, 2, 1])
    expect(days[1]).toMatchObject({ start: at(2026, 9, 25), end: at(2026, 9, 26) })
  })

  it('are headings, in the panel’s language, and change at midnight', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: at(2026, 9, 14, 23, 58) })
    onTestFinished(() => void vi.useRealTimers())
    const language = ref<Language>('en')
    onTestFinished(speak(() => language.value))
    const { side } = await openHistory([
      recordOf(0, { createdAt: at(2026, 9, 14, 0, 1) }),
      recordOf(1, { createdAt: at(2026, 9, 13, 23, 59) }),
      recordOf(2, { createdAt: at(2026, 9, 12, 12) }),
      recordOf(3, { createdAt: at(2026, 9, 2, 12) }),
      recordOf(4, { createdAt: at(2025, 11, 31, 12) }),
    ])
    await vi.waitFor(() =>
      expect(headings(side)).toEqual([
        'Today',
        'Yesterday',
        'Monday',
        'October 2',
        'December 31, 2025',
      ]),
    )
    language.value = 'de'
    await vi.waitFor(() =>
      expect(headings(side)).toEqual([
        'Heute',
        'Gestern',
        'Montag',
        '2. Oktober',
        '31. Dezember 2025',
      ]),
    )
    language.value = 'en'
    vi.setSystemTime(at(2026, 9, 15, 0, 1))
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(headings(side).slice(0, 2)).toEqual(['Yesterday', 'Tuesday']))
  })

  it('have no headings where the order isn’t by time', async () => {
    const { side, studio } = await openHistory(recordsOf(3))
    await vi.waitFor(() => expect(headings(side)).not.toHaveLength(0))
    studio.history.filter.sort = 'longest'
    await vi.waitFor(() => expect(headings(side)).toHaveLength(0))
    await expect.element(page.getByRole('list', { name: 'Runs' })).toBeVisible()
  })
})

describe('tiles', () => {
  it('have the shape of their video before it has loaded', async () => {
    const { side, tiles } = await openHistory([
      sized(0, 704, 1280),
      sized(1, 1280, 704),
      sized(2, 960, 960),
    ])
    await vi.waitFor(() => expect(tiles()).toHaveLength(3))
    const shapes = [...side.querySelectorAll<HTMLElement>('.ltx-thumb')].map(
      ({ offsetWidth, offsetHeight }) => offsetWidth / offsetHeight,
    )
    for (const [at, shape] of [704 / 1280, 1280 / 704, 1].entries())
      expect(shapes[at]).toBeCloseTo(shape, 1)
  })

  it('stay where they are when another comes in above', async () => {
    const { side, studio, tiles } = await openHistory(recordsOf(200))
    await vi.waitFor(() => expect(tiles().length).toBeGreaterThan(8))
    const scroll = side.querySelector('.ltx-history-scroll')!
    scroll.scrollTop = 2700
    await vi.waitFor(() => expect(side.querySelector('[data-tile="45"]')).not.toBeNull())
    const watched = side.querySelector('[data-tile="45"]')!
    const name = watched.textContent
    const before = watched.getBoundingClientRect().top
    for (let n = 0; n < 5; n++) {
      const job = newJob(`new-${n}`, requestOf('t2v'), ['save'], Date.now() + n)
      await studio.comfy.userdata.write(`ltx_aio/jobs/new-${n}.json`, {
        ...newRecord(job, `t2v_new_${n}`),
        state: recordOf(0).state,
      })
    }
    await studio.jobs.reconcile()
    await vi.waitFor(() => expect(studio.jobs.past.value).toHaveLength(205))
    await vi.waitFor(() => {
      const now = [...side.querySelectorAll('[data-tile]')].find(
        ({ textContent }) => textContent === name,
      )
      expect(now?.getAttribute('data-tile')).toBe('50')
      // its row may have changed
      expect(Math.abs(now!.getBoundingClientRect().top - before)).toBeLessThan(140)
    })
    expect(scroll.scrollTop).toBeGreaterThan(2900)
  })

  it('play after a moment, one at a time', async () => {
    const { side, tiles } = await openHistory(recordsOf(3), { video: redThenBlue })
    await vi.waitFor(() => expect(tiles()).toHaveLength(3))
    const videos = () => [...side.querySelectorAll<HTMLVideoElement>('.ltx-tile .ltx-thumb-video')]
    await vi.waitFor(
      () => expect(videos().every(({ readyState }) => readyState > 0)).toBe(true),
      5000,
    )
    // wherever the test before has left the mouse
    await userEvent.hover(page.getByRole('searchbox'))
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play')
    onTestFinished(() => play.mockRestore())
    tiles()[1]!.dispatchEvent(new PointerEvent('pointerenter'))
    tiles()[1]!.dispatchEvent(new PointerEvent('pointerleave'))
    let calls = -1
    // the mouse may come twice, if the tile moves under it
    tiles()[0]!.addEventListener('pointerenter', () => (calls = play.mock.calls.length), {
      once: true,
    })
    await userEvent.hover(tiles()[0]!)
    expect(calls).toBe(0)
    await vi.waitFor(
      () => expect(videos().map(({ paused }) => paused)).toEqual([false, true, true]),
      5000,
    )
    await userEvent.hover(tiles()[2]!)
    await vi.waitFor(
      () => expect(videos().map(({ paused }) => paused)).toEqual([true, true, false]),
      5000,
    )
  })
})

describe('a batch', () => {
  const records = [
    recordOf(0),
    ...[1, 2, 3, 4].map((n) => ({ ...recordOf(n), ...inBatch(n, 4 - n) })),
    recordOf(5),
  ]

  it('is one tile with up to four posters, and opens to its runs', async () => {
    const { side, tiles, prompts } = await openHistory(records)
    await vi.waitFor(() => expect(tiles()).toHaveLength(3))
    expect(tiles()[1]!.querySelectorAll('.ltx-thumb-cell')).toHaveLength(4)
    await expect.element(page.getByRole('button', { name: /4 runs/ })).toBeVisible()
    await expect.element(page.getByText('6 videos', { exact: true })).toBeVisible()
    tiles()[1]!.focus()
    await userEvent.keyboard('{Enter}')
    // in the order in which they were queued
    await vi.waitFor(() =>
      expect(prompts().map((text) => /\d/.exec(text)?.[0])).toEqual(['4', '3', '2', '1']),
    )
    expect(document.activeElement).toBe(tiles()[0])
    expect(side.querySelector('.ltx-open-batch')?.textContent).toContain('4 runs')
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await expect.element(page.getByRole('article', { name: 'Run' })).toMatchTextContent('2 of 4')
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('number 3,'))
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(tiles()).toHaveLength(3))
    expect(document.activeElement).toBe(tiles()[1])
  })

  it('with one run that matches is that run', async () => {
    const { tiles } = await openHistory(records)
    await page.getByRole('searchbox').fill('number 2,')
    await vi.waitFor(() => expect(tiles()).toHaveLength(1))
    tiles()[0]!.click()
    await expect.element(page.getByRole('article', { name: 'Run' })).toMatchTextContent('number 2,')
  })

  it('that loses its last runs leads back to the list', async () => {
    const { tiles, studio } = await openHistory(records)
    await vi.waitFor(() => expect(tiles()).toHaveLength(3))
    tiles()[1]!.click()
    await vi.waitFor(() => expect(tiles()).toHaveLength(4))
    studio.jobs.forget('job-1', 'job-2', 'job-3', 'job-4')
    await vi.waitFor(() => expect(tiles()).toHaveLength(2))
    await expect.element(page.getByRole('searchbox')).toBeVisible()
  })
})
