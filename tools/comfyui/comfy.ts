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
import { cache, root } from '../machine/paths.ts'
import { freePort, launch, type Launched, writeSettings } from './launch.ts'

export interface Comfy {
  /** The folder with main.py. */
  dir: string
  /** The Python that runs it. */
  python: string
  /** "0.27.0" */
  version: string
}

/** What was found, the newest first; `missing` says in sentences what was not and what to do about it. */
export interface Comfys {
  found: Comfy[]
  missing: string[]
}

type Missing = Pick<Comfys, 'missing'>

export interface Server extends Launched {
  /** "http://127.0.0.1:40123", without a slash at the end. */
  url: string
  port: number
  /** The base directory, absolute: input, output, models, user. */
  base: string
}

export interface ServerOptions {
  comfy: Comfy
  /** Created if missing and kept afterwards: models, input, output, user, log. */
  base: string
  /** Default: a free one. */
  port?: number
  /** Another frontend's static folder, from frontendRoot(). */
  frontendRoot?: string
  /** Additional options for main.py. */
  args?: string[]
  /** Whether it leaves graphics cards alone. Default true. */
  cpu?: boolean
  /** Additional environment variables. */
  env?: Record<string, string>
  /** Frontend settings of the default user, written unless there are some. */
  settings?: Record<string, unknown>
  /** Whether this extension is installed there, or which folder instead. Default true. */
  extension?: boolean | string
  /** Whether to add the pack that makes tiny weights load. Default true. */
  tiny?: boolean
  /** Whether to copy the tiny weights into its models folder. Default: as `tiny`. */
  weights?: boolean
  /** Whether the depth and pose models are listed: empty files, good enough to validate but not to run. */
  placeholders?: boolean
  /** Default: base/comfyui.log. */
  log?: string
  /** How long to wait for the first answer. Default 300. */
  seconds?: number
}

/** The oldest ComfyUI with every node that the templates use. */
export const OLDEST_COMFY = '0.27.0'

const tiny = join(root, 'tests/tiny')
const windows = process.platform === 'win32'

/**
 * Every ComfyUI to test with: those in $COMFYUI_DIR (separated as in PATH), or else the one that this checkout is
 * installed in and those in ~/comfy/ComfyUI and ~/comfy/ANY/ComfyUI. $LTX_AIO_RECORDED=1 finds none.
 */
export function findComfys(): Comfys {
  if (process.env['LTX_AIO_RECORDED'] === '1') {
    return {
      found: [],
      missing: ['LTX_AIO_RECORDED is set, so ComfyUI is not used.', 'Unset it to use one.'],
    }
  }
  const named = listed(process.env['COMFYUI_DIR'])
  const places = named.length > 0 ? named.map((place) => resolve(place)) : defaultPlaces()
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
  const found: Comfy[] = []
  const missing = lost.map((place) => `No ComfyUI in ${place} ($COMFYUI_DIR).`)
  for (const [index, dir] of unlinked(folders).entries()) {
    const comfy = comfyIn(dir, index)
    if ('missing' in comfy) missing.push(...comfy.missing)
    else found.push(comfy)
  }
  return { found: found.toSorted((a, b) => (older(a.version, b.version) ? 1 : -1)), missing }
}

/** The newest of findComfys(), or why there is none. */
export function findComfy(): Comfy | Missing {
  const { found, missing } = findComfys()
  return found[0] ?? { missing }
}

/** Like findComfys(), but those too old for the templates count as missing. */
export function findUsableComfys(): Comfys {
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

/** Environment variables that make another process find only this one. */
export function only({ dir, python }: Comfy): Record<string, string> {
  return { COMFYUI_DIR: dir, COMFYUI_PYTHON: python }
}

function defaultPlaces(): string[] {
  const home = join(homedir(), 'comfy')
  const others = existsSync(home) ? readdirSync(home) : []
  const places = [
    join(home, 'ComfyUI'),
    ...others.map((name) => join(home, name, 'ComfyUI')).filter(isComfy),
    join(homedir(), 'Documents/comfy/ComfyUI'),
  ]
  return basename(dirname(root)) === 'custom_nodes' ? [resolve(root, '../..'), ...places] : places
}

function isComfy(place: string): boolean {
  return existsSync(join(place, 'main.py')) && existsSync(join(place, 'comfyui_version.py'))
}

/** Each folder once, however many links point to it. */
function unlinked(folders: string[]): string[] {
  return [...new Map(folders.map((folder) => [realpathSync(folder), folder])).values()]
}

/** `index`: its place among those found, for a COMFYUI_PYTHON that names one for each. */
function comfyIn(dir: string, index: number): Comfy | Missing {
  const version =
    /__version__ = "(.+)"/.exec(readFileSync(join(dir, 'comfyui_version.py'), 'utf8'))?.[1] ??
    '0.0.0'
  const named = listed(process.env['COMFYUI_PYTHON'])
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

function listed(variable: string | undefined): string[] {
  return (variable ?? '').split(delimiter).filter((part) => part !== '')
}

function pythonsOf(dir: string): string[] {
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
export function older(a: string, b: string): boolean {
  const numbers = (version: string): number[] =>
    version.split('.').map((part) => Number.parseInt(part, 10) || 0)
  const [x, y] = [numbers(a), numbers(b)]
  const at = [0, 1, 2].find((index) => (x[index] ?? 0) !== (y[index] ?? 0))
  return at !== undefined && (x[at] ?? 0) < (y[at] ?? 0)
}

/**
 * The folder of the tiny random weights (about 14 MB), laid out like ComfyUI/models and made once for each version of
 * ComfyUI. Throws when they can't be made.
 */
export function tinyWeights(comfy: Comfy, placeholders = false): string {
  const kind = placeholders ? 'with-placeholders' : 'plain'
  const made = join(cache, 'tiny-weights', comfy.version, kind)
  const script = [join(tiny, 'make_weights.py'), '--comfy', comfy.dir, '--out', made]
  const run = spawnSync(comfy.python, placeholders ? [...script, '--placeholders'] : script, {
    encoding: 'utf8',
  })
  if (run.status !== 0) {
    const why = run.error?.message ?? run.stderr.trim().split('\n').slice(-5).join('\n')
    throw new Error(`Making the tiny test weights with ${comfy.python} failed:\n${why}`)
  }
  return made
}

/**
 * Starts a ComfyUI server, on the CPU unless said, and waits until it answers. It has its own base directory, so nothing of the
 * user's ComfyUI is loaded or changed, and it ends with this process at the latest.
 * Throws with the end of the log when the server dies or does not answer in time.
 */
export async function startComfy(options: ServerOptions): Promise<Server> {
  const {
    comfy,
    args = [],
    cpu = true,
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
    ...(cpu ? ['--cpu'] : []),
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
    env: {
      // ComfyUI runs independent outputs in the order of a set, which Python changes with every start: as in the
      // recordings.
      PYTHONHASHSEED: '2',
      // Compiled once rather than at every start, and not into somebody's ComfyUI: a fifth of the time to start.
      PYTHONPYCACHEPREFIX: join(cache, 'pycache'),
      PYTHONDONTWRITEBYTECODE: '',
      // With weights this small, several threads would only wait for each other.
      ...(small ? { OMP_NUM_THREADS: '1' } : {}),
      ...env,
    },
    log,
    url,
    seconds,
  })
  return { url, port, base, ...server }
}

/** Without a target, removes the link. */
function link(path: string, target: string | false): void {
  if (lstatSync(path, { throwIfNoEntry: false })) rmSync(path)
  if (target) symlinkSync(target, path, 'junction')
}
