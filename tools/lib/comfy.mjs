import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** This checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Everything that tests, the demo and downloads leave behind; git ignores it. */
export const cache = join(root, '.cache')

/** The oldest ComfyUI with every node that the templates use. */
export const OLDEST_COMFY = '0.27.0'

const tiny = join(root, 'tests/tiny')
const windows = process.platform === 'win32'

/**
 * The ComfyUI to test with: $COMFYUI_DIR, the one this checkout is installed in, or comfy-cli's.
 * `missing` says in sentences what was not found and what to do.
 */
export function findComfy() {
  const named = process.env.COMFYUI_DIR
  const places = named
    ? [resolve(named)]
    : ['comfy/ComfyUI', 'Documents/comfy/ComfyUI'].map((place) => join(homedir(), place))
  if (!named && basename(dirname(root)) === 'custom_nodes') places.unshift(resolve(root, '../..'))
  const dir = places.find(
    (place) => existsSync(join(place, 'main.py')) && existsSync(join(place, 'comfyui_version.py')),
  )
  if (!dir) {
    return {
      missing: [
        `No ComfyUI in ${places.join(' or ')}${named ? ' ($COMFYUI_DIR)' : ''}.`,
        'Install it (`pip install comfy-cli`, then `comfy install`) or set COMFYUI_DIR to its folder, the one with main.py.',
      ],
    }
  }
  const version =
    /__version__ = "(.+)"/.exec(readFileSync(join(dir, 'comfyui_version.py'), 'utf8'))?.[1] ??
    '0.0.0'
  const python = process.env.COMFYUI_PYTHON ?? pythonsOf(dir).find((file) => existsSync(file))
  if (!python || !existsSync(python)) {
    return {
      missing: [
        python
          ? `No Python at ${python} ($COMFYUI_PYTHON).`
          : `No Python environment in or beside ${dir}.`,
        'Set COMFYUI_PYTHON to the Python that runs ComfyUI.',
      ],
    }
  }
  return { dir, python, version }
}

function pythonsOf(dir) {
  const inside = windows ? 'Scripts/python.exe' : 'bin/python'
  const environments = [
    join(dir, '.venv'),
    join(dir, 'venv'),
    resolve(dir, '../.venv'),
    resolve(dir, '../venv'),
  ]
  return [
    ...environments.map((env) => join(env, inside)),
    resolve(dir, '../python_embeded/python.exe'),
  ]
}

/** Whether version a ("0.26.3") is older than version b. */
export function older(a, b) {
  const [x, y] = [a, b].map((version) =>
    version.split('.').map((part) => Number.parseInt(part, 10) || 0),
  )
  const at = [0, 1, 2].find((index) => (x[index] ?? 0) !== (y[index] ?? 0))
  return at !== undefined && (x[at] ?? 0) < (y[at] ?? 0)
}

/** The folder of the tiny random weights (about 14 MB), made once. Throws when they cannot be made. */
export function tinyWeights(comfy, placeholders = false) {
  const made = join(cache, 'tiny-weights', placeholders ? 'with-placeholders' : 'plain')
  const script = [join(tiny, 'make_weights.py'), '--comfy', comfy.dir, '--out', made]
  const run = spawnSync(comfy.python, placeholders ? [...script, '--placeholders'] : script, {
    encoding: 'utf8',
  })
  if (run.status !== 0) {
    const why = run.error?.message ?? run.stderr.trim().split('\n').slice(-5).join('\n')
    throw new Error(`The tiny test weights could not be made with ${comfy.python}:\n${why}`)
  }
  return made
}

/**
 * Starts a ComfyUI server on the CPU with a base directory of its own, so that nothing of the user's
 * ComfyUI is loaded or changed, and waits until it answers. It ends with this process at the latest.
 * Throws with the end of the log when the server dies or does not answer in time.
 * The options are described in comfy.d.mts.
 */
export async function startComfy(options) {
  const {
    comfy,
    args = [],
    env = {},
    extension = true,
    tiny: small = true,
    weights = small,
    seconds = 300,
  } = options
  const base = resolve(options.base)
  const log = options.log ?? join(base, 'comfyui.log')
  mkdirSync(join(base, 'custom_nodes'), { recursive: true })
  link(join(base, 'custom_nodes/ltx-aio'), extension === true ? root : extension)
  link(join(base, 'custom_nodes/ltx_tiny_test'), small && join(tiny, 'custom_nodes/ltx_tiny_test'))
  // Each server gets a copy, which its tests may change.
  if (weights)
    cpSync(tinyWeights(comfy, options.placeholders), join(base, 'models'), { recursive: true })
  if (options.settings) writeSettings(join(base, 'user/default'), options.settings)

  const port = options.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const output = openSync(log, 'w')
  const command = [
    join(tiny, 'serve.py'),
    comfy.dir,
    '--cpu',
    '--listen=127.0.0.1',
    `--port=${port}`,
    `--base-directory=${base}`,
    `--database-url=sqlite:///${join(base, 'comfy.db')}`,
    '--disable-auto-launch',
  ]
  if (options.frontendRoot) command.push('--front-end-root', options.frontendRoot)
  const child = spawn(comfy.python, [...command, ...args], {
    cwd: comfy.dir,
    env: { ...process.env, PYTHONUNBUFFERED: '1', ...env },
    // Its standard input ends when we do, whatever ends us, and serve.py ends the server then.
    stdio: ['pipe', output, output],
    // A group of its own: Ctrl+C reaches us alone, and stop() reaches its children too.
    detached: !windows,
  })
  closeSync(output)
  child.unref()
  child.stdin.unref()
  child.stdin.on('error', () => {})
  let ended = ''
  const gone = new Promise((done) => {
    child.once('error', (error) => done((ended = error.message)))
    child.once('exit', (code, signal) =>
      done((ended = `it ended with ${signal ?? `code ${code}`}`)),
    )
  })

  const logText = () => readFileSync(log, 'utf8')

  let killed
  const kill9 = () => (killed ??= kill())
  const kill = async () => {
    child.ref()
    signalTree(child.pid, 'SIGKILL')
    await gone
  }

  const stop = async () => {
    if (!ended && !killed) signalTree(child.pid, 'SIGINT')
    const patience = new AbortController()
    await Promise.race([
      gone,
      sleep(10_000, undefined, { signal: patience.signal }).catch(() => {}),
    ])
    patience.abort()
    await kill9()
  }

  const deadline = Date.now() + seconds * 1000
  while (!(await answers(url))) {
    if (ended || Date.now() > deadline) {
      const why = ended || `no answer within ${seconds} s`
      await kill9()
      const tail = logText().trimEnd().split('\n').slice(-30).join('\n')
      throw new Error(`ComfyUI did not start: ${why}. The end of ${log}:\n${tail}`)
    }
    await sleep(200)
  }
  return { url, port, base, pid: child.pid, stop, kill9, gone, logText }
}

function writeSettings(folder, settings) {
  const file = join(folder, 'comfy.settings.json')
  if (existsSync(file)) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(settings))
}

async function answers(url) {
  try {
    return (await fetch(`${url}/system_stats`, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}

/** Signals a process and its children; those already gone are no error. */
function signalTree(pid, signal) {
  if (!pid) return
  if (windows) {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'])
    return
  }
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

function link(path, target) {
  if (lstatSync(path, { throwIfNoEntry: false })) rmSync(path)
  if (target) symlinkSync(target, path, 'junction')
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}
