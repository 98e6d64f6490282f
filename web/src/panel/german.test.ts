import { ltx23 } from '../families/ltx-2.3/index.ts'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ref } from 'vue'
import { page, userEvent } from 'vitest/browser'
import { type Language, speak } from '../words/index.ts'
import { openReady } from './open.testing.ts'
import { factWords, madeWords } from './fields/made.ts'
import { loadingWords, placeWords, timeWords } from './jobs/run-words.ts'

function speakGerman(): void {
  const language = ref<Language>('de')
  onTestFinished(speak(() => language.value))
}

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
