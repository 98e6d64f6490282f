import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { nextTick, ref } from 'vue'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { noLimits } from '../../core/family/owner-limits.ts'
import type { JobState } from '../../core/jobs/job.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { reusesIn } from '../../studio/form/reuse.ts'
import type { Entry } from '../../studio/ledger/entry.ts'
import { type Language, languages, speak, words } from '../../words/index.ts'
import { openHistory, recordOf } from '../history/history.testing.ts'
import { openPanel, storageWith, storedJob } from '../open.testing.ts'
import { menuPlace } from '../ui/menu.ts'
import { type Subject, offersFor, verbOfKey, verbs } from './table.ts'

const video = { filename: 'kite_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }
const done: JobState = { status: 'completed', file: video, milliseconds: 48_000 }

/** The panel with a result in Create, wide as a narrow sidebar. */
function openWith(values: Parameters<typeof requestOf>[1] = {}, state = done, width = 312) {
  const comfy = new FakeComfy()
  comfy.disk.add(video.filename)
  const job = storedJob({ request: requestOf('t2v', values), state })
  return { ...openPanel({}, { comfy, storage: storageWith(job), width }), job }
}

const bar = () => page.getByRole('toolbar', { name: words().verbs.label })
const item = (name: string | RegExp) => page.getByRole('menuitem', { name })
const focused = () => document.activeElement?.getAttribute('data-verb')
const named = (about: Subject) => offersFor(about).map(({ verb }) => verb.id)

describe('the table', () => {
  const states: readonly [string, JobState, string][] = [
    [
      'a draft',
      done,
      'finish newSeed goOn retake useAs finishOther smooth enlarge join compare settings preset canvas favourite download open hide delete',
    ],
    [
      'a run without its file',
      { ...done, missing: true },
      'again finish newSeed finishOther settings preset canvas favourite hide',
    ],
    [
      'a failure',
      { status: 'failed', problems: [] },
      'again newSeed settings preset canvas favourite hide',
    ],
    [
      'a cancelled run',
      { status: 'cancelled' },
      'again newSeed settings preset canvas favourite hide',
    ],
  ]

  it.each(states)('offers what %s can do, in one order', (_, state, expected) => {
    const { studio, job } = openWith({ preset: 'draft' })
    expect(named({ studio, entry: { ...job, state } }).join(' ')).toBe(expected)
  })

  it('says what the server’s owner doesn’t allow before it is chosen', async () => {
    const { studio, comfy, job } = openWith({ preset: 'draft' })
    comfy.shim.owner = { ...noLimits, modes: ['i2v'] }
    await studio.limits.refresh()
    const reasons = (entry: Entry) =>
      offersFor({ studio, entry }).flatMap(({ verb, why }) => (why === null ? [] : [verb.id]))
    expect(reasons(job)).toEqual(['finish', 'newSeed', 'goOn', 'retake', 'finishOther', 'compare'])
    expect(reasons({ ...job, state: { status: 'cancelled' } })).toEqual(['again', 'newSeed'])
    const finish = bar().getByRole('button', { name: 'Finish' })
    await expect.element(finish).toHaveAttribute('aria-disabled', 'true')
    const button = finish.element() as HTMLElement
    expect(button.title).toMatch(/doesn’t offer Text to video\. Choose/)
    button.click()
    expect(comfy.toasts).toEqual(['Finish'])
    await bar().getByRole('button', { name: 'Use as' }).click()
    // the modes that the form doesn't show
    await expect.element(page.getByRole('menuitem')).toHaveLength(1)
    await expect.element(item('First frame of Image to video')).toBeVisible()
    expect(comfy.submissions).toEqual([])
  })

  it.each(['create', 'history'] as const)(
    'saves the settings of a run as a preset, from %s',
    async (tab) => {
      const { studio, job } = openWith({ negative: 'rain' })
      studio.tab.value = tab
      if (tab === 'history')
        await page
          .getByRole('button', { name: /a red kite/ })
          .first()
          .click()
      await bar().getByRole('button', { name: 'More' }).click()
      await item('Save as preset…').click()
      const name = page.getByLabelText('Name', { exact: true })
      await expect.element(name).toHaveFocus()
      await userEvent.keyboard('Rain{Enter}')
      await vi.waitFor(() => expect(studio.ownPresets.list.value).toHaveLength(1))
      expect(studio.ownPresets.list.value[0]).toMatchObject({
        name: 'Rain',
        values: { negative: job.request.negative },
      })
    },
  )

  it('finishes only drafts, and hides only in Create', () => {
    const { studio, job } = openWith({ preset: 'balanced' })
    studio.tab.value = 'history'
    const ids = named({ studio, entry: job })
    expect(ids).not.toContain('finish')
    expect(ids).not.toContain('hide')
    expect(named({ studio, entry: { ...job, hidden: true } })).toContain('show')
  })

  it('neither repeats nor finishes a reworked video: its settings are those of the first', () => {
    const { studio, job } = openWith({ preset: 'draft' })
    const clip = { file: 'a.mp4', job: null, frames: 49, width: 640, height: 352, fps: 24 }
    const request = { ...job.request, rework: { id: 'smooth' as const, clips: [clip] } }
    expect(named({ studio, entry: { ...job, request } }).join(' ')).toBe(
      'goOn retake useAs smooth enlarge join compare settings preset canvas favourite download open hide delete',
    )
  })

  it('makes a retake again with another seed, and another moment of it', () => {
    const { studio, job } = openWith()
    const source = { frames: 49, width: 640, height: 352 }
    const request = requestOf('retake', { video: 'kite.mp4', source, seconds: 0.7 })
    expect(named({ studio, entry: { ...job, request } }).join(' ')).toBe(
      'newSeed goOn retake useAs smooth enlarge join compare settings preset canvas favourite download open hide delete',
    )
  })

  it('says what a video becomes before it does, and downloads what that needs', async () => {
    const { studio, comfy } = openWith({ preset: 'balanced' })
    comfy.missing = ['film_net_fp16.safetensors']
    await Promise.all([studio.server.refresh(), studio.models.refresh()])
    await bar().getByRole('button', { name: 'More' }).click()
    await expect.element(item('Larger: 2560×1408')).toBeVisible()
    await item('Smoother: 48 fps').click()
    const line = page.getByRole('region', { name: 'Missing model file' })
    await expect
      .element(line.getByRole('status'))
      .toHaveTextContent('Smoother needs film_net_fp16.safetensors.')
    await line.getByRole('button', { name: 'Download 69 MB, then run' }).click()
    await expect.element(line).not.toBeInTheDocument()
    expect(comfy.shim.asked.join()).toContain('film')
    expect(studio.runs.waiting.runs.value[0]?.request.rework?.id).toBe('smooth')
  })

  it('offers no deletion without the backend', async () => {
    const { studio, job, comfy } = openWith()
    comfy.shim.present = false
    await studio.models.refresh()
    expect(named({ studio, entry: job })).not.toContain('delete')
  })

  it('gives each key one verb, and leaves keys with modifiers alone', () => {
    const keys = verbs.flatMap(({ key }) => key ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    const { studio, job } = openWith({ preset: 'draft' })
    const about = { studio, entry: job }
    const pressed = (key: string, more = {}) =>
      verbOfKey(new KeyboardEvent('keydown', { key, ...more }), about)?.id
    expect([pressed('r'), pressed('S'), pressed('x'), pressed('q')]).toEqual([
      'finish',
      'favourite',
      'hide',
      undefined,
    ])
    expect(pressed('r', { ctrlKey: true })).toBeUndefined()
    // the player's
    expect(keys.filter((key) => ['k', 'm', 'f', ',', '.', ' '].includes(key))).toEqual([])
  })

  it('has a name for every verb in every language', () => {
    const language = ref<Language>('en')
    onTestFinished(speak(() => language.value))
    const { studio, job } = openWith({ preset: 'draft' })
    for (const spoken of languages) {
      language.value = spoken
      const labels = verbs.map((verb) => verb.label({ studio, entry: job }))
      expect(labels.filter((label) => label === '')).toEqual([])
    }
  })
})

describe('the row', () => {
  it.each([
    ...languages.map((language) => [language, 312] as const),
    ['en', 420],
    ['de', 420],
    ['en', 700],
    ['de', 700],
  ] as const)('is one row in %s at %i px, with the first name in full', async (spoken, width) => {
    const language = ref<Language>(spoken)
    onTestFinished(speak(() => language.value))
    const { side } = openWith({ preset: 'draft' }, done, width)
    await expect.element(bar()).toBeVisible()
    const row = side.querySelector<HTMLElement>('.ltx-verbs')!
    const buttons = [...row.querySelectorAll<HTMLElement>(':scope > button')]
    expect(buttons).toHaveLength(6)
    expect(new Set(buttons.map(({ offsetTop }) => offsetTop)).size).toBe(1)
    expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth)
    const first = buttons[0]!.querySelector<HTMLElement>('.ltx-verb-label')!
    expect(first.textContent).toBe(words().verbs.finish)
    expect(first.scrollWidth).toBeLessThanOrEqual(first.clientWidth)
  })

  it('is one tab stop, with the arrow keys inside', async () => {
    const { side } = openWith({ preset: 'draft' })
    await expect.element(bar()).toBeVisible()
    expect(side.querySelectorAll('.ltx-verbs > button[tabindex="0"]')).toHaveLength(1)
    side.querySelector<HTMLElement>('[data-verb="finish"]')!.focus()
    const reached = []
    for (const key of [
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'End',
      'Home',
      'ArrowLeft',
    ]) {
      await userEvent.keyboard(`{${key}}`)
      reached.push(focused())
    }
    expect(reached).toEqual([
      'newSeed',
      'goOn',
      'retake',
      'useAs',
      'more',
      'finish',
      'more',
      'finish',
      'more',
    ])
    expect(side.querySelectorAll('.ltx-verbs > button[tabindex="0"]')).toHaveLength(1)
  })

  it('is the same in Create and in History', async () => {
    const create = openWith({ preset: 'draft' })
    await expect.element(bar()).toBeVisible()
    const namesIn = (side: HTMLElement) =>
      [...side.querySelectorAll('.ltx-verbs > button')].map((button) => button.ariaLabel)
    const names = namesIn(create.side)
    create.side.parentElement!.remove()
    const history = await openHistory([recordOf(0)])
    history.tiles()[0]!.click()
    await expect.element(bar()).toBeVisible()
    expect(namesIn(history.side.querySelector<HTMLElement>('.ltx-detail')!)).toEqual(names)
  })
})

describe('by keyboard', () => {
  it('letters work anywhere on the result, and the player keeps its own', async () => {
    const { side, comfy, studio, job } = openWith({ preset: 'draft' })
    await expect.element(bar()).toBeVisible()
    const bars = () => side.querySelector<HTMLElement>('.ltx-viewer [role="slider"]')
    const full = vi.spyOn(side.querySelector<HTMLElement>('.ltx-player')!, 'requestFullscreen')
    full.mockResolvedValue(undefined)
    bars()!.focus()
    await userEvent.keyboard('f')
    expect(full).toHaveBeenCalledOnce()
    await userEvent.keyboard('s')
    await vi.waitFor(() =>
      expect(studio.jobs.past.value.find(({ id }) => id === job.id)?.favourite).toBe(true),
    )
    await userEvent.keyboard('u')
    await vi.waitFor(() => expect(document.activeElement?.role).toMatch(/^menuitem/))
    await userEvent.keyboard('{Escape}')
    expect(focused()).toBe('useAs')
    await userEvent.keyboard('n')
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    // held down, it queues no more
    const held = new KeyboardEvent('keydown', { key: 'n', bubbles: true, repeat: true })
    document.activeElement?.dispatchEvent(held)
    await userEvent.keyboard('r')
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(2))
    expect(studio.jobs.list.value.map(({ request }) => request.preset)).toHaveLength(3)
  })

  it('letters work in History, too', async () => {
    const { tiles, studio } = await openHistory([recordOf(0)])
    tiles()[0]!.click()
    await expect.element(bar()).toBeVisible()
    await userEvent.keyboard('s')
    await vi.waitFor(() => expect(studio.jobs.past.value[0]?.favourite).toBe(true))
  })

  async function openMenu(verb: string, side: HTMLElement): Promise<void> {
    await vi.waitFor(() => expect(side.querySelector(`[data-verb="${verb}"]`)).not.toBeNull())
    side.querySelector<HTMLElement>(`[data-verb="${verb}"]`)!.focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(document.activeElement?.role).toMatch(/^menuitem/))
  }

  it('Enter opens a menu, arrows walk, Escape returns', async () => {
    const { side } = openWith()
    await openMenu('more', side)
    expect(document.activeElement?.textContent).toContain('Smoother')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('Open on canvas')
    await userEvent.keyboard('{End}')
    expect(document.activeElement?.textContent).toContain('Delete file')
    await userEvent.keyboard('d')
    expect(document.activeElement?.textContent).toContain('Download')
    await userEvent.keyboard('{Escape}')
    expect(focused()).toBe('more')
    expect(page.getByRole('menu').elements()).toEqual([])
  })

  it('Finish, New seed and the next video are an Enter away', async () => {
    const { side, comfy, studio } = openWith({ preset: 'draft' })
    await expect.element(bar()).toBeVisible()
    side.querySelector<HTMLElement>('[data-verb="finish"]')!.focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    expect(comfy.submissions[0]?.request).toMatchObject({ preset: 'balanced' })
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    await vi.waitFor(() => expect(studio.form.mode).toBe('extend'))
    await vi.waitFor(() => expect(studio.form.video).toMatch(/^ltx_aio\/kite_00001_/))
  })

  it('any frame goes to any slot', async () => {
    const { side, studio } = openWith()
    await openMenu('useAs', side)
    expect(document.activeElement?.textContent).toContain('Last frame')
    await userEvent.keyboard('{ArrowLeft}{Enter}')
    expect(document.activeElement?.ariaChecked).toBe('true')
    expect(document.activeElement?.textContent).toContain('First frame')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    await vi.waitFor(() =>
      expect(studio.form).toMatchObject({
        mode: 'lipsync',
        image: 'ltx_aio/kite_00001__frame_0.png',
      }),
    )
  })
})

