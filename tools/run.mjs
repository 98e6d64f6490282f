// `node tools/run.mjs NAME [ARGUMENT …]` runs tools/NAME.ts, on a fresh clone too.
// Only this file is plain JavaScript: the machine's Node may be too old for TypeScript. A newer one comes with the npm
// packages, which are installed here when they are missing or out of date.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tools = join(root, 'tools')
const windows = process.platform === 'win32'

const [name = '', ...args] = process.argv.slice(2)
const names = readdirSync(tools).flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? [])
if (!names.includes(name)) {
  console.error(`Usage: node tools/run.mjs NAME [ARGUMENT …]. NAME is one of ${names.join(', ')}.`)
  process.exit(2)
}
const script = join(tools, `${name}.ts`)
const problem = installPackages() ?? checkNode()
if (problem) {
  console.error(problem)
  // CI reads the last line that the tests print.
  if (name === 'test') console.log('\n0 passed, 1 failed, 0 skipped')
  process.exit(1)
}
if (process.features.typescript) {
  if (/[\\/]node_modules[\\/]/.test(root)) readTypes()
  process.argv.splice(1, 2, script)
  await import(pathToFileURL(script).href)
} else {
  passOn(spawn(node(), [script, ...args], { stdio: 'inherit' }))
}

/** Runs `npm ci` when node_modules is missing or older than package-lock.json. Returns what went wrong. */
function installPackages() {
  const modules = join(root, 'node_modules')
  const installed = changed(join(modules, '.package-lock.json'))
  if (installed >= changed(join(root, 'package-lock.json'))) return undefined
  // npm would empty the folder that a link points to, and that one belongs to another checkout.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined
  process.stderr.write('Installing the npm packages (npm ci) …\n')
  const npm = process.env.npm_execpath
  const [program, ...command] = npm?.endsWith('.js')
    ? [process.execPath, npm, 'ci']
    : [windows ? 'npm.cmd' : 'npm', 'ci']
  // Standard output belongs to the script: somebody may be reading it.
  const done = spawnSync(program, command, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: program === 'npm.cmd',
  })
  if (done.status === 0) return undefined
  return `npm ci failed: ${done.error?.message ?? `it ended with ${done.status ?? done.signal}`}.`
}

function changed(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** The Node among the npm packages, or this one. */
function node() {
  const own = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node')
  return existsSync(own) ? own : process.execPath
}

/** Returns what is wrong with the Node that would run the script. */
function checkNode() {
  const asked = spawnSync(node(), ['-p', 'process.version + " " + process.features.typescript'], {
    encoding: 'utf8',
  })
  const [version = '', typescript] = (asked.stdout ?? '').trim().split(' ')
  if (typescript === 'strip' || typescript === 'transform') return undefined
  return `Node 22.18 or later is needed, but ${node()} is ${version || 'missing'}. Run \`npm rebuild node\`, or install Node 24.`
}

/** Node takes no types out of files in node_modules, so that is done here for those of this package. */
function readTypes() {
  const own = pathToFileURL(root).href
  // the first call warns that it is experimental
  const { emitWarning } = process
  process.emitWarning = () => {}
  module.stripTypeScriptTypes('')
  process.emitWarning = emitWarning
  module.registerHooks({
    load(url, context, next) {
      if (!url.startsWith(own) || !url.endsWith('.ts')) return next(url, context)
      const source = module.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'))
      return { format: 'module', source, shortCircuit: true }
    },
  })
}

/** Makes signals to this process reach the child, and the child's end this process's. */
function passOn(child) {
  // Windows tells the whole console itself, and kill() there would end the child before it hears of it
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => windows || child.kill(signal))
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.on('exit', (status) => process.exit(status ?? 1))
}
