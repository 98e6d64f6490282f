import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { generateButton, openPanel, openReady, type Opened } from '../open.testing.ts'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const rows = ({ side }: Opened) => [...side.querySelectorAll<HTMLElement>('.ltx-run')]
const seeds = (opened: Opened) => opened.studio.jobs.line.value.map(({ request }) => request.seed)
const shown = (opened: Opened) =>
  rows(opened).map((row) => Number(/seed (\d+)/.exec(row.getAttribute('aria-label') ?? '')?.[1]))

/** As many runs as asked for, with seeds from 1; the first one runs. */
async function openQueue(count: number, options: Parameters<typeof openReady>[2] = {}) {
  const opened = openReady('t2v', {}, options)
  const { studio, comfy } = opened
  await studio.jobs.addBatch(
    Array.from({ length: count }, (_, n) =>
      requestOf('t2v', { seed: n + 1, prompt: `kite number ${n + 1}` }),
    ),
  )
  await vi.waitFor(() => expect(comfy.submissions).toHaveLength(Math.min(2, count)))
  const [first] = comfy.submissions
  comfy.truths.set(first!.id, { status: 'in_progress' })
  const nodes = { sample_1: { value: 3, max: 8, state: 'running' as const } }
  comfy.emit(first!.id, { type: 'progress', nodes })
  await vi.waitFor(() => expect(studio.jobs.line.value[0]?.state.status).toBe('in_progress'))
  return opened
}