it.each([
  ['below, in line with the right edge', [200, 232, 100, 132], { left: 32, top: 136 }],
  ['to the right where the panel begins', [80, 112, 100, 132], { left: 80, top: 136 }],
  ['above near the bottom', [200, 232, 700, 732], { left: 32, top: 396 }],
  ['within the window', [900, 990, 100, 132], { left: 790, top: 136 }],
])('a menu opens %s', (_, [left = 0, right = 0, top = 0, bottom = 0], expected) => {
  const button = { left, right, top, bottom }
  const size = { width: 200, height: 300 }
  expect(menuPlace(button, size, { width: 1000, height: 800 }, 20)).toMatchObject(expected)
})

it('the line about a deletion fits a narrow panel', async () => {
  const { side, job, studio } = openWith({ preset: 'draft' })
  studio.removing.deleteFiles(job)
  await vi.waitFor(() => expect(side.querySelector('.ltx-removal')).not.toBeNull())
  const line = side.querySelector('.ltx-removal')!
  expect(line.scrollWidth).toBeLessThanOrEqual(line.clientWidth)
  for (const button of line.querySelectorAll('button'))
    expect(button.getBoundingClientRect().right).toBeLessThanOrEqual(
      side.getBoundingClientRect().right,
    )
})

describe('Use as', () => {
  it('lists every slot of every mode, and no other', async () => {
    openWith()
    await page.getByRole('button', { name: 'Use as' }).click()
    const shown = page
      .getByRole('menuitem')
      .elements()
      .map(({ textContent }) => textContent?.trim())
    const slots = reusesIn(ltx23).map(({ mode, input }) =>
      words().verbs.slotOf(words().inputs[input.words].label, words().modes[mode.id].name),
    )
    const keys = ['New keyframe', 'New clip'].map((key) => `${key} of First–last frame`)
    expect(shown.toSorted()).toEqual([...slots, ...keys].toSorted())
    expect(shown).toContain('First frame of Image to video')
  })

  it('says what it did, and undoes it', async () => {
    const { studio } = openWith()
    await page.getByRole('button', { name: 'Use as' }).click()
    await item('Portrait of Lip sync').click()
    const line = page.getByRole('region', { name: 'Last change to the form' })
    await expect
      .element(line)
      .toMatchTextContent('The last frame of kite_00001_.mp4 is the portrait.')
    await line.getByRole('button', { name: 'Undo' }).click()
    expect(studio.form).toMatchObject({ mode: 't2v', image: null })
  })
})

