/**
 * npm run models:check
 *
 * Compares workflows/ltx-2.3/models.json with the newest official workflow templates and prints what drifted:
 * a file that the catalogue lacks, another source or folder, a file that the templates no longer name.
 * The exit code is 1 when something did. The first argument is the folder with the unpacked templates.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { catalogue } from '../web/src/families/ltx-2.3/models.ts'
import { driftOf, modelsIn } from './lib/drift.ts'

/** Taken from a template. All others come from the model pages: no template names a GGUF or a split file. */
const official = [
  'checkpoint-dev-fp8',
  'checkpoint-distilled-fp8',
  'gemma-fp4',
  'distilled-lora-1.1',
  'distilled-lora-384',
  'upscaler-x2-1.1',
  'union-control',
  'moge-2',
  'sdpose',
  'rt-detr-4',
  'depth-anything-3',
  'prompt-enhancer',
  'ic-ingredients',
  'id-lora-talkvid',
  'style-transition',
  'camera-dolly-left',
]

/** Files of LTX-2.3 templates that the catalogue leaves out on purpose, with the reason. There are none now. */
const leftOut: Record<string, string> = {}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: npm run models:check')

const workflows = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.startsWith('index'))
  .map((name) => {
    const workflow: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    return { name: basename(name, '.json'), models: modelsIn(workflow, basename(name, '.json')) }
  })
const ours = new Set(
  workflows
    .filter(({ models }) => models.some(({ url }) => /ltx-?2\.3/i.test(url)))
    .map(({ name }) => name),
)
if (ours.size === 0) throw new Error(`no LTX-2.3 template in ${folder}`)

const named = workflows.flatMap(({ models }) => models)
const drift = driftOf({ catalogue, named, ours: (name) => ours.has(name), official, leftOut })
const files = new Set(named.filter(({ template }) => ours.has(template)).map(({ file }) => file))
console.log(`${ours.size} templates of LTX-2.3 name ${files.size} files.`)
for (const [file, why] of Object.entries(leftOut)) console.log(`left out: ${file}: ${why}`)
for (const line of drift) console.log(`drift: ${line}`)
console.log(drift.length === 0 ? 'Nothing drifted.' : `${drift.length} drifted.`)
process.exitCode = drift.length === 0 ? 0 : 1
