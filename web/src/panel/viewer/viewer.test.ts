import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { modeIds } from '../../core/form/form.ts'
import type { OutputFile } from '../../core/jobs/job.ts'
import type { Entry } from '../../studio/ledger/entry.ts'
import { memoryStorage } from '../../studio/world/storage.ts'
import { generateButton, type Opened, openReady, storageWith, storedJob } from '../open.testing.ts'

const fileNamed = (name: string): OutputFile => ({
  filename: name,
  subfolder: 'ltx_aio',
  type: 'output',
})
const made = (n: number, extras: Partial<Entry> = {}): Entry =>
  storedJob({
    request: requestOf('t2v', { prompt: `kite ${n}`, seed: n }),
    state: { status: 'completed', file: fileNamed(`kite_${n}.mp4`), milliseconds: 72_000 },
    createdAt: n,
    ...extras,
  })

function openWith(
  jobs: readonly Entry[],
  mode: (typeof modeIds)[number] = 't2v',
  options: Parameters<typeof openReady>[2] = {},
): Opened {
  const comfy = new FakeComfy()
  for (const { state } of jobs)
    if (state.status === 'completed') comfy.disk.add(state.file.filename)
  return openReady(mode, {}, { comfy, storage: storageWith(...jobs), ...options })
}

const shown = ({ side }: Opened): string | undefined =>
  side.querySelector<HTMLElement>('.ltx-viewer [data-job]')?.dataset['job']
const posters = ({ side }: Opened) => [...side.querySelectorAll<HTMLElement>('.ltx-poster')]
const button = (name: string | RegExp) => page.getByRole('button', { name })
const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()))

/** A run from Generate to its video. */
async function make(opened: Opened, name: string): Promise<string> {
  const before = opened.comfy.submissions.length
  await generateButton().click()
  await vi.waitFor(() => expect(opened.comfy.submissions).toHaveLength(before + 1))
  opened.comfy.disk.add(name)
  opened.tell({ type: 'saved', files: [fileNamed(name)] })
  opened.tell({ type: 'succeeded' })
  const id = opened.comfy.submissions.at(-1)!.id
  await vi.waitFor(() => expect(opened.studio.jobs.past.value.map((job) => job.id)).toContain(id))
  return id
}

