import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { modeIds } from '../core/form.ts'
import { modes } from '../modes/index.ts'
import { memoryStorage } from '../studio/storage.ts'
import { words } from '../words/index.ts'
import { generateButton, openPanel, openReady } from './open.testing.ts'

const made = () => page.getByTestId('made')
const unfold = (title: string | RegExp) =>
  page
    .getByRole('group')
    .getByText(title, { exact: typeof title === 'string' })
    .click()

describe('modes', () => {
  it.each(modeIds)('%s draws exactly its inputs', async (mode) => {
    const { side } = openPanel({ mode })
    await expect.element(page.getByRole('radio', { name: words().modes[mode].short })).toBeChecked()
    const drawn = [...side.querySelectorAll('[data-slot]')].map((slot) =>
      slot.getAttribute('data-slot'),
    )
    expect(drawn).toEqual(modes[mode].media.map(({ field }) => field))
  })

  it('are chosen with the arrow keys', async () => {
    const { studio } = openPanel()
    await page.getByRole('radio', { name: 'Text', exact: true }).click()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(studio.form.mode).toBe('i2v')
    await expect.element(page.getByRole('radio', { name: 'Image' })).toHaveFocus()
  })

  it.each(modeIds)('%s overflows nowhere in the narrowest sidebar', (mode) => {
    const { side } = openReady(mode, { seed: 2 ** 53 }, { width: 312 })
    const right = side.getBoundingClientRect().right
    const wide = [...side.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > right + 0.5,
    )
    expect(wide.map((element) => element.className)).toEqual([])
  })
})

describe('Generate', () => {
  it('says what is missing, one thing after the other, until it is enabled', async () => {
    openPanel({ mode: 'i2v' })
    await expect.element(generateButton()).toHaveAttribute('aria-disabled', 'true')
    await expect.element(generateButton()).toHaveAccessibleDescription('The prompt is empty.')
    await page.getByLabelText('Prompt', { exact: true }).fill('a kite')
    await expect.element(generateButton()).toHaveAccessibleDescription('First frame is missing.')
  })

  it('leads to the field that keeps it disabled', async () => {
    const { comfy } = openPanel()
    await page.getByRole('button', { name: 'The prompt is empty.' }).click()
    const prompt = page.getByLabelText('Prompt', { exact: true })
    await expect.element(prompt).toHaveFocus()
    await expect.element(prompt).toHaveAttribute('aria-invalid', 'true')
    await expect.element(prompt).toHaveAccessibleDescription(/Write what should happen/)
    expect(comfy.submissions).toEqual([])
  })

  it('unfolds Advanced when the reason is in there', async () => {
    openReady('style', { video: 'silent.mp4' })
    await page.getByRole('button', { name: 'silent.mp4 has no sound to keep.' }).click()
    await page.getByRole('button', { name: 'Use generated sound' }).click()
    await expect.element(generateButton()).toHaveAttribute('aria-disabled', 'false')
  })

  it('queues what the form says and rolls a new seed', async () => {
    const { comfy, studio } = openReady('t2v', { seed: 7 })
    await generateButton().click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    expect(comfy.submissions[0]?.request).toMatchObject({ mode: 't2v', seed: 7 })
    expect(studio.form.seed).not.toBe(7)
  })

  it('keeps a locked seed', async () => {
    const { comfy, studio } = openReady('t2v', { seed: 7 })
    await page.getByRole('button', { name: 'Keep this seed' }).click()
    await generateButton().click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    expect(studio.form.seed).toBe(7)
  })

  it('queues as many variations as it says', async () => {
    const { comfy } = openReady('t2v', { seed: 7, variations: 3 })
    await page.getByRole('button', { name: 'Generate × 3' }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(3))
    const seeds = comfy.submissions.map(({ request }) => (request as { seed: number }).seed)
    expect(seeds).toEqual([7, 8, 9])
  })

  it('says that ComfyUI does not answer, and tries again when asked', async () => {
    const comfy = new FakeComfy()
    comfy.down = true
    openReady('t2v', {}, { comfy })
    await expect.element(page.getByText('ComfyUI does not answer.')).toBeVisible()
    comfy.down = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(generateButton()).toHaveAttribute('aria-disabled', 'false')
  })
})

