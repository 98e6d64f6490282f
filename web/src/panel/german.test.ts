import { ltx23 } from '../families/ltx-2.3/index.ts'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ref } from 'vue'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { problem } from '../core/problem/problem.ts'
import { modeIds } from '../core/form/form.ts'
import type { OutputFile } from '../core/jobs/job.ts'
import { fileOf } from '../studio/open.testing.ts'
import { type Language, speak } from '../words/index.ts'
import { openPanel, openReady, type Opened, storageWith, storedJob } from './open.testing.ts'
import { factWords, madeWords } from './fields/made.ts'
import { loadingWords, placeWords, timeWords } from './jobs/run-words.ts'

function speakGerman(): void {
  const language = ref<Language>('de')
  onTestFinished(speak(() => language.value))
}

const narrowest = { width: 312 }
const video: OutputFile = { filename: 'kite_00001_.mp4', subfolder: 'ltx_aio', type: 'output' }

/** In a font wider than ComfyUI's Inter, if the system has one. */
function unfold({ side }: Opened): HTMLElement {
  side.style.fontFamily = "'DejaVu Sans', Verdana, sans-serif"
  for (const fold of side.querySelectorAll('details')) fold.open = true
  return side
}

/** Text that doesn't fit its button, tab, list or line; for buttons, not in height either. */
function clipped(side: HTMLElement): string[] {
  const lines = 'button, a.ltx-button, summary, .ltx-select-label, .ltx-field-head'
  return [...side.querySelectorAll<HTMLElement>(lines)]
    .filter((element) => element.offsetParent !== null)
    .filter(
      (element) =>
        element.scrollWidth > element.clientWidth ||
        (element.matches('.ltx-button, .ltx-segment') &&
          element.scrollHeight > element.clientHeight),
    )
    .map((element) => element.textContent.trim())
}

/** Elements beyond the panel's right edge. */
function beyond(side: HTMLElement): string[] {
  const { right } = side.getBoundingClientRect()
  return [...side.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > right + 0.5)
    .map((element) => element.className)
}

function expectToFit(side: HTMLElement): void {
  expect({ clipped: clipped(side), beyond: beyond(side) }).toEqual({ clipped: [], beyond: [] })
}

