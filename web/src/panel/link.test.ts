import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { Unreachable } from '../comfy/http.ts'
import { openPanel } from './open.testing.ts'

const run = (): HTMLElement => document.querySelector<HTMLElement>('.ltx-run')!

test('when the server dies, each tab says so, bar and clock stop, and all resumes when it is back', async () => {
  const { comfy, studio, tell, world } = openPanel({ prompt: 'a red kite' })
  await vi.waitFor(() => expect(studio.readiness.problems.value).toEqual([]))
  await studio.runs.generate()
  const nodes = { sample_1: { value: 2, max: 8, state: 'running' as const } }
  tell({ type: 'started' })
  tell({ type: 'progress', nodes })
  await vi.waitFor(() => expect(run().textContent).toContain('2'))
  comfy.down = true
  comfy.socket(false)
  const line = page.getByText(/ComfyUI hasn’t responded since \d\d:\d\d; your runs are kept\./)
  await expect.element(line).toBeVisible()
  for (const view of ['History', 'Models', 'Create']) {
    await page.getByRole('tab', { name: new RegExp(`^${view}`) }).click()
    await expect.element(line).toBeVisible()
  }
  // the display freezes, whatever the clock says
  const before = run().textContent
  const width = run().querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')
  world.pass(60_000)
  await new Promise((done) => setTimeout(done, 1200))
  expect(run().textContent).toBe(before)
  expect(run().querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe(width)
  // a run queued now waits, and says so
  await studio.runs.generate()
  await expect.element(page.getByText('Saved; sent when ComfyUI responds')).toBeVisible()
  comfy.down = false
  comfy.socket(true)
  await expect.element(line).not.toBeInTheDocument()
})

test('records that aren’t kept and a month that can’t be read get a line each', async () => {
  const { comfy, studio } = openPanel({ prompt: 'a red kite' })
  await vi.waitFor(() => expect(studio.readiness.problems.value).toEqual([]))
  const torn = { text: '[{', stamp: 'x' }
  comfy.userdata.files.set('ltx_aio/history/2026-10.json', torn)
  await studio.jobs.older()
  await expect.element(page.getByText(/history\/2026-10\.json .* can’t be read/)).toBeVisible()
  comfy.userdata.write = async () => {
    throw new Unreachable('HTTP 405', 405)
  }
  await studio.runs.generate()
  await expect.element(page.getByText(/can’t save your runs .*HTTP 405.*%2F/)).toBeVisible()
})
