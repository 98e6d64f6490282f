import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { ref } from 'vue'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { savedVideo } from '../../../../tests/fakes/mp4.ts'
import redThenBlue from '../../../../tests/fakes/film-red-then-blue.mp4?url'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { requestKey } from '../../core/check/imported.ts'
import { problem } from '../../core/problem/problem.ts'
import { type Language, speak } from '../../words/index.ts'
import { openReady, transferOf } from '../open.testing.ts'
import { openHistory, recordOf, recordsOf } from './history.testing.ts'

const show = { kind: 'show', label: 'Show', tab: 'models' } as const
const detail = () => page.getByRole('article', { name: 'Run' })
const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
/** Chooses from the menu behind a button of the run. */
async function pick(menu: string, item: string): Promise<void> {
  await press(menu)
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}
const search = () => page.getByRole('searchbox')

async function choose(list: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: list }).click()
  await page.getByRole('option', { name: option }).click()
}

/** Opens the newest run. */
async function openNewest(
  values: Parameters<typeof recordOf>[1] = {},
  options: Parameters<typeof openHistory>[1] = {},
) {
  const opened = await openHistory([recordOf(0, values), recordOf(1)], options)
  await vi.waitFor(() => expect(opened.tiles()).toHaveLength(2))
  opened.tiles()[0]!.click()
  await expect.element(detail()).toBeVisible()
  return opened
}

