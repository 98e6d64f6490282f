/**
 * npm run architecture [-- --lines] [--functions] [--root FOLDER]
 *
 * Writes docs/architecture.md from the imports in the code. With --lines or --functions it prints instead: files and
 * lines per folder, or the ten longest functions; --root measures another checkout.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { drawing } from './architecture/drawing.ts'
import { functionsIn } from './architecture/functions.ts'
import { codeFiles, importsOf, isTest, sources } from './architecture/imports.ts'
import { root as here } from './machine/paths.ts'

const { values: options } = parseArgs({
  options: {
    lines: { type: 'boolean' },
    functions: { type: 'boolean' },
    root: { type: 'string' },
  },
})
const root = options.root === undefined ? here : resolve(options.root)

if (options.lines) printLines()
if (options.functions) printFunctions()
if (!options.lines && !options.functions) write()

function write(): void {
  const target = join(here, 'docs/architecture.md')
  writeFileSync(target, drawing(importsOf(here, sources(here))))
  console.log(`Wrote ${target}.`)
}

function printLines(): void {
  const folders = new Map<
    string,
    { files: number; lines: number; tests: number; testLines: number }
  >()
  const total = { files: 0, lines: 0, tests: 0, testLines: 0 }
  for (const file of codeFiles(root)) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n').length - 1
    const folder = folderOf(file)
    const row = folders.get(folder) ?? { files: 0, lines: 0, tests: 0, testLines: 0 }
    for (const sum of [row, total]) {
      sum[isTest(file) ? 'tests' : 'files'] += 1
      sum[isTest(file) ? 'testLines' : 'lines'] += lines
    }
    folders.set(folder, row)
  }
  console.log('Files and lines')
  console.table(Object.fromEntries([...folders, ['all', total]]))
}

/** "web/src/core/form/deep/a.ts" → "web/src/core/form" */
function folderOf(file: string): string {
  const depth = file.startsWith('web/') ? 4 : 2
  return dirname(file).split('/').slice(0, depth).join('/')
}

function printFunctions(): void {
  const longest = functionsIn(root, sources(root)).slice(0, 10)
  console.log('The ten longest functions')
  console.table(longest.map(({ name, at, lines }) => ({ lines, name, at })))
}
