/**
 * npm run record [-- NAME …]
 *
 * Makes the recordings of tools/recorded anew, from a real ComfyUI on the CPU with tiny weights: six modes with
 * each preset, a run that fails and one that is interrupted; definitions of nodes; the server's answers about
 * itself. With names, as "t2v-draft" or "interrupted", only those.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, clientOf } from '../tests/comfyui/client.ts'
import { makeSamples } from '../tests/comfyui/samples.ts'
import { type Streamed, stream } from '../tests/comfyui/stream.ts'
import type { ModeId, SettledForm } from '../web/src/core/form.ts'
import type { ApiPrompt } from '../web/src/core/template.ts'
import { ltx23 } from '../web/src/families/ltx-2.3/index.ts'
import { modes } from '../web/src/modes/index.ts'
import { type Comfy, cache, findComfy, root, startComfy, tinyWeights } from './lib/comfy.mjs'
import { ensurePython } from './lib/install.mjs'
import { withoutFileNames } from './lib/node-lists.ts'
import { recordingOf } from './lib/recording.ts'

const folder = join(root, 'tools/recorded/recordings')
/** of the workflow that ComfyUI's page opens with */
const usualNodes = [
  'EmptyLatentImage',
  'KSampler',
  'PreviewImage',
  'SaveImage',
  'VAEDecode',
  'VAEEncode',
]

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
    // with more, torch's threads wait for each other whenever anything else runs
    env: { OMP_NUM_THREADS: '1' },
  })
  try {
    const client = clientOf(server.url)
    if (only.length === 0) rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, 'runs'), { recursive: true })
    const hide = hiding(found, base)
    const isWanted = (name: string): boolean => only.length === 0 || only.includes(name)
    for (const [name, mode, values] of wanted().filter(([each]) => isWanted(each))) {
      const { prompt, run } = await runOf(client, name, mode, values)
      write(`runs/${name}.json`, recordingOf(prompt, run), hide)
      keepVideo(run, base, join(folder, `runs/${name}.mp4`))
    }
    if (isWanted('interrupted')) {
      const { prompt, run } = await interruptedRun(client)
      write('interrupted.json', recordingOf(prompt, run), hide)
    }
    if (only.length === 0) await writeServer(client, found, base)
  } finally {
    await server.stop()
  }
  console.log(`Recorded into ${folder}.`)
}

function wanted(): [string, ModeId, Partial<SettledForm>][] {
  const presets = (Object.keys(modes) as ModeId[]).flatMap((mode) =>
    ltx23.presets[modes[mode].presets].map(({ id }): [string, ModeId, Partial<SettledForm>] => [
      `${mode}-${id}`,
      mode,
      { preset: id, ...(mode === 'style' ? { image: 'first.png' } : {}) },
    ]),
  )
  return [
    ...presets,
    ['style-plain', 'style', {}],
    // its model is an empty file
    ['style-depth-fails', 'style', { control: 'depth' }],
  ]
}

async function promptOf(client: Client, mode: ModeId, values: Partial<SettledForm>) {
  const { request } = await client.requestOf(mode, values)
  const { prompt, problems } = await client.fitted(request, `${mode}_2026-11-25_00000000`)
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join(' '))
  return { request, prompt }
}

/** One run with nothing in ComfyUI's cache. */
async function runOf(
  client: Client,
  name: string,
  mode: ModeId,
  values: Partial<SettledForm>,
): Promise<{ prompt: ApiPrompt; run: Streamed }> {
  console.log(name)
  const { prompt } = await promptOf(client, mode, values)
  await client.post('/free', { unload_models: true, free_memory: true })
  await new Promise((wake) => setTimeout(wake, 500))
  return { prompt, run: await stream(client.url, prompt, {}) }
}

/** A run that is stopped while it reads the prompt. */
async function interruptedRun(client: Client): Promise<{ prompt: ApiPrompt; run: Streamed }> {
  console.log('interrupted')
  const { prompt } = await promptOf(client, 't2v', { preset: 'quality' })
  await client.post('/free', { unload_models: true, free_memory: true })
  await new Promise((wake) => setTimeout(wake, 500))
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
  const prompts = [...Object.values(ltx23.templates), ...Object.values(ltx23.fragments)]
  const own = prompts.flatMap((prompt) => classesIn(prompt))
  return [...new Set([...own, ...usualNodes])].sort()
}

function classesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  const name = (part as { class_type?: unknown }).class_type
  return [...(typeof name === 'string' ? [name] : []), ...Object.values(part).flatMap(classesIn)]
}

/** Paths of this machine are nobody's business. */
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

/** JSON with one node, one event and one input a line. */
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
