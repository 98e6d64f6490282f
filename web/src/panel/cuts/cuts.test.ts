import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { nextTick } from 'vue'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import film from '../../../../tests/fakes/film-64x36-20fps.mp4?url'
import { type Opened, openReady } from '../open.testing.ts'
import { longTasks } from '../tasks.testing.ts'

/** Ten seconds of a run at 24 fps are 241 frames. */
const tenSeconds = 241 / 24

const start = () => page.getByRole('slider', { name: 'Start', exact: true })
const part = () => page.getByRole('slider', { name: 'The part' })
const end = () => page.getByRole('slider', { name: 'End', exact: true })

/** A file of this many seconds, as the backend reads it. */
function comfyWith(name: string, seconds: number): FakeComfy {
  const comfy = new FakeComfy()
  comfy.shim.lengths.set(name, seconds)
  const url = wav(Math.min(seconds, 60))
  comfy.urlOf = () => url
  return comfy
}

async function openSound(
  seconds: number,
  form: Parameters<typeof openReady>[1] = {},
  comfy = comfyWith('long.wav', seconds),
): Promise<Opened> {
  const opened = openReady('a2v', { audio: 'speech.wav', ...form }, { comfy })
  comfy.shim.probes.set('long.wav', { kind: 'audio', seconds })
  await opened.studio.media.learn(['long.wav'])
  opened.studio.edit({ audio: 'long.wav', ...form })
  await expect.element(part()).toBeVisible()
  return opened
}

function track(): HTMLElement {
  return document.querySelector<HTMLElement>('.ltx-span-track')!
}

/** A silent WAV of 8 kHz. */
function wav(seconds: number): string {
  const size = seconds * 8000
  const bytes = new DataView(new ArrayBuffer(44 + size))
  const text = (at: number, chars: string): void => {
    for (const [index, char] of new TextEncoder().encode(chars).entries())
      bytes.setUint8(at + index, char)
  }
  text(0, 'RIFF')
  bytes.setUint32(4, 36 + size, true)
  text(8, 'WAVEfmt ')
  const form = [16, 0x00010001, 8000, 8000, 0x00080001] as const
  for (const [index, word] of form.entries()) bytes.setUint32(16 + 4 * index, word, true)
  text(36, 'data')
  bytes.setUint32(40, size, true)
  new Uint8Array(bytes.buffer, 44).fill(128)
  return URL.createObjectURL(new Blob([bytes.buffer], { type: 'audio/wav' }))
}

/** Presses at one time of what is drawn and releases at another, as shares of the width. */
async function drag(from: number, to: number, element = track()): Promise<void> {
  const box = element.getBoundingClientRect()
  const at = (share: number): PointerEventInit => ({
    clientX: box.left + share * box.width,
    clientY: box.top + box.height / 2,
    pointerId: 1,
    bubbles: true,
    cancelable: true,
    button: 0,
  })
  // a pointer of a test can't be captured
  element.setPointerCapture = () => undefined
  for (const [kind, share] of [
    ['pointerdown', from],
    ['pointermove', (from + to) / 2],
    ['pointermove', to],
    ['pointerup', to],
  ] as const) {
    element.dispatchEvent(new PointerEvent(kind, at(share)))
    await nextTick()
  }
}

/** Where it plays, as a share of what is drawn. */
function headAt(): number {
  const head = document.querySelector<HTMLElement>('.ltx-span-head')
  return Number.parseFloat(head?.style.left ?? '-1') / 100
}

const drawn = () => document.querySelector('.ltx-span-track .ltx-wave-shape')?.getAttribute('d')

