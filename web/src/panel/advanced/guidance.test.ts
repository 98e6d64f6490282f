import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import type { Form, ModeId } from '../../core/form/form.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { generateButton, openReady } from '../open.testing.ts'

async function openAdvanced(mode: ModeId, form: Partial<Form>, comfy = new FakeComfy()) {
  const opened = openReady(mode, form, { comfy })
  await vi.waitFor(() => expect(opened.studio.server.state.value.status).toBe('ready'))
  await page.getByRole('group').getByText('Advanced', { exact: true }).click()
  return opened
}

/** A ComfyUI from before guidance besides CFG. */
function olderComfy(): FakeComfy {
  const comfy = new FakeComfy()
  for (const name of Object.keys(ltx23.since ?? {})) comfy.lacks.add(name)
  return comfy
}

const sync = () => page.getByRole('spinbutton', { name: 'Lip sync guidance', exact: true })
const detail = () => page.getByRole('spinbutton', { name: 'Detail guidance', exact: true })

it('is off at first, is set by keyboard, and reaches the prompt', async () => {
  const { studio, comfy } = await openAdvanced('lipsync', { preset: 'quality' })
  await expect.element(sync()).toHaveValue('1')
  await expect.element(detail()).toHaveValue('0')
  await sync().fill('3')
  await userEvent.keyboard('{Enter}')
  await detail().fill('1')
  await userEvent.keyboard('{Enter}')
  expect(studio.form).toMatchObject({ syncGuidance: 3, detailGuidance: 1 })
  await generateButton().click()
  await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
  const { prompt } = comfy.submissions[0]!
  expect(prompt['modality']?.inputs['modality_scale']).toBe(3)
  expect(prompt['stg']?.inputs['scale']).toBe(1)
  await page.getByRole('button', { name: 'Reset Detail guidance to 0' }).click()
  await expect.element(detail()).toHaveValue('0')
})

it('can’t be set where ComfyUI is too old, which says the version', async () => {
  await openAdvanced('lipsync', { preset: 'quality' }, olderComfy())
  for (const field of [sync(), detail()]) {
    await expect.element(field).toBeDisabled()
    await expect.element(field).toHaveAccessibleDescription('Needs ComfyUI 0.32 or later.')
  }
})

it('of a form from elsewhere is turned off with one click there', async () => {
  const { studio } = await openAdvanced('a2v', { syncGuidance: 4 }, olderComfy())
  const off = page.getByRole('button', { name: 'Turn off Lip sync guidance' }).first()
  await off.click()
  expect(studio.form.syncGuidance).toBeNull()
  await vi.waitFor(() => expect(studio.readiness.problems.value).toEqual([]))
})

it('for detail says which preset uses it', async () => {
  const { studio } = await openAdvanced('t2v', { preset: 'balanced' })
  await expect.element(sync()).toBeEnabled()
  await expect.element(detail()).toBeDisabled()
  await expect.element(detail()).toHaveAccessibleDescription('Only with Quality.')
  studio.edit({ mode: 'style' })
  await vi.waitFor(() => expect(sync().elements()).toEqual([]))
  expect(detail().elements()).toEqual([])
})
