import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { rootOf } from '../../../../tests/fakes/shim.ts'
import { fileOf, idOf } from '../../studio/open.testing.ts'
import { generateButton, openPanel, openReady } from '../open.testing.ts'

const offer = () => page.getByRole('button', { name: /^Download missing files \(/ })
const accented = (side: HTMLElement) =>
  [...side.querySelectorAll<HTMLElement>('.ltx-next, .ltx-lead .ltx-actions > :first-child')]
    .filter((element) => element.offsetParent !== null)
    .map((element) => element.textContent.trim().replace(/\s+/g, ' '))

function lacking(...roles: string[]): FakeComfy {
  const comfy = new FakeComfy()
  comfy.missing = roles.map(fileOf)
  return comfy
}

describe('a mode that lacks files', () => {
  it('offers them with count, size and disk space, before there is a prompt', async () => {
    const { side } = openPanel({}, { comfy: lacking('checkpoint', 'upscaler') })
    await expect
      .element(offer())
      .toHaveTextContent('Download missing files (2 files, 30.1 GB; 120.0 GB free)')
    expect(accented(side)).toHaveLength(1)
    await page.getByText('Files and folders').click()
    await expect.element(page.getByText(`checkpoints/${fileOf('checkpoint')}`)).toBeVisible()
  })

  it('downloads them with one click, then starts the run that was asked for', async () => {
    const { comfy, side, world } = openReady('t2v', {}, { comfy: lacking('upscaler') })
    await expect.element(offer()).toBeVisible()
    await generateButton().click()
    await expect.element(page.getByText('Starts when the files are ready.')).toBeVisible()
    await expect.element(offer()).toHaveFocus()
    await offer().click()
    await expect.element(page.getByText('Downloading 1 file')).toBeVisible()
    comfy.shim.run(idOf('upscaler'), { received: 5e8 })
    world.pass(500)
    await expect.element(page.getByText(/^0\.5 of 1\.0 GB$/)).toBeVisible()
    await expect.element(page.getByText('115 MB/s · less than a minute left')).toBeVisible()
    comfy.shim.arrive(idOf('upscaler'))
    comfy.hint()
    await vi.waitFor(() => {
      world.pass(500)
      expect(comfy.submissions).toHaveLength(1)
    })
    await expect.element(page.getByText(/Generates as soon as/)).not.toBeInTheDocument()
    expect(accented(side)).toEqual([expect.stringMatching(/^Generate/)])
  })

  it('forgets the click on cancel', async () => {
    const { studio } = openReady('t2v', {}, { comfy: lacking('upscaler') })
    await expect.element(offer()).toBeVisible()
    await generateButton().click()
    await page.getByRole('button', { name: 'Don’t generate' }).click()
    expect(studio.runs.waiting.runs.value).toEqual([])
  })

  it('can stop the downloads', async () => {
    const { comfy } = openReady('t2v', {}, { comfy: lacking('upscaler') })
    await offer().click()
    await page.getByRole('button', { name: 'Cancel all downloads' }).click()
    await expect.element(offer()).toBeVisible()
    expect(comfy.shim.asked.at(-1)).toBe(`cancel ${idOf('upscaler')}`)
  })

  it('can put them on another disk, and warns when there is no space', async () => {
    const comfy = lacking('checkpoint')
    comfy.shim.roots['checkpoints'] = [
      rootOf('models/checkpoints', { free: 5e9 }),
      rootOf('big/checkpoints', { volume: 1, free: 900e9 }),
    ]
    openReady('t2v', {}, { comfy })
    await expect.element(page.getByText('Not enough disk space.')).toBeVisible()
    await page.getByText('File and folder').click()
    await page.getByRole('combobox', { name: 'Folder for checkpoints' }).click()
    await page.getByRole('option', { name: 'big/checkpoints (900.0 GB free)' }).click()
    await expect.element(page.getByText(/Not enough disk space/)).not.toBeInTheDocument()
    await offer().click()
    await vi.waitFor(() => expect(comfy.shim.asked).toEqual([`download ${idOf('checkpoint')}@1`]))
  })

  it('shows a reason that several files share once, and retries all of them', async () => {
    const comfy = lacking('textEncoder', 'textProjection')
    for (const role of ['textEncoder', 'textProjection'])
      comfy.shim.fail(idOf(role), { code: 'offline' })
    openReady('t2v', { loader: 'split' }, { comfy })
    await expect.element(page.getByText(/Hugging Face turned off/).first()).toBeVisible()
  })

  it('links to a licence that hasn’t been accepted', async () => {
    const comfy = lacking('checkpoint')
    comfy.shim.fail(idOf('checkpoint'), {
      code: 'gated_need_accept',
      url: 'https://huggingface.co/some/repo',
    })
    const { side } = openReady('t2v', {}, { comfy })
    const link = page.getByRole('link', { name: /^Open the licence/ })
    await expect.element(link).toHaveAttribute('href', 'https://huggingface.co/some/repo')
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(accented(side)).toHaveLength(1)
    await page.getByRole('button', { name: 'I’ve accepted it, try again' }).click()
    await vi.waitFor(() => expect(comfy.shim.asked).toEqual([`download ${idOf('checkpoint')}@0`]))
  })

  it('shows commands to run when the shim is absent', async () => {
    const comfy = lacking('upscaler')
    comfy.shim.present = false
    openReady('t2v', {}, { comfy })
    await expect
      .element(page.getByText(/^hf download .+ --local-dir ComfyUI\/models\//))
      .toBeVisible()
    await page.getByRole('button', { name: 'Copy command' }).click()
    await expect.element(page.getByText(/^(Copied|Selected: press Ctrl\+C)\.$/)).toBeVisible()
    await expect.element(offer()).not.toBeInTheDocument()
  })

  it('shows the shim’s own words when it doesn’t know this address', async () => {
    const comfy = lacking('upscaler')
    comfy.shim.refusal = {
      code: 'host',
      what: 'Unknown address.',
      remedy: 'Add it to allowed_hosts.',
    }
    openReady('t2v', {}, { comfy })
    await expect.element(page.getByText('Unknown address.')).toBeVisible()
    await expect.element(page.getByText(/Add it to allowed_hosts\.$/)).toBeVisible()
  })
})

it('a mode that lacks nothing has only Generate', async () => {
  const { side } = openReady()
  await vi.waitFor(() => expect(accented(side)).toEqual([expect.stringMatching(/^Generate/)]))
  await expect.element(offer()).not.toBeInTheDocument()
})
