import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { openPanel, openReady, picture } from './open.testing.ts'

const prompt = () => page.getByLabelText('Prompt', { exact: true })
const line = () => page.getByRole('region', { name: 'What was put into the form' })
const kite = requestOf('t2v', { prompt: 'a green kite', negative: 'rain', seed: 5 })

describe('Ctrl+Z', () => {
  it('after other settings brings back what was typed, in one step', async () => {
    const { studio } = openPanel()
    await prompt().click()
    await userEvent.keyboard('my own words')
    studio.restore(kite)
    await expect.element(prompt()).toHaveValue('a green kite')
    await prompt().click()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(prompt()).toHaveValue('my own words')
    expect(studio.form.prompt).toBe('my own words')
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(studio.form.prompt).toBe('a green kite')
  })

  it('leads through several settings, one after the other', async () => {
    const { studio } = openPanel()
    await prompt().click()
    await userEvent.keyboard('my own words')
    for (const text of ['one', 'two', 'three']) {
      studio.edit({ prompt: text })
      await expect.element(prompt()).toHaveValue(text)
    }
    await prompt().click()
    for (const text of ['two', 'one', 'my own words']) {
      await userEvent.keyboard('{Control>}z{/Control}')
      expect(studio.form.prompt).toBe(text)
    }
  })

  it('does nothing wrong to a text that is folded away', async () => {
    const { studio } = openPanel({ preset: 'quality' })
    const fold = page.getByText('Negative prompt', { exact: true })
    await fold.click()
    const negative = page.getByLabelText('What should not be in it')
    await negative.fill('fog')
    await fold.click()
    studio.restore({ ...kite, preset: 'quality' })
    await fold.click()
    await expect.element(negative).toHaveValue('rain')
    await negative.click()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(studio.form.negative).toBe('rain')
  })

  it('does nothing wrong to a number that is set from elsewhere', async () => {
    const { studio } = openPanel()
    const length = page.getByLabelText('Length')
    await length.fill('7')
    await prompt().click()
    studio.edit({ seconds: 3 })
    await expect.element(length).toHaveValue('3')
    await length.click()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(length).toHaveValue('3')
    expect(studio.form.seconds).toBe(3)
  })

  it('takes back the arrow keys’ steps in a number', async () => {
    const { studio } = openPanel()
    const length = page.getByLabelText('Length')
    await length.fill('7')
    await userEvent.keyboard('{ArrowUp}')
    await expect.element(length).toHaveValue('7.5')
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(length).toHaveValue('7')
    expect(studio.form.seconds).toBe(7)
  })

  it('leaves the focus where it was', async () => {
    const { studio } = openPanel({ prompt: 'mine' })
    const length = page.getByLabelText('Length')
    await length.click()
    studio.edit({ prompt: 'another' })
    await expect.element(prompt()).toHaveValue('another')
    await expect.element(length).toHaveFocus()
  })
})

describe('the line about settings that were put into the form', () => {
  it('restores the form as it was, and puts the settings in again', async () => {
    const { studio } = openReady('i2v', { prompt: 'my own words', seconds: 2 })
    const before = JSON.stringify(studio.form)
    studio.restore(kite)
    await expect.element(line()).toMatchTextContent('The run’s settings are in the form.')
    await line().getByRole('button', { name: 'Undo' }).click()
    expect(JSON.stringify(studio.form)).toBe(before)
    await expect.element(prompt()).toHaveValue('my own words')
    await line().getByRole('button', { name: 'Use the settings again' }).click()
    expect(studio.form).toMatchObject({ mode: 't2v', prompt: 'a green kite' })
  })

  it('no longer says that they are there when they are not', async () => {
    const { studio } = openReady('t2v')
    studio.restore(kite)
    await prompt().fill('something else')
    await expect.element(line()).toMatchTextContent('The run’s settings, changed since.')
  })

  it('goes away, and the prompt still has the way back', async () => {
    const { studio, side } = openReady('t2v', { prompt: 'my own words' })
    studio.restore(kite)
    await line().getByRole('button', { name: 'Close' }).click()
    expect(side.querySelector('.ltx-imported')).toBeNull()
    await page.getByRole('button', { name: /^Undo: / }).click()
    expect(studio.form.prompt).toBe('my own words')
  })

  it('is gone with the next run', async () => {
    const { studio, comfy, side } = openReady('t2v')
    studio.restore(kite)
    await expect.element(line()).toBeVisible()
    await page.getByRole('button', { name: /^Generate/ }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    expect(side.querySelector('.ltx-imported')).toBeNull()
  })
})

it('a file that replaces another can be taken back', async () => {
  const { studio } = openPanel({ mode: 'i2v', image: 'first.png' })
  await userEvent.upload(page.getByLabelText('File for First frame'), await picture())
  await expect.element(line()).toMatchTextContent('kite.png replaces first.png.')
  await line().getByRole('button', { name: 'Undo' }).click()
  expect(studio.form.image).toBe('first.png')
})
