/**
 * npm run workflows:examples
 *
 * Writes the workflows in example_workflows/ from the templates: the sample of each mode that a family offers, laid out
 * by its stages. The pictures beside them were drawn once; a new example needs one, a JPEG of at most 30 kB.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { examples } from './examples/list.ts'
import { workflowOf } from './examples/workflow.ts'
import { root } from './machine/paths.ts'

const files = examples.map(({ name, mode, family }) => {
  const file = join(root, 'example_workflows', name)
  writeFileSync(`${file}.json`, `${JSON.stringify(workflowOf(mode, family), null, 2)}\n`)
  if (!existsSync(`${file}.jpg`)) console.log(`Add a picture: ${file}.jpg`)
  return `${file}.json`
})
const formatter = join(root, 'node_modules/oxfmt/bin/oxfmt')
const { status } = spawnSync(process.execPath, [formatter, ...files], { stdio: 'inherit' })
process.exitCode = status ?? 1
