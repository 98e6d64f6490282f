import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import long from '../../../../tests/fakes/film-128x72-24fps.mp4?url'
import half from '../../../../tests/fakes/film-64x36-24fps.mp4?url'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import type { SettledForm } from '../../core/form/form.ts'
import type { OutputFile } from '../../core/jobs/job.ts'
import type { Entry } from '../../studio/ledger/entry.ts'
import { type Opened, openReady, storageWith, storedJob } from '../open.testing.ts'

/** A ComfyUI whose videos can be played. */
class FilmComfy extends FakeComfy {
  override outputUrl({ filename }: OutputFile): string {
    return filename.startsWith('half') ? half : long
  }
}

const made = (
  n: number,
  values: Partial<SettledForm> = {},
  extras: Partial<Entry> & { file?: string } = {},
): Entry => {
  const { file = `long_${n}.mp4`, ...rest } = extras
  return storedJob({
    id: `run${n}`,
    request: requestOf('t2v', { prompt: `a red kite over dunes, take ${n}`, seed: n, ...values }),
    state: {
      status: 'completed',
      file: { filename: file, subfolder: 'ltx_aio', type: 'output' },
      milliseconds: 72_000,
    },
    createdAt: n,
    ...rest,
  })
}

function openWith(jobs: readonly Entry[], options: Parameters<typeof openReady>[2] = {}): Opened {
  const comfy = new FilmComfy()
  for (const { state } of jobs)
    if (state.status === 'completed') comfy.disk.add(state.file.filename)
  return openReady('t2v', {}, { comfy, storage: storageWith(...jobs), ...options })
}

const comparison = () => page.getByRole('region', { name: 'Comparison of two results' })
const button = (name: string | RegExp) => page.getByRole('button', { name })
const line = () => page.getByRole('region', { name: 'Comparison', exact: true })
const rows = ({ side }: Opened): string[][] =>
  [...side.querySelectorAll('.ltx-differences [data-row-of]')].map((row) =>
    [...row.children].map(({ textContent }) => textContent.trim()),
  )
const verb = ({ side }: Opened): HTMLElement =>
  side.querySelector<HTMLElement>('.ltx-viewer [data-verb="newSeed"]')!

async function openBoth(opened: Opened): Promise<void> {
  opened.studio.compare.put('run1')
  opened.studio.compare.put('run2')
  await expect.element(comparison()).toBeVisible()
}

