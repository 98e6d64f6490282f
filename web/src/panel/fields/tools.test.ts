import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { differences } from '../../core/compare/differences.ts'
import { families } from '../../families/index.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { ltx25 } from '../../families/ltx-2.5/index.ts'
import { modes } from '../../modes/index.ts'
import { settingName, valueName } from '../compare/difference-words.ts'
import { factsOf } from '../history/run-facts.ts'
import type { Form } from '../../core/form/form.ts'
import { openReady } from '../open.testing.ts'

const list = () => page.getByRole('combobox', { name: 'Tool', exact: true })
const fill = () => page.getByRole('button', { name: 'Write the prompt for this tool' })
const prompt = () => page.getByLabelText('Prompt', { exact: true })
const option = (name: string) => page.getByRole('option', { name })
const strength = () => page.getByLabelText('Tool strength', { exact: true })

async function choose(name: string): Promise<void> {
  await list().click()
  await option(name).click()
}

describe('the list of tools', () => {
  it('says what each does, its licence, and whether it needs an account', async () => {
    const { side } = openReady('tool')
    await expect.element(list()).toMatchTextContent('Clean plate')
    await list().click()
    const options = page.getByRole('option').elements()
    expect(options).toHaveLength(ltx23.tools?.length ?? 0)
    for (const { textContent } of options)
      expect(textContent.trim().split(/\s+/).length).toBeGreaterThan(8)
    await option('Clean plate').click()
    const about = () => side.querySelector('.ltx-tool-field > .ltx-help')?.textContent ?? ''
    expect(about()).toContain('Licence: LTX-2 Community License · 0.3 GB')
    await expect
      .element(page.getByRole('img', { name: 'Needs a Hugging Face account' }))
      .toBeInTheDocument()
    await choose('New camera angle')
    await vi.waitFor(() => expect(about()).toContain('Licence: Apache-2.0'))
    expect(page.getByRole('img', { name: 'Needs a Hugging Face account' }).elements()).toEqual([])
  })

  it('gives each tool its strength, which another tool doesn’t take over', async () => {
    const { studio } = openReady('tool', { prompt: 'a dog' })
    await choose('Add water')
    await page.getByText('Advanced').first().click()
    await expect.element(strength()).toHaveValue('1.2')
    await strength().fill('0.8')
    await vi.waitFor(() => expect(studio.form.toolStrength).toBe(0.8))
    await choose('New camera angle')
    await expect.element(strength()).toHaveValue('1.5')
    await vi.waitFor(() => expect(studio.readiness.check.value.request?.toolStrength).toBe(1.5))
  })

  it('offers the download of a file that isn’t there, at the tool', async () => {
    const comfy = new FakeComfy()
    openReady('tool', {}, { comfy })
    await choose('Colorize')
    const field = page.getByRole('button', { name: /^Download.*0\.9 GB/ }).first()
    await expect.element(field).toBeVisible()
    expect(field.element().closest('[data-field="tool"]')).not.toBeNull()
  })
})

describe('the prompt of a tool', () => {
  it('is filled in around the user’s words, and undone', async () => {
    const { studio } = openReady('tool', { prompt: 'a brown dog on a lawn' })
    await choose('Deblur')
    await expect.element(page.getByText(/“DEBLUR”/)).toBeVisible()
    await fill().click()
    expect(studio.form.prompt).toMatch(
      /^Reference shows a brown dog.* DEBLUR a brown dog on a lawn\.$/,
    )
    await expect.element(fill()).not.toBeInTheDocument()
    expect(page.getByText(/“DEBLUR”/).elements()).toEqual([])
    // another tool takes the words over
    await choose('Add water')
    expect(studio.form.prompt).toContain('DEBLUR')
    await fill().click()
    expect(studio.form.prompt).toMatch(/ADD WATER a brown dog on a lawn\.$/)
    await prompt().click()
    await userEvent.keyboard('{Control>}z{/Control}')
    await vi.waitFor(() => expect(studio.form.prompt).toContain('DEBLUR a brown dog on a lawn'))
  })

  it('of a camera angle is chosen from what the model knows', async () => {
    const { studio } = openReady('tool', { tool: 'camera-angle', prompt: '' })
    await fill().click()
    const height = page.getByRole('combobox', { name: 'Height', exact: true }).first()
    await height.click()
    await option('lower').click()
    expect(studio.form.prompt).toBe(
      'crossview. new camera angle: slightly to the right, lower, same distance.',
    )
  })
})

