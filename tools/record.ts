/**
 * npm run record [-- NAME …]
 *
 * Renews the recordings in tools/recorded, from a real ComfyUI on the CPU with tiny weights: every mode with each
 * preset, the finish of each draft, a draft and a video of each further family, what is made of finished videos, improved
 * prompts, a failed and an interrupted run, node definitions, and what the server says about itself. Names such as
 * "t2v-draft", "smooth", "enhance" or "interrupted" renew only those; "server" renews what the server says about itself.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, clientOf } from '../tests/comfyui/client.ts'
import { makeSamples } from '../tests/comfyui/samples.ts'
import { type Streamed, stream } from '../tests/comfyui/stream.ts'
import type { ModeId, SettledForm } from '../web/src/core/form/form.ts'
import { type Family, promptsOf } from '../web/src/core/family/family.ts'
import { type ApiPrompt, setInputs } from '../web/src/core/graph/template.ts'
import { fileNamed } from '../web/src/core/form/held.ts'
import { clipOf, type ReworkId, reworkIds } from '../web/src/core/form/rework.ts'
import { standIn } from '../web/src/core/prompt/needs.ts'
import { fillWriter } from '../web/src/core/writing/fill-writer.ts'
import { families } from '../web/src/families/index.ts'
import { ltx23 } from '../web/src/families/ltx-2.3/index.ts'
import { modes } from '../web/src/modes/index.ts'
import { type Comfy, findComfy, startComfy, tinyWeights } from './comfyui/comfy.ts'
import { cache, root } from './machine/paths.ts'
import { ensurePython } from './machine/install.ts'
import { withoutFileNames } from './record/node-lists.ts'
import { recordingOf } from './record/recording.ts'

const folder = join(root, 'tools/recorded/recordings')
/** The nodes of the workflow that ComfyUI's page opens with. */
const defaultNodes = [
  'EmptyLatentImage',
  'KSampler',
  'PreviewImage',
  'SaveImage',
  'VAEDecode',
  'VAEEncode',
]

/** Prompts that a family's writer improves, without and with an image. */
const writings: readonly { name: string; family: Family; image: string | null }[] =
  families.all.flatMap((family) =>
    [null, 'first.png'].map((image) => ({
      name: `${family === ltx23 ? '' : `${family.id}-`}enhance${image ? '-image' : ''}`,
      family,
      image,
    })),
  )
/** What is made smoother, larger and longer. */
const finished = 'source.mp4'
/** Each token is an event. */
const recordedTokens = 24

const comfy = findComfy()
if ('missing' in comfy) {
  console.error(comfy.missing.join('\n'))
  process.exit(1)
}
await record(comfy, process.argv.slice(2))

async function record(found: Comfy, only: readonly string[]): Promise<void> {
  makeSamples()
  const base = join(cache, 'record')
  rmSync(base, { recursive: true, force: true })
  const server = await startComfy({
    comfy: found,
    base,
    placeholders: true,
    // With more, torch's threads wait for each other whenever something else runs.
    env: { OMP_NUM_THREADS: '1' },
  })
  try {
    const client = clientOf(server.url)
    if (only.length === 0) rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, 'runs'), { recursive: true })
    const hide = hiding(found, base)
    const isWanted = (name: string): boolean => only.length === 0 || only.includes(name)
    for (const each of wanted().filter(({ name }) => isWanted(name))) {
      const { name, family, mode, values, draft } = each
      const by = clientOf(server.url, family)
      if (draft) await runOf(by, `${name}: its draft`, mode, { ...values, preset: 'draft' })
      const { prompt, run } = await runOf(by, name, mode, values, draft)
      write(`runs/${name}.json`, recordingOf(prompt, run), hide)
      keepVideo(run, base, join(folder, `runs/${name}.mp4`))
    }
    for (const id of reworkIds.filter(isWanted)) {
      const { prompt, run } = await reworkOf(client, id)
      write(`runs/${id}.json`, recordingOf(prompt, run), hide)
      keepVideo(run, base, join(folder, `runs/${id}.mp4`))
    }
    for (const writing of writings.filter(({ name }) => isWanted(name))) {
      const { prompt, run } = await writingOf(clientOf(server.url, writing.family), writing)
      write(`runs/${writing.name}.json`, recordingOf(prompt, run), hide)
    }
    if (isWanted('interrupted')) {
      const { prompt, run } = await interruptedRun(client)
      write('interrupted.json', recordingOf(prompt, run), hide)
    }
    if (isWanted('server')) {
      // lists of inputs are known by what is in them
      for (const sample of ['first.png', 'speech.wav', 'source.mp4']) await client.give(sample)
      await writeServer(client, found, base)
    }
  } finally {
    await server.stop()
  }
  console.log(`Wrote ${folder}.`)
}