describe('the list', () => {
  it('shows a summary of each run, newest first', async () => {
    const { tiles } = await openHistory([recordOf(4), recordOf(0)])
    await vi.waitFor(() => expect(tiles()).toHaveLength(2))
    const [first, second] = tiles()
    expect(first?.textContent).toMatch(/Text\s*5 s\s*number 0, /)
    expect(second?.textContent).toMatch(/First–last\s*5 s\s*number 4, /)
  })

  it('explains itself while it is empty', async () => {
    await openHistory([])
    await expect.element(page.getByText('Your videos are kept here.')).toBeVisible()
  })

  it('says why a run has no video', async () => {
    const { tiles } = await openHistory(
      [
        recordOf(0, { state: { status: 'cancelled' } }),
        recordOf(1, { state: { status: 'failed', problems: [] } }),
      ],
      { everything: true },
    )
    await vi.waitFor(() => expect(tiles()[0]?.textContent).toContain('Cancelled'))
    expect(tiles()[1]?.textContent).toContain('Failed')
  })

  it('notices that a file is gone', async () => {
    const { comfy, tiles, studio } = await openHistory([recordOf(0)], { video: 'data:,nothing' })
    comfy.disk.clear()
    await vi.waitFor(() => expect(tiles()[0]?.textContent).toContain('File is missing'), 5000)
    expect(studio.jobs.past.value[0]?.state).toMatchObject({ missing: true })
  })

  it('keeps a video that only this browser can’t show', async () => {
    const { tiles, studio } = await openHistory([recordOf(0)], { video: 'data:,nothing' })
    await vi.waitFor(() => expect(tiles()[0]?.textContent).toContain('No preview'), 5000)
    expect(studio.jobs.past.value[0]?.state).not.toHaveProperty('missing')
  })

  it('plays a video on hover, muted', async () => {
    const { side, tiles } = await openHistory([recordOf(0)], { video: redThenBlue })
    await vi.waitFor(() => expect(tiles()).toHaveLength(1))
    const video = side.querySelector<HTMLVideoElement>('.ltx-tile .ltx-thumb-video')!
    await vi.waitFor(() => expect(video.readyState).toBeGreaterThan(0), 5000)
    expect([video.paused, video.muted, video.preload]).toEqual([true, true, 'metadata'])
    await userEvent.hover(tiles()[0]!)
    await vi.waitFor(() => expect(video.paused).toBe(false))
    await userEvent.hover(search())
    await vi.waitFor(() => expect(video.paused).toBe(true))
  })

  it('can be searched, filtered, sorted and reset', async () => {
    const { prompts } = await openHistory(recordsOf(30))
    await search().fill('KITE number 12,')
    await vi.waitFor(() => expect(prompts()).toEqual([expect.stringContaining('number 12,')]))
    await expect.element(page.getByText('1 of 30 videos')).toBeVisible()
    await press('Clear')
    await expect.element(page.getByText('30 videos', { exact: true })).toBeVisible()
    await expect.element(search()).toHaveValue('')
    await press('Filters')
    await choose('Mode', 'Lip sync')
    const speaking = recordsOf(30).filter(({ request }) => request.mode === 'lipsync').length
    await expect.element(page.getByText(`${speaking} of 30 videos`)).toBeVisible()
    await choose('Mode', 'All modes')
    await choose('Order', 'Oldest')
    await vi.waitFor(() => expect(prompts()[0]).toContain('number 29,'))
    await choose('Result', 'Failed')
    await expect.element(page.getByText('No runs match.')).toBeVisible()
  })

  it('can be filtered by preset', async () => {
    const { prompts } = await openHistory(recordsOf(8))
    await press('Filters')
    await choose('Preset', 'Fast')
    await expect.element(page.getByText('2 of 8 videos')).toBeVisible()
    expect(prompts()).toEqual([
      expect.stringContaining('number 1,'),
      expect.stringContaining('number 5,'),
    ])
    await choose('Preset', 'All presets')
    await expect.element(page.getByText('8 videos', { exact: true })).toBeVisible()
  })

  it('can be filtered by family, once there are runs of two', async () => {
    const of = (n: number, family: string) =>
      recordOf(n, { request: { ...recordOf(n).request, family } })
    const { studio, prompts } = await openHistory([of(0, 'ltx-2.5'), of(1, ''), of(2, 'ltx-2.3')])
    await press('Filters')
    await choose('Model', 'LTX-2.3')
    await vi.waitFor(() =>
      expect(prompts()).toEqual([
        expect.stringContaining('number 1,'),
        expect.stringContaining('number 2,'),
      ]),
    )
    await choose('Model', 'LTX-2.5')
    await expect.element(page.getByText('1 of 3 videos')).toBeVisible()
    // what is chosen stays in sight even if nothing of it is left
    studio.history.remove(
      studio.jobs.past.value.find(({ request }) => request.family === 'ltx-2.5')!,
    )
    await expect.element(page.getByText('No runs match.')).toBeVisible()
    await choose('Model', 'All models')
    await expect.element(page.getByText('2 videos', { exact: true })).toBeVisible()
    expect(page.getByRole('combobox', { name: 'Model' }).elements()).toEqual([])
  })

  it('can be filtered by days, including the whole first and last day', async () => {
    const at = (day: number, hour: number) => new Date(2026, 9, day, hour).getTime()
    const { studio, prompts } = await openHistory([
      recordOf(0, { createdAt: at(24, 23) }),
      recordOf(1, { createdAt: at(24, 0) }),
      recordOf(2, { createdAt: at(23, 23) }),
      recordOf(3, { createdAt: at(22, 12) }),
    ])
    await press('Filters')
    const from = page.getByLabelText('From')
    const to = page.getByLabelText('To', { exact: true })
    const shown = () => prompts().map((prompt) => Number(/\d+/.exec(prompt)?.[0]))
    await from.fill('2026-10-24')
    await vi.waitFor(() => expect(shown()).toEqual([0, 1]))
    await from.fill('2026-10-23')
    await to.fill('2026-10-23')
    await vi.waitFor(() => expect(shown()).toEqual([2]))
    expect(studio.history.filter).toMatchObject({ from: at(23, 0), to: at(24, 0) })
    await from.fill('')
    await vi.waitFor(() => expect(shown()).toEqual([2, 3]))
    await press('Clear')
    await vi.waitFor(() => expect(shown()).toEqual([0, 1, 2, 3]))
    await expect.element(to).toHaveValue('')
  })

  it.each([312, 900])('shows its filters side by side, none clipped, at %i px', async (width) => {
    const { side } = await openHistory(recordsOf(3), { width })
    await press('Filters')
    const filters = side.querySelector<HTMLElement>('.ltx-history-filters')!
    const right = side.getBoundingClientRect().right
    for (const element of filters.querySelectorAll('*'))
      expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(right + 0.5)
    for (const day of filters.querySelectorAll<HTMLInputElement>('[type="date"]')) {
      day.value = '2026-12-31'
      // width that a day with its button needs at this size
      expect(day.clientWidth).toBeGreaterThanOrEqual(100)
    }
    expect(filters.offsetHeight).toBeLessThan(width < 640 ? 195 : 125)
    await press('Filters')
    expect(filters.offsetHeight).toBe(32)
  })

  it('keeps favourites, and shows them alone', async () => {
    const { studio, prompts } = await openHistory(recordsOf(3))
    await page.getByRole('button', { name: 'Favourite', exact: true }).nth(1).click()
    await vi.waitFor(() => expect(studio.jobs.past.value[1]?.favourite).toBe(true))
    await press('Filters')
    await page.getByRole('switch', { name: 'Favourites only' }).click()
    await vi.waitFor(() => expect(prompts()).toEqual([expect.stringContaining('number 1,')]))
  })

  it('loads older months on demand', async () => {
    const comfy = new FakeComfy()
    await comfy.userdata.write('ltx_aio/history/2026-09.json', [
      recordOf(7, { createdAt: Date.UTC(2026, 8, 3) }),
    ])
    const { tiles } = await openHistory([recordOf(0)], { comfy })
    await vi.waitFor(() => expect(tiles()).toHaveLength(1))
    await press('Load older')
    await vi.waitFor(() => expect(tiles()).toHaveLength(2))
    await press('Load older')
    await expect.element(page.getByText('No older runs.')).toBeVisible()
  })

  it('says that older months can’t be loaded, and retries', async () => {
    const { comfy, tiles } = await openHistory([recordOf(0)])
    await comfy.userdata.write('ltx_aio/history/2026-09.json', [
      recordOf(7, { createdAt: Date.UTC(2026, 8, 3) }),
    ])
    comfy.down = true
    await press('Load older')
    await expect.element(page.getByText(/Couldn’t load older runs/)).toBeVisible()
    expect(page.getByText('No older runs.').elements()).toEqual([])
    comfy.down = false
    await press('Try again')
    await vi.waitFor(() => expect(tiles()).toHaveLength(2))
    await expect.element(page.getByRole('button', { name: 'Load older' })).toBeVisible()
    expect(page.getByText(/Couldn’t load older runs/).elements()).toEqual([])
  })
})