it('light and sun are chosen from what the model knows, and are what the run is lit by', async () => {
  const { studio } = openReady('tool', { tool: 'relight', prompt: '' })
  await fill().click()
  await page.getByRole('combobox', { name: 'Light', exact: true }).click()
  await option('hard low-angle sunlight').click()
  await page.getByRole('combobox', { name: 'Sun from', exact: true }).click()
  await option('the back-left').click()
  expect(studio.form.prompt).toBe(
    'relight the video to match the light-direction ball. hard low-angle sunlight from the back-left.',
  )
})

it('LTX-2.5 has tools of its own, with its own files, and says which one it lacks', async () => {
  const comfy = new FakeComfy(...families.all)
  comfy.now = { ...comfy.now!, comfyui: '0.33.0' }
  const { studio } = openReady('tool', { family: ltx25.id }, { comfy })
  await list().click()
  expect(page.getByRole('option').elements()).toHaveLength(ltx25.tools?.length ?? 0)
  await option('Deblur').click()
  await expect
    .poll(() => studio.readiness.check.value.request)
    .toMatchObject({
      family: ltx25.id,
      tool: 'deblur',
    })
  studio.edit({ tool: 'greenscreen' })
  await expect
    .poll(() => studio.readiness.check.value.problems)
    .toMatchObject([{ code: 'tool_not_offered', field: 'tool' }])
})

it('a detailer says the size itself; a size of one’s own can be chosen all the same', async () => {
  const { studio } = openReady('tool', { tool: 'detail-2', scale: '448p' })
  await expect.element(page.getByText(/at most 2048 pixels/)).toBeVisible()
  expect(page.getByRole('combobox', { name: 'Scale' }).elements()).toEqual([])
  studio.edit({ tool: 'deblur' })
  await vi.waitFor(() => expect(page.getByText(/at most 2048 pixels/).elements()).toEqual([]))
})

it('a run says its tool and the tool’s strength, in History and where two are compared', () => {
  const requests = ['water', 'deblur'].map((tool) => requestOf('tool', { tool }))
  const [water, deblur] = requests.map((request) => ({
    request,
    mode: modes.tool,
    family: ltx23,
  }))
  if (!water || !deblur) throw new Error('two runs')
  expect(factsOf(water.request, families)).toEqual(
    expect.arrayContaining([
      { name: 'Tool', value: 'Add water' },
      { name: 'Tool strength', value: '1.2' },
    ]),
  )
  const rows = differences(water, deblur).map((row) => [
    settingName(row, [modes.tool]),
    ...row.values.map((value) => valueName(row, value, ltx23)),
  ])
  expect(rows).toEqual([
    ['Tool', 'Add water', 'Deblur'],
    ['Tool strength', '1.2', '1'],
  ])
})

