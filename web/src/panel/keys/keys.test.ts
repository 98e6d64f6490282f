import { afterEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { commandId } from '../../core/shortcuts.ts'
import { speak } from '../../words/index.ts'
import { openReady } from '../open.testing.ts'
import { keysOf, plain } from './combos.ts'

const sheet = () => page.getByRole('dialog', { name: 'Keyboard shortcuts' })
const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })

let back = (): void => undefined
afterEach(() => back())

it('"?" opens the list, Escape closes it, and the focus goes back', async () => {
  openReady()
  tab('Create').element().focus()
  await userEvent.keyboard('?')
  await expect.element(sheet()).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(sheet()).not.toBeInTheDocument()
  await expect.element(tab('Create')).toHaveFocus()
})

it('"?" in a text is a question mark', async () => {
  const { studio } = openReady()
  const prompt = page.getByRole('textbox', { name: 'Prompt', exact: true })
  await prompt.fill('why')
  await userEvent.keyboard('?')
  expect(studio.form.prompt).toBe('why?')
  await expect.element(sheet()).not.toBeInTheDocument()
})

it('opens from Settings too, and keeps the focus inside', async () => {
  const { studio, side } = openReady()
  studio.tab.value = 'settings'
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await expect.element(sheet()).toBeVisible()
  for (let n = 0; n < 4; n++) {
    await userEvent.keyboard('{Tab}')
    const { activeElement } = document
    expect(activeElement === document.body || activeElement?.closest('dialog')).toBeTruthy()
  }
  side.querySelector<HTMLElement>('dialog button')?.click()
  await expect.element(sheet()).not.toBeInTheDocument()
  await expect.element(page.getByRole('button', { name: 'Keyboard shortcuts' })).toHaveFocus()
})

it('tells the keys as the user has them', async () => {
  const comfy = new FakeComfy()
  comfy.combos.set(commandId('generate'), plain('g', { ctrl: true, alt: true }))
  comfy.combos.set(commandId('cancel'), null)
  const { side, studio } = openReady('t2v', {}, { comfy })
  studio.sheet.value = true
  await expect.element(sheet()).toBeVisible()
  const said = (name: string): string =>
    side.querySelector(`[data-command="${name}"] dd`)?.textContent?.replace(/\s/g, '') ?? ''
  expect(said('generate')).toBe('Ctrl+Alt+G')
  expect(said('cancel')).toBe('nokeys')
  expect(said('again')).toBe('Alt+Shift+Enter')
})

it('what is pressed in it reaches nothing else', async () => {
  const { comfy, studio } = openReady()
  const heard: string[] = []
  const listen = (event: KeyboardEvent): void => void heard.push(event.key)
  window.addEventListener('keydown', listen)
  studio.sheet.value = true
  await expect.element(sheet()).toBeVisible()
  await userEvent.keyboard('w{Control>}{Enter}{/Control}')
  window.removeEventListener('keydown', listen)
  expect(heard).toEqual([])
  expect(comfy.submissions).toEqual([])
})

it('keys have the names of the language and of the keyboard', () => {
  const combo = plain('PageDown', { ctrl: true, shift: true })
  expect(keysOf(combo, false)).toEqual(['Ctrl', 'Shift', 'Page Down'])
  expect(keysOf(combo, true)).toEqual(['⌘', '⇧', 'Page Down'])
  back = speak(() => 'de')
  expect(keysOf(combo, false)).toEqual(['Strg', 'Umschalt', 'Bild ab'])
  expect(keysOf(plain('constructor'), false)).toEqual(['CONSTRUCTOR'])
})