describe('in German', () => {
  it('formats dates and numbers the German way, and switches at once', async () => {
    const language = ref<Language>('en')
    onTestFinished(speak(() => language.value))
    await openNewest({
      request: requestOf('t2v', { seconds: 2.5 }),
      createdAt: new Date(2026, 10, 3, 15, 7).getTime(),
    })
    await expect.element(detail()).toMatchTextContent(/Nov 3, 2026, 3:07\sPM/)
    language.value = 'de'
    const run = page.getByRole('article', { name: 'Lauf' })
    await expect.element(run).toMatchTextContent('03.11.2026, 15:07')
    await expect.element(run).toMatchTextContent('65 Frames mit 24 fps, 2,71 s')
    await press('Zurück zu allen Läufen')
    await press('Filter')
    await choose('Preset', 'Alle Presets')
    await expect.element(page.getByText('2 Videos')).toBeVisible()
  })
})

describe('5 000 runs', () => {
  it('open again at once, few of them rendered', async () => {
    const { studio, tiles, side } = await openHistory(recordsOf(5000))
    const isShown = () => side.querySelector('.ltx-history')?.checkVisibility()
    const times: number[] = []
    for (let n = 0; n < 5; n++) {
      studio.tab.value = 'create'
      await vi.waitFor(() => expect(isShown()).toBe(false))
      times.push(
        await workOf(async () => {
          studio.tab.value = 'history'
          await vi.waitFor(() => expect(tiles()[0]?.checkVisibility()).toBe(true), { interval: 5 })
          await drawn()
        }),
      )
    }
    expect(median(times)).toBeLessThan(100)
    expect(tiles().length).toBeLessThan(60)
    const scroll = side.querySelector('.ltx-history-scroll')!
    expect(scroll.scrollHeight).toBeGreaterThan(150_000)
  })

  it('are first rendered in less than 150 ms of work', async () => {
    const times: number[] = []
    for (let n = 0; n < 5; n++) {
      const comfy = new FakeComfy()
      await comfy.userdata.write('ltx_aio/history/2026-10.json', recordsOf(5000))
      const { studio, side } = openReady('t2v', {}, { comfy })
      await vi.waitFor(() => expect(studio.jobs.past.value).toHaveLength(5000), 10_000)
      // Create has rendered its part of them
      await vi.waitFor(() => expect(side.querySelector('.ltx-result')).not.toBeNull())
      await drawn()
      times.push(
        await workOf(async () => {
          studio.tab.value = 'history'
          await vi.waitFor(() => expect(side.querySelector('.ltx-tile')).not.toBeNull(), {
            interval: 5,
          })
          await drawn()
        }),
      )
      studio.dispose()
    }
    expect(median(times)).toBeLessThan(150)
    // what measures must see work
    const burnt = await workOf(async () => {
      const until = performance.now() + 400
      while (performance.now() < until);
    })
    expect(burnt).toBeGreaterThan(20)
  })

  it('scroll to the last without rendering more of them', async () => {
    const { side, tiles, prompts } = await openHistory(recordsOf(5000))
    const scroll = side.querySelector('.ltx-history-scroll')!
    await vi.waitFor(() => expect(tiles().length).toBeGreaterThan(8))
    scroll.scrollTop = scroll.scrollHeight
    await vi.waitFor(() => expect(prompts().at(-1)).toContain('number 4999,'))
    expect(tiles().length).toBeLessThan(60)
    const last = [...side.querySelectorAll('.ltx-day-tiles > li')].at(-1)
    expect(last?.getAttribute('aria-posinset')).toBe(last?.getAttribute('aria-setsize'))
    await search().fill('609763 77,')
    await vi.waitFor(() => expect(prompts()).toEqual([expect.stringContaining('number 77,')]))
    expect(scroll.scrollTop).toBe(0)
  })

  it('can be walked through with the keys', async () => {
    const { tiles, side } = await openHistory(recordsOf(5000))
    const focused = () => document.activeElement?.textContent ?? ''
    tiles()[0]!.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toContain('number 1,')
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toContain('number 3,')
    await userEvent.keyboard('{End}')
    await vi.waitFor(() => expect(focused()).toContain('number 4999,'))
    await userEvent.keyboard('{PageUp}')
    await vi.waitFor(() => expect(focused()).not.toContain('number 4999,'))
    await userEvent.keyboard('{Home}')
    await vi.waitFor(() => expect(focused()).toContain('number 0,'))
    expect(side.querySelectorAll('.ltx-tile-button[tabindex="0"]')).toHaveLength(1)
    await userEvent.keyboard('{Enter}')
    await expect.element(detail()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(focused()).toContain('number 0,'))
  })
})

