import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { rootOf } from '../../../../tests/fakes/shim.ts'
import { fileOf, idOf } from '../../studio/open.testing.ts'
import { isOffered } from '../../core/family/offered.ts'
import { openReady } from '../open.testing.ts'
import { longTasks } from '../tasks.testing.ts'

const rowOf = (side: HTMLElement, role: string) =>
  side.querySelector<HTMLElement>(`[data-model="${idOf(role)}"]`)!
const press = (row: HTMLElement, label: string) =>
  [...row.querySelectorAll('button')]
    .find(({ textContent }) => textContent.startsWith(label))!
    .click()

async function openModels(comfy = new FakeComfy(), width = 420) {
  const opened = openReady('t2v', {}, { comfy, width })
  await opened.studio.models.refresh()
  opened.studio.tab.value = 'models'
  await expect.element(page.getByText('Needed now')).toBeVisible()
  return opened
}

function lacking(...roles: string[]): FakeComfy {
  const comfy = new FakeComfy()
  comfy.missing = roles.map(fileOf)
  return comfy
}

it('the downloads have one line for their amount and their pace', async () => {
  const { side, studio } = await openModels(lacking('upscaler'))
  await studio.models.download([idOf('upscaler')])
  await vi.waitFor(() =>
    expect(side.querySelector('.ltx-models .ltx-download-line')).not.toBeNull(),
  )
  const line = side.querySelector<HTMLElement>('.ltx-models .ltx-download-line')!
  const [amount, pace] = [...line.children].map((part) => part.getBoundingClientRect())
  expect(line.offsetHeight).toBe(16)
  expect(amount!.left).toBeCloseTo(line.getBoundingClientRect().left, 0)
  expect(pace!.right).toBeCloseTo(line.getBoundingClientRect().right, 0)
})

