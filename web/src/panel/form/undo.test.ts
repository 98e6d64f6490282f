import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { openPanel, openReady, picture } from '../open.testing.ts'

const prompt = () => page.getByLabelText('Prompt', { exact: true })
const line = () => page.getByRole('region', { name: 'Last change to the form' })
const kite = requestOf('t2v', { prompt: 'a green kite', negative: 'rain', seed: 5 })

describe('Ctrl+Z', () => {
  it('restores the text replaced by other settings, in one step', async () => {
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

  it('steps back through several settings, one at a time', async () => {
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

  it('is safe on folded text', async () => {
    const { studio } = openPanel({ preset: 'quality' })
    const fold = page.getByText('Negative prompt', { exact: true })
    await fold.click()
    const negative = page.getByLabelText('What to keep out of the video')
    await negative.fill('fog')
    await fold.click()
    studio.restore({ ...kite, preset: 'quality' })
    await fold.click()
    await expect.element(negative).toHaveValue('rain')
    await negative.click()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(studio.form.negative).toBe('rain')
  })

  it('is safe on a number set from elsewhere', async () => {
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

  it('undoes the arrow keys’ steps in a number', async () => {
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

describe('the line about settings applied to the form', () => {
  it('restores the previous form, and applies the settings again', async () => {
    const { studio } = openReady('i2v', { prompt: 'my own words', seconds: 2 })
    const before = JSON.stringify(studio.form)
    studio.restore(kite)
    await expect.element(line()).toMatchTextContent('Using the run’s settings.')
    await line().getByRole('button', { name: 'Undo' }).click()
    expect(JSON.stringify(studio.form)).toBe(before)
    await expect.element(prompt()).toHaveValue('my own words')
    await line().getByRole('button', { name: 'Use the settings again' }).click()
    expect(studio.form).toMatchObject({ mode: 't2v', prompt: 'a green kite' })
  })

  it('no longer claims that they are applied when they aren’t', async () => {
    const { studio } = openReady('t2v')
    studio.restore(kite)
    await prompt().fill('something else')
    await expect.element(line()).toMatchTextContent('The run’s settings, edited since.')
  })

  it('can be closed, and the prompt still offers undo', async () => {
    const { studio, side } = openReady('t2v', { prompt: 'my own words' })
    studio.restore(kite)
    await line().getByRole('button', { name: 'Close' }).click()
    expect(side.querySelector('.ltx-imported')).toBeNull()
    await page.getByRole('button', { name: /^Undo: / }).click()
    expect(studio.form.prompt).toBe('my own words')
  })

  it('disappears with the next run', async () => {
    const { studio, comfy, side } = openReady('t2v')
    studio.restore(kite)
    await expect.element(line()).toBeVisible()
    await page.getByRole('button', { name: /^Generate/ }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    expect(side.querySelector('.ltx-imported')).toBeNull()
  })
})

describe('the buttons beside the prompt', () => {
  const back = () => page.getByRole('button', { name: /^Undo: / })
  const forward = () => page.getByRole('button', { name: 'Redo' })

  it('step back through everything that replaced the form, and forward again', async () => {
    const { studio } = openPanel({ prompt: 'first words', negative: 'fog' })
    expect(back().query()).toBeNull()
    studio.restore(kite)
    studio.edit({ prompt: 'second words', negative: 'snow' })
    studio.restore(kite)
    await back().click()
    expect(studio.form).toMatchObject({ prompt: 'second words', negative: 'snow' })
    await back().click()
    expect(studio.form).toMatchObject({ prompt: 'first words', negative: 'fog' })
    // the button is gone, the focus isn't
    await expect.element(forward()).toHaveFocus()
    expect(back().query()).toBeNull()
    await forward().click()
    expect(studio.form).toMatchObject({ prompt: 'second words', negative: 'snow' })
    await forward().click()
    expect(studio.form).toMatchObject({ prompt: 'a green kite', negative: 'rain' })
    await expect.element(back()).toHaveFocus()
    expect(forward().query()).toBeNull()
  })

  it('lead back through what was undone before something new', async () => {
    const { studio } = openPanel({ prompt: 'first words' })
    studio.restore(kite)
    studio.edit({ prompt: 'second words' })
    await back().click()
    expect(studio.form.prompt).toBe('first words')
    studio.restore(requestOf('i2v', { prompt: 'a boat' }))
    await back().click()
    expect(studio.form.prompt).toBe('first words')
    await back().click()
    expect(studio.form.prompt).toBe('second words')
  })
})

it('replacing a file can be undone', async () => {
  const { studio } = openPanel({ mode: 'i2v', image: 'first.png' })
  await userEvent.upload(page.getByLabelText('File for First frame'), await picture())
  await expect.element(line()).toMatchTextContent('kite.png replaced first.png.')
  await line().getByRole('button', { name: 'Undo' }).click()
  expect(studio.form.image).toBe('first.png')
})