describe('a run', () => {
  it('is shown in full', async () => {
    const { comfy, side } = await openNewest()
    for (const fact of [
      /Preset\s*Draft/,
      /Size\s*640×352/,
      /Length\s*121 frames at 24 fps, 5.04 s/,
      /Steps\s*8/,
      /Seed\s*seed 0/,
      /Time taken\s*1:01/,
    ])
      await expect.element(detail()).toMatchTextContent(fact)
    await expect.element(detail()).toMatchTextContent('t2v_2026-10-12_00000000_00001_.mp4')
    await press('More')
    const link = page.getByRole('menuitem', { name: 'Download' })
    await expect.element(link).toHaveAttribute('download', 't2v_2026-10-12_00000000_00001_.mp4')
    expect(side.querySelector('.ltx-detail video')?.getAttribute('src')).toBe(
      comfy.urlOf('t2v_2026-10-12_00000000_00001_.mp4'),
    )
  })

  it('says why it failed, and what to do', async () => {
    const { studio } = await openNewest(
      {
        state: {
          status: 'failed',
          problems: [problem('run_lost', undefined, { actions: [show] })],
        },
      },
      { everything: true },
    )
    await expect.element(detail()).toMatchTextContent(problem('run_lost').what)
    await press('More')
    await expect.element(page.getByRole('menuitem', { name: 'Use settings' })).toBeVisible()
    for (const name of ['Download', 'Open in a new tab', 'Delete file'])
      expect(page.getByRole('menuitem', { name }).elements()).toEqual([])
    await press('Show')
    expect(studio.tab.value).toBe('models')
  })

  it('loads its settings into the form', async () => {
    const { studio } = await openNewest({ request: requestOf('t2v', { prompt: 'a green kite' }) })
    await pick('More', 'Use settings')
    expect(studio.form.prompt).toBe('a green kite')
    await expect.element(page.getByRole('tabpanel', { name: 'Create' })).toBeVisible()
  })

  it('runs again with a new seed', async () => {
    const { comfy } = await openNewest()
    await press('New seed')
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    const { seed, ...request } = recordOf(0).request
    expect(comfy.submissions[0]?.request).toMatchObject(request)
    expect(comfy.submissions[0]?.request).not.toMatchObject({ seed })
    await expect.element(page.getByText(/Queued with a new seed/)).toBeVisible()
  })

  it('opens on the canvas as it was made', async () => {
    const { comfy } = await openNewest()
    await pick('More', 'Open on canvas')
    await vi.waitFor(() => expect(comfy.opened).toHaveLength(1))
    const { name, prompt } = comfy.opened[0]!
    expect(name).toBe('t2v_2026-10-12_00000000')
    expect(prompt['pos']?.inputs['text']).toBe(recordOf(0).request.prompt)
    expect(prompt['noise_1']?.inputs['noise_seed']).toBe(0)
  })

  it('passes its last frame to another mode', async () => {
    const { comfy, studio } = await openNewest()
    await pick('Use as', 'First frame of Image to video')
    await vi.waitFor(() => expect(comfy.shim.asked).toHaveLength(1))
    expect(comfy.shim.asked[0]).toBe(
      'take video/LTX_AIO/t2v_2026-10-12_00000000_00001_.mp4 [output] {"frame":-1}',
    )
    await vi.waitFor(() =>
      expect(studio.form).toMatchObject({
        mode: 'i2v',
        image: 'ltx_aio/t2v_2026-10-12_00000000_00001__frame_-1.png',
      }),
    )
    await expect.element(page.getByRole('tabpanel', { name: 'Create' })).toBeVisible()
  })

  it('without the backend passes its last frame as the browser draws it', async () => {
    const comfy = new FakeComfy()
    comfy.shim.present = false
    const { studio } = await openNewest({}, { comfy, video: redThenBlue })
    await pick('Use as', 'First frame of Image to video')
    await vi.waitFor(() => expect(comfy.uploads).toHaveLength(1), 8000)
    const { file } = comfy.uploads[0]!
    expect([file.name, file.type]).toEqual(['t2v_2026-10-12_00000000_00001__last.png', 'image/png'])
    const bitmap = await createImageBitmap(file)
    const context = new OffscreenCanvas(64, 36).getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    const [red = 0, , blue = 0] = context.getImageData(32, 18, 1, 1).data
    expect([bitmap.width, bitmap.height, blue > 200, red < 60]).toEqual([64, 36, true, true])
    expect(studio.form.mode).toBe('i2v')
    await vi.waitFor(() => expect(studio.form.image).toBe(`ltx_aio/${file.name}`))
    await expect.element(page.getByRole('tabpanel', { name: 'Create' })).toBeVisible()
  })

  it.each([
    ['Speech of Lip sync', 'lipsync', 'audio', true],
    ['Speech of Lip sync', 'lipsync', 'audio', false],
    ['Video of Style transfer', 'style', 'video', true],
    ['Video of Style transfer', 'style', 'video', false],
  ] as const)(
    'gives its file: %s (%s, %s), the backend there: %s',
    async (option, mode, field, there) => {
      const comfy = new FakeComfy()
      comfy.shim.present = there
      const { studio } = await openNewest({}, { comfy })
      await pick('Use as', option)
      await vi.waitFor(() => expect(comfy.uploads).toHaveLength(there ? 0 : 1))
      if (!there) expect(comfy.uploads[0]?.file.name).toBe('t2v_2026-10-12_00000000_00001_.mp4')
      await vi.waitFor(() =>
        expect(studio.form).toMatchObject({
          mode,
          [field]: 'ltx_aio/t2v_2026-10-12_00000000_00001_.mp4',
        }),
      )
    },
  )

  it('says so when its video can’t be read, and passes nothing on', async () => {
    const comfy = new FakeComfy()
    comfy.shim.present = false
    const { studio } = await openNewest({}, { comfy })
    await pick('Use as', 'First frame of Image to video')
    await expect.element(page.getByText(/this browser can’t access it/)).toBeVisible()
    expect(comfy.uploads).toEqual([])
    await vi.waitFor(() => expect(studio.form.mode).toBe('t2v'))
    await expect.element(page.getByRole('tabpanel', { name: 'History' })).toBeVisible()
  })

  it('can be deleted and restored', async () => {
    const { comfy, prompts } = await openNewest()
    await press('Delete from History; the file stays')
    await vi.waitFor(() => expect(prompts()).toEqual([expect.stringContaining('number 1,')]))
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(prompts()).toHaveLength(2))
    expect(document.activeElement?.textContent).toContain('number 0,')
    expect(comfy.shim.asked).toEqual([])
  })

  it('can be deleted with its file, which can be undone until the line goes', async () => {
    const { comfy, world, prompts } = await openNewest()
    await press('Delete from History; the file stays')
    await press('Delete the file too')
    const line = page.getByRole('region', { name: 'Last removal' })
    await expect
      .element(line)
      .toMatchTextContent('t2v_2026-10-12_00000000_00001_.mp4 will be deleted.')
    world.pass(14_000)
    expect(comfy.shim.asked.filter((asked) => asked.startsWith('remove'))).toEqual([])
    await line.getByRole('button', { name: 'Undo' }).click()
    await vi.waitFor(() => expect(prompts()).toHaveLength(2))
    world.pass(60_000)
    expect(comfy.shim.asked.filter((asked) => asked.startsWith('remove'))).toEqual([])
  })

  it('is deleted with its file when the line goes', async () => {
    const { comfy, world, side, prompts } = await openNewest()
    await pick('More', 'Delete file')
    await vi.waitFor(() => expect(prompts()).toEqual([expect.stringContaining('number 1,')]))
    expect(comfy.shim.asked).toEqual([])
    await userEvent.hover(search())
    side.querySelector<HTMLElement>('[role="searchbox"], input')?.focus()
    world.pass(16_000)
    await vi.waitFor(() =>
      expect(comfy.shim.asked).toEqual(['remove output t2v_2026-10-12_00000000_00001_.mp4']),
    )
    await vi.waitFor(() => expect(side.querySelector('.ltx-removal')).toBeNull())
  })

  it('says why its file can’t be deleted, and is back', async () => {
    const { comfy } = await openNewest()
    comfy.shim.refusal = { code: 'not_deleted', what: 'It is being played.', remedy: 'Stop it.' }
    await pick('More', 'Delete file')
    await press('Delete now')
    await expect.element(page.getByText('It is being played.')).toBeVisible()
    await expect.element(page.getByText('2 videos', { exact: true })).toBeVisible()
    comfy.shim.refusal = null
    comfy.shim.present = false
    await page.getByRole('button', { name: /number 0,/ }).click()
    await pick('More', 'Delete file')
    await press('Delete now')
    await expect.element(page.getByText(/backend isn’t responding/)).toBeVisible()
    await expect.element(page.getByText('2 videos', { exact: true })).toBeVisible()
  })
})

