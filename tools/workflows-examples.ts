/**
 * npm run workflows:examples
 *
 * Makes example_workflows/ anew from the templates, through ComfyUI's own frontend: the sample of each mode is opened
 * there, laid out by its stages and saved, with a picture for the template browser. It needs a ComfyUI and a Chromium,
 * no graphics card and no model.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { ModeId } from '../web/src/core/form.ts'
import { modes } from '../web/src/modes/index.ts'
import { cache, findUsableComfys, OLDEST_COMFY, root, startComfy } from './lib/comfy.mjs'
import { load, place, ready, show, type ToPlace } from './lib/example-page.ts'
import { examples, planOf } from './lib/examples.ts'
import { CHROMIUM_REMEDY, findChromium, frontendRoot } from './lib/install.mjs'
import { layOut, type Rect } from './lib/layout.ts'
import { thumbnail } from './lib/thumbnail.ts'

/** It states widget values by name too, which older frontends pass over and newer ones prefer. */
const frontend = '1.58.1'
const folder = join(root, 'example_workflows')
const note = { width: 520, lineHeight: 22, letters: 76, gap: 60 }

interface Saved {
  id: string
  revision: number
  extra: object
}

async function make(page: Page, mode: ModeId): Promise<void> {
  const plan = planOf(mode)
  const { name } = examples[mode]
  const titled = Object.fromEntries(
    plan.nodes.map(({ id, title }) => [
      id,
      { ...plan.prompt[id], ...(title === null ? {} : { _meta: { title } }) },
    ]),
  )
  const wide = plan.nodes.filter(({ models }) => models.length > 0).map(({ id }) => id)
  const sizes = await page.evaluate(load, { prompt: titled, name, wide })
  const sizeOf = (id: string): readonly [number, number] => {
    const size = sizes[id]
    if (!size) throw new Error(`${name}: the node ${id} did not reach the canvas.`)
    return size
  }
  const { places, groups } = layOut(
    plan.stages.map(({ title, ids }) => ({
      title,
      nodes: ids.map((id) => ({ id, size: sizeOf(id) })),
    })),
  )
  const seed = (node: string) => plan.nodes.find((one) => one.name === node)?.id ?? ''
  const toPlace: ToPlace = {
    version: OLDEST_COMFY,
    places: Object.fromEntries(places),
    models: Object.fromEntries(plan.nodes.map(({ id, models }) => [id, models])),
    groups,
    notes: placeNotes(plan.notes),
    seeds: { [seed('noise_1')]: 'randomize', [seed('noise_2')]: 'fixed' },
  }
  const saved = (await page.evaluate(place, toPlace)) as Saved
  const right = Math.max(...groups.map(({ rect }) => rect[0] + rect[2]))
  const bottom = Math.max(...groups.map(({ rect }) => rect[3]))
  const workflow = {
    ...saved,
    // the same file every time, so that a change is a change
    id: uuidOf(name),
    revision: 0,
    extra: { ds: { scale: 0.5, offset: [note.width + note.gap + 60, 160] } },
  }
  const file = join(folder, name)
  writeFileSync(`${file}.json`, `${JSON.stringify(workflow, null, 2)}\n`)
  const left = -note.width - note.gap
  const whole: Rect = [left, 0, right - left, bottom]
  await page.evaluate(show, whole)
  await page.waitForTimeout(500)
  writeFileSync(`${file}.jpg`, await thumbnail(page, examples[mode]))
  console.log(
    `${name}: ${plan.nodes.length} nodes, picture of ${statSync(`${file}.jpg`).size} bytes`,
  )
}

/** Left of the graph, below one another, high enough for their text. */
function placeNotes(notes: readonly { title: string; text: string }[]) {
  let y = 0
  return notes.map(({ title, text }) => {
    const lines = text
      .split('\n')
      .map((line) =>
        Math.max(0.5, Math.ceil(line.replace(/\(http\S+\)/g, '').length / note.letters)),
      )
      .reduce((sum, count) => sum + count, 0)
    const height = Math.ceil(lines * note.lineHeight) + 60
    const rect: Rect = [-note.width - note.gap, y, note.width, height]
    y += height + note.gap
    return { title, text, rect }
  })
}

function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

async function main(): Promise<void> {
  // the oldest: what it writes, newer ones read
  const { found, missing } = findUsableComfys()
  const comfy = found.at(-1)
  if (!comfy) throw new Error(missing.join('\n'))
  const files = frontendRoot(frontend)
  if ('missing' in files) throw new Error(files.missing.join('\n'))
  const executablePath = findChromium()
  if (!executablePath) throw new Error(`No Chromium was found. ${CHROMIUM_REMEDY}`)
  mkdirSync(folder, { recursive: true })
  const server = await startComfy({
    comfy,
    base: join(cache, 'examples'),
    frontendRoot: files.dir,
    extension: false,
    placeholders: true,
    settings: {
      'Comfy.TutorialCompleted': true,
      'Comfy.RightSidePanel.ShowErrorsTab': false,
      'Comfy.VueNodes.Enabled': false,
      'Comfy.Minimap.Visible': false,
    },
  })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({
      viewport: { width: 1600, height: 900 },
      colorScheme: 'dark',
    })
    const page = await context.newPage()
    await page.goto(server.url, { waitUntil: 'networkidle' })
    await page.waitForFunction(ready)
    for (const name of readdirSync(folder)) rmSync(join(folder, name))
    for (const mode of Object.keys(modes) as ModeId[]) await make(page, mode)
    const formatter = join(root, 'node_modules/oxfmt/bin/oxfmt')
    const { status } = spawnSync(process.execPath, [formatter, folder], { stdio: 'inherit' })
    if (status !== 0) throw new Error('oxfmt failed.')
  } finally {
    await browser.close()
    await server.stop()
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
