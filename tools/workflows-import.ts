/**
 * npm run workflows:import -- FILE [--as MODE] [--family FAMILY] [--server URL] [--check]
 *
 * Imports a template edited in ComfyUI and saved with Export (API): checks it against the contract and writes it to
 * workflows/FAMILY/MODE.json in our format. If it breaks the contract, each fault goes to standard error with its
 * remedy, nothing is written and the exit code is 1. MODE comes from the file's name or from its output folder; FAMILY is
 * the first of the panel's, if none is named.
 * --check only reports faults, or the lines that would change.
 * --server is a running ComfyUI that knows its own classes; it is needed for classes that no template uses yet.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { outputFolder } from '../web/src/core/naming/naming.ts'
import type { Family } from '../web/src/core/family/family.ts'
import type { ModeId } from '../web/src/core/form/form.ts'
import type { ApiPrompt } from '../web/src/core/graph/template.ts'
import { families } from '../web/src/families/index.ts'
import { modes } from '../web/src/modes/index.ts'
import { classesInUse, type Fault, faultsOf } from './templates/contract.ts'
import { coreClasses } from './templates/core-classes.ts'
import { formatTemplate, readExport } from './templates/template-file.ts'

const usage =
  'Usage: npm run workflows:import -- FILE [--as MODE] [--family FAMILY] [--server URL] [--check]'

/** The file breaks the contract; nothing is written. */
class Refused extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map(({ at, what, remedy }) => `${at || 'The file'}: ${what} ${remedy}`).join('\n'))
    this.faults = faults
  }
}

function familyOf(named: string | undefined): Family {
  const found = families.all.find(({ id }) => named === undefined || id === named)
  if (found) return found
  const ids = families.all.map(({ id }) => id)
  throw new Error(`Unknown family ${named}. Choose one of ${ids.join(', ')}.`)
}

function modeOf(
  file: string,
  prompt: ApiPrompt,
  named: string | undefined,
  { graphs }: Family,
): ModeId {
  const ids = Object.keys(graphs) as ModeId[]
  const prefix = String(prompt['save']?.inputs['filename_prefix'] ?? '')
  const said = [named, basename(file, '.json'), prefix.replace(`${outputFolder}/`, '')]
  const found = (named === undefined ? said : [named])
    .map((text) => ids.find((id) => id === text))
    .find((id) => id !== undefined)
  if (found) return found
  throw new Error(
    named === undefined
      ? `Neither the name of ${basename(file)} nor its output folder tells the mode. Add --as with one of ${ids.join(', ')}.`
      : `Unknown mode ${named}. Choose one of ${ids.join(', ')}.`,
  )
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      family: { type: 'string' },
      server: { type: 'string' },
      check: { type: 'boolean' },
    },
  })
  const [file] = positionals
  if (file === undefined) throw new Error(usage)
  const prompt = readExport(readFileSync(file, 'utf8'))
  if (Array.isArray(prompt)) throw new Refused(prompt)
  const template = prompt as ApiPrompt
  const family = familyOf(values.family)
  const id = modeOf(file, template, values.as, family)
  const own = new Set([
    ...classesInUse(family),
    ...(values.server === undefined ? [] : await coreClasses(values.server, template)),
  ])
  const faults = faultsOf(template, modes[id], family, (name) => own.has(name))
  if (faults.length > 0) throw new Refused(faults)
  const target = new URL(`../workflows/${family.id}/${id}.json`, import.meta.url)
  const before = readFileSync(target, 'utf8')
  const text = formatTemplate(template, before, family.nodes)
  if (text === before) {
    console.log(`${id} is unchanged.`)
    return
  }
  if (values.check) {
    const old = new Set(before.split('\n'))
    const changed = text.split('\n').filter((line) => !old.has(line))
    console.log(`${id} keeps the contract. Changed lines:\n${changed.join('\n')}`)
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
  if (error instanceof Refused) console.error(`${error.faults.length} to fix. Nothing was written.`)
  process.exitCode = 1
}