describe('the queue', () => {
  it('has a row of 32 px a run, at most three, and one sum', async () => {
    const opened = await openQueue(7)
    await vi.waitFor(() => expect(shown(opened)).toEqual([1, 2, 3]))
    for (const row of rows(opened)) expect(row.getBoundingClientRect().height).toBe(32)
    await expect.element(button('+ 4 more')).toBeVisible()
    await button('+ 4 more').click()
    await vi.waitFor(() => expect(shown(opened)).toEqual([1, 2, 3, 4, 5, 6, 7]))
    await expect.element(page.getByText(/only while a page of ComfyUI is open/)).toBeVisible()
    await button('Show fewer').click()
    await vi.waitFor(() => expect(shown(opened)).toEqual([1, 2, 3]))
  })

  it.each([312, 420, 700])('takes at most a quarter of the height at %i px', async (width) => {
    const opened = await openQueue(40, { width })
    await button('+ 37 more').click()
    await vi.waitFor(() => expect(rows(opened)).toHaveLength(40))
    const list = opened.side.querySelector('.ltx-queue-list')!
    const quarter = Math.max(97, window.innerHeight / 4)
    expect(list.getBoundingClientRect().height).toBeLessThanOrEqual(quarter)
  })

  it('says how long it takes as soon as a run like it has ended here', async () => {
    const { comfy, studio, side } = await openQueue(3)
    expect(side.querySelector('.ltx-runs')?.textContent).not.toContain('about')
    const [first] = studio.jobs.line.value
    const file = { filename: 'a_00001_.mp4', subfolder: '', type: 'output' }
    comfy.truths.set(first!.id, { status: 'completed', files: [file], milliseconds: 120_000 })
    await studio.jobs.reconcile()
    await expect.element(page.getByText('≈ 2 min').first()).toBeVisible()
    await expect.element(page.getByText('2 runs · about 4 min')).toBeVisible()
  })

  it('is moved with the keyboard, with one tab stop', async () => {
    const opened = await openQueue(5)
    await button('+ 2 more').click()
    await vi.waitFor(() => expect(rows(opened)).toHaveLength(5))
    const stops = opened.side.querySelectorAll('.ltx-queue-list [tabindex="0"]')
    expect(stops).toHaveLength(1)
    ;(stops[0] as HTMLElement).focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.closest('.ltx-run')?.getAttribute('aria-label')).toContain(
      'seed 4',
    )
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await vi.waitFor(() => expect(seeds(opened)).toEqual([1, 2, 4, 3, 5]))
    // the focus stays with the run
    expect(document.activeElement?.closest('.ltx-run')?.getAttribute('aria-label')).toContain(
      'seed 4',
    )
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{Alt>}{ArrowDown}{/Alt}')
    await vi.waitFor(() => expect(seeds(opened)).toEqual([1, 2, 3, 5, 4]))
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Cancel this run')
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(seeds(opened)).toEqual([1, 2, 3, 5]))
  })

  it('is moved with the pointer', async () => {
    const opened = await openQueue(5)
    await button('+ 2 more').click()
    await vi.waitFor(() => expect(rows(opened)).toHaveLength(5))
    const rowOf = (seed: number) => rows(opened).find((row) => row.ariaLabel?.endsWith(` ${seed}`))!
    const send = (target: EventTarget, type: string, y: number) =>
      target.dispatchEvent(new PointerEvent(type, { clientY: y, button: 0, bubbles: true }))
    const handle = rowOf(5).querySelector('[data-rove="handle"]')!
    send(handle, 'pointerdown', 0)
    send(window, 'pointermove', rowOf(3).getBoundingClientRect().top + 2)
    await vi.waitFor(() => expect(rowOf(3).classList).toContain('ltx-drag-target'))
    send(window, 'pointerup', 0)
    await vi.waitFor(() => expect(seeds(opened)).toEqual([1, 2, 5, 3, 4]))
    // Escape leaves it where it is
    send(rowOf(4).querySelector('[data-rove="handle"]')!, 'pointerdown', 0)
    send(window, 'pointermove', 0)
    await userEvent.keyboard('{Escape}')
    send(window, 'pointerup', 0)
    expect(seeds(opened)).toEqual([1, 2, 5, 3, 4])
  })

  it('is paused and resumed', async () => {
    const opened = await openQueue(4)
    await button('Pause').click()
    await expect.element(page.getByText('Paused.')).toBeVisible()
    await vi.waitFor(() =>
      expect(opened.studio.jobs.line.value.map(({ state }) => state.status)).toEqual([
        'in_progress',
        'waiting',
        'waiting',
        'waiting',
      ]),
    )
    await button('Resume').click()
    await vi.waitFor(() => expect(opened.studio.jobs.line.value[1]?.state.status).toBe('pending'))
    await expect.element(page.getByText('Paused.')).not.toBeInTheDocument()
  })

  it('stops at a time, or after a run, unless told not to', async () => {
    const opened = await openQueue(4)
    await button('Queue options').click()
    await page.getByLabelText('Stop in (minutes)').fill('30')
    await button('Set').nth(1).click()
    await expect.element(page.getByText(/^Stops at \d\d:\d\d/)).toBeVisible()
    const { stop } = opened.studio.jobs.pause.halt.value
    expect(stop && 'at' in stop && Math.round((stop.at - Date.now()) / 60_000)).toBe(30)
    await button('Don’t stop').click()
    expect(opened.studio.jobs.pause.halt.value.stop).toBeNull()
    await button(/^Details of Text · seed 3/).click()
    await button('Stop after this one').click()
    await expect.element(page.getByText('Stops after the run you chose.')).toBeVisible()
  })

  it('skips the rest of a batch', async () => {
    const opened = await openQueue(4)
    await opened.studio.jobs.add(requestOf('t2v', { seed: 77 }))
    await button(/^Details of Text · seed 1\b/).click()
    await expect.element(page.getByText(/1 of 4 in its batch/)).toBeVisible()
    await button('Skip the rest of the batch').click()
    await vi.waitFor(() => expect(seeds(opened)).toEqual([1, 77]))
  })

  it('is shown in one line on the other tabs, with a badge on Create', async () => {
    await openQueue(3)
    for (const tab of [/^History/, /^Settings/, /^Models/]) {
      await page.getByRole('tab', { name: tab }).click()
      const strip = page.getByText('Text · seed 1 · Diffusion 1 · step 3 of 8')
      await expect.element(strip).toBeVisible()
      await expect.element(page.getByRole('tab', { name: /^Create/ })).toMatchTextContent('•3')
    }
    await button(/The current run. Show it/).click()
    await expect
      .element(page.getByRole('tab', { name: /^Create/ }))
      .toHaveAttribute('aria-selected', 'true')
  })
})