describe('a dropped video', () => {
  const drop = (side: HTMLElement, selector: string, file: File) =>
    side.querySelector(selector)!.dispatchEvent(
      new DragEvent('drop', {
        bubbles: true,
        cancelable: true,
        dataTransfer: transferOf(file),
      }),
    )
  const videoOf = (request: unknown, name = 'kite.mp4') =>
    new File([savedVideo({ [requestKey]: JSON.stringify(request) })], name, { type: 'video/mp4' })

  it('restores its settings', async () => {
    const { side, studio } = await openHistory([])
    const request = requestOf('t2v', { prompt: 'a green kite', seed: 5 })
    drop(side, '.ltx-history', videoOf(request))
    await expect.element(page.getByText('Using the settings from kite.mp4.')).toBeVisible()
    expect(studio.form).toMatchObject({ prompt: 'a green kite', seed: 5 })
    await expect.element(page.getByRole('tabpanel', { name: 'Create' })).toBeVisible()
    await page
      .getByRole('region', { name: 'Settings from a video' })
      .getByRole('button', { name: 'Close' })
      .click()
    expect(side.querySelector('.ltx-imported')).toBeNull()
  })

  it('from another machine lists what is missing here, and leaves it out', async () => {
    const { side, studio } = await openHistory([])
    await vi.waitFor(() => expect(studio.server.state.value.status).toBe('ready'))
    const loras = [{ name: 'mine.safetensors', strength: 1, on: true }]
    drop(side, '.ltx-history', videoOf({ ...requestOf('i2v', { loras }), newer: 1 }))
    const line = page.getByRole('region', { name: 'Settings from a video' })
    await expect.element(line).toMatchTextContent('made with first.png, which is missing here')
    await expect
      .element(line)
      .toMatchTextContent('made with mine.safetensors, which is missing here')
    await expect.element(line).toMatchTextContent('newer')
    expect(studio.form).toMatchObject({ mode: 'i2v', image: null })
  })

  it('keeps inputs that exist here', async () => {
    const { side, studio, comfy } = await openHistory([])
    comfy.disk.add('first.png')
    drop(side, '.ltx-history', videoOf(requestOf('i2v')))
    await vi.waitFor(() => expect(studio.form).toMatchObject({ mode: 'i2v', image: 'first.png' }))
  })

  it('that isn’t ours says so and changes nothing', async () => {
    const { side, studio } = await openHistory([])
    const before = { ...studio.form }
    drop(side, '.ltx-history', new File([savedVideo({ comment: 'hi' })], 'holiday.mp4'))
    await expect.element(page.getByText(/holiday.mp4 was not made with LTX AIO/)).toBeVisible()
    expect(studio.form).toEqual(before)
    await expect.element(page.getByRole('tabpanel', { name: 'History' })).toBeVisible()
  })

  it('on Create restores its settings where no input takes it', async () => {
    const { side, studio, comfy } = openReady('t2v')
    drop(side, '.ltx-create', videoOf(requestOf('t2v', { prompt: 'a green kite' })))
    await vi.waitFor(() => expect(studio.form.prompt).toBe('a green kite'))
    expect(comfy.uploads).toEqual([])
  })

  it('on an input becomes the input', async () => {
    const { side, studio, comfy } = openReady('style', { video: null })
    drop(side, '[data-slot="video"]', videoOf(requestOf('t2v', { prompt: 'a green kite' })))
    await vi.waitFor(() => expect(comfy.uploads).toHaveLength(1))
    expect(studio.importing.last.value).toBeNull()
  })
})