describe('the waveform', () => {
  it('is drawn as soon as there is a sound, while it is read', async () => {
    const { comfy } = openReady('a2v')
    await vi.waitFor(() => expect(drawn()).toMatch(/^M0\.\d+ /))
    expect(comfy.shim.looked).toEqual(['peaks of speech.wav 0–6'])
  })

  it('shows the part that the run will use', async () => {
    await openSound(20, { audioStart: 5, seconds: 10 })
    await expect.element(part()).toHaveAttribute('aria-valuetext', '5.00–15.04 s of 20.00 s')
    const box = track().getBoundingClientRect()
    const shown = part().element().getBoundingClientRect()
    expect((shown.left - box.left) / box.width).toBeCloseTo(0.25, 1)
    expect(shown.width / box.width).toBeCloseTo(0.5, 1)
  })

  it('is as long as a run can be, and says so', async () => {
    await openSound(130)
    await expect.element(page.getByText('A run can use up to 41.3 s of it.')).toBeVisible()
    await expect.element(part()).toHaveAttribute('aria-valuetext', '0.00–41.38 s of 130.00 s')
  })

  it('is there without the backend, as a line', async () => {
    const comfy = comfyWith('long.wav', 20)
    comfy.shim.peaks = async () => null
    await openSound(20, { seconds: 10 }, comfy)
    expect(drawn()).toBeUndefined()
    await drag(0.25, 0.5)
    await expect.element(part()).toHaveAttribute('aria-valuetext', '5.00–15.04 s of 20.00 s')
  })

  it('of a file that nothing could read leaves only the number', async () => {
    const { studio } = openReady('a2v', { audio: 'unknown.wav' })
    await expect.element(page.getByLabelText('Start at')).toBeVisible()
    expect(track()).toBeNull()
    await page.getByLabelText('Start at').fill('2')
    expect(studio.form.audioStart).toBe(2)
  })

  it('is no longer read once the sound is removed', async () => {
    const comfy = new FakeComfy()
    comfy.shim.looksSlowly = true
    openReady('a2v', {}, { comfy })
    await vi.waitFor(() => expect(comfy.shim.looked).toHaveLength(1))
    await page.getByRole('button', { name: 'Remove speech.wav' }).click()
    await vi.waitFor(() => expect(comfy.shim.lookersLeft).toBe(1))
  })
})

describe('with the mouse', () => {
  it('the part is moved by its middle', async () => {
    const { studio } = await openSound(20, { seconds: 10 })
    await drag(0.25, 0.5)
    expect(studio.form.audioStart).toBeCloseTo(5, 1)
    expect(studio.form.seconds).toBe(10)
    await drag(0.5, 3)
    expect(studio.form.audioStart).toBeCloseTo(20 - tenSeconds, 1)
  })

  it('the part comes to where one presses beside it', async () => {
    const { studio } = await openSound(40, { seconds: 10 })
    await drag(0.5, 0.5)
    expect(studio.form.audioStart).toBeCloseTo(15, 0)
  })

  it('its start and end are moved by their handles', async () => {
    const { studio } = await openSound(20, { audioStart: 5, seconds: 10 })
    await drag(15.04 / 20, 0.6)
    expect(studio.form.audioStart).toBe(5)
    expect(studio.form.seconds).toBeCloseTo(7, 0)
    await drag(0.25, 0.35)
    expect(studio.form.audioStart).toBeCloseTo(7, 0)
    expect(studio.form.seconds).toBeCloseTo(5, 0)
  })

  it('the end of a sound makes the length automatic again', async () => {
    const { studio } = await openSound(20, { audioStart: 5, seconds: 10 })
    await drag(15.04 / 20, 1.2)
    expect(studio.form.seconds).toBeNull()
    await expect.element(part()).toHaveAttribute('aria-valuetext', '5.00–20.00 s of 20.00 s')
  })

  it('the rest of a sound gets a length of its own when it is moved away from its end', async () => {
    const { studio } = await openSound(20, { audioStart: 12 })
    await expect.element(part()).toHaveAttribute('aria-valuetext', '12.00–20.00 s of 20.00 s')
    await drag(0.8, 0.5)
    expect(studio.form.audioStart).toBeCloseTo(6, 1)
    expect(studio.form.seconds).toBeCloseTo(8, 0)
  })

  it('the time under the pointer is shown', async () => {
    await openSound(20, { seconds: 10 })
    const box = track().getBoundingClientRect()
    track().dispatchEvent(
      new PointerEvent('pointermove', { clientX: box.left + box.width / 4, clientY: box.top + 9 }),
    )
    await expect.element(page.getByText('5.00', { exact: true })).toBeVisible()
  })

  it('a small part of a long sound is drawn with its surroundings, below it all of the sound', async () => {
    const { studio, comfy } = await openSound(1200, { audioStart: 600, seconds: 5 })
    const whole = document.querySelector<HTMLElement>('.ltx-span-whole')!
    await vi.waitFor(() => expect(comfy.shim.looked.at(-1)).toMatch(/peaks of long.wav 59\d/))
    const box = track().getBoundingClientRect()
    const shown = part().element().getBoundingClientRect()
    expect(shown.width / box.width).toBeCloseTo(1 / 3, 1)
    await drag(0.1, 0.75, whole)
    expect(studio.form.audioStart).toBeCloseTo(897.5, 0)
    expect(studio.form.seconds).toBe(5)
    await vi.waitFor(() => expect(comfy.shim.looked.at(-1)).toMatch(/peaks of long.wav 89\d/))
  })
})

