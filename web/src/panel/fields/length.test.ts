import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import type { Form, ModeId } from '../../core/form/form.ts'
import { families } from '../../families/index.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { ltx25 } from '../../families/ltx-2.5/index.ts'
import { generateButton, openReady } from '../open.testing.ts'

/** A length that the model chooses. */

const choice = () => page.getByRole('switch', { name: 'Length chosen by the model' })
const made = () => page.getByText(/^→/)

async function open(mode: ModeId, form: Partial<Form> = {}, comfy = new FakeComfy()) {
  const opened = openReady(mode, { family: ltx25.id, ...form }, { comfy, families })
  await vi.waitFor(() => expect(opened.studio.server.state.value.status).toBe('ready'))
  return opened
}

it('is off at first, and turns the length into the most', async () => {
  const { studio, comfy } = await open('t2v')
  await expect.element(choice()).not.toBeChecked()
  await expect.element(made()).toMatchTextContent('→ 121 frames at 24 fps')
  await choice().click()
  await expect.element(choice()).toBeChecked()
  const longest = page.getByLabelText('At most')
  await expect.element(longest).toHaveAttribute('placeholder', 'auto: 20')
  await expect
    .element(made())
    .toMatchTextContent('→ up to 481 frames at 24 fps, 20.04 s · 1280×704')
  await longest.fill('6')
  await userEvent.keyboard('{Enter}')
  await expect.element(made()).toMatchTextContent('→ up to 145 frames at 24 fps, 6.04 s · 1280×704')
  await generateButton().click()
  await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
  expect(comfy.submissions[0]?.prompt['v_empty']?.inputs['length']).toEqual(['predicted_length', 0])
  expect(studio.jobs.list.value[0]?.request).toMatchObject({ lengthByModel: true, seconds: 6 })
})

it.each<[ModeId, string, boolean]>([
  ['i2v', ltx25.id, true],
  ['a2v', ltx25.id, false],
  ['keyframe', ltx25.id, false],
  ['extend', ltx25.id, false],
  ['t2v', ltx23.id, false],
])('in %s with %s it is offered: %s', async (mode, family, offered) => {
  await open(mode, { family })
  await expect.element(page.getByLabelText(/^(Length|Add)$/).first()).toBeVisible()
  expect(choice().elements()).toHaveLength(offered ? 1 : 0)
})

it('needs a file that other runs don’t, and offers it', async () => {
  const comfy = new FakeComfy()
  const file = ltx25.roles['durationHead']?.file ?? ''
  comfy.missing = [file]
  const { studio } = await open('t2v', {}, comfy)
  await studio.models.refresh()
  await expect.element(generateButton()).toBeEnabled()
  await choice().click()
  const download = page.getByRole('button', { name: /^Download/ }).first()
  await expect.element(download).toBeVisible()
  await download.click()
  await vi.waitFor(() => expect(comfy.shim.asked.join()).toContain('2.5-duration-head'))
  await choice().click()
  await expect.element(generateButton()).toBeEnabled()
})

it('is not offered where ComfyUI can’t do it, and turned off there with one click', async () => {
  const comfy = new FakeComfy()
  comfy.lacks.add('LTXVDurationPredictor')
  const { studio } = await open('t2v', {}, comfy)
  expect(choice().elements()).toEqual([])
  studio.edit({ lengthByModel: true })
  await expect.element(choice()).toBeChecked()
  await page.getByRole('button', { name: 'Turn off Length chosen by the model' }).first().click()
  await vi.waitFor(() => expect(studio.readiness.problems.value).toEqual([]))
  expect(choice().elements()).toEqual([])
})
