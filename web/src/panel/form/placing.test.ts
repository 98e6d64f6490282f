import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { savedVideo } from '../../../../tests/fakes/mp4.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { requestKey } from '../../core/check/imported.ts'
import { type ModeId, modeIds } from '../../core/form/form.ts'
import { tabIds } from '../../studio/prefs/section.ts'
import { generateButton, openPanel, openReady, picture, transferOf } from '../open.testing.ts'

const sound = (name = 'voice.wav') => new File(['RIFF'], name, { type: 'audio/wav' })
const foreign = (name = 'holiday.mp4') =>
  new File([savedVideo({ comment: 'hi' })], name, { type: 'video/mp4' })
const ours = (name = 'kite.mp4') =>
  new File(
    [savedVideo({ [requestKey]: JSON.stringify(requestOf('t2v', { prompt: 'a green kite' })) })],
    name,
    { type: 'video/mp4' },
  )
const files = { image: () => picture(), audio: async () => sound(), video: async () => foreign() }

function drop(target: Element, ...dropped: File[]): DragEvent {
  const dataTransfer = transferOf(...dropped)
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
  target.dispatchEvent(event)
  return event
}

const asked = (name: string) => page.getByRole('region', { name: `Options for ${name}` })
const use = (name: string, place: string) =>
  asked(name).getByRole('button', { name: place, exact: true })

describe('a file dropped on the form', () => {
  const kinds = Object.keys(files) as (keyof typeof files)[]
  const cases = modeIds.flatMap((mode) =>
    kinds.flatMap((kind) =>
      [false, true].map((full): [ModeId, typeof kind, boolean] => [mode, kind, full]),
    ),
  )

  it.each(cases)(
    'in %s: %s, the inputs filled: %s, is taken or asked about',
    async (mode, kind, full) => {
      const { side, studio, comfy } = full ? openReady(mode) : openPanel({ mode })
      drop(side.querySelector('.ltx-made')!, await files[kind]())
      await vi.waitFor(() =>
        expect(comfy.uploads.length + studio.placing.asked.value.length).toBe(1),
      )
      for (const { places } of studio.placing.asked.value) expect(places.length).toBeGreaterThan(0)
    },
  )

  it('replaces the input’s file, and can be undone', async () => {
    const { side, studio } = openPanel({ mode: 'i2v', image: 'first.png' })
    drop(side.querySelector('.ltx-made')!, await picture())
    await vi.waitFor(() => expect(studio.form.image).toBe('ltx_aio/kite.png'))
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    expect(studio.form.image).toBe('first.png')
  })

  it('is offered to the inputs that take it, if none here does', async () => {
    const { side, studio } = openPanel({ prompt: 'a kite' })
    drop(side.querySelector('.ltx-made')!, await picture())
    await expect.element(asked('kite.png')).toMatchTextContent('Where should kite.png go?')
    await use('kite.png', 'Portrait (Lip sync)').click()
    await vi.waitFor(() =>
      expect(studio.form).toMatchObject({ mode: 'lipsync', image: 'ltx_aio/kite.png' }),
    )
    expect(side.querySelector('.ltx-asked')).toBeNull()
  })

  it('is named if it is not media', async () => {
    const { side } = openPanel()
    drop(side.querySelector('.ltx-made')!, new File(['x'], 'notes.txt', { type: 'text/plain' }))
    await expect
      .element(page.getByText('notes.txt is not an image, audio or video file.'))
      .toBeVisible()
    await page.getByRole('button', { name: 'Close' }).click()
    expect(side.querySelector('.ltx-asked')).toBeNull()
  })

  it('with others: each fills an input or is named', async () => {
    const { side, studio } = openPanel({ mode: 'lipsync' })
    drop(
      side.querySelector('.ltx-made')!,
      await picture('one.png'),
      await picture('two.png'),
      sound(),
    )
    await vi.waitFor(() =>
      expect(studio.form).toMatchObject({ image: 'ltx_aio/one.png', audio: 'ltx_aio/voice.wav' }),
    )
    await expect.element(asked('two.png')).toBeVisible()
  })

  it('highlights the panel while dragged over it', async () => {
    const { side } = openPanel()
    const frame = side.querySelector<HTMLElement>('.ltx-frame')!
    const at = (type: string, target: Element) =>
      target.dispatchEvent(
        new DragEvent(type, { dataTransfer: transferOf(sound()), bubbles: true, cancelable: true }),
      )
    const edge = () => getComputedStyle(frame, '::after').boxShadow
    at('dragover', side.querySelector('.ltx-made')!)
    await vi.waitFor(() => expect(edge()).not.toBe('none'))
    at('dragleave', frame)
    await vi.waitFor(() => expect(edge()).toBe('none'))
  })
})

describe('a file on an input of another kind', () => {
  it('is offered to those that take it, and the input keeps its file', async () => {
    const { side, studio, comfy } = openPanel({ mode: 'i2v', image: 'first.png' })
    drop(side.querySelector('[data-slot="image"]')!, sound())
    await expect.element(use('voice.wav', 'Speech (Lip sync)')).toBeVisible()
    expect(studio.form.image).toBe('first.png')
    expect(comfy.uploads).toEqual([])
  })
})

