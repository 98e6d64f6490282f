import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { basename, delimiter, dirname, join, resolve } from 'node:path'
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
 * Every ComfyUI to test with, the newest first: those in $COMFYUI_DIR (several are separated as in PATH), or else the
 * one that this checkout is installed in and those in ~/comfy/ComfyUI and ~/comfy/ANY/ComfyUI.
 * `missing` says in sentences what could not be used and what to do. $LTX_AIO_RECORDED=1 finds none.
 */
export function findComfys() {
  if (process.env.LTX_AIO_RECORDED === '1') {
    return {
      found: [],
      missing: ['LTX_AIO_RECORDED is set, so no ComfyUI is looked for.', 'Unset it to use one.'],
    }
  }
  const named = listed(process.env.COMFYUI_DIR)
  const places = named.length > 0 ? named.map((place) => resolve(place)) : usualPlaces()
  const folders = places.filter(isComfy)
  if (folders.length === 0) {
    return {
      found: [],
      missing: [
        `No ComfyUI in ${places.join(' or ')}${named.length > 0 ? ' ($COMFYUI_DIR)' : ''}.`,
        'Install it (`pip install comfy-cli`, then `comfy install`) or set COMFYUI_DIR to its folder, the one with main.py.',
      ],
    }
  }
  const lost = places.filter((place) => named.length > 0 && !folders.includes(place))
  const found = []
  const missing = lost.map((place) => `No ComfyUI in ${place} ($COMFYUI_DIR).`)
  for (const [index, dir] of unlinked(folders).entries()) {
    const comfy = comfyIn(dir, index)
    if ('missing' in comfy) missing.push(...comfy.missing)
    else found.push(comfy)
  }
  return { found: found.toSorted((a, b) => (older(a.version, b.version) ? 1 : -1)), missing }
}

/** The newest of findComfys(), or why there is none. */
export function findComfy() {
  const { found, missing } = findComfys()
  return found[0] ?? { missing }
}

/** As findComfys(), where those that are too old for the templates count as missing. */
export function findUsableComfys() {
  const { found, missing } = findComfys()
  const tooOld = found.filter(({ version }) => older(version, OLDEST_COMFY))
  return {
    found: found.filter((comfy) => !tooOld.includes(comfy)),
    missing: [
      ...missing,
      ...tooOld.map(
        ({ dir, version }) =>
          `The ComfyUI in ${dir} is ${version}; update it to ${OLDEST_COMFY} or later.`,
      ),
    ],
  }
}

/** What makes the finders above find this one alone: environment variables for another process. */
export function only({ dir, python }) {
  return { COMFYUI_DIR: dir, COMFYUI_PYTHON: python }
}

function usualPlaces() {
  const home = join(homedir(), 'comfy')
  const others = existsSync(home) ? readdirSync(home) : []
  const places = [
    join(home, 'ComfyUI'),
    ...others.map((name) => join(home, name, 'ComfyUI')).filter(isComfy),
    join(homedir(), 'Documents/comfy/ComfyUI'),
  ]
  return basename(dirname(root)) === 'custom_nodes' ? [resolve(root, '../..'), ...places] : places
}

function isComfy(place) {
  return existsSync(join(place, 'main.py')) && existsSync(join(place, 'comfyui_version.py'))
}

/** Each folder once, whatever links lead to it. */
function unlinked(folders) {
  return [...new Map(folders.map((folder) => [realpathSync(folder), folder])).values()]
}

/** `index`: its place among those found, for a COMFYUI_PYTHON that names one for each. */
function comfyIn(dir, index) {
  const version =
    /__version__ = "(.+)"/.exec(readFileSync(join(dir, 'comfyui_version.py'), 'utf8'))?.[1] ??
    '0.0.0'
  const named = listed(process.env.COMFYUI_PYTHON)
  const python =
    named.length > 0 ? (named[index] ?? named[0]) : pythonsOf(dir).find((file) => existsSync(file))
  if (python && existsSync(python)) return { dir, python, version }
  return {
    missing: [
      python
        ? `No Python at ${python} ($COMFYUI_PYTHON).`
        : `No Python environment in or beside ${dir}.`,
      'Set COMFYUI_PYTHON to the Python that runs ComfyUI.',
    ],
  }
}

function listed(variable) {
  return (variable ?? '').split(delimiter).filter((part) => part !== '')
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

/**
 * The folder of the tiny random weights (about 14 MB), made once for each version of ComfyUI. Throws when they cannot
 * be made.
 */
export function tinyWeights(comfy, placeholders = false) {
  const kind = placeholders ? 'with-placeholders' : 'plain'
  const made = join(cache, 'tiny-weights', comfy.version, kind)
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
    // Tiny weights are no work for several threads: they would only wait for each other.
    env: small ? { OMP_NUM_THREADS: '1', ...env } : env,
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
