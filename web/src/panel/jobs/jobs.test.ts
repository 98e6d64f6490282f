import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import type { OutputFile } from '../../core/jobs/job.ts'
import type { RunError } from '../../core/problem/run-error.ts'
import { problem } from '../../core/problem/problem.ts'
import type { Entry } from '../../studio/ledger/entry.ts'
import {
  generateButton,
  openPanel,
  openReady,
  type Opened,
  storageWith,
  storedJob,
} from '../open.testing.ts'

const video: OutputFile = { filename: 'kite_00001_.mp4', subfolder: 'ltx_aio', type: 'output' }
const done = { value: 1, max: 1, state: 'finished' } as const
const card = () => page.getByRole('article')

async function run(form = {}, comfy = new FakeComfy()): Promise<Opened> {
  const opened = openReady('t2v', form, { comfy })
  await generateButton().click()
  await vi.waitFor(() => expect(opened.comfy.truths.size).toBe(1))
  return opened
}

/** Two runs in a row; the first one's prompt is "one", the second one's "two". */
async function runTwo(comfy = new FakeComfy()): Promise<Opened> {
  const opened = await run({ prompt: 'one' }, comfy)
  await page.getByLabelText('Prompt', { exact: true }).fill('two')
  await generateButton().click()
  await vi.waitFor(() => expect(comfy.truths.size).toBe(2))
  return opened
}

function openWith(...jobs: Entry[]): Opened {
  const comfy = new FakeComfy()
  comfy.disk.add(video.filename)
  return openPanel({}, { comfy, storage: storageWith(...jobs) })
}

const titles = ({ side }: Opened) =>
  [...side.querySelectorAll<HTMLElement>('article .ltx-run-main')].map(({ title }) => title)

