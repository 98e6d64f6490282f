import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import {
  generateButton,
  openPanel,
  picture,
  storageWith,
  storedJob,
  transferOf,
} from '../open.testing.ts'

const slot = (name: string) => page.getByRole('group', { name, exact: true })

function slow(): FakeComfy {
  const comfy = new FakeComfy()
  comfy.takesUploads = false
  return comfy
}

function drop(target: Element, ...files: File[]): void {
  const dataTransfer = transferOf(...files)
  target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
}

function paste(target: Element, ...files: File[]): void {
  const clipboardData = transferOf(...files)
  target.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  )
}

it('a chosen file is shown with its name and size', async () => {
  const { studio } = openPanel({ mode: 'i2v' })
  await userEvent.upload(page.getByLabelText('File for First frame'), await picture())
  await expect.element(slot('First frame').getByText('kite.png')).toBeVisible()
  await expect.element(slot('First frame').getByText('64×36')).toBeVisible()
  expect(studio.form.image).toBe('ltx_aio/kite.png')
})

it('a file dropped on an input fills it', async () => {
  const { studio } = openPanel({ mode: 'keyframe' })
  drop(slot('Last frame').element(), await picture())
  await vi.waitFor(() => expect(studio.form.lastImage).toBe('ltx_aio/kite.png'))
  expect(studio.form.image).toBeNull()
})

it('files pasted anywhere fill the free inputs in order', async () => {
  const { studio, side } = openPanel({ mode: 'keyframe' })
  paste(
    side.querySelector('.ltx-made') as Element,
    await picture('one.png'),
    await picture('two.png'),
  )
  await vi.waitFor(() => expect(studio.form.lastImage).toBe('ltx_aio/two.png'))
  expect(studio.form.image).toBe('ltx_aio/one.png')
})

it('text pasted into the prompt stays text', async () => {
  const { studio } = openPanel({ mode: 'i2v' })
  const prompt = page.getByLabelText('Prompt', { exact: true })
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', 'words')
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  prompt.element().dispatchEvent(event)
  expect(event.defaultPrevented).toBe(false)
  expect(studio.media.uploads).toEqual({})
})

it('an upload shows its progress, blocks Generate, and can be cancelled', async () => {
  const { comfy, studio } = openPanel({ mode: 'i2v', prompt: 'a kite' }, { comfy: slow() })
  drop(slot('First frame').element(), await picture())
  await vi.waitFor(() => expect(comfy.uploads).toHaveLength(1))
  comfy.uploads[0]?.progress(0.42)
  await expect
    .element(page.getByRole('progressbar', { name: 'Uploading kite.png' }))
    .toHaveAttribute('aria-valuenow', '42')
  await expect.element(generateButton()).toHaveAccessibleDescription('kite.png is still uploading.')
  await page.getByRole('button', { name: 'Cancel upload' }).click()
  expect(comfy.uploads[0]?.cancelled).toBe(true)
  expect(studio.form.image).toBeNull()
  await expect.element(slot('First frame').getByText('Drop, paste or browse')).toBeVisible()
})

it('a cancelled upload keeps the previous file', async () => {
  const { studio } = openPanel({ mode: 'i2v', image: 'first.png' }, { comfy: slow() })
  drop(slot('First frame').element(), await picture())
  await page.getByRole('button', { name: 'Cancel upload' }).click()
  expect(studio.form.image).toBe('first.png')
})

it('the size limit is shown up front, and a larger file isn’t sent', async () => {
  const comfy = slow()
  comfy.limit = 2 ** 20
  openPanel({ mode: 'i2v' }, { comfy })
  await expect.element(slot('First frame').getByText(/Up to 1 MB/)).toBeVisible()
  drop(slot('First frame').element(), new File([new Uint8Array(2 ** 21)], 'huge.png'))
  await expect
    .element(slot('First frame').getByText(/huge.png is 2 MB; this ComfyUI accepts .* up to 1 MB/))
    .toBeVisible()
  expect(comfy.uploads).toEqual([])
})

it('a refused upload says so in the server’s words', async () => {
  const { comfy } = openPanel({ mode: 'i2v' }, { comfy: slow() })
  drop(slot('First frame').element(), await picture())
  await vi.waitFor(() => expect(comfy.uploads).toHaveLength(1))
  comfy.uploads[0]?.refuse('HTTP 413 too large')
  await expect
    .element(slot('First frame').getByText('kite.png could not be uploaded.'))
    .toBeVisible()
  await expect.element(slot('First frame').getByText('HTTP 413 too large')).toBeInTheDocument()
})

it('text with an image’s name isn’t sent', async () => {
  const { comfy } = openPanel({ mode: 'i2v' }, { comfy: slow() })
  drop(slot('First frame').element(), new File(['hello'], 'fake.png', { type: 'image/png' }))
  await expect
    .element(slot('First frame').getByText(/fake.png can’t be read: it is not an image/))
    .toBeVisible()
  expect(comfy.uploads).toEqual([])
})

it('a file can be removed again', async () => {
  const { studio } = openPanel({ mode: 'i2v', image: 'first.png' })
  await page.getByRole('button', { name: 'Remove first.png' }).click()
  expect(studio.form.image).toBeNull()
})

it('audio can start later', async () => {
  const { studio } = openPanel({ mode: 'a2v', audio: 'speech.wav', prompt: 'x' })
  await page.getByLabelText('Start at').fill('2.5')
  expect(studio.form.audioStart).toBe(2.5)
  await page.getByLabelText('Start at').fill('9')
  await expect.element(page.getByLabelText('Start at')).toHaveAccessibleDescription(/only 6.00 s/)
})

it.each([
  ['i2v', 'Use last frame', 'image', 'ltx_aio/kite_00001__frame_-1.png'],
  ['keyframe', 'Use first frame', 'lastImage', 'ltx_aio/kite_00001__frame_0.png'],
  ['a2v', 'Use its sound', 'audio', 'ltx_aio/kite_00001_.mp4'],
  ['style', 'Use the result', 'video', 'ltx_aio/kite_00001_.mp4'],
] as const)(
  'an empty input of %s takes its part of the result shown, with undo',
  async (mode, name, field, taken) => {
    const file = { filename: 'kite_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }
    const comfy = new FakeComfy()
    comfy.disk.add(file.filename)
    const state = { status: 'completed', file, milliseconds: 1 } as const
    const storage = storageWith(storedJob({ request: requestOf('t2v'), state }))
    const { studio } = openPanel({ mode }, { comfy, storage })
    const offer = page.getByRole('button', { name, exact: true })
    await offer.click()
    await vi.waitFor(() => expect(studio.form[field]).toBe(taken))
    expect(offer.query()).toBeNull()
    studio.undo.back()
    await expect.element(offer).toBeVisible()
  },
)