describe('the viewer', () => {
  it('shows the newest result, and its details', async () => {
    const jobs = [made(1), made(2)]
    const opened = openWith(jobs)
    expect(shown(opened)).toBe(jobs[1]!.id)
    const viewer = page.getByRole('region', { name: 'Viewer' })
    await expect.element(viewer).toMatchTextContent('1280×704 · 5.04 s')
    await expect.element(viewer).toMatchTextContent('took 1:12')
    expect(viewer.element().textContent).toMatch(/5\.04 s · seed 2(: [^·]+)? · took 1:12/)
    await expect.element(viewer).toMatchTextContent('kite_2.mp4')
  })

  it('shows the poster that is chosen, by pointer and arrow keys, with one tab stop', async () => {
    const jobs = [made(1), made(2), made(3)]
    const opened = openWith(jobs)
    expect(posters(opened).map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1])
    posters(opened)[2]!.click()
    await vi.waitFor(() => expect(shown(opened)).toBe(jobs[0]!.id))
    posters(opened)[2]!.focus()
    await userEvent.keyboard('{ArrowLeft}')
    await vi.waitFor(() => expect(shown(opened)).toBe(jobs[1]!.id))
    expect(document.activeElement).toBe(posters(opened)[1])
    await userEvent.keyboard('{End}')
    await vi.waitFor(() => expect(shown(opened)).toBe(jobs[0]!.id))
  })

  it.each([312, 700])('has six posters a row at %i px, shaped like videos', async (width) => {
    const opened = openWith([made(1), made(2), made(3)], 't2v', { width })
    await vi.waitFor(() => expect(posters(opened)).toHaveLength(3))
    const [first, second] = posters(opened).map((poster) => poster.getBoundingClientRect())
    expect(first!.width / first!.height).toBeCloseTo(1.6, 1)
    expect(first!.width).toBeGreaterThan(40)
    expect(second!.left - first!.right).toBeCloseTo(4, 0)
  })

  it('shows a run as soon as it ends, which is then seen', async () => {
    const opened = openWith([made(1)])
    const id = await make(opened, 'new.mp4')
    await vi.waitFor(() => expect(shown(opened)).toBe(id))
    await expect
      .element(page.elementLocator(opened.side.querySelector('.ltx-viewer video')!))
      .toBeInViewport()
    await vi.waitFor(() => expect(opened.studio.news.unseen.value).toEqual([]))
    expect(button('The video is ready. Show it').elements()).toEqual([])
  })

  it('keeps the video that the user is playing, and tells of the new one', async () => {
    const jobs = [made(1)]
    const opened = openWith(jobs)
    opened.studio.viewer.hold(true)
    const id = await make(opened, 'new.mp4')
    await expect.element(button('The video is ready. Show it')).toBeVisible()
    expect(shown(opened)).toBe(jobs[0]!.id)
    await button('The video is ready. Show it').click()
    await vi.waitFor(() => expect(shown(opened)).toBe(id))
    await vi.waitFor(() => expect(opened.studio.news.unseen.value).toEqual([]))
  })

  it('folds to 40 px, remembered; news unfold it', async () => {
    const storage = memoryStorage()
    const first = openWith([], 't2v', { storage })
    const id = await make(first, 'one.mp4')
    await vi.waitFor(() => expect(shown(first)).toBe(id))
    await button('Fold the viewer').click()
    expect(first.side.querySelector('.ltx-viewer')!.getBoundingClientRect().height).toBeLessThan(42)
    expect(first.side.querySelector('.ltx-viewer video')).toBeNull()
    first.studio.dispose()
    first.side.remove()
    const again = openReady('t2v', {}, { comfy: first.comfy, storage })
    expect(again.studio.viewer.folded.value).toBe(true)
    await vi.waitFor(() => expect(again.studio.viewer.entry.value?.id).toBe(id))
    expect(again.side.querySelector('.ltx-viewer video')).toBeNull()
  })

  it('is unfolded by the news of a run that ended meanwhile', async () => {
    const opened = openWith([made(1)])
    await button('Fold the viewer').click()
    const id = await make(opened, 'two.mp4')
    await button('The video is ready. Show it').click()
    await vi.waitFor(() => expect(shown(opened)).toBe(id))
    expect(opened.studio.viewer.folded.value).toBe(false)
    await button('Fold the viewer').click()
    await button('Unfold the viewer').click()
    expect(shown(opened)).toBe(id)
  })

  it('puts its seed into the form, and back', async () => {
    const { studio } = openWith([made(184467)])
    const before = studio.form.seed
    await button(/^seed 184467/).click()
    expect(studio.form).toMatchObject({ seed: 184467, seedLocked: true })
    await button('Undo').click()
    expect(studio.form).toMatchObject({ seed: before, seedLocked: false })
  })

  it('shows the next result when this one is hidden', async () => {
    const jobs = [made(1), made(2)]
    const opened = openWith(jobs)
    await page
      .getByRole('toolbar', { name: 'Next steps for this video' })
      .getByRole('button', { name: 'More', exact: true })
      .click()
    await page.getByRole('menuitem', { name: /^Hide here/ }).click()
    await vi.waitFor(() => expect(shown(opened)).toBe(jobs[0]!.id))
    expect(opened.studio.history.shown.value).toHaveLength(2)
  })

  it('does nothing while a run progresses', async () => {
    const opened = openWith([made(1), made(2)])
    await generateButton().click()
    await vi.waitFor(() => expect(opened.comfy.submissions).toHaveLength(1))
    opened.tell({ type: 'started' })
    await vi.waitFor(() => expect(opened.side.querySelector('.ltx-run')).not.toBeNull())
    // the fake file does not load, and is tried again for two seconds
    await new Promise((next) => setTimeout(next, 2600))
    let changes = 0
    const observer = new MutationObserver((found) => (changes += found.length))
    for (const part of ['.ltx-viewer', '.ltx-results'])
      observer.observe(opened.side.querySelector(part)!, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
    const { entry } = opened.studio.viewer
    const before = entry.value
    for (let value = 1; value <= 8; value++) {
      opened.tell({ type: 'progress', nodes: { sample_1: { value, max: 8, state: 'running' } } })
      await frame()
    }
    observer.disconnect()
    expect(changes).toBe(0)
    expect(entry.value).toBe(before)
  })
})