describe('where a video stays in a larger frame', () => {
  const places = () => page.getByRole('radiogroup', { name: 'Place of the video in the frame' })
  const place = (name: string) => places().getByRole('radio', { name, exact: true })
  const open = (form: Partial<Form> = {}) =>
    openReady('tool', { tool: 'outpaint', aspect: '9:16', ...form }, { width: 312 })

  it('is one of nine places, by mouse and by keyboard', async () => {
    const { studio, side } = open()
    const drawn = () => Number(side.querySelector('.ltx-place-frame rect')?.getAttribute('y'))
    await expect.element(place('Center')).toBeChecked()
    expect(places().getByRole('radio').elements()).toHaveLength(9)
    const middle = drawn()
    await place('Top').click()
    await vi.waitFor(() => expect(studio.form.sourceAt).toBe('top'))
    expect(drawn()).toBe(0)
    await userEvent.keyboard('{ArrowDown}')
    await vi.waitFor(() => expect(studio.form.sourceAt).toBe('center'))
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    await vi.waitFor(() => expect(studio.form.sourceAt).toBe('bottom-right'))
    expect(drawn()).toBeGreaterThan(middle)
    expect(document.activeElement).toBe(place('Bottom right').element())
    // one stop for the Tab key
    const stops = places().getByRole('radio').elements()
    expect(stops.filter((one) => (one as HTMLElement).tabIndex === 0)).toHaveLength(1)
    expect(studio.readiness.check.value.request?.sourceAt).toBe('bottom-right')
  })

  it.each(['21:9', '9:16', '1:1'] as const)('has room for a finger in a frame of %s', (aspect) => {
    const { side } = open({ aspect, sourceScale: 0.5 })
    for (const one of side.querySelectorAll('.ltx-place-at')) {
      const { width, height } = one.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    }
    const right = side.getBoundingClientRect().right
    for (const one of side.querySelectorAll('.ltx-place *'))
      expect(one.getBoundingClientRect().right).toBeLessThanOrEqual(right)
  })

  it('says how large frame and video are, as the run makes them', async () => {
    const { studio } = open({ aspect: 'custom', width: 704, height: 1280 })
    await expect
      .element(page.getByText(/^704×1280, of which the video fills 704×396\./))
      .toBeVisible()
    await page.getByLabelText('Size of the video', { exact: true }).fill('50')
    await expect
      .element(page.getByText(/^704×1280, of which the video fills 352×198\./))
      .toBeVisible()
    expect(studio.form.sourceScale).toBe(0.5)
    // nothing is cut off, so nothing is asked
    expect(page.getByText('Aspect ratio differs').elements()).toEqual([])
    await choose('Deblur')
    expect(places().elements()).toEqual([])
    await expect.element(page.getByText('Aspect ratio differs')).toBeVisible()
  })

  it('asks for another frame where nothing would be painted', async () => {
    const { studio, side } = open({ aspect: 'auto' })
    // a click through the page would wait until the button is enabled
    side.querySelector<HTMLElement>('.ltx-generate')?.click()
    const said = () => page.getByText(/nothing is left to paint/)
    await expect.element(said().first()).toBeVisible()
    await page.getByRole('button', { name: 'Use 9:16' }).first().click()
    await vi.waitFor(() => expect(said().elements()).toEqual([]))
    expect(studio.form.aspect).toBe('9:16')
    expect(studio.readiness.check.value.request).not.toBeNull()
  })

  it('is the user’s own words, without those of another tool', async () => {
    const { studio } = open({ prompt: 'a brown dog on a lawn.' })
    const alone = () => page.getByRole('button', { name: 'Keep only my own words' })
    await expect.element(place('Center')).toBeVisible()
    expect([...fill().elements(), ...alone().elements()]).toEqual([])
    studio.edit({ prompt: 'A realistic nighttime scene. a brown dog on a lawn.' })
    await alone().click()
    expect(studio.form.prompt).toBe('a brown dog on a lawn')
  })

  it('is said in History, and where two runs are compared', () => {
    const run = (values: Partial<Form>) => ({
      request: requestOf('tool', { tool: 'outpaint', aspect: '1:1', ...values } as never),
      mode: modes.tool,
      family: ltx23,
    })
    const [one, two] = [run({}), run({ sourceAt: 'bottom', sourceScale: 0.75 })]
    expect(factsOf(two.request, families)).toEqual(
      expect.arrayContaining([
        { name: 'Tool', value: 'Outpaint' },
        { name: 'Place of the video in the frame', value: 'Bottom' },
        { name: 'Size of the video', value: '75 %' },
      ]),
    )
    const rows = differences(one, two).map((row) => [
      settingName(row, [modes.tool]),
      ...row.values.map((value) => valueName(row, value, ltx23)),
    ])
    expect(rows).toEqual([
      ['Place of the video in the frame', 'Center', 'Bottom'],
      ['Size of the video', '100 %', '75 %'],
    ])
  })
})