interface Wanted {
  readonly name: string
  readonly family: Family
  readonly mode: ModeId
  readonly values: Partial<SettledForm>
  /** goes on from what a draft saved */
  readonly draft: boolean
}

function wanted(): Wanted[] {
  const presets = (Object.keys(modes) as ModeId[]).flatMap((mode) => {
    const spans = modes[mode].media.some(({ span }) => span)
    const values = {
      ...(mode === 'style' ? { image: 'first.png' } : {}),
      // a part in the middle, so that the run has all nodes
      ...(spans ? { seconds: 0.5 } : {}),
    }
    const table = ltx23.presets[modes[mode].presets]
    const finish = table.find(({ id }) => id === 'draft')?.finish?.[0]
    return [
      ...table.map(({ id }) => ({
        name: `${mode}-${id}`,
        family: ltx23,
        mode,
        values: { ...values, preset: id },
        draft: false,
      })),
      ...(finish
        ? [
            {
              name: `${mode}-finish`,
              family: ltx23,
              mode,
              values: { ...values, preset: finish },
              draft: true,
            },
          ]
        : []),
    ]
  })
  const style = { family: ltx23, mode: 'style', draft: false } as const
  return [
    ...presets,
    { ...style, name: 'style-plain', values: {} },
    { ...style, name: 'style-plain-draft', values: { preset: 'draft' } },
    // Its model is an empty file.
    { ...style, name: 'style-depth-fails', values: { control: 'depth' } },
    ...families.all
      .filter((family) => family !== ltx23)
      .flatMap((family) =>
        ['draft', family.preset].map((preset) => ({
          name: `${family.id}-${preset}`,
          family,
          mode: 't2v' as const,
          values: { preset },
          draft: false,
        })),
      ),
  ]
}

async function promptOf(client: Client, mode: ModeId, values: Partial<SettledForm>, draft = false) {
  const { request } = await client.requestOf(mode, values)
  const name = `${mode}_2026-11-25_00000000`
  const { prompt, problems } = await client.fitted(request, name, draft ? { draft: name } : {})
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join(' '))
  return { request, prompt }
}

async function emptyCache(client: Client): Promise<void> {
  await client.post('/free', { unload_models: true, free_memory: true })
  await new Promise((wake) => setTimeout(wake, 500))
}

/** A run with nothing in ComfyUI's cache. */
async function runOf(
  client: Client,
  name: string,
  mode: ModeId,
  values: Partial<SettledForm>,
  draft = false,
): Promise<{ prompt: ApiPrompt; run: Streamed }> {
  console.log(name)
  const { prompt } = await promptOf(client, mode, values, draft)
  await emptyCache(client)
  return { prompt, run: await stream(client.url, prompt, {}) }
}

/** What is made of finished videos. */
async function reworkOf(
  client: Client,
  id: ReworkId,
): Promise<{ prompt: ApiPrompt; run: Streamed }> {
  console.log(id)
  const facts = await client.give(finished)
  if (facts.kind !== 'video') throw new Error(JSON.stringify(facts))
  const clip = clipOf(fileNamed(finished), null, facts)
  const clips = id === 'join' ? [clip, clip] : [clip]
  const request = { ...standIn(modes.t2v, ltx23), rework: { id, clips } }
  const { prompt, problems } = await client.fitted(request, `${id}_2026-11-25_00000000`)
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join(' '))
  await emptyCache(client)
  return { prompt, run: await stream(client.url, prompt, {}) }
}

/** What is written is noise, and left out: tools/recorded/writing.py has words. */
async function writingOf(
  client: Client,
  { name, family, image }: (typeof writings)[number],
): Promise<{ prompt: ApiPrompt; run: Streamed }> {
  console.log(name)
  if (image !== null) await client.give(image)
  const { writer } = family
  if (!writer) throw new Error(`${family.name} improves no prompts`)
  const [loader = ''] = Object.keys(family.loaders)
  const ask = { prompt: 'a red kite over dunes', seed: 42, loader, models: {} }
  const mode = image === null ? 't2v' : 'i2v'
  const prompt = fillWriter({ ...ask, mode, image, lowVram: false }, family, writer)
  const { prompt: fitted } = await client.fit(prompt)
  await emptyCache(client)
  const short = setInputs(fitted, { [`${writer.node}.max_length`]: recordedTokens })
  return { prompt: fitted, run: await stream(client.url, short, {}) }
}

