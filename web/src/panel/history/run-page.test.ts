import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import redThenBlue from '../../../../tests/fakes/film-red-then-blue.mp4?url'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import type { JobRecord } from '../../core/history/record.ts'
import { openHistory, recordOf, recordsOf, type Showing } from './history.testing.ts'

const run = () => page.getByRole('article', { name: 'Run' })
const prompt = ({ side }: Showing) =>
  /number \d+/.exec(side.querySelector('.ltx-detail-prompt')?.textContent ?? '')?.[0]

async function openFirst(records: readonly JobRecord[], width = 400): Promise<Showing> {
  const opened = await openHistory(records, { width, video: redThenBlue })
  await vi.waitFor(() => expect(opened.tiles()).toHaveLength(records.length))
  opened.tiles()[0]!.click()
  await expect.element(run()).toBeVisible()
  return opened
}

describe('what a run was made from', () => {
  const lipsync = recordOf(0, {
    request: {
      ...requestOf('lipsync', {
        preset: 'quality',
        negative: 'rain, subtitles',
        imageStrength: 0.55,
        loras: [
          { name: 'styles/clay.safetensors', strength: 0.8, second: 0.4, on: true },
          { name: 'unused.safetensors', strength: 1, on: false },
        ],
      }),
      audioStart: 1.25,
    },
  })

  it('are its inputs, LoRAs, negative prompt and every setting', async () => {
    await openFirst([lipsync])
    const inputs = page.getByRole('group', { name: 'Inputs' })
    await expect.element(inputs).toMatchTextContent(/Portrait\s*first.png/)
    await expect.element(inputs).toMatchTextContent(/Speech\s*speech.wav\s*from 1.25 s/)
    await expect
      .element(page.getByRole('region', { name: 'LoRAs' }))
      .toMatchTextContent(/styles\/clay\s*0.8, second pass 0.4$/)
    await expect
      .element(page.getByRole('region', { name: 'Negative prompt' }))
      .toMatchTextContent('rain, subtitles')
    for (const fact of [/Mode\s*Lip sync/, /Preset\s*Quality/, /Image strength\s*0.55/, /CFG\s*3/])
      await expect.element(run()).toMatchTextContent(fact)
  })

  const cast = recordOf(0, {
    request: {
      ...requestOf('t2v', { voice: 'speech.wav' }),
      voiceStart: 0.5,
      references: [
        { image: 'first.png', caption: 'a red fox' },
        { image: 'ltx_aio/last.png', caption: '' },
      ],
      sheet: { file: 'ltx_aio/references.png', of: ['first.png'], width: 1280, height: 704 },
    },
  })

  it('are its reference images and its voice, too', async () => {
    const { side } = await openFirst([cast])
    const inputs = page.getByRole('group', { name: 'Inputs' })
    await expect.element(inputs).toMatchTextContent(/Voice sample\s*speech.wav\s*from 0.5 s/)
    await expect.element(inputs).toMatchTextContent(/Reference 1\s*a red fox\s*first.png/)
    await expect.element(inputs).toMatchTextContent(/Reference 2\s*last.png/)
    expect(side.querySelectorAll('.ltx-input-picture img')).toHaveLength(2)
  })

  it('goes back to the reference images, with what was said of it', async () => {
    const { studio } = await openFirst([cast])
    await page.getByRole('button', { name: /^Reference 1/ }).click()
    await vi.waitFor(() =>
      expect(studio.form.references).toEqual([
        { image: expect.stringContaining('first.png'), caption: 'a red fox' },
      ]),
    )
    expect([studio.form.mode, studio.tab.value]).toEqual(['t2v', 'create'])
  })

  it('is a sheet that was made elsewhere', async () => {
    const sheet = { file: 'cast.png', of: [], width: null, height: null }
    await openFirst([recordOf(0, { request: { ...requestOf('t2v'), sheet } })])
    await expect
      .element(page.getByRole('group', { name: 'Inputs' }))
      .toMatchTextContent(/Sheet\s*cast.png/)
  })

  it('has no negative prompt where it had no effect', async () => {
    await openFirst([recordOf(0, { request: requestOf('t2v', { negative: 'rain' }) })])
    expect(page.getByRole('region', { name: 'Negative prompt' }).elements()).toEqual([])
    expect(page.getByRole('group', { name: 'Inputs' }).elements()).toEqual([])
  })

  it('goes into the form with a click', async () => {
    const { studio, comfy } = await openFirst([lipsync])
    await page.getByRole('button', { name: /^Speech speech.wav/ }).click()
    await vi.waitFor(() =>
      expect(studio.form).toMatchObject({
        mode: 'lipsync',
        audio: expect.stringContaining('speech.wav'),
        audioStart: 1.25,
      }),
    )
    expect(comfy.shim.asked).toContain('take speech.wav [input]')
    expect(studio.tab.value).toBe('create')
  })

  it('can be dragged', async () => {
    const { side } = await openFirst([lipsync])
    const transfer = new DataTransfer()
    side
      .querySelector('.ltx-input-card')!
      .dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer: transfer }))
    expect(JSON.parse(transfer.getData('application/x-comfy-asset-info'))).toEqual({
      filename: 'first.png',
      subfolder: '',
      type: 'input',
    })
  })

  it('is its seed, which a click puts into the form', async () => {
    const { studio } = await openFirst([recordOf(3)])
    const before = studio.form.seed
    await run()
      .getByRole('button', { name: /^seed 23757/ })
      .click()
    expect(studio.form).toMatchObject({ seed: 23_757, seedLocked: true })
    expect(studio.tab.value).toBe('history')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    expect(studio.form).toMatchObject({ seed: before, seedLocked: false })
  })
})