describe('untrusted text', () => {
  const script = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>'
  const hostile = `${script}\u202Etxt\u2066{{ 7 * 7 }}`

  it('is shown as text everywhere in the history', async () => {
    onTestFinished(() => void Reflect.deleteProperty(window, 'hacked'))
    const file = { filename: `${script}.mp4`, subfolder: '', type: 'output' }
    const request = { ...requestOf('t2v'), prompt: hostile, preset: script as 'fast' }
    const { side, studio } = await openNewest({
      name: script,
      request,
      state: { status: 'completed', file, milliseconds: null },
    })
    await expect.element(detail()).toMatchTextContent('<img src=x onerror="window.hacked = true">')
    await expect.element(detail()).toMatchTextContent('{{ 7 * 7 }}')
    await press('Delete from History; the file stays')
    await press('Delete the file too')
    const name = `${script}.mp4`
    await studio.importing.take(new File(['x'], name))
    await expect.element(page.getByRole('region', { name: 'Settings from a video' })).toBeVisible()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(
      side.querySelector('.ltx-history :is(img, script), .ltx-imported :is(img, script)'),
    ).toBeNull()
    expect(side.querySelector('.ltx-history, .ltx-imported')?.textContent).not.toMatch(
      /[\u202E\u2066]/,
    )
    expect('hacked' in window).toBe(false)
  })

  it('can’t name another file on the canvas', async () => {
    const { comfy } = await openNewest({ name: '../../<b>x' })
    await pick('More', 'Open on canvas')
    await vi.waitFor(() => expect(comfy.opened[0]?.name).toBe('.._.._b_x'))
  })
})

/** Two frames: after these, everything so far was laid out and painted. */
async function drawn(): Promise<void> {
  for (let n = 0; n < 2; n++) await new Promise((done) => requestAnimationFrame(done))
}

interface Metrics {
  readonly metrics: readonly { readonly name: string; readonly value: number }[]
}

/** Milliseconds of the processor that the page needs for it: what else the machine does doesn't count. */
async function workOf(work: () => Promise<void>): Promise<number> {
  const session = cdp() as unknown as { send(method: string, with_?: object): Promise<unknown> }
  const now = async (): Promise<number> => {
    const { metrics } = (await session.send('Performance.getMetrics')) as Metrics
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
  }
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await now()
  await work()
  return (await now()) - before
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
}
