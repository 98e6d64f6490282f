import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { nano } from '../../../tests/families/nano.ts'
import { familiesOf } from '../core/family/families.ts'
import type { Request } from '../core/form/request.ts'
import { families } from '../families/index.ts'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { ltx25 } from '../families/ltx-2.5/index.ts'
import { openPanel, storageWith, storedJob } from './open.testing.ts'

/** The choice of a family, and where the panel says which one a run is of. */

function comfyOf(comfyui: string): FakeComfy {
  const comfy = new FakeComfy(...families.all)
  comfy.now = { ...comfy.now!, comfyui }
  return comfy
}

const choice = () => page.getByRole('radiogroup', { name: 'Model', exact: true })
const radio = (name: string | RegExp) => choice().getByRole('radio', { name })
const generate = () => page.getByRole('button', { name: /^Generate/ })

it('makes videos with both, without a reload', async () => {
  const { comfy, studio } = openPanel({ prompt: 'a kite' }, { comfy: comfyOf('0.33.0') })
  await expect.element(generate()).toBeEnabled()
  expect(
    choice()
      .getByRole('radio')
      .elements()
      .map((one) => one.textContent?.trim()),
  ).toEqual(['LTX-2.3', 'LTX-2.5'])
  await generate().click()
  await expect.poll(() => comfy.submissions.length).toBe(1)
  await radio('LTX-2.5').click()
  await expect.element(radio('LTX-2.5')).toBeChecked()
  await expect.element(generate()).toBeEnabled()
  await generate().click()
  await expect.poll(() => comfy.submissions.length).toBe(2)
  await radio('LTX-2.3').click()
  await generate().click()
  // two are with ComfyUI; the third waits here
  await expect
    .poll(() => studio.jobs.list.value.map(({ request }) => request.family))
    .toEqual([ltx23.id, ltx25.id, ltx23.id])
  const loaders = comfy.submissions.map(({ prompt }) =>
    ['ckpt', 'unet'].filter((node) => node in prompt).join(),
  )
  expect(loaders).toEqual(['ckpt', 'unet'])
})

it('shows on an older ComfyUI which one the second needs, before any click', async () => {
  openPanel({ prompt: 'a kite' }, { comfy: comfyOf('0.27.0') })
  await expect.element(radio(/^LTX-2\.5\sfrom\sComfyUI\s0\.32$/)).toBeDisabled()
  await expect.element(radio('LTX-2.3')).toBeChecked()
  await expect.element(generate()).toBeEnabled()
})

it('offers no choice in a mode that one family alone has, and no mode that none has', async () => {
  const both = familiesOf(ltx23, nano)
  const { studio } = openPanel({ prompt: 'a kite' }, { families: both })
  await expect.element(radio('Nano 1')).toBeVisible()
  await radio('Nano 1').click()
  expect(studio.family).toBe(nano)
  // the other modes are the first one's, and lead back to it
  await page.getByRole('radiogroup', { name: 'Mode', exact: true }).getByText('Image').click()
  await expect.element(choice()).not.toBeInTheDocument()
  expect(studio.family).toBe(ltx23)
})

it('draws what the chosen family has: presets, sizes, files', async () => {
  const { side } = openPanel({ prompt: 'a kite' }, { families: familiesOf(ltx23, nano) })
  const presets = () =>
    page
      .getByRole('radiogroup', { name: 'Preset' })
      .getByRole('radio')
      .elements()
      .map((one) => one.textContent?.trim())
  await expect.element(page.getByRole('radiogroup', { name: 'Preset' })).toBeVisible()
  const before = presets()
  await radio('Nano 1').click()
  await expect.poll(presets).toEqual(['Sketch', 'Paint'])
  expect(side.textContent).toContain('336×192')
  await radio('LTX-2.3').click()
  await expect.poll(presets).toEqual(before)
})

it('lists the files of both in Models, and downloads those of the chosen one', async () => {
  const comfy = comfyOf('0.33.0')
  const file = ltx25.roles['videoVae']?.file ?? ''
  comfy.missing = [file]
  const { studio } = openPanel({ prompt: 'a kite' }, { comfy })
  studio.tab.value = 'models'
  const group = page.getByRole('region', { name: 'LTX-2.5', exact: true })
  await expect.element(group).toBeVisible()
  const listed = () => [...document.querySelectorAll('[data-model]')].map((row) => row.textContent)
  expect(listed().filter((text) => text?.includes(file))).toHaveLength(1)
  expect(studio.readiness.needs.value.entries).toEqual([])
  studio.edit({ family: ltx25.id })
  await expect.element(page.getByRole('region', { name: 'LTX-2.3', exact: true })).toBeVisible()
  expect(studio.readiness.needs.value.entries.map((entry) => entry.file)).toEqual([file])
})

it('lists none of the second family’s files on a ComfyUI that can’t use them', async () => {
  const comfy = comfyOf('0.27.0')
  comfy.missing = ltx25.catalogue.map((entry) => entry.file)
  const { studio } = openPanel({ prompt: 'a kite' }, { comfy })
  studio.tab.value = 'models'
  await expect.element(page.getByRole('region', { name: 'Needed now' })).toBeVisible()
  await expect
    .element(page.getByRole('region', { name: 'LTX-2.5', exact: true }))
    .not.toBeInTheDocument()
})

it('names the family of a result that isn’t the default, and restores it', async () => {
  const state = {
    status: 'completed',
    file: { filename: 'a.mp4', subfolder: '', type: 'output' },
    milliseconds: 1000,
  } as const
  const { family: _, ...before } = requestOf('t2v', { prompt: 'an old kite' })
  const storage = storageWith(
    storedJob({ request: before as Request, state, createdAt: 1 }),
    storedJob({
      request: { ...requestOf('t2v', { prompt: 'a new kite' }), family: ltx25.id },
      state,
      createdAt: 2,
    }),
  )
  const { studio, side } = openPanel({}, { comfy: comfyOf('0.33.0'), storage })
  await expect.poll(() => side.querySelector('.ltx-result-facts')?.textContent).toContain('LTX-2.5')
  studio.tab.value = 'history'
  const badges = () =>
    [...side.querySelectorAll('.ltx-tile')].map((tile) =>
      tile.querySelector('.ltx-badges')?.textContent?.includes('LTX-2.5'),
    )
  await expect.poll(badges).toEqual([true, false])
  const [newest, oldest] = studio.jobs.list.value
  studio.restore(newest!.request)
  expect(studio.family).toBe(ltx25)
  studio.restore(oldest!.request)
  expect(studio.family).toBe(ltx23)
})
