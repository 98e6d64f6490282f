import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { modeIds } from '../../core/form/form.ts'
import type { Mode } from '../../core/family/mode.ts'
import { modes } from '../../modes/index.ts'
import { memoryStorage } from '../../studio/world/storage.ts'
import { words } from '../../words/index.ts'
import { generateButton, openPanel, openReady } from '../open.testing.ts'

const made = () => page.getByTestId('made')
const unfold = (title: string | RegExp) =>
  page
    .getByRole('group')
    .getByText(title, { exact: typeof title === 'string' })
    .click()

describe('modes', () => {
  it.each(modeIds)('%s shows exactly its inputs', async (mode) => {
    const { side } = openPanel({ mode })
    await expect.element(page.getByRole('radio', { name: words().modes[mode].short })).toBeChecked()
    const drawn = [...side.querySelectorAll('[data-slot]')].map((slot) =>
      slot.getAttribute('data-slot'),
    )
    expect(drawn).toEqual(modes[mode].media.map(({ field }) => field))
  })

  it.each(modeIds)('%s says in one line what it does', async (mode) => {
    openPanel({ mode })
    await expect.element(page.getByText(words().modes[mode].hint)).toBeVisible()
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
  it('says what is missing, one thing at a time, until it is enabled', async () => {
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
    await expect.element(prompt).toHaveAccessibleDescription(/Describe what happens/)
    expect(comfy.submissions).toEqual([])
  })

  it('unfolds Advanced when the reason is in it', async () => {
    openReady('style', { video: 'silent.mp4' })
    await page.getByRole('button', { name: 'silent.mp4 has no sound to keep.' }).click()
    await page.getByRole('button', { name: 'Use generated sound' }).click()
    await expect.element(generateButton()).toHaveAttribute('aria-disabled', 'false')
  })

  it('queues the form’s values and rolls a new seed', async () => {
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

  it('queues as many variations as chosen', async () => {
    const { studio } = openReady('t2v', { seed: 7, variations: 3 })
    await page.getByRole('button', { name: 'Generate × 3' }).click()
    await vi.waitFor(() => expect(studio.jobs.line.value).toHaveLength(3))
    const seeds = studio.jobs.line.value.map(({ request }) => request.seed)
    expect(seeds).toEqual([7, 8, 9])
  })

  it('says that ComfyUI isn’t responding, and retries on request', async () => {
    const comfy = new FakeComfy()
    comfy.down = true
    openReady('t2v', {}, { comfy })
    await expect.element(page.getByText('ComfyUI isn’t responding.')).toBeVisible()
    comfy.down = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(generateButton()).toHaveAttribute('aria-disabled', 'false')
  })
})

describe('prompt', () => {
  it('shows the negative prompt as inactive without guidance, but keeps it editable', async () => {
    const { studio } = openReady('t2v')
    await unfold('Negative prompt')
    const negative = page.getByLabelText('What to keep out of the video')
    await expect.element(negative).toHaveAccessibleDescription(/No effect with Balanced/)
    await negative.fill('rain')
    expect(studio.form.negative).toBe('rain')
    await page.getByRole('button', { name: 'Reset' }).click()
    expect(studio.form.negative).toBeNull()
    await page.getByRole('radio', { name: 'Quality' }).click()
    await expect.element(negative).not.toHaveAccessibleDescription(/no effect/)
  })

  it('grows with its text up to half the window', async () => {
    openPanel()
    const prompt = page.getByLabelText('Prompt', { exact: true })
    const height = () => prompt.element().getBoundingClientRect().height
    const before = height()
    await prompt.fill('one\ntwo\nthree\nfour\nfive')
    const five = height()
    await prompt.fill('line\n'.repeat(30))
    expect(five).toBeGreaterThan(before)
    expect(height()).toBeCloseTo(innerHeight / 2, 0)
  })
})

describe('size and length', () => {
  it('show what will actually be made', async () => {
    openReady('t2v', { seconds: 4.9, aspect: 'custom', width: 1270, height: 700 })
    await expect.element(made()).toMatchTextContent('→ 121 frames at 24 fps, 5.04 s · 1280×704')
    await expect.element(made()).toHaveAttribute('data-width', '1280')
    await expect.element(made()).toHaveAttribute('data-height', '704')
    await expect.element(made()).toHaveAttribute('data-frames', '121')
    await expect.element(made()).toHaveAttribute('data-fps', '24')
  })

  it('show what a draft renders and what Finish makes of it', async () => {
    openReady('t2v', { preset: 'draft' })
    await expect.element(made()).toMatchTextContent('640×352, finishes at 1280×704')
    await expect.element(made()).toHaveAttribute('data-width', '640')
  })

  it('become custom as soon as a number is typed', async () => {
    const { studio } = openReady('t2v')
    await page.getByLabelText('Width').fill('960')
    expect(studio.form).toMatchObject({ aspect: 'custom', width: 960, height: 704 })
    await expect.element(page.getByRole('combobox', { name: 'Size' })).toMatchTextContent('Custom')
  })

  it('follow the image, by name, or a chosen aspect ratio', async () => {
    const { studio } = openReady('i2v', { fit: 'crop' })
    const size = page.getByRole('combobox', { name: 'Size' })
    await expect.element(size).toMatchTextContent('Match the image')
    await size.click()
    await page.getByRole('option', { name: '9:16' }).click()
    expect(studio.form.aspect).toBe('9:16')
    await expect.element(made()).toHaveAttribute('data-height', '1280')
  })

  it('crop an image of another aspect ratio, show what is cut off, and can fit it with bars', async () => {
    const { studio, side } = openReady('i2v', { image: 'square.png', aspect: '16:9' })
    await expect.element(page.getByRole('button', { name: /^Generate/ })).toBeEnabled()
    expect(studio.readiness.check.value.request?.fit).toBe('crop')
    const box = (selector: string) => side.querySelector(selector)!.getBoundingClientRect()
    await vi.waitFor(() => expect(side.querySelector('.ltx-crop')).not.toBeNull())
    const [image, kept] = [box('.ltx-crop'), box('.ltx-crop-kept')]
    // the middle: all of the width, 9/16 of the height
    expect(kept.width / kept.height).toBeCloseTo(1280 / 704, 1)
    expect(kept.x + kept.width / 2).toBeCloseTo(image.x + image.width / 2, 0)
    expect(kept.y + kept.height / 2).toBeCloseTo(image.y + image.height / 2, 0)
    await page.getByRole('radio', { name: 'Fit with bars' }).click()
    expect(studio.form.fit).toBe('pad')
    expect(side.querySelector('.ltx-crop')).toBeNull()
    await page.getByRole('radio', { name: 'Crop to fill' }).click()
    expect(studio.form.fit).toBe('crop')
    studio.edit({ aspect: '1:1' })
    await vi.waitFor(() => expect(side.querySelector('.ltx-crop-cut')).toBeNull())
    expect(page.getByRole('radio', { name: 'Crop to fill' }).query()).toBeNull()
  })

  it('show the result of an automatic length', async () => {
    const { studio } = openReady('lipsync')
    const length = page.getByLabelText('Length')
    await expect.element(length).toHaveAttribute('placeholder', 'auto: 6')
    // 4.667
    studio.edit({ audioStart: 1.5 })
    await expect.element(length).toHaveAttribute('placeholder', 'auto: 4.7')
    await length.fill('2,5')
    expect(studio.form.seconds).toBe(2.5)
    await length.fill('')
    expect(studio.form.seconds).toBeNull()
  })

  it('show problems at the field', async () => {
    openReady('t2v', { seconds: 500 })
    const length = page.getByLabelText('Length')
    await expect.element(length).toHaveAttribute('aria-invalid', 'true')
    await expect.element(length).toHaveAccessibleDescription(/9 to 993 are supported/)
  })

  it('show no frame rate when the video sets it', async () => {
    openReady('style')
    await expect.element(page.getByLabelText('Length')).toBeVisible()
    expect(page.getByLabelText('Frame rate').elements()).toEqual([])
  })
})

describe('Advanced', () => {
  it('locks steps and CFG when the preset doesn’t use them, and says so', async () => {
    openReady('t2v')
    await unfold('Advanced')
    await expect.element(page.getByLabelText('Steps')).toBeDisabled()
    await expect.element(page.getByLabelText('CFG')).toHaveValue('1')
    await expect
      .element(page.getByText(/Fixed with Balanced, which runs distilled steps/))
      .toBeVisible()
    await page.getByRole('radio', { name: 'Quality' }).click()
    await expect.element(page.getByLabelText('Steps')).toBeEnabled()
    await expect.element(page.getByLabelText('Steps')).toHaveValue('20')
  })

  it('shows a default as if it were set, and resets to it', async () => {
    const { studio } = openReady('i2v')
    await unfold('Advanced')
    const strength = page.getByLabelText('Image strength', { exact: true })
    await expect.element(strength).toHaveValue('0.7')
    await strength.fill('0.5')
    expect(studio.form.imageStrength).toBe(0.5)
    await page.getByRole('button', { name: 'Reset Image strength to 0.7' }).click()
    expect(studio.form.imageStrength).toBeNull()
  })

  it.each(modeIds)('%s shows only the settings it uses', (mode) => {
    const { side } = openReady(mode)
    const fields = Object.values(modes).flatMap((one) => settingsOf(one))
    const drawn = [...new Set(fields)].filter((field) =>
      side.querySelector(`[data-field="${field}"]`),
    )
    expect(drawn.toSorted()).toEqual(settingsOf(modes[mode]).toSorted())
  })
})

/** the first family's model chooses no length */
const settingsOf = ({ options, strengths }: Mode): string[] => [
  ...options.filter((option) => option !== 'lengthByModel'),
  ...Object.keys(strengths),
]

describe('what Style keeps of its video', () => {
  it('is asked beside the prompt, with a picture of each choice', async () => {
    const { studio, side } = openReady('style')
    const keep = page.getByRole('radiogroup', { name: 'Keep from the video' })
    expect(keep.getByRole('radio').elements()).toHaveLength(4)
    const pictures = side.querySelectorAll('.ltx-control-picture')
    expect(new Set([...pictures].map(({ innerHTML }) => innerHTML)).size).toBe(4)
    await keep.getByRole('radio', { name: 'Depth' }).click()
    await page.getByRole('radio', { name: 'Generated' }).click()
    expect(studio.form).toMatchObject({ control: 'depth', sound: 'generated' })
    // before the presets, and not folded away
    const presets = page.getByRole('radiogroup', { name: 'Preset' }).element()
    const order = keep.element().compareDocumentPosition(presets)
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(keep.element().closest('details')).toBeNull()
  })
})

it('a form is restored after a reload', async () => {
  const storage = memoryStorage()
  const first = openPanel({}, { storage })
  await page.getByLabelText('Prompt', { exact: true }).fill('a red kite')
  await page.getByRole('radio', { name: 'Lips' }).click()
  first.side.remove()
  openPanel({}, { storage })
  await expect.element(page.getByRole('radio', { name: 'Lips' })).toBeChecked()
  await expect.element(page.getByLabelText('Prompt', { exact: true })).toHaveValue('a red kite')
})