describe('with the keyboard alone', () => {
  it('the part and both of its ends are moved', async () => {
    const { studio } = await openSound(20, { audioStart: 2, seconds: 10 })
    part().element().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(studio.form.audioStart).toBe(2.1)
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(studio.form.audioStart).toBe(3.1)
    await userEvent.keyboard('{End}')
    expect(studio.form.audioStart).toBeCloseTo(20 - tenSeconds, 2)
    await userEvent.keyboard('{Home}')
    expect(studio.form.audioStart).toBe(0)
    await userEvent.keyboard('{PageUp}')
    expect(studio.form.audioStart).toBeCloseTo(20 - tenSeconds, 2)
    await userEvent.keyboard('{PageDown}')
    expect(studio.form.audioStart).toBe(0)
    await userEvent.keyboard('{Tab}')
    await expect.element(end()).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(studio.form.seconds).toBeCloseTo(10 - 1 / 3, 2)
    await userEvent.keyboard('{End}')
    expect(studio.form.seconds).toBeNull()
    await userEvent.keyboard('{ArrowLeft}')
    expect(studio.form.seconds).toBeCloseTo(20 - 1 / 3, 0)
    start().element().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(studio.form.audioStart).toBeCloseTo(1 / 3, 0)
  })

  it('I and O set its ends where it plays', async () => {
    const { studio, side } = await openSound(20, { seconds: 10 })
    const audio = side.querySelector('audio')!
    part().element().focus()
    audio.currentTime = 4
    await vi.waitFor(() => expect(headAt()).toBeCloseTo(0.2, 2))
    await userEvent.keyboard('i')
    expect(studio.form.audioStart).toBeCloseTo(4, 0)
    audio.currentTime = 8
    await vi.waitFor(() => expect(headAt()).toBeCloseTo(0.4, 2))
    await userEvent.keyboard('o')
    expect((studio.form.seconds ?? 0) + studio.form.audioStart).toBeCloseTo(8, 0)
  })

  it('Space plays the part, which stops at its end', async () => {
    const { side } = await openSound(20, { audioStart: 3, seconds: 1 })
    const audio = side.querySelector('audio')!
    part().element().focus()
    await userEvent.keyboard(' ')
    await vi.waitFor(() => expect(audio.paused).toBe(false))
    await expect.element(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible()
    expect(audio.currentTime).toBeGreaterThanOrEqual(3)
    await vi.waitFor(() => expect(audio.paused).toBe(true), { timeout: 5000 })
    expect(audio.currentTime).toBeGreaterThan(3.9)
    expect(audio.currentTime).toBeLessThan(4.2)
    await expect.element(page.getByRole('button', { name: 'Play this part' })).toBeVisible()
  })
})

describe('fades, volume and silence', () => {
  it('make a new file of the part, which Undo takes back', async () => {
    const { comfy, studio } = await openSound(20, { audioStart: 5, seconds: 10 })
    await page.getByText('Fades, volume, silence').click()
    const apply = page.getByRole('button', { name: 'Apply to this part' })
    await expect.element(apply).toBeDisabled()
    await page.getByLabelText('Fade in').fill('0.5')
    await page.getByLabelText('Volume').fill('-100')
    await page.getByLabelText('Silence after').fill('1')
    await apply.click()
    await vi.waitFor(() => expect(studio.form.audio).toBe('ltx_aio/long_edit_0123456789ab.wav'))
    const asked = comfy.shim.asked.at(-1)!
    expect(asked.startsWith('edit long.wav ')).toBe(true)
    const edit = JSON.parse(asked.slice('edit long.wav '.length)) as Record<string, number>
    expect(edit).toMatchObject({ from: 5, fadeIn: 0.5, fadeOut: 0, volume: -60, after: 1 })
    expect(edit['seconds']).toBeCloseTo(tenSeconds)
    expect(studio.form.audioStart).toBe(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    expect(studio.form.audio).toBe('long.wav')
    expect(studio.form.audioStart).toBe(5)
  })

  it('that the server refuses leave the sound as it is, and say why', async () => {
    const { comfy, studio } = await openSound(20, { seconds: 10 })
    comfy.shim.refusal = { code: 'not_saved', what: 'No room.', remedy: 'Free some disk space.' }
    await page.getByText('Fades, volume, silence').click()
    await page.getByLabelText('Fade out').fill('1')
    await page.getByRole('button', { name: 'Apply to this part' }).click()
    await expect.element(page.getByText('No room.')).toBeVisible()
    expect(studio.form.audio).toBe('long.wav')
  })
})

describe('the filmstrip', () => {
  /** The sample video has 30 frames a second for 5 s. */
  async function openVideo(form: Parameters<typeof openReady>[1] = {}): Promise<Opened> {
    const comfy = new FakeComfy()
    comfy.urlOf = () => film
    const opened = openReady('style', form, { comfy })
    await expect.element(part()).toBeVisible()
    return opened
  }

  const images = () => [...document.querySelectorAll<HTMLImageElement>('.ltx-film-image img')]

  it('is drawn image by image', async () => {
    const { comfy } = await openVideo()
    await vi.waitFor(() => expect(images().length).toBeGreaterThanOrEqual(3))
    expect(comfy.shim.looked).toEqual(['film of clip.mp4 0–5'])
    for (const image of images()) expect(image.naturalWidth).toBeGreaterThan(0)
    await expect.element(part()).toHaveAttribute('aria-valuetext', '0.00–4.83 s of 5.00 s')
  })

  it('its handles choose in and out by mouse, and the player shows the frame', async () => {
    const { studio, side } = await openVideo({ seconds: 2 })
    const video = side.querySelector<HTMLVideoElement>('[data-slot="video"] video')!
    await vi.waitFor(() => expect(video.readyState).toBeGreaterThan(0))
    await drag(0.2, 0.4)
    expect(studio.form.videoStart).toBeCloseTo(1, 1)
    expect(video.currentTime).toBeCloseTo(studio.form.videoStart, 1)
    await drag(0.633, 0.8)
    expect(studio.form.seconds).toBeCloseTo(3, 0)
    await drag(0.2, 0.4)
    expect(studio.form.videoStart).toBeCloseTo(2, 0)
    expect(studio.form.seconds).toBeCloseTo(2, 0)
  })

  it('goes frame by frame with the keyboard, and never starts after the frame', async () => {
    const { studio } = await openVideo({ seconds: 2 })
    part().element().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(studio.form.videoStart).toBe(0.033)
    await userEvent.keyboard('{ArrowRight}')
    expect(studio.form.videoStart).toBe(0.066)
    await userEvent.keyboard('{ArrowRight}')
    expect(studio.form.videoStart).toBe(0.1)
    await userEvent.keyboard('{ArrowLeft}')
    expect(studio.form.videoStart).toBe(0.066)
  })

  it('I and O choose in and out where the video is', async () => {
    const { studio, side } = await openVideo({ seconds: 4 })
    const video = side.querySelector<HTMLVideoElement>('[data-slot="video"] video')!
    await vi.waitFor(() => expect(video.readyState).toBeGreaterThan(0))
    part().element().focus()
    video.currentTime = 1
    await vi.waitFor(() => expect(headAt()).toBeCloseTo(0.2, 2))
    await userEvent.keyboard('i')
    expect(studio.form.videoStart).toBeCloseTo(1, 0)
    video.currentTime = 2
    await vi.waitFor(() => expect(headAt()).toBeCloseTo(0.4, 2))
    await userEvent.keyboard('o')
    expect(studio.form.videoStart + (studio.form.seconds ?? 0)).toBeCloseTo(2, 0)
  })

  it('Space plays the part, which stops at its end', async () => {
    const { side } = await openVideo({ videoStart: 0.5, seconds: 0.5 })
    const video = side.querySelector<HTMLVideoElement>('[data-slot="video"] video')!
    await vi.waitFor(() => expect(video.readyState).toBeGreaterThan(1))
    part().element().focus()
    await userEvent.keyboard(' ')
    await vi.waitFor(() => expect(video.paused).toBe(false))
    await vi.waitFor(() => expect(video.paused).toBe(true), { timeout: 5000 })
    expect(video.currentTime).toBeGreaterThan(0.9)
    expect(video.currentTime).toBeLessThan(1.3)
  })
})

it(
  'twenty minutes of sound are read and moved without a long task',
  { timeout: 60_000, retry: 2 },
  async () => {
    const { studio } = await openSound(1200, { seconds: 5 })
    await vi.waitFor(() => expect(drawn()).toBeTruthy())
    const tasks = await longTasks(async () => {
      studio.edit({ audio: 'speech.wav' })
      await nextTick()
      studio.edit({ audio: 'long.wav', audioStart: 0 })
      const whole = () =>
        document.querySelector('.ltx-span-whole .ltx-wave-shape')?.getAttribute('d')
      await vi.waitFor(() => expect(whole()?.includes('L1199.')).toBe(true))
      part().element().focus()
      for (let press = 0; press < 30; press++) await userEvent.keyboard('{PageUp}')
      await drag(0.4, 0.6)
      await new Promise((done) => setTimeout(done, 500))
    })
    expect(studio.form.audioStart).toBeGreaterThan(100)
    expect(tasks).toEqual([])
  },
)