describe('a refused file', () => {
  const broken = () => new File(['hello'], 'fake.png', { type: 'image/png' })

  it('leaves the previous file in place and Generate enabled', async () => {
    const { side, studio } = openReady('i2v')
    await expect.element(generateButton()).toHaveAttribute('aria-disabled', 'false')
    drop(side.querySelector('[data-slot="image"]')!, broken())
    const slot = page.getByRole('group', { name: 'First frame', exact: true })
    await expect.element(slot.getByText(/fake.png can’t be read/)).toBeVisible()
    await expect.element(slot.getByText('Still using first.png.')).toBeVisible()
    await expect.element(generateButton()).toHaveAttribute('aria-disabled', 'false')
    await slot.getByRole('button', { name: 'Dismiss' }).click()
    expect(slot.getByText(/fake.png can’t be read/).elements()).toEqual([])
    expect(studio.form.image).toBe('first.png')
  })

  it('is reported at its own input, and nowhere else', async () => {
    const { side } = openReady('i2v')
    drop(side.querySelector('[data-slot="image"]')!, broken())
    await expect.element(page.getByText(/fake.png can’t be read/)).toBeVisible()
    for (const mode of ['Lips', 'Style', 'First–last']) {
      await page.getByRole('radio', { name: mode }).click()
      expect(page.getByText(/fake.png can’t be read/).elements()).toEqual([])
    }
    await page.getByRole('radio', { name: 'Image' }).click()
    await expect.element(page.getByText(/fake.png can’t be read/)).toBeVisible()
  })

  it('for its content doesn’t replace the previous file', async () => {
    const { side, studio, comfy } = openReady('a2v')
    comfy.shim.probes.set('ltx_aio/voice.wav', { kind: 'unreadable', reason: 'it is empty.' })
    drop(side.querySelector('[data-slot="audio"]')!, sound())
    await expect.element(page.getByText('voice.wav can’t be read: it is empty.')).toBeVisible()
    expect(studio.form.audio).toBe('speech.wav')
    await expect.element(generateButton()).toHaveAttribute('aria-disabled', 'false')
  })
})

describe('a new audio file', () => {
  it('starts at its beginning', async () => {
    const { side, studio } = openReady('a2v', { audioStart: 4 })
    drop(side.querySelector('[data-slot="audio"]')!, sound())
    await vi.waitFor(() => expect(studio.form.audio).toBe('ltx_aio/voice.wav'))
    expect(studio.form.audioStart).toBe(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    expect(studio.form).toMatchObject({ audio: 'speech.wav', audioStart: 4 })
  })
})

describe('one of our videos', () => {
  it.each(tabIds)('restores its settings from %s', async (tab) => {
    const { side, studio } = openPanel()
    studio.tab.value = tab
    await vi.waitFor(() => expect(side.querySelector(`#ltxaio-page-${tab}`)).not.toBeNull())
    drop(side.querySelector(`#ltxaio-page-${tab}`)!, ours())
    await vi.waitFor(() => expect(studio.form.prompt).toBe('a green kite'))
    await expect.element(page.getByText('Using the settings from kite.mp4.')).toBeVisible()
  })

  it.each(['style', 'lipsync', 'a2v'] as const)('is asked about in %s', async (mode) => {
    const { side, studio, comfy } = openPanel({ mode, prompt: 'mine' })
    drop(side.querySelector('.ltx-made')!, ours())
    await expect.element(asked('kite.mp4')).toMatchTextContent('kite.mp4 was made with LTX AIO.')
    expect([comfy.uploads, studio.form.prompt]).toEqual([[], 'mine'])
    await asked('kite.mp4').getByRole('button', { name: 'Use its settings' }).click()
    await vi.waitFor(() => expect(studio.form.prompt).toBe('a green kite'))
  })

  it('becomes an input on request', async () => {
    const { side, studio } = openPanel({ mode: 'style' })
    drop(side.querySelector('.ltx-made')!, ours())
    await use('kite.mp4', 'Video (Style transfer)').click()
    await vi.waitFor(() => expect(studio.form.video).toBe('ltx_aio/kite.mp4'))
  })

  it('can be chosen in a file dialog', async () => {
    const { studio } = openPanel({ mode: 'style' })
    await userEvent.upload(page.getByLabelText('Use settings from a video…').last(), ours())
    await vi.waitFor(() => expect(studio.form.prompt).toBe('a green kite'))
  })

  it('from elsewhere is said not to be ours', async () => {
    openPanel()
    await userEvent.upload(page.getByLabelText('Use settings from a video…').last(), foreign())
    await expect
      .element(asked('holiday.mp4'))
      .toMatchTextContent('holiday.mp4 was not made with LTX AIO.')
    await expect.element(use('holiday.mp4', 'Video (Style transfer)')).toBeVisible()
  })
})

it('a table pasted into the prompt is text, though it comes with an image', async () => {
  const { studio } = openPanel({ mode: 'i2v' })
  const clipboardData = transferOf(await picture())
  clipboardData.setData('text/plain', 'one two')
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  page.getByLabelText('Prompt', { exact: true }).element().dispatchEvent(event)
  expect(event.defaultPrevented).toBe(false)
  expect(studio.media.uploads).toEqual({})
})