describe('Use as a keyframe', () => {
  const line = () => page.getByRole('region', { name: 'Last change to the form' })

  it.each([
    ['New keyframe of First–last frame', 'The last frame of kite_00001_.mp4', '__frame_-1.png'],
    ['New clip of First–last frame', 'kite_00001_.mp4', '.mp4'],
  ])('%s says what it did, and undoes it', async (name, what, ending) => {
    const { studio } = openWith()
    await page.getByRole('button', { name: 'Use as' }).click()
    await item(name).click()
    await expect.element(line()).toMatchTextContent(`${what} is one more keyframe.`)
    expect(studio.form.mode).toBe('keyframe')
    expect(studio.form.keyframes).toMatchObject([{ image: expect.stringContaining(ending) }])
    expect(studio.form.keyframes[0]?.clip !== undefined).toBe(ending === '.mp4')
    await line().getByRole('button', { name: 'Undo' }).click()
    expect(studio.form).toMatchObject({ mode: 't2v', keyframes: [] })
    await line().getByRole('button', { name: 'Redo' }).click()
    expect(studio.form.mode).toBe('keyframe')
    expect(studio.form.keyframes).toHaveLength(1)
  })

  it('says why there is no room for one more', async () => {
    const { studio } = openWith()
    const one = { image: 'last.png', strength: null }
    studio.edit({ keyframes: Array.from({ length: 8 }, (_, at) => ({ ...one, at })) })
    await page.getByRole('button', { name: 'Use as' }).click()
    await expect.element(item('New clip of First–last frame')).toBeDisabled()
  })
})

