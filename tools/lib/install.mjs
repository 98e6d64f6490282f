import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cache, root } from './comfy.mjs'

const windows = process.platform === 'win32'
const environment = join(root, '.venv')
const python = join(environment, windows ? 'Scripts/python.exe' : 'bin/python')

/**
 * Installs the npm packages where they are missing or older than package-lock.json.
 * Throws when npm fails, or when the Node that came with them is older than 22.
 */
export function ensureNode() {
  const modules = join(root, 'node_modules')
  const stale = time(join(modules, '.package-lock.json')) < time(join(root, 'package-lock.json'))
  // npm would empty a folder that a link leads to, and that belongs to another checkout.
  if (stale && !isLink(modules)) npm('ci', 'Installing the npm packages (npm ci)')
  const version = spawnSync(node24(), ['--version'], { encoding: 'utf8' }).stdout ?? ''
  if (!(Number.parseInt(version.slice(1), 10) >= 22)) {
    throw new Error(
      `Node 22 or later is needed, and ${node24()} is ${version.trim() || 'missing'}. Run \`npm rebuild node\`, or install Node 24.`,
    )
  }
}

/** Runs an npm command with its output on standard error. Throws when it fails. */
export function npm(command, what) {
  const [program, ...before] = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : [windows ? 'npm.cmd' : 'npm']
  run(program, [...before, ...command.split(' ')], what, { shell: windows && before.length === 0 })
}

/** The Node that is installed with the npm packages; this process's own where that is missing. */
export function node24() {
  const own = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node')
  return existsSync(own) ? own : process.execPath
}

/**
 * The Python of this project's own .venv, made and filled from tests/requirements.txt where needed.
 * Throws when no Python 3.11 or later can make it.
 */
export function ensurePython() {
  const requirements = join(root, 'tests/requirements.txt')
  const stamp = join(environment, 'requirements.txt')
  const wanted = readFileSync(requirements, 'utf8')
  if (existsSync(python) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return python
  if (!works(python)) {
    if (isLink(environment))
      throw new Error(`${environment} leads to a broken environment: remove the link.`)
    run(basePython(), ['-m', 'venv', '--clear', environment], 'Making .venv for the Python tests')
  }
  run(
    python,
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements],
    'Installing the Python test tools (pip install -r tests/requirements.txt)',
  )
  writeFileSync(stamp, wanted)
  return python
}

function basePython() {
  const named = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python']
  const found = named.find(works)
  if (found) return found
  throw new Error(
    'Python 3.11 or later with venv is needed for the Python tests. Install it (on Debian and Ubuntu: `apt-get install python3-venv`).',
  )
}

function works(program) {
  const check = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'
  return spawnSync(program, ['-c', check]).status === 0
}

/** comfy-cli's `comfy`: the one on the PATH, else one installed into .cache. Throws when pip fails. */
export function installComfyCli() {
  const comfy = windows ? 'comfy.exe' : 'comfy'
  if (spawnSync(comfy, ['--version']).status === 0) return comfy
  const own = join(cache, 'comfy-cli')
  const inside = (name) => join(own, windows ? `Scripts/${name}.exe` : `bin/${name}`)
  run(basePython(), ['-m', 'venv', own], 'Making a Python environment for comfy-cli')
  run(inside('python'), ['-m', 'pip', 'install', '--quiet', 'comfy-cli'], 'Installing comfy-cli')
  return inside('comfy')
}

/** What to do where findChromium() finds none. */
export const CHROMIUM_REMEDY =
  'Install Chromium or Chrome (Debian: `apt-get install chromium`; anywhere: `npx playwright install chromium`), or set CHROMIUM_PATH to it.'

/** A Chromium or Chrome to test with: $CHROMIUM_PATH, an installed one, or Playwright's own. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return existing(process.env.CHROMIUM_PATH)
  const { PROGRAMFILES, LOCALAPPDATA } = process.env
  const usual = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[PROGRAMFILES, LOCALAPPDATA].map(
      (folder) => folder && join(folder, 'Google/Chrome/Application/chrome.exe'),
    ),
  ]
  return usual.find((file) => file && existsSync(file)) ?? existing(playwrights())
}

function playwrights() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    return ''
  }
}

function existing(file) {
  return existsSync(file) ? file : null
}

/** The static folder of a released ComfyUI frontend ("1.58.1"), downloaded once into .cache. */
export function frontendRoot(version) {
  const folder = join(cache, 'frontends', version)
  const dir = join(folder, 'comfyui_frontend_package/static')
  if (existsSync(join(dir, 'index.html'))) return { dir }
  try {
    const tool = ensurePython()
    mkdirSync(folder, { recursive: true })
    const wheel = `comfyui-frontend-package==${version}`
    const how = [
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      '--only-binary',
      ':all:',
      '--dest',
      folder,
    ]
    run(tool, ['-m', 'pip', 'download', ...how, wheel], `Downloading ${wheel}`)
    const file = readdirSync(folder).find((name) => name.endsWith('.whl')) ?? ''
    run(tool, ['-m', 'zipfile', '-e', join(folder, file), folder], `Unpacking ${file}`)
    return { dir }
  } catch (error) {
    return { missing: [`The frontend ${version} could not be downloaded: ${error.message}`] }
  }
}

function run(program, args, what, options = {}) {
  process.stderr.write(`${what} …\n`)
  // npm and pip must not write into the output that a caller may be reading.
  const done = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
  if (done.status !== 0) {
    throw new Error(
      `${what} failed: ${[program, ...args].join(' ')} ended with ${done.error?.message ?? done.status ?? done.signal}.`,
    )
  }
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

function time(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Ends this program with what a script in TypeScript ends with: the machine's own Node may be too old for it. */
export function runScript(url) {
  ensureNode()
  const command = [fileURLToPath(url), ...process.argv.slice(2)]
  process.exit(spawnSync(node24(), command, { stdio: 'inherit' }).status ?? 1)
}
