import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import type { Form } from '../../core/form/form.ts'
import { generateButton, openReady, picture } from '../open.testing.ts'

/** A ComfyUI that gives back what was uploaded, so that the browser can draw it. */
function keeping(): FakeComfy {
  const comfy = new FakeComfy()
  comfy.urlOf = (name) => {
    const sent = comfy.uploads.findLast(({ file }) => `ltx_aio/${file.name}` === name)
    return sent ? URL.createObjectURL(sent.file) : `data:,${name}`
  }
  return comfy
}

/** A sheet takes a second to draw and pack on a busy machine. */
const aWhile = { timeout: 15_000 }

const section = (name: string) => page.getByRole('group').getByText(name, { exact: true }).first()

async function openReferences(form: Partial<Form> = {}) {
  const comfy = keeping()
  const opened = openReady('t2v', { prompt: 'They dance.', ...form }, { comfy })
  const { studio, world } = opened
  await section('Reference images').click()
  const add = async (...names: string[]): Promise<void> => {
    await studio.references.add(await Promise.all(names.map((name) => picture(name))))
  }
  /** Waits for the sheet that shows these. */
  const sheet = async (...names: string[]): Promise<void> => {
    await vi.waitFor(() => {
      world.pass(500)
      expect(studio.form.sheet?.of).toEqual(names.map((name) => `ltx_aio/${name}`))
    }, aWhile)
  }
  return { ...opened, comfy, add, sheet }
}

const cells = () => [...document.querySelectorAll<HTMLElement>('[data-place]')]

it('references are put on a sheet of the video’s size, which reaches the prompt', async () => {
  const { studio, comfy, world, add, sheet } = await openReferences()
  await add('fox.png', 'car.png')
  expect(studio.readiness.problems.value.map(({ code }) => code)).toContain('sheet_missing')
  await sheet('fox.png', 'car.png')
  const drawn = comfy.uploads.at(-1)?.file
  expect(drawn?.name).toBe('references.png')
  const bitmap = await createImageBitmap(drawn!)
  expect([bitmap.width, bitmap.height]).toEqual([1280, 704])
  await generateButton().click()
  await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
  const { prompt } = comfy.submissions[0]!
  expect(prompt['sheet_image']?.inputs['image']).toBe('ltx_aio/references.png')
  expect(prompt['av_1']?.inputs['video_latent']).toEqual(['ic_guide', 2])
  // another size is another sheet
  studio.edit({ aspect: '9:16' })
  await vi.waitFor(() => {
    world.pass(500)
    expect(studio.form.sheet).toMatchObject({ width: 704, height: 1280 })
  }, aWhile)
})

it('references change places by keyboard and by dragging, with undo', async () => {
  const { studio, add, sheet } = await openReferences()
  await add('a.png', 'b.png', 'c.png')
  const order = () => studio.form.references.map(({ image }) => image.at(8))
  await vi.waitFor(() => expect(cells()).toHaveLength(3))
  cells()[0]?.focus()
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}')
  expect(order()).toEqual(['b', 'a', 'c'])
  await vi.waitFor(() => expect(document.activeElement).toBe(cells()[1]))
  const middle = (cell: HTMLElement | undefined) => {
    const { left, top, width, height } = cell!.getBoundingClientRect()
    return { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, button: 0 }
  }
  cells()[0]?.scrollIntoView({ block: 'center' })
  cells()[0]?.dispatchEvent(new PointerEvent('pointerdown', middle(cells()[0])))
  window.dispatchEvent(new PointerEvent('pointermove', middle(cells()[2])))
  await vi.waitFor(() => expect(cells()[2]?.dataset['over']).toBe('true'))
  window.dispatchEvent(new PointerEvent('pointerup', middle(cells()[2])))
  expect(order()).toEqual(['a', 'c', 'b'])
  studio.undo.back()
  expect(order()).toEqual(['b', 'a', 'c'])
  studio.undo.back()
  expect(order()).toEqual(['a', 'b', 'c'])
  await sheet('a.png', 'b.png', 'c.png')
})

