import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { noLimits } from '../../core/family/owner-limits.ts'
import type { JobState } from '../../core/jobs/job.ts'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { openReady, storageWith, storedJob } from '../open.testing.ts'

const file = { filename: 't2v_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }
const completed: JobState = { status: 'completed', file, milliseconds: 80_000 }
const timing = {
  cold: false,
  seconds: { sample_1: 40, sample_2: 20, upscale: 2, decode_video: 15, save: 3 },
  samplers: { sample_1: { steps: 8, pace: 5 }, sample_2: { steps: 3, pace: 6.6 } },
}
const group = () => page.getByRole('radiogroup', { name: 'Preset' })
const request = requestOf('t2v')

it('is said to be unknown before the first run', async () => {
  openReady('t2v')
  await expect
    .element(page.getByText('No estimate yet: the first run on this machine sets it.'))
    .toBeVisible()
})

it('stands on the preset’s line, and on Generate for several runs', async () => {
  // with the model files that suit the fake machine
  const first = openReady('t2v')
  await expect.poll(() => first.studio.server.state.value.status).toBe('ready')
  await expect.poll(() => first.studio.machine.machine.value).not.toBeNull()
  const own = first.studio.readiness.check.value.request ?? request
  first.side.parentElement?.remove()
  const job = storedJob({ request: { ...own, seed: own.seed + 1 }, state: completed, timing })
  const comfy = new FakeComfy()
  comfy.running = { id: job.id, nodes: {} }
  const { studio } = openReady('t2v', {}, { comfy, storage: storageWith(job) })
  await expect
    .element(page.getByText('8 + 3 steps, the official settings · about 1 min 20 s'))
    .toBeVisible()
  await expect.element(group()).toHaveAccessibleDescription(/about 1 min 20 s/)
  await expect.element(page.getByText(/No estimate yet: the first run on/)).not.toBeInTheDocument()
  const generate = page.getByRole('button', { name: /^Generate/ })
  await expect.element(generate).not.toMatchTextContent(/about/)
  studio.edit({ variations: 4 })
  await expect.element(generate).toMatchTextContent('Generate × 4 · about 5 min')
  studio.edit({ preset: 'draft' })
  await expect.element(group()).toHaveAccessibleDescription(/Half-size preview, 8 steps.* · /)
})

it('warns before the click of what ran out of memory here, with the nearest that may fit', async () => {
  const state: JobState = {
    status: 'failed',
    problems: [{ code: 'out_of_memory', what: 'The graphics card ran out of memory.', remedy: '' }],
  }
  const { studio } = openReady('t2v', {}, { storage: storageWith(storedJob({ request, state })) })
  await expect.element(page.getByText(/has run out of memory here before/)).toBeVisible()
  await page.getByRole('button', { name: 'Try it at 1024×576' }).click()
  expect(studio.form).toMatchObject({ aspect: 'custom', width: 1024, height: 576 })
  await expect.element(page.getByText(/has run out of memory here before/)).not.toBeInTheDocument()
})

it('greys out a preset that takes longer than the server’s owner allows, and says why', async () => {
  const first = openReady('t2v')
  await expect.poll(() => first.studio.server.state.value.status).toBe('ready')
  await expect.poll(() => first.studio.machine.machine.value).not.toBeNull()
  const own = first.studio.readiness.check.value.request ?? request
  first.side.parentElement?.remove()
  const job = storedJob({ request: { ...own, seed: own.seed + 1 }, state: completed, timing })
  const comfy = new FakeComfy()
  comfy.running = { id: job.id, nodes: {} }
  comfy.shim.owner = { ...noLimits, seconds: 60 }
  const { studio, side } = openReady(
    't2v',
    { preset: 'draft' },
    { comfy, storage: storageWith(job) },
  )
  const balanced = page.getByRole('radio', { name: /^Balanced/ })
  await expect.element(balanced).toBeDisabled()
  await expect.element(balanced).toMatchTextContent('over 1 min')
  await expect
    .element(balanced)
    .toHaveAttribute('title', expect.stringMatching(/would take about 1 min 20 s.*allows 1 min/))
  await expect.element(page.getByRole('radio', { name: 'Draft' })).toBeEnabled()
  await expect.element(page.getByRole('button', { name: /^Generate/ })).toBeEnabled()
  // in a narrow sidebar each keeps its name in one piece
  side.parentElement!.style.width = '312px'
  const segments = [...side.querySelectorAll<HTMLElement>('.ltx-preset-row .ltx-segment')]
  const wide = segments.filter((one) => one.scrollWidth > one.clientWidth)
  expect(wide.map(({ textContent }) => textContent)).toEqual([])
  const row = side.querySelector('.ltx-preset-row')!.getBoundingClientRect()
  expect(segments.every((one) => one.getBoundingClientRect().bottom <= row.bottom)).toBe(true)
  expect(segments.at(-1)!.getBoundingClientRect().right).toBeLessThan(row.right)
  // a video's settings may have it all the same
  studio.edit({ preset: 'balanced' })
  await expect
    .element(page.getByRole('button', { name: /^Generate/ }))
    .toHaveAttribute('aria-disabled', 'true')
  await expect.element(group()).toHaveAccessibleDescription(/owner of this server allows 1 min/)
})
