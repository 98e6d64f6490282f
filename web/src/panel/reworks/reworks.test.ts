import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { openPanel, storageWith, storedJob } from '../open.testing.ts'

function openWithVideos() {
  const comfy = new FakeComfy()
  const jobs = [1, 2, 3].map((n) => {
    const file = { filename: `kite_${n}.mp4`, subfolder: 'video/LTX_AIO', type: 'output' }
    comfy.disk.add(file.filename)
    const state = { status: 'completed', file, milliseconds: 1000 } as const
    const request = requestOf('t2v', { prompt: `kite ${n}`, seconds: n, seed: n })
    return { ...storedJob({ request, state }), id: `0000000${n}` }
  })
  return { ...openPanel({}, { comfy, storage: storageWith(...jobs), width: 312 }), jobs }
}

const sheet = () => page.getByRole('region', { name: 'Join videos' })
const handle = (at: number) =>
  document.querySelectorAll<HTMLElement>('.ltx-join [data-rove="handle"]')[at]!
const names = () =>
  sheet()
    .getByRole('listitem')
    .elements()
    .map((row) => /kite_\d/.exec(row.textContent ?? '')?.[0])

it('orders videos by keys, says what comes of them, and queues them', async () => {
  const { studio, jobs, comfy } = openWithVideos()
  await vi.waitFor(() => expect(studio.jobs.list.value).toHaveLength(3))
  await studio.joining.add(studio.jobs.list.value.toSorted((a, b) => a.id.localeCompare(b.id)))
  await vi.waitFor(() => expect(names()).toEqual(['kite_1', 'kite_2', 'kite_3']))
  const frames = 25 + 49 + 73
  await expect
    .element(
      sheet()
        .getByText(/3 videos/, { exact: false })
        .first(),
    )
    .toHaveTextContent(`3 videos, ${(frames / 24).toFixed(2)} s, 1280×704, 24 fps`)
  handle(2).focus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  await vi.waitFor(() => expect(names()).toEqual(['kite_1', 'kite_3', 'kite_2']))
  await expect.element(sheet().getByText('kite_3.mp4 is 2 of 3.')).toBeVisible()
  expect(document.activeElement?.closest('li')?.textContent).toContain('kite_3')
  await userEvent.keyboard('{Delete}')
  await vi.waitFor(() => expect(names()).toEqual(['kite_1', 'kite_2']))
  expect(document.activeElement?.closest('li')?.textContent).toContain('kite_2')
  // a crossfade shortens what comes of them
  await userEvent.fill(sheet().getByRole('spinbutton', { name: 'Crossfade' }), '0.5')
  const faded = ((25 + 49 - 12) / 24).toFixed(2)
  await expect
    .element(sheet().getByText(`2 videos, ${faded} s`, { exact: false }).first())
    .toBeVisible()
  await sheet().getByRole('button', { name: 'Join 2 videos' }).click()
  await expect.element(sheet()).not.toBeInTheDocument()
  await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
  expect(comfy.submissions[0]?.request).toMatchObject({
    rework: { id: 'join', crossfade: 0.5, clips: [{ job: jobs[0]?.id }, { job: jobs[1]?.id }] },
  })
})

it('closes with Escape, and is offered for several runs of History', async () => {
  const { studio } = openWithVideos()
  studio.tab.value = 'history'
  const boxes = page.getByRole('checkbox', { name: /^Choose kite/ })
  await expect.element(boxes.first()).toBeInTheDocument()
  for (const box of boxes.elements()) (box as HTMLElement).click()
  await page.getByRole('button', { name: 'Join 3 videos…' }).click()
  await vi.waitFor(() => expect(names()).toHaveLength(3))
  // where one goes on: the first of them can be moved
  expect(document.activeElement?.closest('[data-drag]')?.textContent).toContain('kite_1')
  await userEvent.keyboard('{Escape}')
  await expect.element(sheet()).not.toBeInTheDocument()
})