describe('the list of files', () => {
  it('shows every usable file once, those for the form first', async () => {
    const { side, studio } = await openModels()
    const usable = studio.families.catalogue.filter((entry) =>
      studio.families.all.some(
        (family) => family.catalogue.includes(entry) && isOffered(entry, family),
      ),
    )
    const rows = [...side.querySelectorAll<HTMLElement>('[data-model]')]
    const ids = rows.map(({ dataset }) => dataset['model'])
    expect(new Set(ids)).toEqual(new Set(usable.map(({ id }) => id)))
    expect(ids).toHaveLength(usable.length)
    const groups = [...side.querySelectorAll('.ltx-model-group')]
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
      'Needed now',
      'For other modes',
      'Optional',
      'LTX-2.5',
    ])
    expect(groups[0]?.contains(rowOf(side, 'checkpoint'))).toBe(true)
    expect(groups[1]?.contains(rowOf(side, 'controlLora'))).toBe(true)
    expect(groups[2]?.contains(rowOf(side, 'gguf'))).toBe(true)
  })

  it('is searched by title, file and purpose, and emptied by Escape', async () => {
    const { side } = await openModels()
    const shown = () => side.querySelectorAll('[data-model]').length
    const all = shown()
    const search = page.getByRole('searchbox', { name: 'Search files' })
    await search.fill('UPSCALER spatial')
    await vi.waitFor(() => expect(shown()).toBeLessThan(all))
    expect(rowOf(side, 'upscaler')).not.toBeNull()
    expect(rowOf(side, 'checkpoint')).toBeNull()
    await search.fill(fileOf('checkpoint'))
    await vi.waitFor(() => expect(rowOf(side, 'checkpoint')).not.toBeNull())
    expect(shown()).toBe(1)
    await search.fill('no such thing')
    await expect.element(page.getByText('No files match.')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(shown()).toBe(all)
  })

  it('keeps a row, with its location, for an unused file that exists', async () => {
    const comfy = new FakeComfy()
    const { side, studio } = await openModels(comfy)
    const row = () => side.querySelector<HTMLElement>('[data-model="preview-vae"]')
    expect(row()).toBeNull()
    comfy.more.add('taeltx2_3.safetensors')
    await studio.models.refresh()
    await vi.waitFor(() => expect(row()?.dataset['state']).toBe('here'))
    expect(row()?.textContent).toContain('models/vae_approx › taeltx2_3.safetensors')
  })

  it('follows the form', async () => {
    const { side, studio } = await openModels()
    studio.edit({ loader: 'split' })
    await vi.waitFor(() =>
      expect(
        side.querySelector('[aria-label="Needed now"]')?.contains(rowOf(side, 'transformer')),
      ).toBe(true),
    )
  })

  it('says where each file is, and what it is for', async () => {
    const { side } = await openModels()
    const row = rowOf(side, 'upscaler')
    expect(row.textContent).toContain(`models/latent_upscale_models › ${fileOf('upscaler')}`)
    expect(rowOf(side, 'checkpoint').textContent).toContain('For all modes.')
    // a retake has one pass
    expect(row.textContent).toMatch(/For (?!all modes).*Extend/)
    expect(row.textContent).toContain('Installed, downloaded by LTX AIO')
  })

  it('downloads, cancels and verifies single files', async () => {
    const { side, comfy } = await openModels(lacking('upscaler'))
    const id = idOf('upscaler')
    press(rowOf(side, 'upscaler'), 'Download')
    await vi.waitFor(() => expect(rowOf(side, 'upscaler').dataset['state']).toBe('queued'))
    press(rowOf(side, 'upscaler'), 'Cancel')
    await vi.waitFor(() => expect(rowOf(side, 'upscaler').dataset['state']).toBe('missing'))
    press(rowOf(side, 'checkpoint'), 'Verify')
    await vi.waitFor(() => expect(comfy.shim.asked).toHaveLength(3))
    expect(comfy.shim.asked).toEqual([
      `download ${id}@0`,
      `cancel ${id}`,
      `verify ${idOf('checkpoint')}`,
    ])
  })

  it('confirms in place before deleting, and keeps the file on Escape', async () => {
    const { side, comfy } = await openModels()
    press(rowOf(side, 'upscaler'), 'Remove')
    await expect.element(page.getByRole('button', { name: 'Keep' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(comfy.shim.asked).toEqual([])
    press(rowOf(side, 'upscaler'), 'Remove')
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await vi.waitFor(() => expect(rowOf(side, 'upscaler').dataset['state']).toBe('missing'))
    expect(comfy.shim.asked).toEqual([`remove ${idOf('upscaler')}`])
  })

  it('offers to remove only LTX AIO’s own downloads', async () => {
    const comfy = new FakeComfy()
    const path = fileOf('upscaler')
    const copy = { folder: 'latent_upscale_models', root: 0, path, bytes: 1e9, fault: null }
    comfy.shim.odd.set(idOf('upscaler'), { copies: [{ ...copy, ours: null, verified: null }] })
    const { side } = await openModels(comfy)
    const labels = [...rowOf(side, 'upscaler').querySelectorAll('button')]
    expect(labels.map(({ textContent }) => textContent.split(' ')[0])).toEqual(['Verify'])
  })

  it('explains a damaged file, and one in the wrong folder', async () => {
    const comfy = lacking('videoVae')
    const path = fileOf('upscaler')
    const copy = { folder: 'latent_upscale_models', root: 0, path, bytes: 1, ours: null }
    comfy.shim.odd.set(idOf('upscaler'), { copies: [{ ...copy, fault: 'size', verified: null }] })
    comfy.shim.odd.set(idOf('videoVae'), {
      misplaced: [{ folder: 'checkpoints', root: 0, path: fileOf('videoVae'), bytes: 1e9 }],
    })
    const { side } = await openModels(comfy)
    expect(rowOf(side, 'upscaler').textContent).toContain('Damaged: it is incomplete')
    expect(rowOf(side, 'videoVae').textContent).toContain('In the wrong folder: checkpoints')
  })

  it('shows the disks, and deletes what earlier versions left behind', async () => {
    const comfy = new FakeComfy()
    comfy.shim.orphans = { files: 2, bytes: 3.2e9 }
    comfy.shim.roots['vae'] = [rootOf('models/vae'), rootOf('big/vae', { volume: 1, free: 9e11 })]
    await openModels(comfy)
    await expect.element(page.getByText('Disk of big/vae')).toBeVisible()
    await expect.element(page.getByText('Free 900.0 GB')).toBeVisible()
    await page.getByRole('button', { name: 'Free up 3.2 GB' }).click()
    await expect.element(page.getByRole('button', { name: /Free up/ })).not.toBeInTheDocument()
  })

  it('shows what drafts saved of their first passes, and clears it', async () => {
    const comfy = new FakeComfy()
    comfy.shim.saved = { drafts: 12, bytes: 25.7e6 }
    await openModels(comfy)
    await expect.element(page.getByText('First passes of 12 drafts: 26 MB')).toBeVisible()
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.element(page.getByText(/^Cleared\./)).toBeVisible()
    expect(comfy.shim.asked.at(-1)).toBe('clear latents 0 d 0 B')
    await expect.element(page.getByRole('button', { name: 'Clear' })).not.toBeInTheDocument()
  })

  it('says why they could not be cleared', async () => {
    const comfy = new FakeComfy()
    comfy.shim.saved = { drafts: 1, bytes: 2e6 }
    await openModels(comfy)
    await expect.element(page.getByText('First passes of 1 draft: 2 MB')).toBeVisible()
    comfy.shim.refusal = { code: 'bare', what: 'Not from this page.', remedy: 'Open ComfyUI.' }
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.element(page.getByText('Not from this page.')).toBeVisible()
  })

  it.each([312, 700])('overflows nowhere at %i px', async (width) => {
    const comfy = lacking('checkpoint')
    comfy.shim.run(idOf('checkpoint'), { received: 12.3e9 })
    comfy.shim.fail(idOf('gguf'), { code: 'network', last: 'x'.repeat(200) })
    const { side } = await openModels(comfy, width)
    const right = side.getBoundingClientRect().right
    const wide = [...side.querySelectorAll('.ltx-models *')].filter(
      (element) => element.getBoundingClientRect().right > right + 0.5,
    )
    expect(wide.map((element) => element.className)).toEqual([])
  })
})

it(
  '200 updates at 10 Hz render in time, without a long task, in one row',
  { timeout: 60_000, retry: 2 },
  async () => {
    const comfy = lacking('checkpoint', 'upscaler')
    comfy.shim.run(idOf('checkpoint'), { received: 0 })
    const { side } = await openModels(comfy)
    await vi.waitFor(() => expect(rowOf(side, 'checkpoint').dataset['state']).toBe('loading'))

    const drawn = new Set<string>()
    const changes = new MutationObserver((list) => {
      for (const { target } of list) {
        const element = target instanceof Element ? target : target.parentElement
        drawn.add(element?.closest<HTMLElement>('[data-model]')?.dataset['model'] ?? 'elsewhere')
      }
    })
    changes.observe(side, { subtree: true, childList: true, attributes: true, characterData: true })
    const start = performance.now()
    const tasks = await longTasks(async () => {
      for (let n = 1; n <= 200; n++) {
        comfy.shim.run(idOf('checkpoint'), { received: n * 1e8, speed: 1e8 + n * 1e6 })
        comfy.hint()
        await new Promise(requestAnimationFrame)
      }
    })
    const milliseconds = performance.now() - start
    await vi.waitFor(() =>
      expect(rowOf(side, 'checkpoint').textContent).toContain('20.0 of 29.1 GB'),
    )
    changes.disconnect()

    expect(milliseconds).toBeLessThan(20_000)
    expect(tasks).toEqual([])
    // "elsewhere" is the queue's bar and the note on the tab
    expect(drawn).toEqual(new Set(['elsewhere', idOf('checkpoint')]))
  },
)
