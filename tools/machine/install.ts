import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cache, root } from './paths.ts'

const windows = process.platform === 'win32'
const environment = join(root, '.venv')
const python = join(environment, windows ? 'Scripts/python.exe' : 'bin/python')

/** Builds the panel into web/dist. Throws when that fails. */
export function buildPanel(): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  run(process.execPath, [vite, 'build'], 'Building the panel (npm run build)')
}

/**
 * The Python of this project's own .venv, made and filled from tests/requirements.txt where needed.
 * Throws when there is no Python 3.11 or later to make it with.
 */
export function ensurePython(): string {
  const requirements = join(root, 'tests/requirements.txt')
  const stamp = join(environment, 'requirements.txt')
  const wanted = readFileSync(requirements, 'utf8')
  if (existsSync(python) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return python
  if (!works(python)) {
    if (lstatSync(environment, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(`${environment} links to a broken environment. Remove the link.`)
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

function basePython(): string {
  const named = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python']
  const found = named.find(works)
  if (found) return found
  throw new Error(
    'The Python tests need Python 3.11 or later with venv. Install it (on Debian and Ubuntu: `apt-get install python3-venv`).',
  )
}

function works(program: string): boolean {
  const check = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'
  return spawnSync(program, ['-c', check]).status === 0
}

/** comfy-cli's `comfy`: the one on the PATH, or else one installed into .cache. Throws when pip fails. */
export function installComfyCli(): string {
  const comfy = windows ? 'comfy.exe' : 'comfy'
  if (spawnSync(comfy, ['--version']).status === 0) return comfy
  const own = join(cache, 'comfy-cli')
  const inside = (name: string): string =>
    join(own, windows ? `Scripts/${name}.exe` : `bin/${name}`)
  run(basePython(), ['-m', 'venv', own], 'Making a Python environment for comfy-cli')
  run(inside('python'), ['-m', 'pip', 'install', '--quiet', 'comfy-cli'], 'Installing comfy-cli')
  return inside('comfy')
}

/** What to do when findChromium() finds none. */
export const CHROMIUM_REMEDY =
  'Install Chromium or Chrome (Debian: `apt-get install chromium`; anywhere: `npx playwright install chromium`), or set CHROMIUM_PATH to it.'

/** A Chromium or Chrome to test with: $CHROMIUM_PATH, an installed one, or Playwright's own. */
export function findChromium(): string | null {
  if (process.env['CHROMIUM_PATH']) return existing(process.env['CHROMIUM_PATH'])
  const { PROGRAMFILES, LOCALAPPDATA } = process.env
  const installed = [
    // without windows, which take a tenth of the time
    '/usr/lib/chromium/chromium-headless-shell',
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
  return installed.find((file) => file && existsSync(file)) ?? existing(playwrightsOwn())
}

function playwrightsOwn(): string {
  try {
    const { chromium } = createRequire(import.meta.url)(
      '@playwright/test',
    ) as typeof import('@playwright/test')
    return chromium.executablePath()
  } catch {
    return ''
  }
}

function existing(file: string): string | null {
  return existsSync(file) ? file : null
}

/** The static folder of a released ComfyUI frontend ("1.58.1"), downloaded once into .cache. */
export function frontendRoot(version: string): { dir: string } | { missing: string[] } {
  const folder = join(cache, 'frontends', version)
  const dir = join(folder, 'comfyui_frontend_package/static')
  if (existsSync(join(dir, 'index.html'))) return { dir }
  try {
    unpackWheel(`comfyui-frontend-package==${version}`, folder)
    return { dir }
  } catch (error) {
    return {
      missing: [`The frontend ${version} could not be downloaded: ${(error as Error).message}`],
    }
  }
}

/** Downloads a Python package into `folder` and unpacks it there. Returns the wheel's file name. Throws when pip fails. */
export function unpackWheel(wheel: string, folder: string): string {
  const tool = ensurePython()
  mkdirSync(folder, { recursive: true })
  const how = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:']
  run(tool, ['-m', 'pip', 'download', ...how, '--dest', folder, wheel], `Downloading ${wheel}`)
  const file = readdirSync(folder).find((name) => name.endsWith('.whl')) ?? ''
  run(tool, ['-m', 'zipfile', '-e', join(folder, file), folder], `Unpacking ${file}`)
  return file
}

function run(program: string, args: string[], what: string): void {
  process.stderr.write(`${what} …\n`)
  // Standard output belongs to the script: somebody may be reading it.
  const done = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (done.status !== 0) {
    throw new Error(
      `${what} failed: ${[program, ...args].join(' ')} ended with ${done.error?.message ?? done.status ?? done.signal}.`,
    )
  }
}
