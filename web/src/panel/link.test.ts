import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { Unreachable } from '../comfy/comfy.ts'
import { openPanel } from './open.testing.ts'

const run = (): HTMLElement => document.querySelector<HTMLElement>('.ltx-run')!

test('a server that dies: one line on every view, bar and clock stop, and all goes on when it is back', async () => {
  const { comfy, studio, tell, world } = openPanel({ prompt: 'a red kite' })
  await vi.waitFor(() => expect(studio.problems.value).toEqual([]))
  await studio.generate()
  const nodes = { sample_1: { value: 2, max: 8, state: 'running' as const } }
  tell({ type: 'started' })
  tell({ type: 'progress', nodes })
  await vi.waitFor(() => expect(run().textContent).toContain('2'))
  comfy.down = true
  comfy.socket(false)
  const line = page.getByText(/ComfyUI hasn’t answered since \d\d:\d\d; your runs are kept\./)
  await expect.element(line).toBeVisible()
  for (const view of ['History', 'Models', 'Create']) {
    await page.getByRole('tab', { name: new RegExp(`^${view}`) }).click()
    await expect.element(line).toBeVisible()
  }
  // what is shown stands still, whatever the clock says
  const before = run().textContent
  const width = run().querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')
  world.pass(60_000)
  await new Promise((done) => setTimeout(done, 1200))
  expect(run().textContent).toBe(before)
  expect(run().querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe(width)
  // one that is asked for now waits, and says so
  await studio.generate()
  await expect.element(page.getByText('Kept; sent when ComfyUI answers')).toBeVisible()
  comfy.down = false
  comfy.socket(true)
  await expect.element(line).not.toBeInTheDocument()
})

test('records that are not kept, and a month that cannot be read, are told of in a line each', async () => {
  const { comfy, studio } = openPanel({ prompt: 'a red kite' })
  await vi.waitFor(() => expect(studio.problems.value).toEqual([]))
  const torn = { text: '[{', stamp: 'x' }
  comfy.userdata.files.set('ltx_aio/history/2026-10.json', torn)
  await studio.jobs.older()
  await expect.element(page.getByText(/history\/2026-10\.json .* can’t be read/)).toBeVisible()
  comfy.userdata.write = async () => {
    throw new Unreachable('HTTP 405', 405)
  }
  await studio.generate()
  await expect.element(page.getByText(/does not keep the record .*HTTP 405.*%2F/)).toBeVisible()
})
