/**
 * npm run workflows:check
 *
 * Compares the prompt of each family's modes at its default preset (the official settings) with the newest official
 * template that does the same: node classes and the values of their inputs, including model files. What each family's
 * templates are, and deliberate differences with the reason, is in official/. The exit code is 1 when there is another
 * difference, or one of those is gone.
 */
import type { ModeId } from '../web/src/core/form/form.ts'
import { graphOf } from '../web/src/core/family/family.ts'
import { modelsIn } from './official/drift.ts'
import { contentsOf, EditorGraph, widgetNames } from './official/editor-graph.ts'
import { type Official, officials } from './official/families.ts'
import { newestTemplates } from './official/newest.ts'
import { differencesOf, lineOf, sortDifferences } from './official/workflow-drift.ts'
import { samplePrompt } from './templates/samples.ts'

const files = newestTemplates()
const workflows = new Map<string, EditorGraph>()
for (const { name, json } of files) {
  // Some files are lists and options.
  const read = EditorGraph.safeParse(json)
  if (read.success) workflows.set(name, read.data)
}
const names = widgetNames([...workflows.values()])

/** Prints the differences of a mode and returns how many are new. */
function compare(mode: ModeId, { family, templates, shows, kept }: Official): number {
  const name = templates[mode]
  console.log(`\n${family.name} ${mode} and ${name ?? 'no official template: none does the same'}`)
  if (name === undefined) return 0
  const official = workflows.get(name)
  if (!official) {
    console.log('  new: this template is gone, or has a different format')
    return 1
  }
  const prompt = samplePrompt(mode, family, shows?.[mode])
  const found = differencesOf(contentsOf(official, names), prompt, graphOf(family, mode))
  const sorted = sortDifferences(mode, found, kept)
  for (const { difference, why } of sorted.known) console.log(`  ${lineOf(difference)} (${why})`)
  for (const difference of sorted.news) console.log(`  new: ${lineOf(difference)}`)
  for (const one of sorted.stale)
    console.log(`  new: no longer different: ${lineOf(one)} (${one.why})`)
  return sorted.news.length + sorted.stale.length
}

/** Prints the official templates of a family that no mode does, and returns how many are new or gone. */
function compareList({ family, source, templates, withoutMode }: Official): number {
  console.log(`\n${family.name} templates without a mode`)
  const all = files
    .filter(({ name, json }) => modelsIn(json, name).some(({ url }) => source.test(url)))
    .map(({ name }) => name)
  const others = all.filter((name) => !Object.values(templates).includes(name))
  const lines = [
    ...others.map((name) =>
      withoutMode[name] === undefined ? `new: ${name}` : `${name} (${withoutMode[name]})`,
    ),
    ...Object.entries(withoutMode)
      .filter(([name]) => !all.includes(name))
      .map(([name, why]) => `new: ${name} is gone (${why})`),
  ]
  for (const line of lines) console.log(`  ${line}`)
  return lines.filter((line) => line.startsWith('new: ')).length
}

const news = officials
  .flatMap((official) => [
    ...(Object.keys(official.family.graphs) as ModeId[]).map((mode) => compare(mode, official)),
    compareList(official),
  ])
  .reduce((sum, count) => sum + count, 0)
console.log(news === 0 ? '\nNo new differences.' : `\n${news} new differences.`)
process.exitCode = news === 0 ? 0 : 1