describe('prompt', () => {
  it('shows the negative prompt as idle, and still takes it, where nothing guides', async () => {
    const { studio } = openReady('t2v')
    await unfold('Negative prompt')
    const negative = page.getByLabelText('What should not be in it')
    await expect.element(negative).toHaveAccessibleDescription(/no effect with Balanced/)
    await negative.fill('rain')
    expect(studio.form.negative).toBe('rain')
    await page.getByRole('button', { name: 'Reset' }).click()
    expect(studio.form.negative).toBeNull()
    await page.getByRole('radio', { name: 'Quality' }).click()
    await expect.element(negative).not.toHaveAccessibleDescription(/no effect/)
  })

  it('grows with its text up to eight lines', async () => {
    openPanel()
    const prompt = page.getByLabelText('Prompt', { exact: true })
    const height = () => prompt.element().getBoundingClientRect().height
    const before = height()
    await prompt.fill('one\ntwo\nthree\nfour\nfive')
    const five = height()
    await prompt.fill('line\n'.repeat(30))
    expect(five).toBeGreaterThan(before)
    expect(height()).toBe(172)
  })
})

describe('size and length', () => {
  it('say what will really be made', async () => {
    openReady('t2v', { seconds: 4.9, aspect: 'custom', width: 1270, height: 700 })
    await expect.element(made()).toMatchTextContent('→ 121 frames at 24 fps, 5.04 s · 1280×704')
    await expect.element(made()).toHaveAttribute('data-width', '1280')
    await expect.element(made()).toHaveAttribute('data-height', '704')
    await expect.element(made()).toHaveAttribute('data-frames', '121')
    await expect.element(made()).toHaveAttribute('data-fps', '24')
  })

  it('say what a draft renders and what it can be finished to', async () => {
    openReady('t2v', { preset: 'draft' })
    await expect.element(made()).toMatchTextContent('640×352, to be finished at 1280×704')
    await expect.element(made()).toHaveAttribute('data-width', '640')
  })

  it('become custom as soon as a number is typed', async () => {
    const { studio } = openReady('t2v')
    await page.getByLabelText('Width').fill('960')
    expect(studio.form).toMatchObject({ aspect: 'custom', width: 960, height: 704 })
    await expect.element(page.getByRole('combobox', { name: 'Size' })).toMatchTextContent('Custom')
  })

  it('follow the picture under its name, or a shape that is chosen', async () => {
    const { studio } = openReady('i2v', { fit: 'crop' })
    const size = page.getByRole('combobox', { name: 'Size' })
    await expect.element(size).toMatchTextContent('As the picture')
    await size.click()
    await page.getByRole('option', { name: '9:16' }).click()
    expect(studio.form.aspect).toBe('9:16')
    await expect.element(made()).toHaveAttribute('data-height', '1280')
  })

  it('ask once whether to crop a picture of another shape, and let it be changed', async () => {
    const { studio } = openReady('i2v', { image: 'square.png', aspect: '16:9' })
    await expect
      .element(page.getByText('square.png has another shape than the video.').first())
      .toBeVisible()
    await page.getByRole('button', { name: 'Fit with bars' }).click()
    expect(studio.form.fit).toBe('pad')
    await page.getByRole('radio', { name: 'Crop to fill' }).click()
    expect(studio.form.fit).toBe('crop')
  })

  it('show what an automatic length gives', async () => {
    const { studio } = openReady('lipsync')
    const length = page.getByLabelText('Length')
    await expect.element(length).toHaveAttribute('placeholder', 'auto: 6')
    await length.fill('2,5')
    expect(studio.form.seconds).toBe(2.5)
    await length.fill('')
    expect(studio.form.seconds).toBeNull()
  })

  it('complain at the field', async () => {
    openReady('t2v', { seconds: 500 })
    const length = page.getByLabelText('Length')
    await expect.element(length).toHaveAttribute('aria-invalid', 'true')
    await expect.element(length).toHaveAccessibleDescription(/9 to 993 are possible/)
  })

  it('draw no frame rate where the video gives it', async () => {
    openReady('style')
    await expect.element(page.getByLabelText('Length')).toBeVisible()
    expect(page.getByLabelText('Frame rate').elements()).toEqual([])
  })
})

