import { expect, it } from 'vitest'
import { picture } from '../open.testing.ts'
import { lookInBrowser } from './media-facts.ts'

/** Silence, as a WAV file of 8-bit samples. */
function wav(seconds: number): File {
  const rate = 8000
  const samples = rate * seconds
  const view = new DataView(new ArrayBuffer(44 + samples))
  const text = (at: number, letters: string): void =>
    Array.from(letters).forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)))
  text(0, 'RIFF')
  view.setUint32(4, 36 + samples, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  text(36, 'data')
  view.setUint32(40, samples, true)
  new Uint8Array(view.buffer).fill(128, 44)
  return new File([view], 'silence.wav', { type: 'audio/wav' })
}

/** A canvas recording: no sound, and no duration in its header. */
async function recording(milliseconds: number): Promise<File> {
  const canvas = document.createElement('canvas')
  canvas.width = 64
  canvas.height = 48
  const context = canvas.getContext('2d')
  let shade = 0
  const painting = setInterval(() => {
    if (context) context.fillStyle = `rgb(${shade++ % 256} 0 0)`
    context?.fillRect(0, 0, 64, 48)
  }, 40)
  const recorder = new MediaRecorder(canvas.captureStream(25))
  const parts: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve))
  recorder.start()
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  recorder.stop()
  await stopped
  clearInterval(painting)
  return new File(parts, 'canvas.webm', { type: 'video/webm' })
}

it('an image has its size', async () => {
  expect(await lookInBrowser(await picture('a.png', 50, 20), 'image')).toEqual({
    kind: 'image',
    width: 50,
    height: 20,
  })
})

it('text with an image’s name can’t be read', async () => {
  const fake = new File(['hello'], 'fake.png', { type: 'image/png' })
  expect(await lookInBrowser(fake, 'image')).toMatchObject({ kind: 'unreadable' })
})

it('an audio file has its length', async () => {
  expect(await lookInBrowser(wav(2), 'audio')).toEqual({ kind: 'audio', seconds: 2 })
})

it('an audio file given as a video is recognised', async () => {
  expect(await lookInBrowser(wav(1), 'video')).toEqual({ kind: 'audio', seconds: 1 })
})

it('a file that the browser can’t play has no facts, and isn’t rejected', async () => {
  expect(await lookInBrowser(new File(['hello'], 'film.mp4'), 'video')).toBeNull()
})

it('a recording without a duration is measured', async () => {
  const facts = await lookInBrowser(await recording(1500), 'video')
  expect(facts).toMatchObject({ kind: 'video', width: 64, height: 48, hasAudio: false })
  if (facts?.kind !== 'video') return
  expect(facts.seconds).toBeGreaterThan(1)
  expect(facts.seconds).toBeLessThan(3)
  expect(facts.frames).toBe(Math.round(facts.seconds * facts.fps))
})
