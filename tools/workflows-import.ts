/**
 * npm run workflows:import -- FILE [--as MODE] [--server URL] [--check]
 *
 * Takes a template that was edited in ComfyUI (its Export (API)), checks it against the contract of templates and
 * writes it to workflows/ltx-2.3/MODE.json in the form that all have. Whatever is wrong goes to standard error with
 * its remedy, nothing is written, and the exit code is 1. MODE is read from the file's name or from what it saves as.
 * --check writes nothing: it says what of the contract is broken, or which lines would change.
 * --server names a running ComfyUI that knows which classes are its own; it is needed for a class that no template has.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { outputFolder } from '../web/src/core/fill.ts'
import type { ModeId } from '../web/src/core/form.ts'
import type { ApiPrompt } from '../web/src/core/template.ts'
import { ltx23 } from '../web/src/families/ltx-2.3/index.ts'
import { modes } from '../web/src/modes/index.ts'
import { classesInUse, type Fault, faultsOf } from './lib/contract.ts'
import { coreClasses } from './lib/core-classes.ts'
import { formatTemplate, readExport } from './lib/template-file.ts'

const usage = 'usage: npm run workflows:import -- FILE [--as MODE] [--server URL] [--check]'

/** The faults of a file that is not taken. */
class Refused extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map(({ at, what, remedy }) => `${at || 'The file'}: ${what} ${remedy}`).join('\n'))
    this.faults = faults
  }
}

function modeOf(file: string, prompt: ApiPrompt, named: string | undefined): ModeId {
  const ids = Object.keys(modes) as ModeId[]
  const prefix = String(prompt['save']?.inputs['filename_prefix'] ?? '')
  const said = [named, basename(file, '.json'), prefix.replace(`${outputFolder}/`, '')]
  const found = (named === undefined ? said : [named])
    .map((text) => ids.find((id) => id === text))
    .find((id) => id !== undefined)
  if (found) return found
  throw new Error(
    named === undefined
      ? `Neither the name of ${basename(file)} nor what it saves as says the mode. Add --as and one of ${ids.join(', ')}.`
      : `There is no mode ${named}. The modes are ${ids.join(', ')}.`,
  )
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      server: { type: 'string' },
      check: { type: 'boolean' },
    },
  })
  const [file] = positionals
  if (file === undefined) throw new Error(usage)
  const prompt = readExport(readFileSync(file, 'utf8'))
  if (Array.isArray(prompt)) throw new Refused(prompt)
  const template = prompt as ApiPrompt
  const id = modeOf(file, template, values.as)
  const own = new Set([
    ...classesInUse(ltx23),
    ...(values.server === undefined ? [] : await coreClasses(values.server, template)),
  ])
  const faults = faultsOf(template, modes[id], ltx23, (name) => own.has(name))
  if (faults.length > 0) throw new Refused(faults)
  const target = new URL(`../workflows/ltx-2.3/${id}.json`, import.meta.url)
  const before = readFileSync(target, 'utf8')
  const text = formatTemplate(template, before)
  if (text === before) {
    console.log(`${id} is what it was.`)
    return
  }
  if (values.check) {
    const old = new Set(before.split('\n'))
    const changed = text.split('\n').filter((line) => !old.has(line))
    console.log(`${id} keeps to the contract. Changed:\n${changed.join('\n')}`)
    return
  }
  writeFileSync(target, text)
  console.log(`Wrote ${fileURLToPath(target)}.`)
  console.log('Next: npm run workflows:examples, npm run build, npm test.')
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof Refused)
    console.error(`${error.faults.length} to mend; nothing was written.`)
  process.exitCode = 1
}