describe('comparing', () => {
  it('C marks a result, another one opens both, Escape gives the focus back', async () => {
    const opened = openWith([made(1), made(2)])
    await vi.waitFor(() => expect(verb(opened)).not.toBeNull())
    verb(opened).focus()
    await userEvent.keyboard('c')
    await expect.element(line()).toMatchTextContent('Compare Text · Balanced · seed 2 with:')
    opened.studio.viewer.show('run1')
    await vi.waitFor(() =>
      expect(opened.side.querySelector('.ltx-viewer [data-job="run1"]')).not.toBeNull(),
    )
    verb(opened).focus()
    await userEvent.keyboard('c')
    await expect.element(comparison()).toBeVisible()
    expect(line().elements()).toEqual([])
    // the scrub bar hears the keys of both
    await vi.waitFor(() =>
      expect(document.activeElement?.classList.contains('ltx-scrub')).toBe(true),
    )
    expect(opened.side.querySelectorAll('.ltx-viewer video')).toHaveLength(2)
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(comparison().elements()).toEqual([]))
    await vi.waitFor(() => expect(document.activeElement?.closest('.ltx-viewer')).not.toBeNull())
  })

  it('the menu offers it, and says so where there is only one video', async () => {
    const opened = openWith([made(1)])
    await vi.waitFor(() => expect(verb(opened)).not.toBeNull())
    await button('More').click()
    const item = page.getByRole('menuitem', { name: 'Compare' })
    expect(item.element().getAttribute('aria-disabled')).toBe('true')
    expect(item.element().getAttribute('title')).toBe('Needs a second video.')
  })

  it('Escape forgets the mark', async () => {
    const opened = openWith([made(1), made(2)])
    await vi.waitFor(() => expect(verb(opened)).not.toBeNull())
    verb(opened).focus()
    await userEvent.keyboard('c')
    await expect.element(line()).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(line().elements()).toEqual([]))
  })

  it('offers a finish its draft, and shows what the finish changed', async () => {
    const opened = openWith([
      made(1, { preset: 'draft', prompt: 'a kite', seed: 7 }, { file: 'half.mp4' }),
      made(2, { preset: 'balanced', prompt: 'a kite', seed: 7 }),
    ])
    opened.studio.compare.put('run2')
    await button('Its draft').click()
    await expect.element(comparison()).toBeVisible()
    expect(rows(opened)).toEqual([
      ['Preset', 'Draft', 'Balanced'],
      ['Size', '640×352', '1280×704'],
      ['Steps', '8', '8 + 3'],
    ])
    const boxes = [...opened.side.querySelectorAll('.ltx-duel video')].map((video) =>
      video.getBoundingClientRect(),
    )
    expect(boxes[0]).toEqual(boxes[1])
  })

  it('shows only what differs, of prompts the words', async () => {
    const opened = openWith([
      made(1, { loras: [{ name: 'sub/noir.safetensors', strength: 0.8, on: true }] }),
      made(2, { seconds: 3 }),
    ])
    await openBoth(opened)
    expect(rows(opened).map(([name, ...values]) => [name, ...values])).toEqual([
      ['Prompt', 'a red kite over dunes, take 1', 'a red kite over dunes, take 2'],
      ['Length', expect.stringMatching(/^5 s/), expect.stringMatching(/^3 s/)],
      ['Seed', '1', '2'],
      ['LoRA noir', '0.8', 'none'],
    ])
    const marks = [...opened.side.querySelectorAll('mark')].map(({ textContent }) => textContent)
    expect(marks).toEqual(['1', '2'])
    await button('Swap A and B').click()
    await vi.waitFor(() => expect(rows(opened)[2]).toEqual(['Seed', '2', '1']))
  })

  it('says when nothing differs', async () => {
    const opened = openWith([made(1, { seed: 5, prompt: 'a' }), made(2, { seed: 5, prompt: 'a' })])
    await openBoth(opened)
    await expect.element(page.getByText('All settings are the same.')).toBeVisible()
  })

  it('keeps one and hides the other; one undo brings both back', async () => {
    const opened = openWith([made(1), made(2)])
    const { studio } = opened
    await openBoth(opened)
    await button('Keep A, hide B').click()
    const state = () =>
      ['run1', 'run2'].map((id) => {
        const { favourite, hidden } = studio.jobs.list.value.find((job) => job.id === id)!
        return [favourite, hidden]
      })
    await vi.waitFor(() => expect(comparison().elements()).toEqual([]))
    expect(state()).toEqual([
      [true, false],
      [false, true],
    ])
    const removal = page.getByRole('region', { name: 'Last removal' })
    await expect.element(removal).toMatchTextContent('Kept as a favourite')
    await removal.getByRole('button', { name: 'Undo' }).click()
    await vi.waitFor(() => expect(removal.elements()).toEqual([]))
    expect(state()).toEqual([
      [false, false],
      [false, false],
    ])
  })

  it('uses the seed of one, and its verbs by their keys', async () => {
    const opened = openWith([made(1), made(2)])
    await openBoth(opened)
    const b = page.getByRole('region', { name: /^B: / })
    await b.getByRole('button', { name: /^seed 2/ }).click()
    expect(opened.studio.form).toMatchObject({ seed: 2, seedLocked: true })
    await expect.element(page.getByText('Seed 2 is in the form.')).toBeVisible()
    opened.side.querySelector<HTMLElement>('[data-side="b"] [data-verb="newSeed"]')!.focus()
    await userEvent.keyboard('s')
    await vi.waitFor(() =>
      expect(opened.studio.jobs.list.value.find(({ id }) => id === 'run2')?.favourite).toBe(true),
    )
    expect(opened.studio.compare.pair.value?.b.id).toBe('run2')
  })

  it('side by side is remembered, and each group is one tab stop', async () => {
    const opened = openWith([made(1), made(2)])
    await openBoth(opened)
    const radio = (name: string) => page.getByRole('radio', { name, exact: true })
    await expect.element(radio('Divider')).toBeChecked()
    await radio('Side by side').click()
    await vi.waitFor(() =>
      expect(opened.side.querySelector<HTMLElement>('.ltx-duel')!.dataset['layout']).toBe('side'),
    )
    expect(opened.studio.compare.look.layout).toBe('side')
    await page.getByRole('radiogroup', { name: 'Sound' }).getByText('B').click()
    const heard = () =>
      ['a', 'b'].map(
        (of) => !opened.side.querySelector<HTMLVideoElement>(`[data-side="${of}"] video`)!.muted,
      )
    await vi.waitFor(() => expect(heard()).toEqual([false, true]))
    for (const group of opened.side.querySelectorAll('.ltx-compare [role="radiogroup"]'))
      expect(group.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  it('shapes that differ are side by side at first', async () => {
    const opened = openWith([made(1), made(2, { aspect: '9:16' })])
    await openBoth(opened)
    expect(opened.side.querySelector<HTMLElement>('.ltx-duel')!.dataset['layout']).toBe('side')
  })

  it('from History it opens in Create, and goes back there', async () => {
    const opened = openWith([made(1), made(2)])
    opened.studio.tab.value = 'history'
    await vi.waitFor(() => expect(opened.side.querySelectorAll('.ltx-tile').length).toBe(2))
    const tile = opened.side.querySelector<HTMLElement>('.ltx-tile [tabindex="0"], .ltx-tile')!
    tile.focus()
    await openBoth(opened)
    expect(opened.studio.tab.value).toBe('create')
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(opened.studio.tab.value).toBe('history'))
  })

  it('a run that ends leaves it open; showing the new one closes it', async () => {
    const opened = openWith([made(1), made(2), made(3)])
    await openBoth(opened)
    expect(opened.studio.viewer.held.value).toBe(true)
    opened.studio.viewer.show('run3')
    await vi.waitFor(() => expect(comparison().elements()).toEqual([]))
    expect(opened.side.querySelector('.ltx-viewer [data-job="run3"]')).not.toBeNull()
  })

  it.each([312, 420, 700])('leaves the prompt in view at %i px', async (width) => {
    const opened = openWith([made(1), made(2)], { width })
    await openBoth(opened)
    const prompt = page.getByRole('textbox', { name: 'Prompt', exact: true })
    await expect.element(prompt).toBeInViewport()
    const compare = opened.side.querySelector('.ltx-compare')!.getBoundingClientRect()
    const duel = opened.side.querySelector('.ltx-duel')!.getBoundingClientRect()
    expect(duel.right).toBeLessThanOrEqual(compare.right)
    expect(duel.height).toBeGreaterThan(150)
    expect(duel.bottom).toBeLessThanOrEqual(compare.bottom)
    expect(opened.side.scrollWidth).toBeLessThanOrEqual(width)
  })
})