it('captions go into the prompt as one edit, and a removed reference comes back with its own', async () => {
  const { studio, add } = await openReferences()
  await add('fox.png', 'car.png')
  await page.getByRole('textbox', { name: 'Who or what is in image 1' }).fill('a red fox')
  await page.getByRole('textbox', { name: 'Who or what is in image 2' }).fill('an old car')
  await page.getByRole('button', { name: 'Write them into the prompt' }).click()
  const whole = 'Reference sheet: a red fox, an old car. Generated video: They dance.'
  expect(studio.form.prompt).toBe(whole)
  await expect.element(page.getByText('The prompt says what is on the sheet.')).toBeVisible()
  studio.undo.back()
  expect(studio.form.prompt).toBe('They dance.')
  await page.getByRole('button', { name: 'Remove fox.png' }).click()
  expect(studio.form.references.map(({ caption }) => caption)).toEqual(['an old car'])
  studio.undo.back()
  expect(studio.form.references.map(({ caption }) => caption)).toEqual(['a red fox', 'an old car'])
})

it('nine references fit, and none is sent by another mode', async () => {
  const { studio, add, sheet } = await openReferences()
  const names = Array.from({ length: 10 }, (_, n) => `${n}.png`)
  await add(...names)
  expect(studio.form.references).toHaveLength(9)
  await sheet(...names.slice(0, 9))
  await expect.element(page.getByRole('button', { name: 'Add images' })).not.toBeInTheDocument()
  studio.edit({ mode: 'a2v', audio: 'speech.wav' })
  await vi.waitFor(() => expect(studio.readiness.check.value.request?.mode).toBe('a2v'))
  expect(studio.readiness.check.value.request).toMatchObject({ references: [], sheet: null })
  expect(studio.form.references).toHaveLength(9)
})

it('an image that the browser can’t draw is named, and the sheet is tried again', async () => {
  const { studio, comfy, world, add, sheet } = await openReferences()
  const { urlOf } = comfy
  comfy.urlOf = (name) => `data:text/plain,${name}`
  await add('fox.png')
  await vi.waitFor(() => {
    world.pass(500)
    expect(studio.references.trouble.value?.what).toContain('fox.png')
  })
  comfy.urlOf = urlOf
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await sheet('fox.png')
  expect(studio.references.trouble.value).toBeNull()
})

it('a voice sample has a window of five seconds, and the prompt gets its sections', async () => {
  const prompt = 'A man says "Hello there." and waves.'
  const { studio, comfy } = openReady('t2v', { voice: 'speech.wav', prompt })
  await section('Voice').click()
  await expect.element(page.getByText(/to 5.00 s of 6.00 s/)).toBeVisible()
  const start = page.getByRole('spinbutton', { name: 'Start at' })
  await start.fill('0.5')
  await userEvent.keyboard('{Enter}')
  expect(studio.form.voiceStart).toBe(0.5)
  await page.getByRole('button', { name: 'Write the prompt in sections' }).click()
  expect(studio.form.prompt).toContain('[SPEECH]: "Hello there."')
  await expect.element(page.getByText('The prompt has its sections.')).toBeVisible()
  studio.undo.back()
  expect(studio.form.prompt).toBe(prompt)
  await generateButton().click()
  await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
  const sent = comfy.submissions[0]!.prompt
  expect(sent['load_voice']?.inputs['audio']).toBe('speech.wav')
  expect(sent['trim_voice']?.inputs).toMatchObject({ start_index: 0.5, duration: 5 })
  await start.fill('7')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/should start at 7 s/).first()).toBeVisible()
  studio.edit({ mode: 'a2v' })
  await vi.waitFor(() => expect(studio.readiness.check.value.request?.voice).toBeNull())
})

it('a missing LoRA is offered where the voice needs it', async () => {
  const comfy = new FakeComfy()
  comfy.missing = ['ltx-2.3-id-lora-talkvid-3k.safetensors']
  const { studio } = openReady('i2v', {}, { comfy })
  await vi.waitFor(() => expect(studio.server.state.value.status).toBe('ready'))
  await vi.waitFor(() => expect(studio.readiness.needs.value.entries).toEqual([]))
  studio.edit({ voice: 'speech.wav' })
  await vi.waitFor(() =>
    expect(studio.readiness.needs.value.entries.map(({ role }) => role)).toEqual(['voiceLora']),
  )
})