describe('drag', () => {
  /** Drags a part of the panel onto another, as the browser tells it. */
  async function drag(
    from: Element,
    to: Element,
  ): Promise<{ types: readonly string[]; over: boolean }> {
    const dataTransfer = new DataTransfer()
    const send = (target: Element, type: string) =>
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    send(from, 'dragstart')
    send(to, 'dragover')
    await nextTick()
    const over = to.closest('.ltx-frame')?.hasAttribute('data-over') ?? false
    send(to, 'drop')
    send(from, 'dragend')
    return { types: dataTransfer.types, over }
  }
  const slot = (side: HTMLElement, field: string) => side.querySelector(`[data-slot="${field}"]`)!

  it('a result goes to the slot it is dropped on', async () => {
    const { side, studio } = openWith()
    studio.edit({ mode: 'keyframe' })
    await vi.waitFor(() => expect(slot(side, 'lastImage')).not.toBeNull())
    const { types } = await drag(side.querySelector('.ltx-result video')!, slot(side, 'lastImage'))
    await vi.waitFor(() => expect(studio.form.lastImage).toBe('ltx_aio/kite_00001__frame_0.png'))
    expect(types).toContain('text/uri-list')
    expect(types).toContain('application/x-comfy-asset-info')
  })

  it('a result dropped on the timeline is a clip', async () => {
    const { side, studio } = openWith()
    studio.edit({ mode: 'keyframe' })
    await vi.waitFor(() => expect(side.querySelector('.ltx-timeline')).not.toBeNull())
    await drag(side.querySelector('.ltx-result video')!, side.querySelector('.ltx-timeline-frame')!)
    await vi.waitFor(() => expect(studio.form.keyframes).toHaveLength(1))
    expect(studio.form.keyframes[0]).toMatchObject({
      image: 'ltx_aio/kite_00001_.mp4',
      clip: { start: 0 },
    })
    expect(studio.placing.asked.value).toEqual([])
  })

  it('a tile of History can be dropped on the tab of Create, and is asked about', async () => {
    const { side, tiles, studio } = await openHistory([recordOf(0)])
    const tile = tiles()[0]!.closest('.ltx-tile')!
    expect(tile.getAttribute('draggable')).toBe('true')
    await drag(tile, page.getByRole('tab', { name: /Create/ }).element())
    await vi.waitFor(() => expect(studio.placing.asked.value).toHaveLength(1))
    expect(studio.placing.asked.value[0]?.made).toBe(true)
    await vi.waitFor(() => expect(side.querySelector('.ltx-asked')).not.toBeNull())
  })

  it('a tab opens under a drag that stays on it', async () => {
    const { studio } = await openHistory([recordOf(0)])
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('application/x-comfy-asset-info', '{}')
    page
      .getByRole('tab', { name: /Create/ })
      .element()
      .dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))
    await vi.waitFor(() => expect(studio.tab.value).toBe('create'))
  })

  it('dropped where it came from it does nothing', async () => {
    const { tiles, studio } = await openHistory([recordOf(0)])
    const tile = tiles()[0]!.closest('.ltx-tile')!
    await drag(tile, tile)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(studio.placing.asked.value).toEqual([])
  })

  it('marks the panel while something is over it', async () => {
    const { side, studio } = openWith()
    studio.edit({ mode: 'i2v' })
    await vi.waitFor(() => expect(slot(side, 'image')).not.toBeNull())
    const { over } = await drag(side.querySelector('.ltx-result video')!, slot(side, 'image'))
    expect(over).toBe(true)
    await vi.waitFor(() => expect(side.querySelector('[data-over]')).toBeNull())
  })

  it('a link says why nothing was taken', async () => {
    const { side } = openWith()
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/uri-list', 'https://example.org/a.png')
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    side.querySelector('.ltx-made')!.dispatchEvent(event)
    await expect
      .element(page.getByRole('region', { name: 'Dropped link' }))
      .toMatchTextContent('https://example.org/a.png is a link')
  })
})
