import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import type { Job, OutputFile } from '../core/job.ts'
import { memoryStorage } from '../studio/storage.ts'
import { generateButton, openPanel, openReady, storedJob, type Opened } from './open.testing.ts'

const video: OutputFile = { filename: 'kite_00001_.mp4', subfolder: 'ltx_aio', type: 'output' }
const done = { value: 1, max: 1, state: 'finished' } as const
const card = () => page.getByRole('article')

async function run(form = {}): Promise<Opened> {
  const opened = openReady('t2v', form)
  await generateButton().click()
  await vi.waitFor(() => expect(opened.comfy.submissions).toHaveLength(1))
  return opened
}

function openWith(...jobs: Job[]): Opened {
  const storage = memoryStorage()
  storage.save('jobs', jobs)
  return openPanel({}, { storage })
}

describe('a run', () => {
  it('waits, then shows stage, step and time', async () => {
    const { tell } = await run()
    await expect.element(card().getByText('Waiting in the queue')).toBeVisible()
    tell({ type: 'started' })
    tell({
      type: 'progress',
      nodes: { ckpt: done, pos: done, sample_1: { value: 5, max: 8, state: 'running' } },
    })
    await expect.element(card().getByText(/^Diffusion 1 · \d of \d$/)).toBeVisible()
    await expect.element(card()).toMatchTextContent(/step 5 of 8 · 0:0\d/)
    await expect
      .element(page.getByRole('progressbar', { name: 'Progress of the run' }))
      .toHaveAttribute('aria-valuenow')
  })

  it('leaves the form free for the next one', async () => {
    const { comfy, tell } = await run()
    tell({ type: 'started' })
    await page.getByLabelText('Prompt', { exact: true }).fill('another')
    await generateButton().click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(2))
    expect(card().elements()).toHaveLength(2)
  })

  it('can be cancelled, and then queued again', async () => {
    const { comfy } = await run()
    await page.getByRole('button', { name: 'Cancel this run' }).click()
    expect(comfy.cancelled).toEqual([comfy.submissions[0]?.id])
    await page.getByRole('button', { name: 'Queue again' }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(2))
    expect(comfy.submissions[1]?.request).toEqual(comfy.submissions[0]?.request)
  })

  it('stays where it is when ComfyUI does not take the cancelling', async () => {
    const { comfy } = await run()
    comfy.down = true
    await page.getByRole('button', { name: 'Cancel this run' }).click()
    await vi.waitFor(() => expect(comfy.toasts).toEqual(['The run was not cancelled']))
    await expect.element(card().getByText('Waiting in the queue')).toBeVisible()
  })

  it('is announced when it is ready where nobody sees it', async () => {
    const { tell } = await run()
    tell({ type: 'saved', files: [video] })
    tell({ type: 'succeeded' })
    await page.getByRole('button', { name: 'The video is ready. Show it' }).click()
    await expect.element(card().getByText(video.filename)).toBeInViewport()
  })
})

it.each([
  [312, 'below'],
  [700, 'beside'],
])('at %d px results stand %s the form', (width, where) => {
  const { side } = openPanel({}, { width })
  const form = side.querySelector('.ltx-form')?.getBoundingClientRect()
  const results = side.querySelector<HTMLElement>('.ltx-results')
  const beside = (results?.getBoundingClientRect().left ?? 0) >= (form?.right ?? Infinity)
  expect(beside).toBe(where === 'beside')
})

