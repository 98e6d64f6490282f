/**
 * npm run workflows:examples
 *
 * Writes the workflows in example_workflows/ from the templates: each mode's sample, laid out by its stages. The
 * pictures beside them were drawn once; a new mode needs one, a JPEG of at most 30 kB.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModeId } from '../web/src/core/form/form.ts'
import { modes } from '../web/src/modes/index.ts'
import { workflowOf } from './examples/workflow.ts'
import { root } from './machine/paths.ts'
import { modeTable } from './templates/mode-table.ts'

const files = (Object.keys(modes) as ModeId[]).map((mode) => {
  const file = join(root, 'example_workflows', modeTable[mode].name)
  writeFileSync(`${file}.json`, `${JSON.stringify(workflowOf(mode), null, 2)}\n`)
  if (!existsSync(`${file}.jpg`)) console.log(`Add a picture: ${file}.jpg`)
  return `${file}.json`
})
const formatter = join(root, 'node_modules/oxfmt/bin/oxfmt')
const { status } = spawnSync(process.execPath, [formatter, ...files], { stdio: 'inherit' })
process.exitCode = status ?? 1
