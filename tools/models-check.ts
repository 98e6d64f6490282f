/**
 * npm run models:check
 *
 * Compares workflows/ltx-2.3/models.json with the newest official workflow templates and prints the differences:
 * files missing from the catalog, other sources or folders, files that the templates no longer use.
 * The exit code is 1 when there are any.
 */
import { catalogue } from '../web/src/families/ltx-2.3/models.ts'
import { driftOf, modelsIn } from './official/drift.ts'
import { newestTemplates } from './official/newest.ts'

/** Entries taken from a template. The others come from model pages: no template uses a GGUF or a split file. */
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

/** Files of LTX-2.3 templates deliberately left out of the catalog, with the reason. Currently none. */
const leftOut: Record<string, string> = {}

const workflows = newestTemplates()
  .filter(({ name }) => !name.startsWith('index'))
  .map(({ name, json }) => ({ name, models: modelsIn(json, name) }))
const ours = new Set(
  workflows
    .filter(({ models }) => models.some(({ url }) => /ltx-?2\.3/i.test(url)))
    .map(({ name }) => name),
)
if (ours.size === 0) throw new Error('None of the official templates is for LTX-2.3.')

const named = workflows.flatMap(({ models }) => models)
const drift = driftOf({ catalogue, named, ours: (name) => ours.has(name), official, leftOut })
const files = new Set(named.filter(({ template }) => ours.has(template)).map(({ file }) => file))
console.log(`${ours.size} LTX-2.3 templates use ${files.size} files.`)
for (const [file, why] of Object.entries(leftOut)) console.log(`left out: ${file}: ${why}`)
for (const line of drift) console.log(`difference: ${line}`)
console.log(drift.length === 0 ? 'No differences.' : `${drift.length} differences.`)
process.exitCode = drift.length === 0 ? 0 : 1