describe('a result', () => {
  const completed = (values = {}, milliseconds = 48_000): Job =>
    storedJob({
      request: requestOf('t2v', { seed: 184467, ...values }),
      state: { status: 'completed', file: video, milliseconds },
    })

  it('shows the video, what it is, and its file', async () => {
    const { comfy, side } = openWith(completed())
    const player = side.querySelector('video')
    expect(player?.getAttribute('src')).toBe(comfy.outputUrl(video))
    await expect.element(card()).toMatchTextContent('1280×704 · 121 frames · seed 184467 · 0:48')
    await expect.element(card()).toMatchTextContent(video.filename)
    const download = page.getByRole('link', { name: 'Download' })
    await expect.element(download).toHaveAttribute('download', video.filename)
    const open = page.getByRole('link', { name: 'Open in a new tab' })
    await expect.element(open).toHaveAttribute('rel', 'noopener')
  })

  it('can be finished when it is a draft', async () => {
    const { comfy } = openWith(completed({ preset: 'draft' }))
    await expect.element(card()).toMatchTextContent('640×352')
    await page.getByRole('button', { name: 'Finish' }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    expect(comfy.submissions[0]?.request).toMatchObject({ preset: 'balanced', seed: 184467 })
  })

  it('has nothing to finish when it is none', async () => {
    openWith(completed())
    await expect.element(card()).toBeVisible()
    expect(page.getByRole('button', { name: 'Finish' }).elements()).toEqual([])
  })

  it('can be made again with another seed', async () => {
    const { comfy } = openWith(completed())
    await page.getByRole('button', { name: 'Vary' }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    expect(comfy.submissions[0]?.request).not.toMatchObject({ seed: 184467 })
  })

  it('gives its settings back to the form', async () => {
    const { studio } = openWith(completed({ prompt: 'a green kite' }))
    await page.getByRole('button', { name: 'Use settings' }).click()
    expect(studio.form).toMatchObject({ prompt: 'a green kite', seed: 184467 })
  })

  it('can be taken off the list', async () => {
    const { studio } = openWith(completed())
    await page.getByRole('button', { name: 'Remove from this list; the file stays' }).click()
    expect(studio.jobs.list.value).toEqual([])
  })

  it('of a preset that is gone still shows', async () => {
    const job = completed()
    openWith({ ...job, request: { ...job.request, preset: 'turbo' as 'fast' } })
    await expect.element(card()).toMatchTextContent('1280×704 · seed 184467')
  })

  it('stands above older ones', () => {
    const { side } = openWith(completed({ prompt: 'new' }), completed({ prompt: 'old' }))
    const titles = [...side.querySelectorAll('article')].map(
      (entry) => entry.querySelector('.ltx-card-title')?.textContent,
    )
    expect(titles).toEqual(['new', 'old'])
  })
})

describe('a failure', () => {
  const hostile = '<img src=x onerror="window.hacked = true">'

  it('says what, where and what to do, with the raw words folded away, as text', async () => {
    const { tell, side } = await run()
    tell({
      type: 'failed',
      error: {
        node: 'sample_2',
        nodeClass: 'SamplerCustomAdvanced',
        type: 'RuntimeError',
        message: hostile,
        traceback: [hostile],
      },
    })
    await expect.element(card()).toMatchTextContent(`The run failed: ${hostile}`)
    await expect.element(card()).toMatchTextContent('In the stage “Diffusion 2”.')
    const raw = side.querySelector('.ltx-failed pre')
    expect(raw?.closest('details')?.open).toBe(false)
    expect(raw?.textContent).toContain(hostile)
    expect(side.querySelector('.ltx-failed img')).toBeNull()
    expect('hacked' in window).toBe(false)
  })

  it('is tried again with the same settings', async () => {
    const { comfy, tell } = await run({ seed: 7 })
    tell({
      type: 'failed',
      error: {
        node: 'sample_1',
        nodeClass: '',
        type: 'torch.OutOfMemoryError',
        message: '',
        traceback: [],
      },
    })
    await expect.element(card().getByText('The graphics card ran out of memory.')).toBeVisible()
    await page.getByRole('button', { name: 'Try again' }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(2))
    expect(comfy.submissions[1]?.request).toMatchObject({ seed: 7 })
  })

  it('to queue is a card too', async () => {
    const comfy = new FakeComfy()
    comfy.answer = { error: { type: 'x', message: 'no such thing', details: '', extra_info: {} } }
    openReady('t2v', {}, { comfy })
    await generateButton().click()
    await expect.element(card()).toMatchTextContent('ComfyUI refused the run: no such thing')
  })
})