describe('German fits into the narrowest sidebar', () => {
  it.each(modeIds)('in %s, with everything unfolded', async (mode) => {
    speakGerman()
    const opened = openReady(
      mode,
      {
        seed: 2 ** 53,
        variations: 8,
        negative: 'Regen',
        fit: 'crop',
        loader: null,
        lowVram: null,
        imageStrength: 0.5,
        guideStrength: 0.55,
        controlStrength: 0.65,
        loras: [{ name: '', strength: 1, on: true }],
      },
      narrowest,
    )
    await expect.element(page.getByText('Erweitert')).toBeVisible()
    expectToFit(unfold(opened))
  })

  it('with the values of a guided preset', async () => {
    speakGerman()
    const opened = openReady('i2v', { preset: 'quality', steps: 40, cfg: 4.5 }, narrowest)
    unfold(opened)
    await expect.element(page.getByLabelText('Schritte', { exact: true })).toHaveValue('40')
    expectToFit(opened.side)
  })

  it('before anything is given, while files are missing', async () => {
    speakGerman()
    const comfy = new FakeComfy()
    comfy.missing = [fileOf('checkpoint'), fileOf('upscaler')]
    const opened = openPanel({ mode: 'i2v' }, { comfy, ...narrowest })
    await expect
      .element(page.getByRole('button', { name: /^Fehlende Dateien laden \(2 Dateien/ }))
      .toBeVisible()
    expectToFit(unfold(opened))
  })

  it('with runs, results and failures', async () => {
    speakGerman()
    const request = requestOf('t2v', { preset: 'draft' })
    const comfy = new FakeComfy()
    comfy.disk.add(video.filename)
    const storage = storageWith(
      storedJob({
        request,
        createdAt: 2,
        state: { status: 'completed', file: video, milliseconds: 48_000 },
      }),
      storedJob({
        request,
        createdAt: 1,
        state: { status: 'completed', file: { ...video, filename: 'gone.mp4' }, milliseconds: 1 },
      }),
      storedJob({ request, state: { status: 'cancelled' } }),
      storedJob({ request, state: { status: 'failed', problems: [problem('run_lost')] } }),
      storedJob({ request, state: { status: 'submitting', unsent: true } }),
    )
    const opened = openReady('t2v', {}, { comfy, storage, ...narrowest })
    await page.getByRole('button', { name: /^Generieren/ }).click()
    await page.getByRole('button', { name: 'Optionen der Warteschlange' }).click()
    await expect.element(page.getByRole('button', { name: 'Alle 2 Läufe abbrechen' })).toBeVisible()
    expectToFit(unfold(opened))
    page
      .getByRole('radio', { name: /^Seed/ })
      .nth(1)
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await expect.element(page.getByText('Die Datei fehlt.')).toBeVisible()
    expectToFit(unfold(opened))
  })
})

describe('German', () => {
  it('applies as soon as it is chosen, and sets the lang attribute', async () => {
    const language = ref<Language>('en')
    onTestFinished(speak(() => language.value))
    const { side } = openReady('style', { sound: 'source', lowVram: null })
    await expect.element(page.getByRole('button', { name: /^Generate/ })).toBeVisible()
    language.value = 'de'
    await expect.element(page.getByRole('button', { name: /^Generieren/ })).toBeVisible()
    await page.getByText('Erweitert').click()
    await expect.element(page.getByRole('radio', { name: 'Aus dem Video' })).toBeChecked()
    await expect.element(page.getByRole('radio', { name: 'Automatisch: aus' })).toBeVisible()
    expect(side.querySelector('[lang]')?.getAttribute('lang')).toBe('de')
  })

  it('uses commas in its number fields, and accepts points too', async () => {
    speakGerman()
    const { studio } = openReady('i2v', { loras: [] })
    await page.getByText('Erweitert').click()
    const strength = page.getByLabelText('Stärke des Bildes', { exact: true })
    await expect.element(strength).toHaveValue('0,7')
    await strength.fill('0,25')
    expect(studio.form.imageStrength).toBe(0.25)
    await strength.fill('0.35')
    expect(studio.form.imageStrength).toBe(0.35)
    await userEvent.keyboard('{ArrowUp}')
    expect(studio.form.imageStrength).toBe(0.4)
    await expect.element(strength).toHaveValue('0,4')
    await page.getByRole('button', { name: 'Zurücksetzen von Stärke des Bildes auf 0,7' }).click()
    expect(studio.form.imageStrength).toBeNull()
  })

  it('steps on from an automatic length with a comma', async () => {
    speakGerman()
    const { studio } = openReady('style', { seconds: null })
    const length = page.getByLabelText('Länge')
    await expect
      .element(length)
      .toHaveAttribute('placeholder', expect.stringMatching(/^auto: \d,\d+$/))
    const shown = length.element().getAttribute('placeholder')?.replace('auto: ', '')
    const seconds = Number(shown?.replace(',', '.'))
    length.element().focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(studio.form.seconds).toBeCloseTo(seconds + 0.5, 6)
  })

  it('formats numbers and queue positions its own way', () => {
    speakGerman()
    const size = { width: 1280, height: 704 }
    expect(
      madeWords({ output: size, finished: null, open: false, parts: null, frames: 121, fps: 24 }),
    ).toBe('→ 121 Frames mit 24 fps, 5,04 s · 1280×704')
    expect(placeWords({ place: 2, of: 3 })).toBe(' · 2. von 3')
    expect(timeWords(48_000, { left: 30_200, late: false })).toBe('seit 0:48 · noch etwa 0:31')
    expect(factWords({ kind: 'audio', seconds: 6.5 })).toBe('6,50 s')
    expect(loadingWords('lora', 'gguf', ltx23)).toMatch(/Jetzt: LoRA wird geladen\.$/)
  })

  it('names the keys as on German keyboards', async () => {
    speakGerman()
    const { side } = openReady()
    await vi.waitFor(() => expect(side.querySelector('kbd')?.textContent).toBe('Strg+⏎'))
  })
})