describe('LoRAs', () => {
  it('are found, weighed, switched off and removed', async () => {
    const { studio } = openReady('t2v')
    await vi.waitFor(() => expect(studio.server.loras.value.length).toBeGreaterThan(0))
    await unfold('LoRAs')
    await page.getByRole('button', { name: 'Add a LoRA' }).click()
    await page.getByRole('combobox', { name: 'LoRA' }).click()
    await page.getByRole('searchbox', { name: 'Search' }).fill('grain')
    await page.getByRole('option', { name: 'styles/film-grain' }).click()
    const name = 'styles/film-grain.safetensors'
    await page.getByLabelText(`Strength of ${name}`, { exact: true }).fill('-1.5')
    expect(studio.form.loras).toEqual([{ name, strength: -1.5, on: true }])
    await expect.element(page.getByText('LoRAs (1)')).toBeVisible()
    await page.getByRole('switch', { name: `Use ${name}` }).click()
    expect(studio.form.loras[0]?.on).toBe(false)
    await page.getByRole('button', { name: `Remove ${name}` }).click()
    expect(studio.form.loras).toEqual([])
  })
})

describe('Advanced', () => {
  it('fixes steps and CFG where the preset does not use them, and says so', async () => {
    openReady('t2v')
    await unfold('Advanced')
    await expect.element(page.getByLabelText('Steps')).toBeDisabled()
    await expect.element(page.getByLabelText('CFG')).toHaveValue('1')
    await expect.element(page.getByText(/Balanced runs distilled steps/)).toBeVisible()
    await page.getByRole('radio', { name: 'Quality' }).click()
    await expect.element(page.getByLabelText('Steps')).toBeEnabled()
    await expect.element(page.getByLabelText('Steps')).toHaveValue('20')
  })

  it('shows a default as if it were set, and goes back to it', async () => {
    const { studio } = openReady('i2v')
    await unfold('Advanced')
    const strength = page.getByLabelText('Image strength', { exact: true })
    await expect.element(strength).toHaveValue('0.7')
    await strength.fill('0.5')
    expect(studio.form.imageStrength).toBe(0.5)
    await page.getByRole('button', { name: 'Reset Image strength to 0.7' }).click()
    expect(studio.form.imageStrength).toBeNull()
  })

  it.each(modeIds)('%s draws only the settings it uses', (mode) => {
    const { side } = openReady(mode)
    const fields = ['control', 'sound', 'controlStrength', 'imageStrength', 'guideStrength']
    const drawn = fields.filter((field) => side.querySelector(`[data-field="${field}"]`))
    expect(drawn.toSorted()).toEqual([...modes[mode].options].toSorted())
  })
})

it('a form comes back after a reload', async () => {
  const storage = memoryStorage()
  const first = openPanel({}, { storage })
  await page.getByLabelText('Prompt', { exact: true }).fill('a red kite')
  await page.getByRole('radio', { name: 'Lips' }).click()
  first.side.remove()
  openPanel({}, { storage })
  await expect.element(page.getByRole('radio', { name: 'Lips' })).toBeChecked()
  await expect.element(page.getByLabelText('Prompt', { exact: true })).toHaveValue('a red kite')
})
