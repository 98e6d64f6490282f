/**
 * npm run workflows:check
 *
 * Compares what each mode sends at Balanced, which are the official settings, with the newest official template of
 * LTX-2.3 that does the same: the node classes, and the values of their inputs, model files among them. Differences
 * that are kept on purpose are in lib/kept-differences.ts, with the reason. The exit code is 1 when there is another
 * one, or one of those is gone. The first argument is the folder with the unpacked templates.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ModeId } from '../web/src/core/form.ts'
import { modes } from '../web/src/modes/index.ts'
import { modelsIn } from './lib/drift.ts'
import { contentsOf, EditorGraph, widgetNames } from './lib/editor-graph.ts'
import { kept, officialOf, withoutMode } from './lib/kept-differences.ts'
import { samplePrompt } from './lib/samples.ts'
import { differencesOf, lineOf, sortDifferences } from './lib/workflow-drift.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: npm run workflows:check')

/** The official template of style works by depth, from a first picture, and makes its sound. */
const officialStyle = { control: 'depth', image: 'example.png', sound: 'generated' } as const

const workflows = new Map<string, EditorGraph>()
const ofFamily: string[] = []
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const json: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const name = basename(file, '.json')
  // the folder holds lists and options too
  const read = EditorGraph.safeParse(json)
  if (read.success) workflows.set(name, read.data)
  if (modelsIn(json, name).some(({ url }) => /ltx-?2\.3/i.test(url))) ofFamily.push(name)
}
const names = widgetNames([...workflows.values()])
let news = 0

for (const id of Object.keys(modes) as ModeId[]) {
  const official = workflows.get(officialOf[id])
  console.log(`\n${id} and ${officialOf[id]}`)
  if (!official) {
    news += 1
    console.log('  new: there is no such template any more, or not in this form')
    continue
  }
  const prompt = samplePrompt(id, id === 'style' ? officialStyle : {})
  const found = differencesOf(contentsOf(official, names), prompt, modes[id])
  const sorted = sortDifferences(id, found, kept)
  for (const { difference, why } of sorted.known) console.log(`  ${lineOf(difference)} (${why})`)
  for (const difference of sorted.news) console.log(`  new: ${lineOf(difference)}`)
  for (const one of sorted.stale) console.log(`  new: no longer so: ${lineOf(one)} (${one.why})`)
  news += sorted.news.length + sorted.stale.length
}

console.log('\nTemplates of LTX-2.3 without a mode')
for (const name of ofFamily.filter((one) => !Object.values(officialOf).includes(one))) {
  const why = withoutMode[name]
  console.log(why === undefined ? `  new: ${name}` : `  ${name} (${why})`)
  if (why === undefined) news += 1
}
for (const name of Object.keys(withoutMode).filter((one) => !ofFamily.includes(one))) {
  console.log(`  new: there is no ${name} any more (${withoutMode[name]})`)
  news += 1
}
console.log(news === 0 ? '\nNothing drifted.' : `\n${news} drifted.`)
process.exitCode = news === 0 ? 0 : 1
