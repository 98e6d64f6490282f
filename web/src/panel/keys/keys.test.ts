import { afterEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { modeIds } from '../../core/form/form.ts'
import { commandId } from '../../core/prefs/shortcuts.ts'
import { speak } from '../../words/index.ts'
import { openReady } from '../open.testing.ts'
import { verbKeys } from '../verbs/table.ts'
import { keysOf, plain } from './combos.ts'

const sheet = () => page.getByRole('dialog', { name: 'Keyboard shortcuts' })
const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })

let back = (): void => undefined
afterEach(() => back())

it('"?" opens the list, Escape closes it, and the focus returns', async () => {
  openReady()
  tab('Create').element().focus()
  await userEvent.keyboard('?')
  await expect.element(sheet()).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(sheet()).not.toBeInTheDocument()
  await expect.element(tab('Create')).toHaveFocus()
})

it('"?" in a text field is a question mark', async () => {
  const { studio } = openReady()
  const prompt = page.getByRole('textbox', { name: 'Prompt', exact: true })
  await prompt.fill('why')
  await userEvent.keyboard('?')
  expect(studio.form.prompt).toBe('why?')
  await expect.element(sheet()).not.toBeInTheDocument()
})

it('opens from Settings too, and traps the focus', async () => {
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

it('shows the user’s own key bindings', async () => {
  const comfy = new FakeComfy()
  comfy.combos.set(commandId('generate'), plain('g', { ctrl: true, alt: true }))
  comfy.combos.set(commandId('cancel'), null)
  const { side, studio } = openReady('t2v', {}, { comfy })
  studio.sheet.value = true
  await expect.element(sheet()).toBeVisible()
  const said = (name: string): string =>
    side.querySelector(`[data-command="${name}"] dd`)?.textContent?.replace(/\s/g, '') ?? ''
  expect(said('generate')).toBe('Ctrl+Alt+G')
  expect(said('cancel')).toBe('notset')
  expect(said('again')).toBe('Alt+Shift+Enter')
})

it('lists the letters for a result and the keys of the player', async () => {
  const { side, studio } = openReady()
  studio.sheet.value = true
  await expect.element(sheet()).toBeVisible()
  const rows = (id: string) =>
    [...side.querySelectorAll(`[aria-labelledby="ltxaio-keys-${id}"] .ltx-key-list > div`)].map(
      (row) => [row.querySelector('dt')!.textContent, row.querySelector('dd')!.textContent.trim()],
    )
  expect(rows('result').map(([, key]) => key)).toEqual(verbKeys.map(({ key }) => key.toUpperCase()))
  expect(rows('result').every(([label]) => label !== '')).toBe(true)
  expect(rows('player')).toContainEqual(['Full screen', 'F'])
  expect(rows('player')).toHaveLength(7)
  expect(rows('batch').map(([, key]) => key)).toEqual(['1', '←or→', 'Enter', 'F', 'C', 'Space'])
  expect(rows('batch').every(([label]) => label !== '')).toBe(true)
})

it('Home and End choose the first and last mode, as it says', async () => {
  const { studio, side } = openReady('i2v')
  side.querySelector<HTMLElement>('.ltx-modes [tabindex="0"]')!.focus()
  await userEvent.keyboard('{End}')
  expect(studio.form.mode).toBe(modeIds.at(-1))
  expect(document.activeElement?.ariaChecked).toBe('true')
  await userEvent.keyboard('{ArrowRight}')
  expect(studio.form.mode).toBe('t2v')
})

it('keys pressed in it reach nothing else', async () => {
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

it('keys are named by language and keyboard', () => {
  const combo = plain('PageDown', { ctrl: true, shift: true })
  expect(keysOf(combo, false)).toEqual(['Ctrl', 'Shift', 'Page Down'])
  expect(keysOf(combo, true)).toEqual(['⌘', '⇧', 'Page Down'])
  back = speak(() => 'de')
  expect(keysOf(combo, false)).toEqual(['Strg', 'Umschalt', 'Bild ab'])
  expect(keysOf(plain('constructor'), false)).toEqual(['CONSTRUCTOR'])
})
