import { expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { fileOf, idOf } from '../../studio/open.testing.ts'
import { openReady } from '../open.testing.ts'

async function openHealth(comfy = new FakeComfy()) {
  const opened = openReady('t2v', { loader: null, lowVram: null }, { comfy, width: 312 })
  opened.studio.tab.value = 'settings'
  await page.getByRole('button', { name: 'Check this ComfyUI' }).last().click()
  await expect.element(page.getByRole('heading', { name: 'Health of this ComfyUI' })).toBeVisible()
  const line = (id: string): Element | null => opened.side.querySelector(`[data-line="${id}"]`)
  return { ...opened, line }
}

it('says that a complete ComfyUI is fine', async () => {
  const { side } = await openHealth()
  await expect.element(page.getByRole('status').getByText('Everything looks good.')).toBeVisible()
  expect(side.querySelectorAll('.ltx-health-line').length).toBeGreaterThan(8)
  expect(side.querySelectorAll('.ltx-health-line:not([data-level="ok"])')).toHaveLength(0)
})

it('counts the worst level, and shows what to do about each', async () => {
  const comfy = new FakeComfy()
  comfy.lacks.add('LTXVConditioning')
  comfy.now = { ...comfy.now!, flags: ['--cache-none'] }
  const { line } = await openHealth(comfy)
  await expect.element(page.getByText('One problem to fix.')).toBeVisible()
  expect(line('--cache-none')?.textContent).toContain('Remove it.')
})

it('downloads missing files right there', async () => {
  const comfy = new FakeComfy()
  comfy.missing = [fileOf('upscaler')]
  const { line } = await openHealth(comfy)
  await vi.waitFor(() => expect(line('missing')).not.toBeNull())
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  expect(comfy.shim.asked.at(-1)).toBe(`download ${idOf('upscaler')}@0`)
})

it('copies the whole report, or the command alone', async () => {
  const { world, comfy, side } = await openHealth()
  expect(side.querySelector('.ltx-command')?.textContent.trim()).toBe(
    'python main.py --max-upload-size 500',
  )
  await page.getByRole('button', { name: 'Copy all' }).click()
  await vi.waitFor(() => expect(world.copied.at(-1)).toContain('- ok: ComfyUI 0.34.0'))
  await page.getByRole('button', { name: 'Copy command' }).click()
  await vi.waitFor(() => expect(world.copied.at(-1)).toBe('python main.py --max-upload-size 500'))
  expect(comfy.toasts).toEqual(['Report copied', 'Command copied'])
  world.refusesCopies = true
  await page.getByRole('button', { name: 'Copy all' }).click()
  await vi.waitFor(() => expect(comfy.toasts.at(-1)).toMatch(/didn’t allow copying/))
})

it('checks again, and says when nobody responds', async () => {
  const { comfy } = await openHealth()
  comfy.down = true
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect.element(page.getByText('ComfyUI isn’t responding.').last()).toBeVisible()
  comfy.down = false
  await page.getByRole('button', { name: 'Try again' }).last().click()
  await expect.element(page.getByText('Everything looks good.')).toBeVisible()
})

it('returns to Settings, and restores the focus', async () => {
  await openHealth()
  const back = page.getByRole('button', { name: 'Back to Settings' })
  await expect.element(back).toHaveFocus()
  await back.click()
  await expect.element(page.getByRole('heading', { name: 'This machine' })).toBeVisible()
  await expect
    .element(page.getByRole('button', { name: 'Check this ComfyUI' }).last())
    .toHaveFocus()
})

it('measures the machine: how far it is, and then what each size took', async () => {
  const { comfy, studio, world } = await openHealth()
  await page.getByRole('button', { name: 'Measure', exact: true }).click()
  await expect.element(page.getByText('0 of 5 videos made')).toBeVisible()
  for (let n = 0; studio.measuring.progress.value && n < 40; n++) {
    for (const { id } of comfy.submissions)
      comfy.truths.set(id, {
        status: 'completed',
        files: [{ filename: `${id}_00001_.mp4`, subfolder: '', type: 'output' }],
        milliseconds: 75_000,
      })
    comfy.stale()
    world.pass(2100)
    await new Promise((next) => setTimeout(next, 20))
  }
  const table = page.getByRole('table', { name: 'Measured with LTX-2.3' })
  const rows = () =>
    table
      .getByRole('row')
      .elements()
      .map((row) => row.textContent.trim())
  await expect
    .poll(rows)
    .toEqual(['SizeTime', '768×4481:15', '896×5121:15', '1024×5761:15', '1280×7041:15'])
  await expect.element(page.getByRole('button', { name: 'Measure again' })).toBeVisible()
})
