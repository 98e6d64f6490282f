import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { differences } from '../core/compare/differences.ts'
import { families } from '../families/index.ts'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { modes } from '../modes/index.ts'
import { settingName, valueName } from './compare/difference-words.ts'
import { factsOf } from './history/run-facts.ts'
import { openReady } from './open.testing.ts'

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