describe('its neighbours', () => {
  it('are one key away, in the order of the list', async () => {
    const opened = await openFirst(recordsOf(3))
    await expect.element(run()).toHaveFocus()
    await expect.element(run()).toMatchTextContent('1 of 3')
    await userEvent.keyboard('{ArrowLeft}')
    expect(prompt(opened)).toBe('number 0')
    await userEvent.keyboard('{ArrowRight}')
    await vi.waitFor(() => expect(prompt(opened)).toBe('number 1'))
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await vi.waitFor(() => expect(prompt(opened)).toBe('number 2'))
    await expect.element(run()).toMatchTextContent('3 of 3')
    await expect.element(run()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('number 2,'))
  })

  it('are buttons, too, which keep the focus', async () => {
    const opened = await openFirst(recordsOf(3))
    opened.studio.history.filter.sort = 'oldest'
    await expect.element(run()).toMatchTextContent('3 of 3')
    const previous = page.getByRole('button', { name: 'Previous run' })
    await previous.click()
    await vi.waitFor(() => expect(prompt(opened)).toBe('number 1'))
    await expect.element(previous).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(prompt(opened)).toBe('number 2'))
    await expect.element(previous).toHaveAttribute('aria-disabled', 'true')
    await userEvent.keyboard('{Enter}')
    expect(prompt(opened)).toBe('number 2')
  })

  it('show their own video', async () => {
    const opened = await openHistory(recordsOf(2))
    await vi.waitFor(() => expect(opened.tiles()).toHaveLength(2))
    opened.tiles()[0]!.click()
    const source = () => opened.side.querySelector('.ltx-detail video')?.getAttribute('src')
    await vi.waitFor(() => expect(source()).toContain('00000000_'))
    await userEvent.keyboard('{ArrowRight}')
    await vi.waitFor(() => expect(source()).toContain('00000001_'))
  })

  it('run through a batch', async () => {
    const records = recordsOf(4).map((record, n) =>
      n === 1 || n === 2 ? { ...record, batch: { id: 'b', index: 2 - n, count: 2 } } : record,
    )
    const opened = await openHistory(records)
    await vi.waitFor(() => expect(opened.tiles()).toHaveLength(3))
    opened.tiles()[0]!.click()
    const seen: (string | undefined)[] = []
    for (let n = 0; n < 4; n++) {
      await expect.element(run()).toMatchTextContent(`${n + 1} of 4`)
      seen.push(prompt(opened))
      await userEvent.keyboard('{ArrowRight}')
    }
    expect(seen).toEqual(['number 0', 'number 2', 'number 1', 'number 3'])
  })

  it('leave the arrow keys to the player and to groups', async () => {
    const opened = await openFirst(recordsOf(3))
    opened.side.querySelector<HTMLElement>('.ltx-detail [role="slider"]')!.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(prompt(opened)).toBe('number 0')
    await page.getByRole('button', { name: 'Back to all runs' }).click({ trial: true })
    opened.side.querySelector<HTMLElement>('.ltx-detail-head [tabindex="0"]')!.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(prompt(opened)).toBe('number 0')
    await expect.element(page.getByRole('button', { name: 'Previous run' })).toHaveFocus()
  })
})

it('has one tab stop for each group', async () => {
  const { side } = await openFirst([
    recordOf(0, { request: { ...requestOf('keyframe'), prompt: 'x' } }),
    recordOf(1),
  ])
  await vi.waitFor(() => expect(side.querySelector('.ltx-detail video')).not.toBeNull())
  const stops = [...side.querySelectorAll<HTMLElement>('.ltx-detail :is(button, [tabindex])')]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
    .map((element) => element.closest('[role="toolbar"], .ltx-player, .ltx-inputs, dl')?.className)
  expect(stops).toEqual([
    'ltx-detail-head',
    'ltx-player',
    'ltx-verbs',
    'ltx-inputs',
    'ltx-run-facts ltx-tabular',
  ])
})
