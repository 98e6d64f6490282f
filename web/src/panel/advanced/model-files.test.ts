import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import type { FileFacts } from '../../core/files/facts.ts'
import { fileOf } from '../../studio/open.testing.ts'
import { openReady } from '../open.testing.ts'

const mine = 'sub/mine.safetensors'

const fact = (name: string, more: Partial<FileFacts> = {}): FileFacts => ({
  folder: 'checkpoints',
  name,
  bytes: 29.1e9,
  kind: 'checkpoint',
  generations: ['2.3'],
  model: null,
  precision: 'fp8',
  lora: null,
  upscaler: null,
  ...more,
})

async function openFiles(width = 420) {
  const comfy = new FakeComfy()
  comfy.more.add(mine)
  comfy.more.add('other.safetensors')
  comfy.shim.files = [
    fact(fileOf('checkpoint')),
    fact(mine, { precision: 'bf16', bytes: 46.2e9 }),
    fact('other.safetensors', { generations: ['2.5'] }),
  ]
  const opened = openReady('t2v', { loader: null }, { comfy, width })
  await vi.waitFor(() => expect(opened.studio.headers.value.size).toBe(3))
  await page.getByRole('group').getByText('Advanced', { exact: true }).click()
  return opened
}

const model = () => page.getByRole('combobox', { name: 'Model', exact: true })
const options = () => [...document.querySelectorAll<HTMLElement>('.ltx-select-option')]

it('offers one choice for each file that the run reads', async () => {
  const { side, studio } = await openFiles()
  const names = () =>
    [...side.querySelectorAll('[aria-label="Model files"] .ltx-label')].map(
      (each) => each.textContent,
    )
  expect(names()).toEqual(['Model', 'Text encoder', 'Distilled LoRA', 'Upscaler'])
  studio.edit({ loader: 'split' })
  await vi.waitFor(() =>
    expect(names()).toEqual([
      'Model',
      'Text encoder',
      'Distilled LoRA',
      'Upscaler',
      'Text projection',
      'Video VAE',
      'Audio VAE',
    ]),
  )
})

it('a file of one’s own is chosen by keyboard, says what it is, and is given up again', async () => {
  const { studio } = await openFiles()
  await expect.element(model()).toHaveTextContent('Automatic: Dev checkpoint, fp8')
  await model().click()
  await vi.waitFor(() => expect(options().length).toBeGreaterThan(3))
  const listed = options().map((each) => each.innerText.replaceAll(/\s+/g, ' ').trim())
  expect(listed.some((text) => text.includes('other.safetensors'))).toBe(false)
  expect(listed).toContain('sub/mine.safetensors Checkpoint · bf16 · 46.2 GB')
  expect(listed).toContain('Dev checkpoint, nvfp4 Checkpoint · nvfp4 · 21.7 GB · Missing')
  // a list this long is searched
  await vi.waitFor(() => expect(document.activeElement?.ariaLabel).toBe('Search'))
  await userEvent.keyboard('mine')
  await vi.waitFor(() => expect(options()).toHaveLength(1))
  await userEvent.keyboard('{ArrowDown}')
  await vi.waitFor(() => expect(options()[0]?.dataset['pFocused']).toBe('true'))
  // it stays so, however soon after the list opened that was
  await new Promise((resolve) => setTimeout(resolve, 120))
  expect(options()[0]?.dataset['pFocused']).toBe('true')
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(studio.form.models).toEqual({ checkpoint: mine }))
  await expect.element(model()).toHaveTextContent('sub/mine.safetensors')
  await expect
    .element(model())
    .toHaveAccessibleDescription(/bf16 · 46.2 GB. Larger than VRAM: part of it stays in RAM/)
  await model().click()
  await vi.waitFor(() => expect(options().some((each) => each.ariaSelected === 'true')).toBe(true))
  await userEvent.click(options()[0]!)
  expect(studio.form).toMatchObject({ models: {}, loader: null })
})

it('a file of another generation is refused below the form, with the one to take', async () => {
  const { studio } = await openFiles()
  studio.edit({ models: { checkpoint: 'other.safetensors' } })
  await expect
    .element(
      page.getByText('other.safetensors is for LTX-2.5, and doesn’t work with LTX-2.3.').first(),
    )
    .toBeVisible()
  await page
    .getByRole('button', { name: `Use ${fileOf('checkpoint')}` })
    .first()
    .click()
  expect(studio.form.models).toEqual({})
})
