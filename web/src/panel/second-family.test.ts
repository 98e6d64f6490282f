import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { nano } from '../../../tests/families/nano.ts'
import type { RunError } from '../core/problem/run-error.ts'
import { speak } from '../words/index.ts'
import { openPanel } from './open.testing.ts'

/** A second family added by docs/adding-a-family.md: the panel shows its parts, and nothing of LTX-2.3. */

const foreign = /LTX-?2|Gemma|Balanced|Quality|704p|GGUF|Ausgewogen|Image to video|Bild zu Video/i

const options = (name: string): (string | undefined)[] =>
  page
    .getByRole('radiogroup', { name })
    .getByRole('radio')
    .elements()
    .map((radio) => radio.textContent?.trim() || radio.closest('label')?.textContent?.trim())

it('offers its modes and presets, and queues its graph', async () => {
  const { side, comfy, studio } = openPanel(
    { prompt: 'a kite', preset: 'balanced', mode: 'style', scale: '704p' },
    { family: nano },
  )
  await expect.element(page.getByRole('button', { name: /^Generate/ })).toBeEnabled()
  expect(options('Mode')).toEqual(['Text'])
  expect(options('Preset')).toEqual(['Sketch', 'Paint'])
  expect(side.textContent).toContain('4 steps')
  expect(side.textContent).toContain('336×192')
  expect(side.textContent).not.toMatch(foreign)
  await page.getByRole('button', { name: /^Generate/ }).click()
  await expect.poll(() => comfy.submissions.length).toBe(1)
  expect(Object.keys(comfy.submissions[0]?.prompt ?? {})).toContain('dream')
  expect(studio.form.preset).toBe('sketch')
})

it('lists its files in Models, under its own titles', async () => {
  const { side, studio } = openPanel({ prompt: 'a kite' }, { family: nano })
  studio.tab.value = 'models'
  await expect.element(page.getByRole('heading', { name: 'Nano motion' })).toBeVisible()
  expect(side.querySelectorAll('[data-model]')).toHaveLength(3)
  expect(side.textContent).not.toMatch(foreign)
})

it.each(['history', 'settings'] as const)('names no other family in %s', async (tab) => {
  const { side, studio } = openPanel({ prompt: 'a kite' }, { family: nano })
  studio.tab.value = tab
  await expect.poll(() => side.querySelector('.ltx-history-filters, .ltx-about')).not.toBeNull()
  expect(side.textContent).not.toMatch(foreign)
})

it('is named in messages about a failed run', async () => {
  const { side, comfy, tell } = openPanel({ prompt: 'a kite' }, { family: nano })
  const generate = page.getByRole('button', { name: /^Generate/ })
  await expect.element(generate).toBeEnabled()
  await generate.click()
  await expect.poll(() => comfy.submissions.length).toBe(1)
  tell({ type: 'started' })
  const error: RunError = {
    node: 'motion',
    nodeClass: 'UNETLoader',
    type: 'RuntimeError',
    message: 'nano shapes differ',
    traceback: [],
  }
  const id = comfy.submissions[0]?.id ?? ''
  comfy.truths.set(id, { status: 'failed', error })
  tell({ type: 'failed', error })
  comfy.stale()
  await expect.poll(() => side.textContent).toContain('must all be for Nano 1.')
})

it('has its words in German', async () => {
  const back = speak(() => 'de')
  try {
    const { side } = openPanel({ prompt: 'a kite' }, { family: nano })
    await expect.poll(() => side.textContent).toContain('Gemälde')
    expect(side.textContent).toContain('4 Schritte')
    expect(side.textContent).not.toMatch(foreign)
  } finally {
    back()
  }
})
