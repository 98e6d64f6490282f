/**
 * npm run workflows:check
 *
 * Compares the prompt of each mode at Balanced (the official settings) with the newest official LTX-2.3 template that
 * does the same: node classes and the values of their inputs, including model files. Deliberate differences are in
 * official/kept-differences.ts, with the reason. The exit code is 1 when there is another one, or one of those is gone.
 */
import type { ModeId } from '../web/src/core/form/form.ts'
import { ltx23 } from '../web/src/families/ltx-2.3/index.ts'
import { modes } from '../web/src/modes/index.ts'
import { modelsIn } from './official/drift.ts'
import { contentsOf, EditorGraph, widgetNames } from './official/editor-graph.ts'
import { kept, withoutMode } from './official/kept-differences.ts'
import { modeTable } from './templates/mode-table.ts'
import { samplePrompt } from './templates/samples.ts'
import { newestTemplates } from './official/newest.ts'
import { differencesOf, lineOf, sortDifferences } from './official/workflow-drift.ts'

/** The official style template uses depth and a first picture, and generates the sound. */
const officialStyle = { control: 'depth', image: 'example.png', sound: 'generated' } as const

const workflows = new Map<string, EditorGraph>()
const ofFamily: string[] = []
for (const { name, json } of newestTemplates()) {
  // Some files are lists and options.
  const read = EditorGraph.safeParse(json)
  if (read.success) workflows.set(name, read.data)
  if (modelsIn(json, name).some(({ url }) => /ltx-?2\.3/i.test(url))) ofFamily.push(name)
}
const names = widgetNames([...workflows.values()])
const officials = Object.values(modeTable).map(({ official }) => official)
let news = 0

for (const id of Object.keys(modes) as ModeId[]) {
  const official = workflows.get(modeTable[id].official)
  console.log(`\n${id} and ${modeTable[id].official}`)
  if (!official) {
    news += 1
    console.log('  new: this template is gone, or has a different format')
    continue
  }
  const prompt = samplePrompt(id, id === 'style' ? officialStyle : {})
  const found = differencesOf(contentsOf(official, names), prompt, ltx23.graphs[id])
  const sorted = sortDifferences(id, found, kept)
  for (const { difference, why } of sorted.known) console.log(`  ${lineOf(difference)} (${why})`)
  for (const difference of sorted.news) console.log(`  new: ${lineOf(difference)}`)
  for (const one of sorted.stale)
    console.log(`  new: no longer different: ${lineOf(one)} (${one.why})`)
  news += sorted.news.length + sorted.stale.length
}

console.log('\nLTX-2.3 templates without a mode')
for (const name of ofFamily.filter((one) => !officials.includes(one))) {
  const why = withoutMode[name]
  console.log(why === undefined ? `  new: ${name}` : `  ${name} (${why})`)
  if (why === undefined) news += 1
}
for (const name of Object.keys(withoutMode).filter((one) => !ofFamily.includes(one))) {
  console.log(`  new: ${name} is gone (${withoutMode[name]})`)
  news += 1
}
console.log(news === 0 ? '\nNo new differences.' : `\n${news} new differences.`)
process.exitCode = news === 0 ? 0 : 1