describe('at 312 × 860', () => {
  /** The tabs and bars of ComfyUI take about a hundred. */
  const panelHeight = 757

  it.each(modeIds)('%s: video, prompt and Generate are on screen together', async (mode) => {
    await page.viewport(1000, 860)
    const opened = openWith([made(1), made(2)], mode, { width: 312, folded: true })
    opened.side.parentElement!.style.height = `${panelHeight}px`
    await frame()
    await frame()
    const { side } = opened
    const box = (selector: string) => side.querySelector(selector)!.getBoundingClientRect()
    const view = box('.ltx-scroll')
    const video = box('.ltx-viewer video')
    const prompt = box('.ltx-prompt .ltx-input')
    const generate = box('.ltx-generate')
    const panel = side.getBoundingClientRect()
    const seen = {
      video: video.height >= 120 && video.top >= panel.top && video.bottom <= view.top,
      prompt: prompt.height >= 64 && prompt.top >= view.top && prompt.bottom <= view.bottom + 0.5,
      generate: generate.top >= view.bottom && generate.bottom <= panel.bottom,
      unscrolled: side.querySelector('.ltx-scroll')!.scrollTop === 0,
    }
    expect(
      seen,
      JSON.stringify([video.height, prompt.top, prompt.bottom, view.top, view.bottom]),
    ).toEqual({ video: true, prompt: true, generate: true, unscrolled: true })
  })
})

it.each([312, 420])('above a queue keeps its player and its verbs at %i px', async (width) => {
  await page.viewport(1000, 860)
  const opened = openWith([made(1)], 't2v', { width, folded: true })
  opened.side.parentElement!.style.height = '757px'
  const { side, studio } = opened
  await studio.jobs.addBatch(Array.from({ length: 6 }, (_, seed) => requestOf('t2v', { seed })))
  await vi.waitFor(() => expect(side.querySelectorAll('.ltx-run')).toHaveLength(3))
  await frame()
  const box = (selector: string) => side.querySelector(selector)!.getBoundingClientRect()
  const end = box('.ltx-viewer > .ltx-result').bottom
  expect(box('.ltx-viewer .ltx-player').height).toBeGreaterThanOrEqual(120)
  expect(box('.ltx-viewer .ltx-verbs').bottom).toBeLessThanOrEqual(end)
  expect(box('.ltx-prompt .ltx-input').bottom).toBeLessThanOrEqual(box('.ltx-scroll').bottom)
})

describe('the line of size, length and seed', () => {
  it('says what is set, and opens its fields, remembered', async () => {
    const storage = memoryStorage()
    const { studio, side } = openReady('t2v', { seed: 7 }, { storage, folded: true })
    const line = side.querySelector<HTMLElement>('.ltx-fields-line')!
    expect(line.textContent).toMatch(/16:9 · \d+p · 5 s · 24 fps · seed 7/)
    await expect.element(page.getByLabelText('Length')).not.toBeVisible()
    await userEvent.click(line)
    await expect.element(page.getByLabelText('Length')).toBeVisible()
    expect(storage.load('fieldsOpen')).toBe(true)
    studio.edit({ aspect: '9:16', seconds: 8, variations: 4 })
    await vi.waitFor(() => expect(line.textContent).toMatch(/9:16 · \d+p · 8 s .* × 4/))
  })

  it('opens by itself for a problem, and stays', async () => {
    const { studio } = openReady('t2v', {}, { folded: true })
    studio.edit({ seconds: 500 })
    await expect.element(page.getByLabelText('Length')).toBeVisible()
    studio.edit({ seconds: 5 })
    await expect.element(page.getByLabelText('Length')).toBeVisible()
  })
})

it('first and last frame are side by side, and change places', async () => {
  const { studio, side } = openReady('keyframe', {}, { width: 312 })
  const [first, last] = ['image', 'lastImage'].map((field) =>
    side.querySelector(`[data-slot="${field}"]`)!.getBoundingClientRect(),
  )
  expect(last!.left).toBeGreaterThanOrEqual(first!.right)
  expect(last!.top).toBe(first!.top)
  const { image, lastImage } = studio.form
  await button('Swap the two images').click()
  expect(studio.form).toMatchObject({ image: lastImage, lastImage: image })
})

it('the large editor edits the prompt, and gives the focus back', async () => {
  const { studio } = openReady('t2v', { prompt: 'a kite' })
  await button('Large editor').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('a red kite')
  expect(studio.form.prompt).toBe('a red kite')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect.element(button('Large editor')).toHaveFocus()
})
