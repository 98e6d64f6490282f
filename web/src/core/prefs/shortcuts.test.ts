import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogueIn } from '../../../../tests/languages.ts'
import { en } from '../../words/en/index.ts'
import { foreign } from '../../words/language.ts'
import { commandId, commandNames, defaultCombos } from './shortcuts.ts'

test.each([
  ['en', en],
  ...foreign.map((language) => [language, catalogueIn(language)] as const),
] as const)('ComfyUI says every command in the words of the %s catalogue', (language, words) => {
  const file = new URL(`../../../../locales/${language}/commands.json`, import.meta.url)
  const said = JSON.parse(readFileSync(file, 'utf8')) as unknown
  expect(said).toEqual(
    Object.fromEntries(
      commandNames.map((name) => [
        commandId(name).replaceAll('.', '_'),
        { label: words.keys.commands[name] },
      ]),
    ),
  )
})

/** Of both frontends, such as "Ctrl+Alt+Enter"; letters are upper case. */
const theirs = new Set(
  (
    'Alt+M Ctrl+Alt+ENTER Ctrl+ENTER Ctrl+A Ctrl+Shift+ENTER Ctrl+Shift+K Ctrl+Shift+V Ctrl+` Alt+Shift++ Alt++ ' +
    'Ctrl+, Alt+- . Alt+= BACKSPACE DELETE ESCAPE A Ctrl+B Alt+C Ctrl+Shift+E Ctrl+G H Alt+Shift+M Ctrl+M M N ' +
    'Ctrl+O P R Ctrl+S V W Alt+G Alt+Shift+G Ctrl+W'
  ).split(' '),
)
/** of Chrome, Edge, Firefox and Safari, on the page */
const browsers = new Set(
  (
    'Alt+HOME Alt+ARROWLEFT Alt+ARROWRIGHT Alt+D Alt+E Alt+F Alt+F4 Ctrl+PAGEUP Ctrl+PAGEDOWN Ctrl+Shift+PAGEUP ' +
    'Ctrl+Shift+PAGEDOWN Ctrl+Shift+DELETE Shift+ESCAPE Ctrl+L Ctrl+Shift+L Alt+Shift+A Alt+Shift+B Alt+Shift+I ' +
    "Alt+Shift+T Alt+BACKSPACE Alt+Shift+BACKSPACE F1 F3 F5 F6 F7 F10 F11 F12 / ' Alt+SPACE"
  ).split(' '),
)

test('keys are unique and clash with neither ComfyUI’s nor a browser’s', () => {
  const all = commandNames.map((name) => {
    const { key, ctrl, alt, shift } = defaultCombos[name]
    return `${ctrl ? 'Ctrl+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key.toUpperCase()}`
  })
  expect(new Set(all).size).toBe(commandNames.length)
  expect(all.filter((combo) => theirs.has(combo) || browsers.has(combo))).toEqual([])
})
