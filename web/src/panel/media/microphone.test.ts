import { expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { openPanel } from '../open.testing.ts'

const record = () => page.getByRole('button', { name: 'Record from the microphone' })

/** A microphone that hears a tone. */
function tone(): { stream: MediaStream; context: AudioContext } {
  const context = new AudioContext()
  const out = context.createMediaStreamDestination()
  const source = context.createOscillator()
  source.connect(out)
  source.start()
  return { stream: out.stream, context }
}

it('what the microphone hears becomes the sound of the run', async () => {
  const { stream, context } = tone()
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream)
  const { comfy, studio } = openPanel({ mode: 'a2v' })
  comfy.takesUploads = false
  await record().click()
  await context.resume()
  const stop = page.getByRole('button', { name: 'Stop recording' })
  await expect.element(stop).toBeVisible()
  await expect.element(page.getByText('0:01')).toBeVisible()
  await stop.click()
  await vi.waitFor(() => expect(comfy.uploads).toHaveLength(1))
  expect(stream.getTracks().every(({ readyState }) => readyState === 'ended')).toBe(true)
  await expect.element(page.getByText(/^recording-.*\.webm$/).first()).toBeVisible()
  expect(studio.form.audio).toBeNull()
  await context.close()
})

it.each([
  ['NotAllowedError', /blocked the microphone/],
  ['NotFoundError', /No microphone found/],
  ['NotReadableError', /can’t be used/],
])('%s says what to do', async (name, said) => {
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name))
  openPanel({ mode: 'a2v' })
  await record().click()
  await expect.element(page.getByRole('alert').getByText(said)).toBeVisible()
  await expect.element(record()).toBeVisible()
})

it('a page that may not record says why', async () => {
  vi.stubGlobal('isSecureContext', false)
  openPanel({ mode: 'lipsync' })
  await record().click()
  await expect.element(page.getByText(/only at https addresses/)).toBeVisible()
  vi.unstubAllGlobals()
})

it('a slot that has its sound does not ask for another', async () => {
  openPanel({ mode: 'a2v', audio: 'speech.wav' })
  await expect.element(page.getByRole('button', { name: 'Replace speech.wav' })).toBeVisible()
  expect(record().query()).toBeNull()
})
