/**
 * npm run models:check
 *
 * Compares each family's workflows/FAMILY/models.json with the newest official workflow templates, and it and the
 * family's loras.json with what Hugging Face says of the files (HF_ENDPOINT, if set, is asked instead). Prints the
 * differences: files missing from the catalogue, other sources, folders, sizes, licences or gates, files that the
 * templates no longer use, trigger words that a LoRA's page doesn't have, and files that have a successor. The exit
 * code is 1 when there are any, otherwise 2 when Hugging Face didn't say all.
 */
import { type Answers, askAll } from './hub/ask.ts'
import { entryDifferences, loraDifferences, successors } from './hub/differences.ts'
import { driftOf, modelsIn } from './official/drift.ts'
import { type Official, officials } from './official/families.ts'
import { newestTemplates } from './official/newest.ts'
import { families } from '../web/src/families/index.ts'

const workflows = newestTemplates()
  .filter(({ name }) => !name.startsWith('index'))
  .map(({ name, json }) => ({ name, models: modelsIn(json, name) }))
const named = workflows.flatMap(({ models }) => models)

/** The differences between a family's catalogue and the official templates. */
function compareTemplates({ family, source, entries, leftOut }: Official): string[] {
  const ours = new Set(
    workflows
      .filter(({ models }) => models.some(({ url }) => source.test(url)))
      .map(({ name }) => name),
  )
  if (ours.size === 0) throw new Error(`None of the official templates is for ${family.name}.`)
  const files = new Set(named.filter(({ template }) => ours.has(template)).map(({ file }) => file))
  console.log(`${ours.size} ${family.name} templates use ${files.size} files.`)
  for (const [file, why] of Object.entries(leftOut)) console.log(`left out: ${file}: ${why}`)
  const { catalogue } = family
  return driftOf({ catalogue, named, ours: (name) => ours.has(name), official: entries, leftOut })
}

/** The differences between all catalogues and the hub. */
function compareHub({ asked, answered, unanswered }: Answers): string[] {
  const catalogue = families.catalogue.filter(answered)
  console.log(`Hugging Face answers for ${catalogue.length} of ${families.catalogue.length} files.`)
  // of a hub that nobody reaches, one reason is enough
  const reasons = catalogue.length > 0 ? unanswered : unanswered.slice(0, 1)
  for (const line of reasons) console.log(`not checked: ${line}`)
  const { known, news } = successors(families.catalogue, asked)
  for (const line of known) console.log(`replaced: ${line}`)
  return [
    ...catalogue.flatMap((entry) => entryDifferences(entry, asked)),
    ...families.all.flatMap((family) => loraDifferences(family, asked)),
    ...news.map((line) => `successor: ${line}`),
  ]
}

const answers = await askAll(
  process.env['HF_ENDPOINT'] || 'https://huggingface.co',
  families.catalogue,
)
const differences = [...new Set([...officials.flatMap(compareTemplates), ...compareHub(answers)])]
for (const line of differences) console.log(`difference: ${line}`)
console.log(differences.length === 0 ? 'No differences.' : `${differences.length} differences.`)
process.exitCode = differences.length > 0 ? 1 : answers.unanswered.length > 0 ? 2 : 0
