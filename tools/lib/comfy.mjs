import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort, launch, writeSettings } from './launch.mjs'

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
 * `missing` says in sentences what was not found and what to do. $LTX_AIO_RECORDED=1 finds none.
 */
export function findComfy() {
  if (process.env.LTX_AIO_RECORDED === '1') {
    return {
      missing: ['LTX_AIO_RECORDED is set, so no ComfyUI is looked for.', 'Unset it to use one.'],
    }
  }
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

/** As findComfy(), where one that is too old for the templates counts as missing. */
export function findUsableComfy() {
  const comfy = findComfy()
  if ('missing' in comfy || !older(comfy.version, OLDEST_COMFY)) return comfy
  return {
    missing: [
      `The ComfyUI in ${comfy.dir} is ${comfy.version}; update it to ${OLDEST_COMFY} or later.`,
    ],
  }
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
  const server = await launch({
    what: 'ComfyUI',
    program: comfy.python,
    args: [...command, ...args],
    cwd: comfy.dir,
    env,
    log,
    url,
    seconds,
  })
  return { url, port, base, ...server }
}

function link(path, target) {
  if (lstatSync(path, { throwIfNoEntry: false })) rmSync(path)
  if (target) symlinkSync(target, path, 'junction')
}
