import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultCombos } from '../../web/src/core/prefs/shortcuts.ts'

const root = new URL('../../', import.meta.url).pathname
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The first column of the table below a heading. */
function column(heading: string): string[] {
  const [, section = ''] = readme.split(`## ${heading}\n`)
  return section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|')[1]!.trim())
    .slice(1)
}

test('each problem in the README is one that the panel shows', () => {
  const folder = join(root, 'web/src/words/en')
  // "${v.file} has no sound." → "… has no sound."
  const said = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll(/\$\{[^}]*\}/g, '…'))
    .join('\n')
  const titles = column('Troubleshooting')
  expect(titles.length).toBeGreaterThan(10)
  expect(titles.filter((title) => !said.includes(title.replace(/…$/, '')))).toEqual([])
})

test('each script in the README exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const named = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('each shortcut registered with ComfyUI is in the README', () => {
  const keys = column('Keys').join(', ').split(', ')
  const documented = Object.values(defaultCombos).map(({ key, ctrl, alt, shift }) =>
    [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', key.length === 1 ? key.toUpperCase() : key]
      .filter(Boolean)
      .join('+'),
  )
  expect(keys).toEqual(expect.arrayContaining(documented))
})