describe('a run', () => {
  it('waits, then shows stage, step and time', async () => {
    const { tell } = await run()
    await expect.element(card()).toMatchTextContent(/^Text · seed \d+ · Balanced/)
    tell({ type: 'started' })
    tell({
      type: 'progress',
      nodes: { ckpt: done, pos: done, sample_1: { value: 5, max: 8, state: 'running' } },
    })
    await expect.element(card().getByText('Diffusion 1 · step 5 of 8')).toBeVisible()
    await page.getByRole('button', { name: /^Details of/ }).click()
    await expect.element(card()).toMatchTextContent(/Diffusion 1 · \d of \d · step 5 of 8 · 0:0\d/)
    await expect
      .element(page.getByRole('progressbar', { name: 'Progress of this run' }))
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
    await vi.waitFor(() => expect(comfy.cancelled).toEqual([comfy.submissions[0]?.id]))
    const line = page.getByText('1 cancelled')
    const summary = line.element().closest('summary')!
    expect(summary.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
    await line.click()
    await page.getByRole('button', { name: 'Try again' }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(2))
    expect(comfy.submissions[1]?.request).toEqual(comfy.submissions[0]?.request)
  })

  it('shows that it is cancelling until ComfyUI accepts it', async () => {
    const { comfy } = await run()
    comfy.down = true
    await page.getByRole('button', { name: 'Cancel this run' }).click()
    await vi.waitFor(() => expect(comfy.toasts).toEqual(['The run isn’t cancelled yet']))
    await expect.element(card().getByText('Cancelling…')).toBeVisible()
  })

  it('is announced as ready when it is out of sight', async () => {
    const { comfy, studio, tell } = await run()
    studio.viewer.folded.value = true
    comfy.disk.add(video.filename)
    tell({ type: 'saved', files: [video] })
    tell({ type: 'succeeded' })
    await page.getByRole('button', { name: 'The video is ready. Show it' }).click()
    await expect
      .element(
        card()
          .getByLabelText(/a red kite/)
          .first(),
      )
      .toBeInViewport()
  })

  it('that ended before this page was opened is no news', async () => {
    openWith(
      storedJob({
        request: requestOf('t2v'),
        state: { status: 'completed', file: video, milliseconds: null },
      }),
    )
    await expect.element(card()).toBeVisible()
    expect(page.getByRole('button', { name: /Show it/ }).elements()).toEqual([])
  })

  it('that never reached ComfyUI is sent on request', async () => {
    const job = storedJob({
      request: requestOf('t2v'),
      state: { status: 'submitting', unsent: true },
    })
    const { comfy } = openWith(job)
    await expect.element(card()).toMatchTextContent('Not sent')
    await page.getByRole('button', { name: 'Send now' }).click()
    await vi.waitFor(() => expect(comfy.submissions.map(({ id }) => id)).toEqual([job.id]))
  })
})

describe('in the queue', () => {
  const foreign = { id: 'not ours', status: 'in_progress', number: 0 } as const

  it('our runs come after other clients’', async () => {
    const comfy = new FakeComfy()
    comfy.foreign = [foreign]
    const opened = await runTwo(comfy)
    await expect.element(card().nth(0)).toMatchTextContent('2nd of 3')
    await expect.element(card().nth(1)).toMatchTextContent('3rd of 3')
    expect(titles(opened)).toEqual(['one', 'two'])
  })

  it('the next run is first and can be moved down', async () => {
    const opened = await runTwo()
    await vi.waitFor(() => expect(titles(opened)).toEqual(['one', 'two']))
    await page
      .getByRole('button', { name: /^Details of/ })
      .first()
      .click()
    expect(page.getByRole('button', { name: 'Move up' }).elements()).toHaveLength(0)
    await page.getByRole('button', { name: 'Move down' }).click()
    await vi.waitFor(() => expect(titles(opened)).toEqual(['two', 'one']))
    const { comfy } = opened
    const waiting = [...(await comfy.queued())].sort((a, b) => a.number - b.number)
    const prompts = waiting.map(
      ({ id }) => comfy.submissions.find((sent) => sent.id === id)?.request,
    )
    expect(prompts).toMatchObject([{ prompt: 'two' }, { prompt: 'one' }])
  })

  it('all our runs can be cancelled at once, and no others', async () => {
    const comfy = new FakeComfy()
    comfy.foreign = [foreign]
    await runTwo(comfy)
    await page.getByRole('button', { name: 'Queue options' }).click()
    await page.getByRole('button', { name: 'Cancel all 2 runs' }).click()
    await vi.waitFor(() => expect(comfy.cancelled).toHaveLength(2))
    expect(comfy.cancelled.toSorted()).toEqual(comfy.submissions.map(({ id }) => id).toSorted())
  })
})

it.each([
  [312, 'below'],
  [700, 'beside'],
])('at %d px results are %s the form', (width, where) => {
  const { side } = openPanel({}, { width })
  const form = side.querySelector('.ltx-form')?.getBoundingClientRect()
  const results = side.querySelector<HTMLElement>('.ltx-results')
  const beside = (results?.getBoundingClientRect().left ?? 0) >= (form?.right ?? Infinity)
  expect(beside).toBe(where === 'beside')
})

describe('a result', () => {
  const completed = (values = {}, extras: Partial<Entry> = {}): Entry =>
    storedJob({
      ...extras,
      request: requestOf('t2v', { seed: 184467, ...values }),
      state: { status: 'completed', file: video, milliseconds: 48_000 },
    })

  it('shows the video, its details and its file', async () => {
    const { comfy, side } = openWith(completed())
    const player = side.querySelector('video')
    expect(player?.getAttribute('src')).toBe(comfy.outputUrl(video))
    await expect.element(card()).toMatchTextContent('1280×704 · 5.04 s · seed 184467')
    await expect.element(card()).toMatchTextContent('· took 0:48')
    await expect.element(card().getByTitle(/121 frames/)).toBeVisible()
    await expect.element(card()).toMatchTextContent(video.filename)
    await page.getByRole('button', { name: 'More' }).click()
    const download = page.getByRole('menuitem', { name: 'Download' })
    await expect.element(download).toHaveAttribute('download', video.filename)
    const open = page.getByRole('menuitem', { name: 'Open in a new tab' })
    await expect.element(open).toHaveAttribute('rel', 'noopener')
  })

  it('can be finished if it is a draft', async () => {
    const { comfy } = openWith(completed({ preset: 'draft' }))
    await expect.element(card()).toMatchTextContent('640×352')
    await page.getByRole('button', { name: 'Finish', exact: true }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    expect(comfy.submissions[0]?.request).toMatchObject({ preset: 'balanced', seed: 184467 })
  })

  it('can be finished with another preset of the same first pass', async () => {
    const { comfy } = openWith(completed({ preset: 'draft' }))
    await page
      .getByRole('toolbar', { name: 'Next steps for this video' })
      .getByRole('button', { name: 'More', exact: true })
      .click()
    await page.getByRole('menuitem', { name: /^Finish with Fast/ }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    expect(comfy.submissions[0]?.request).toMatchObject({ preset: 'fast', seed: 184467 })
  })

  it('can’t be finished if it isn’t a draft', async () => {
    openWith(completed())
    await expect.element(card()).toBeVisible()
    expect(page.getByRole('button', { name: 'Finish' }).elements()).toEqual([])
  })

  it('can be run again with another seed', async () => {
    const { comfy } = openWith(completed())
    await page.getByRole('button', { name: 'New seed' }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    expect(comfy.submissions[0]?.request).not.toMatchObject({ seed: 184467 })
  })

  it('loads its settings into the form', async () => {
    const { studio } = openWith(completed({ prompt: 'a green kite' }))
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Use settings' }).click()
    expect(studio.form).toMatchObject({ prompt: 'a green kite', seed: 184467 })
  })

  it('can be hidden, and stays in History', async () => {
    const { studio } = openWith(completed())
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Hide here' }).click()
    expect(card().elements()).toEqual([])
    expect(studio.history.shown.value).toHaveLength(1)
    await expect.element(page.getByRole('button', { name: '1 more in History' })).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(card()).toBeVisible()
  })

  it('with a preset that no longer exists is still shown', async () => {
    const job = completed()
    openWith({ ...job, request: { ...job.request, preset: 'turbo' as 'fast' } })
    await expect.element(card()).toMatchTextContent('seed 184467')
  })

  it('whose file is gone can be made again', async () => {
    const { comfy } = openPanel({}, { storage: storageWith(completed()) })
    await expect.element(card()).toMatchTextContent('The file is missing.')
    await page.getByRole('button', { name: 'More' }).click()
    expect(page.getByRole('menuitem', { name: 'Download' }).elements()).toEqual([])
    await page.getByRole('button', { name: 'Render again' }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    expect(comfy.submissions[0]?.request).toMatchObject({ seed: 184467 })
  })

  it('is one of the newest few; the rest are in History', async () => {
    const all = Array.from({ length: 8 }, (_, n) => completed({}, { createdAt: n }))
    const { studio, side } = openWith(...all)
    expect(side.querySelectorAll('.ltx-poster')).toHaveLength(6)
    await page.getByRole('button', { name: '2 more in History' }).click()
    expect(studio.tab.value).toBe('history')
  })

  it('is above older ones', () => {
    const { side } = openWith(
      completed({ prompt: 'old' }, { createdAt: 1 }),
      completed({ prompt: 'new' }, { createdAt: 2 }),
    )
    expect(side.querySelector('.ltx-viewer .ltx-card-title')?.textContent).toBe('new')
    const names = [...side.querySelectorAll('.ltx-poster')].map(({ ariaLabel }) => ariaLabel)
    expect(names).toEqual(['seed 184467: new', 'seed 184467: old'])
  })
})

describe('a failure', () => {
  const hostile = '<img src=x onerror="window.hacked = true">'
  const button = (name: string | RegExp) => page.getByRole('button', { name })

  async function fail(error: Partial<RunError>, form = {}): Promise<Opened> {
    const opened = await run(form)
    const { comfy, tell } = opened
    const whole = {
      node: 'sample_1',
      nodeClass: '',
      type: '',
      message: '',
      traceback: [],
      ...error,
    }
    comfy.truths.set(comfy.submissions[0]?.id ?? '', { status: 'failed', error: whole })
    tell({ type: 'failed', error: whole })
    return opened
  }

  /** The run that an action queued. */
  async function next({ comfy }: Opened) {
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(2))
    const [first, second] = comfy.submissions
    if (!first || !second) throw new Error('nothing was queued')
    return { first, second }
  }

  it('says what, where and what to do, with the raw text folded and shown as text', async () => {
    const { side } = await fail({
      node: 'sample_2',
      nodeClass: 'SamplerCustomAdvanced',
      type: 'RuntimeError',
      message: hostile,
      traceback: [hostile],
    })
    await expect.element(card()).toMatchTextContent(`The run failed: ${hostile}`)
    await expect.element(card()).toMatchTextContent('Failed in the stage “Diffusion 2”.')
    const raw = side.querySelector('.ltx-failed pre')
    expect(raw?.closest('details')?.open).toBe(false)
    expect(raw?.textContent).toContain(hostile)
    expect(side.querySelector('.ltx-failed img')).toBeNull()
    expect('hacked' in window).toBe(false)
  })

  it('is retried with the same settings', async () => {
    const opened = await fail({ type: 'RuntimeError', message: 'odd' }, { seed: 7 })
    await button('Try again').click()
    const { first, second } = await next(opened)
    expect(second.request).toEqual(first.request)
  })

  it('out of memory is retried smaller, and the form follows', async () => {
    const opened = await fail({ type: 'torch.OutOfMemoryError' }, { prompt: 'a kite', seed: 7 })
    opened.studio.edit({ prompt: 'something else' })
    await expect.element(card()).toMatchTextContent('The graphics card ran out of memory')
    await button(/^Try again at \d+×\d+$/).click()
    const { first, second } = await next(opened)
    const { width } = first.request as { width: number }
    const smaller = second.request as { width: number; height: number }
    expect(smaller).toMatchObject({ prompt: 'a kite', seed: 7 })
    expect(smaller.width).toBeLessThan(width)
    expect(opened.studio.form.prompt).toBe('a kite')
    expect(opened.studio.readiness.check.value.size).toEqual({
      width: smaller.width,
      height: smaller.height,
    })
  })

  it('out of memory is retried after unloading the models', async () => {
    const opened = await fail({ type: 'torch.OutOfMemoryError' })
    await button('Unload models and try again').click()
    const { first, second } = await next(opened)
    expect(opened.comfy.unloads).toBe(1)
    expect(second.request).toEqual(first.request)
  })

  it('in decoding is retried with smaller tiles, and nothing before it changes', async () => {
    const opened = await fail({ node: 'decode_video', type: 'torch.OutOfMemoryError' })
    await button('Decode in smaller tiles').click()
    const { first, second } = await next(opened)
    const changed = Object.keys(first.prompt).filter(
      (node) => JSON.stringify(first.prompt[node]) !== JSON.stringify(second.prompt[node]),
    )
    expect(changed.filter((node) => node !== 'save')).toEqual(['decode_video'])
  })

  it('in the sound is saved without it', async () => {
    const opened = await fail({
      node: 'save',
      type: 'ValueError',
      message: '[Errno 22] Invalid argument: avcodec_send_frame()',
    })
    await button('Save without sound').click()
    const { first, second } = await next(opened)
    expect(first.prompt['video']?.inputs).toHaveProperty('audio')
    expect(second.prompt['video']?.inputs).not.toHaveProperty('audio')
  })

  it('in the preview is retried without one', async () => {
    const opened = await fail({ traceback: ['  File "latent_preview.py", line 1'] })
    await button('Try again without live preview').click()
    const { second } = await next(opened)
    expect(second.previewMethod).toBe('none')
  })

  it('that is unknown can be copied as a report', async () => {
    const { comfy, world } = await fail({ type: 'RuntimeError', message: 'odd' })
    await button('Copy report').click()
    await vi.waitFor(() => expect(comfy.toasts).toEqual(['Report copied']))
    expect(world.copied[0]).toContain('exception: RuntimeError')
    expect(world.copied[0]).toContain('device: cuda:0 NVIDIA GeForce RTX 4090')
    expect(world.copied[0]).toContain('"sample_1": {')
  })

  it('by interruption isn’t one', async () => {
    await fail({ type: 'comfy.model_management.InterruptProcessingException' })
    await expect.element(page.getByText('1 cancelled')).toBeVisible()
    expect(card().elements()).toEqual([])
  })

  it('after a restart is queued again', async () => {
    const request = requestOf('t2v', { seed: 11 })
    const actions = [{ kind: 'retry', label: 'Try again' } as const]
    const problems = [problem('run_lost', undefined, { actions })]
    const { comfy } = openWith(storedJob({ request, state: { status: 'failed', problems } }))
    await button('Try again').click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    expect(comfy.submissions[0]?.request).toEqual(request)
  })

  it('to queue gets a card too', async () => {
    const comfy = new FakeComfy()
    comfy.answer = { error: { type: 'x', message: 'no such thing', details: '', extra_info: {} } }
    openReady('t2v', {}, { comfy })
    await generateButton().click()
    await expect.element(card()).toMatchTextContent('ComfyUI refused the run: no such thing')
  })
})