it('audio that is too long is queued in parts, and each says what it waits for', async () => {
  const opened = openReady('lipsync', { seconds: 2 })
  await button('Use all of it, in about 3 parts').click()
  await vi.waitFor(() => expect(rows(opened)).toHaveLength(3))
  expect(opened.comfy.submissions).toHaveLength(1)
  const labels = rows(opened).map((row) => row.textContent)
  expect(labels.map((text) => text.includes('after the part before it'))).toEqual([
    false,
    true,
    true,
  ])

  // a part that was cancelled is missing, and is made again from the row that waits for it
  const { studio } = opened
  const [first, second] = studio.jobs.line.value
  await studio.jobs.cancel(second!.id)
  await button(/^Details of Lips.*: Part 2 is missing/).click()
  await expect
    .element(page.getByText(/^This part begins with the last frame of part 2/))
    .toBeVisible()
  await button('Make part 2 again').click()
  await vi.waitFor(() => expect(rows(opened).at(-1)?.textContent).not.toContain('missing'))
  expect(studio.jobs.line.value.map(({ batch }) => batch?.id)).toEqual(
    Array.from({ length: 4 }, () => first?.batch?.id),
  )
})

describe('a waiting run', () => {
  it('is edited in the form, which comes back as it was', async () => {
    const opened = await openQueue(4)
    const { studio } = opened
    const prompt = page.getByLabelText('Prompt', { exact: true })
    await prompt.fill('my own words')
    await button(/^Details of Text · seed 3/).click()
    await button('Edit').click()
    await expect.element(page.getByText('Editing the run with seed 3')).toBeVisible()
    await expect.element(prompt).toHaveValue('kite number 3')
    await prompt.fill('a blue kite')
    await button('Save').click()
    await expect.element(prompt).toHaveValue('my own words')
    const third = studio.jobs.line.value.find(({ request }) => request.seed === 3)
    expect(third?.request.prompt).toBe('a blue kite')
    expect(third?.state.status).toBe('waiting')
  })

  it('is left as it was on Cancel, and what was typed can be brought back', async () => {
    const { studio } = await openQueue(4)
    const prompt = page.getByLabelText('Prompt', { exact: true })
    await prompt.fill('my own words')
    await studio.editing.start(studio.jobs.line.value[3]!.id)
    await expect.element(prompt).toHaveValue('kite number 4')
    await prompt.fill('half an idea')
    await page
      .getByRole('group', { name: /^Editing/ })
      .getByRole('button', { name: 'Cancel' })
      .click()
    await expect.element(prompt).toHaveValue('my own words')
    expect(studio.jobs.line.value[3]?.request.prompt).toBe('kite number 4')
    studio.undo.undo()
    await expect.element(prompt).toHaveValue('half an idea')
  })

  it('that starts meanwhile can be queued again', async () => {
    const { studio, comfy } = await openQueue(4)
    const last = studio.jobs.line.value[3]!
    await studio.editing.start(last.id)
    // another browser, with an older version
    comfy.truths.set(last.id, { status: 'in_progress' })
    comfy.emit(last.id, { type: 'started' })
    await expect.element(page.getByText(/has started or ended/)).toBeVisible()
    await page.getByLabelText('Prompt', { exact: true }).fill('a blue kite')
    await button('Queue as a new run').click()
    await vi.waitFor(() =>
      expect(studio.jobs.list.value.map(({ request }) => request.prompt)).toContain('a blue kite'),
    )
    await expect.element(page.getByText(/has started or ended/)).not.toBeInTheDocument()
  })

  it('is saved with Ctrl+Enter, which queues nothing then', async () => {
    const { studio } = await openQueue(3)
    await studio.editing.start(studio.jobs.line.value[2]!.id)
    const prompt = page.getByLabelText('Prompt', { exact: true })
    await prompt.fill('a blue kite')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await vi.waitFor(() => expect(studio.editing.run.value).toBeNull())
    expect(studio.jobs.list.value).toHaveLength(3)
    expect(studio.jobs.line.value[2]?.request.prompt).toBe('a blue kite')
  })
})

it('a run that ComfyUI ended with says that it is repeated', async () => {
  const comfy = new FakeComfy()
  const { studio } = openPanel({ prompt: 'a red kite' }, { comfy })
  await vi.waitFor(() => expect(studio.readiness.problems.value).toEqual([]))
  await generateButton().click()
  const [id] = await vi.waitFor(() => {
    expect(comfy.submissions).toHaveLength(1)
    return comfy.submissions.map((sent) => sent.id)
  })
  comfy.truths.set(id!, { status: 'in_progress' })
  comfy.emit(id!, { type: 'started' })
  await studio.jobs.reconcile()
  comfy.restart()
  await studio.jobs.reconcile()
  await vi.waitFor(() => expect(comfy.submissions).toHaveLength(2))
  await button(/^Details of/).click()
  await expect.element(page.getByText(/so it will run again/)).toBeVisible()
})
