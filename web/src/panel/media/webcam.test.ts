import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openPanel } from '../open.testing.ts'

const open = () => page.getByRole('button', { name: 'Take an image with the webcam' })
const take = () => page.getByRole('button', { name: 'Take the image' })

/** A webcam that sees green. */
function green(): MediaStream {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: 320, height: 240 })
  const context = canvas.getContext('2d')!
  const stream = canvas.captureStream(30)
  const draw = (): void => {
    context.fillStyle = 'lime'
    context.fillRect(0, 0, 320, 240)
    if (stream.active) requestAnimationFrame(draw)
  }
  draw()
  return stream
}

function ended({ stream }: { stream: MediaStream }): boolean {
  return stream.getTracks().every(({ readyState }) => readyState === 'ended')
}

it('one image of it becomes the image of the run, with the keyboard alone', async () => {
  const stream = green()
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream)
  const { comfy, side } = openPanel({ mode: 'i2v' })
  comfy.takesUploads = false
  const button = open().element() as HTMLElement
  button.focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(take()).toHaveFocus()
  const video = side.querySelector<HTMLVideoElement>('.ltx-webcam video')!
  await vi.waitFor(() => expect(video.videoWidth).toBe(320))
  await vi.waitFor(() => expect(take().element().getAttribute('aria-disabled')).toBeNull())
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(comfy.uploads).toHaveLength(1))
  expect(ended({ stream })).toBe(true)
  expect(side.querySelector('.ltx-webcam')).toBeNull()
  await expect.element(page.getByText(/^webcam-.*\.png$/).first()).toBeVisible()
})

it('is switched off when it is closed, and when the slot is left', async () => {
  const streams = [green(), green()]
  const ask = vi.spyOn(navigator.mediaDevices, 'getUserMedia')
  for (const stream of streams) ask.mockResolvedValueOnce(stream)
  const { studio } = openPanel({ mode: 'i2v' })
  await open().click()
  await expect.element(take()).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(open()).toBeVisible()
  expect(ended({ stream: streams[0]! })).toBe(true)
  await open().click()
  await expect.element(take()).toBeVisible()
  studio.edit({ mode: 't2v' })
  await vi.waitFor(() => expect(ended({ stream: streams[1]! })).toBe(true))
})

it.each([
  ['NotAllowedError', /blocked the webcam/],
  ['NotFoundError', /No webcam found/],
  ['NotReadableError', /can’t be used/],
])('%s says what to do', async (name, said) => {
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name))
  openPanel({ mode: 'i2v' })
  await open().click()
  await expect.element(page.getByRole('alert').getByText(said)).toBeVisible()
  await expect.element(open()).toBeVisible()
})

it('a page that may not use it says why', async () => {
  vi.stubGlobal('isSecureContext', false)
  openPanel({ mode: 'lipsync' })
  await open().first().click()
  await expect.element(page.getByText(/only at https addresses/)).toBeVisible()
  vi.unstubAllGlobals()
})
