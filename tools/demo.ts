/**
 * npm run demo [-- --install] [--recorded] [--port N] [--speed N] [--seconds N] [--no-open]
 *
 * Shows the panel in a real ComfyUI with tiny random weights, on any machine, from a fresh clone. Where there is no
 * ComfyUI, a recorded one takes its place.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import {
  type Comfy,
  findComfy,
  OLDEST_COMFY,
  older,
  type Server,
  startComfy,
} from './comfyui/comfy.ts'
import { RECORDED_FRONTEND, startRecorded } from './comfyui/recorded.ts'
import { buildPanel, frontendRoot, installComfyCli } from './machine/install.ts'
import { cache, root } from './machine/paths.ts'

const { values: options } = parseArgs({
  options: {
    install: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
    port: { type: 'string' },
    recorded: { type: 'boolean', default: false },
    seconds: { type: 'string' },
    speed: { type: 'string' },
  },
})

let starting = true
// Until the server is up there is nothing to clean up: it ends by itself when we do.
const interrupted = new Promise<string>((done) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => (starting ? process.exit(0) : done('')))
})

try {
  if (
    newest(join(root, 'web/src'), join(root, 'workflows'), join(root, 'vite.config.ts')) >
    newest(join(root, 'web/dist/main.js'))
  ) {
    buildPanel()
  }
  await demo(options.recorded ? null : comfyOrNone())
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
process.exit(0)

/** Runs until somebody ends it; without a real ComfyUI it is a recorded one. */
async function demo(comfy: Comfy | null): Promise<void> {
  const server = await (comfy ? startReal(comfy) : startRecording())
  starting = false
  console.log(`\n  LTX AIO demo: ${server.url}`)
  console.log(
    comfy
      ? '  The weights are tiny and random, so the videos are noise: this shows the panel, not the model.'
      : '  This is a recording of ComfyUI: its videos were made earlier, with tiny random weights. The page, the panel and the checks are real.',
  )
  console.log(`  Files and log: ${server.base}. Stop with Ctrl+C.\n`)
  if (!options['no-open']) openBrowser(server.url)

  const end = sleep(options.seconds ? Number(options.seconds) * 1000 : 2 ** 31 - 1, '')
  const died = await Promise.race([interrupted, end, server.gone])
  await server.stop()
  if (died)
    throw new Error(
      `ComfyUI ended unexpectedly: ${died}. The end of its log:\n${server.logText().slice(-2000)}`,
    )
}

function startReal(comfy: Comfy): Promise<Server> {
  if (older(comfy.version, OLDEST_COMFY)) {
    throw new Error(
      `The templates need ComfyUI ${OLDEST_COMFY}, but the one in ${comfy.dir} is ${comfy.version}. Update it, or set COMFYUI_DIR to a newer one.`,
    )
  }
  console.log(`Starting ComfyUI ${comfy.version} from ${comfy.dir} …`)
  return startComfy({ comfy, base: join(cache, 'demo'), ...common() })
}

function startRecording(): Promise<Server> {
  const frontend = frontendRoot(RECORDED_FRONTEND)
  if ('missing' in frontend) throw new Error(frontend.missing.join('\n'))
  return startRecorded({
    base: join(cache, 'demo-recorded'),
    frontendRoot: frontend.dir,
    ...(options.speed ? { speed: Number(options.speed) } : {}),
    ...common(),
  })
}

function common(): { settings: Record<string, unknown>; port?: number } {
  return {
    // On a first visit ComfyUI opens its template browser, and reports the models of its default workflow as missing.
    settings: { 'Comfy.TutorialCompleted': true, 'Comfy.RightSidePanel.ShowErrorsTab': false },
    ...(options.port ? { port: Number(options.port) } : {}),
  }
}

/** The machine's ComfyUI, one that comfy-cli installs if that was asked for, or null. */
function comfyOrNone(): Comfy | null {
  const found = findComfy()
  if (!('missing' in found)) return found
  const [what] = found.missing
  // If you name a folder, you want that one.
  if (process.env['COMFYUI_DIR']) throw new Error(found.missing.join('\n'))
  if (!options.install) {
    console.log(
      `${what} A recording of one takes its place. To make your own videos, install ComfyUI ` +
        `(several GB) with \`npm run demo -- --install\`, or set COMFYUI_DIR to its folder.`,
    )
    return null
  }
  spawnSync(installComfyCli(), ['install', '--version', OLDEST_COMFY], { stdio: 'inherit' })
  const installed = findComfy()
  if ('missing' in installed) throw new Error(installed.missing.join('\n'))
  return installed
}

function openBrowser(url: string): void {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env
  if (CI) return
  const commands: Partial<Record<string, string[]>> = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
  }
  const command =
    commands[process.platform] ?? (DISPLAY || WAYLAND_DISPLAY ? ['xdg-open', url] : null)
  if (!command) return
  const [program = '', ...args] = command
  // Without a browser to open, the address above will do.
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

/** When the newest of these files, or of the files in these folders, was changed, in ms. */
function newest(...paths: string[]): number {
  return Math.max(
    0,
    ...paths
      .filter((path) => existsSync(path))
      .map((path) => {
        const stat = statSync(path)
        return stat.isDirectory()
          ? newest(...readdirSync(path).map((name) => join(path, name)))
          : stat.mtimeMs
      }),
  )
}
