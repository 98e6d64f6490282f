import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { openReady } from './open.testing.ts'

it('a recorded server is labelled in every tab', async () => {
  const comfy = new FakeComfy()
  comfy.now = comfy.now && { ...comfy.now, recording: true }
  openReady('t2v', {}, { comfy })
  const bar = page.getByText(/Demo recording: .*Install ComfyUI/)
  await expect.element(bar).toBeVisible()
  await page.getByRole('tab', { name: 'Settings' }).click()
  await expect.element(bar).toBeVisible()
})

it('a real one isn’t', async () => {
  const { studio } = openReady()
  await expect.poll(() => studio.machine.machine.value).not.toBeNull()
  expect(page.getByText(/Demo recording/).elements()).toEqual([])
})
