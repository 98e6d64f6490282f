import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { words } from '../../words/index.ts'
import { openReady } from '../open.testing.ts'

const sources = import.meta.glob<string>('../**/*.vue', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What a folded section of the form shows beside its title. */
function summaryOf(title: string): string {
  const found = [...document.querySelectorAll<HTMLElement>('.ltx-disclosure > summary')]
  const summary = found.find(({ textContent }) => textContent.includes(title))
  expect(summary?.closest('details')?.open, title).toBe(false)
  const parts = [...(summary?.children ?? [])].map(({ textContent }) => textContent.trim())
  return parts.filter(Boolean).join(' ')
}

it('every fold has the same mark', () => {
  const summaries = Object.values(sources).flatMap((text) =>
    [...text.matchAll(/<summary[\s\S]*?<\/summary>/g)].map(([summary]) => summary),
  )
  expect(summaries.length).toBeGreaterThan(5)
  for (const summary of summaries)
    expect(summary).toContain('<i class="ltx-chevron pi pi-angle-right" aria-hidden="true" />')
})

it('a folded section says when something in it is changed, and only what this mode uses', async () => {
  const { studio } = openReady('i2v', { lowVram: null, loader: null })
  const { advanced, prompt } = words().form
  await expect.element(page.getByText(advanced.label, { exact: true })).toBeVisible()
  const shown = () => [summaryOf(advanced.label), summaryOf(prompt.negative), summaryOf('LoRA')]
  expect(shown()).toEqual([advanced.label, prompt.negative, words().form.loras.label])
  // steps are Quality's alone, and a noise bed is for voices
  studio.edit({ preset: 'balanced', lowVram: true, imageStrength: 0.5, steps: 12, noiseBed: true })
  studio.edit({ negative: 'fog', loras: [{ name: 'kite.safetensors', strength: 1, on: true }] })
  await expect
    .poll(shown)
    .toEqual([
      `${advanced.label} 2 settings changed`,
      `${prompt.negative} ${prompt.changed}`,
      words().form.loras.inUse(1),
    ])
  studio.edit({ preset: 'quality', lowVram: null, negative: null })
  await expect
    .poll(shown)
    .toEqual([`${advanced.label} 2 settings changed`, prompt.negative, words().form.loras.inUse(1)])
  studio.edit({ steps: null, imageStrength: null, loras: [] })
  await expect.poll(shown).toEqual([advanced.label, prompt.negative, words().form.loras.label])
})