/** A run that is stopped while it encodes the prompt. */
async function interruptedRun(client: Client): Promise<{ prompt: ApiPrompt; run: Streamed }> {
  console.log('interrupted')
  const { prompt } = await promptOf(client, 't2v', { preset: 'quality' })
  await emptyCache(client)
  const run = await stream(client.url, prompt, {}, ({ type, data }, id) => {
    if (type === 'executing' && data['node'] === 'neg')
      void client.post(`/api/jobs/${id}/cancel`, {})
  })
  return { prompt, run }
}

async function writeServer(client: Client, found: Comfy, base: string): Promise<void> {
  const get = async (route: string): Promise<unknown> => (await fetch(client.url + route)).json()
  const folders = (await get('/experiment/models')) as { name: string; folders: string[] }[]
  const kinds = Object.fromEntries(
    folders.map(({ name, folders: paths }) => [
      name,
      paths.filter((path) => path.startsWith(base)).map((path) => path.slice(base.length + 1)),
    ]),
  )
  const listed: Record<string, string[]> = {}
  for (const kind of Object.keys(kinds)) listed[kind] = (await get(`/models/${kind}`)) as string[]

  const nodes: Record<string, unknown> = {}
  for (const name of classes()) {
    const answer = (await get(`/object_info/${name}`)) as Record<string, unknown>
    if (answer[name]) nodes[name] = withoutFileNames(answer[name], listed)
  }
  write('nodes.json', nodes)

  const stats = (await get('/system_stats')) as { system: Record<string, unknown> }
  stats.system['argv'] = ['main.py', '--cpu']
  const weights = tinyWeights(found, true)
  const files = readdirSync(weights, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.safetensors'))
    .sort()
  const isEmpty = (file: string): boolean => statSync(join(weights, file)).size === 0
  write('server.json', {
    stats,
    features: await get('/features'),
    kinds,
    models: files.filter((file) => !isEmpty(file)),
    placeholders: files.filter(isEmpty),
  })
}

function classes(): string[] {
  const own = families.all.flatMap(promptsOf).flatMap((prompt) => classesIn(prompt))
  return [...new Set([...own, ...defaultNodes])].sort()
}

function classesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  const name = (part as { class_type?: unknown }).class_type
  return [...(typeof name === 'string' ? [name] : []), ...Object.values(part).flatMap(classesIn)]
}

/** Replaces paths of this machine, which must not be published. */
function hiding(found: Comfy, base: string): (text: string) => string {
  const environment = join(found.python, '../..')
  return (text) =>
    text
      .replaceAll(base, '/ComfyUI')
      .replaceAll(found.dir, '/ComfyUI')
      .replaceAll(environment, '/python')
}

function write(name: string, content: unknown, hide = (text: string) => text): void {
  writeFileSync(join(folder, name), hide(readable(content)))
}

/** JSON with one node, event or input per line. */
function readable(content: unknown, depth = 0): string {
  if (typeof content !== 'object' || content === null || depth > 2 || Array.isArray(content))
    return JSON.stringify(content)
  const inside = '  '.repeat(depth + 1)
  const entries = Object.entries(content).map(([name, value]) => {
    const text =
      name === 'blocks' && Array.isArray(value)
        ? `[\n${value.map((block) => `${inside}  ${JSON.stringify(block)}`).join(',\n')}\n${inside}]`
        : readable(value, depth + 1)
    return `${inside}${JSON.stringify(name)}: ${text}`
  })
  return `{\n${entries.join(',\n')}\n${'  '.repeat(depth)}}${depth === 0 ? '\n' : ''}`
}

function keepVideo({ entry }: Streamed, base: string, target: string): void {
  const [file] = Object.values(entry.outputs).flatMap(
    (output) => (output['images'] ?? []) as { filename: string; subfolder: string }[],
  )
  if (!file) return
  const source = join(base, 'output', file.subfolder, file.filename)
  const script = ['-m', 'tools.recorded.videos', source, target]
  const { status, stderr } = spawnSync(ensurePython(), script, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
