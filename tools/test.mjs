// `npm test`: every test there is, one runner after the other, on a fresh clone too.
// Where ComfyUI or a browser is missing, their tests are counted as skipped and the remedy is printed. The panel's
// browser tests use a recorded ComfyUI then, and what needs the real one skips itself.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { findUsableComfys, only as onlyThis, root } from './lib/comfy.mjs'
import {
  CHROMIUM_REMEDY,
  ensureNode,
  ensurePython,
  findChromium,
  installComfyCli,
  node24,
} from './lib/install.mjs'
import { readJunit, writeJunit } from './lib/junit.mjs'

const results = join(root, 'test-results')
const comfys = findUsableComfys()

/**
 * In this order: the quick ones first. `run` writes test-results/NAME.xml and returns the exit status; a runner
 * with a `kind` is one of several, which `--only KIND` chooses together.
 * Where something is missing, tests that cannot even start are counted; the others skip themselves.
 */
const runners = [
  { name: 'dist', run: checkDist },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'shim', run: () => pytest('shim') },
  { name: 'recorded', run: () => pytest('recorded') },
  { name: 'publish', run: publish },
  { name: 'component', run: () => vitest('component'), needs: [browser], count: countComponent },
  ...onEachComfy('comfyui'),
  { name: 'queue', run: () => vitest('queue'), needs: [comfyui], note: newestComfy },
  {
    name: 'e2e',
    run: () => playwright('e2e'),
    needs: [browser],
    count: countE2e,
    note: e2eComfys,
  },
]

/** `npm run test:soak`: what takes too long for every change. */
const soaks = [
  { name: 'shim', run: () => pytest('shim', ['-m', 'soak']) },
  { name: 'queue', run: () => vitest('queue', { LTX_AIO_SOAK: '1' }), needs: [comfyui] },
]

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, soak: { type: 'boolean' } },
})
const chosen = options.soak ? soaks : runners
const names = chosen.map((runner) => runner.name)
const kinds = chosen.map(({ name, kind }) => kind ?? name)
const only = options.only?.split(',') ?? names
const unknown = only.filter((name) => ![...names, ...kinds].includes(name))
if (unknown.length > 0) {
  console.error(
    `No such tests: ${unknown.join(', ')}. Choose from ${[...new Set(kinds)].join(', ')}.`,
  )
  process.exit(2)
}

process.chdir(root)
mkdirSync(results, { recursive: true })
for (const name of names) rmSync(xmlOf(name), { force: true })

const total = { passed: 0, failed: 0, skipped: 0 }
const notes = []
try {
  ensureNode()
  for (const runner of chosen.filter(
    ({ name, kind }) => only.includes(name) || only.includes(kind),
  )) {
    console.log(`\n── ${runner.name} ${'─'.repeat(60 - runner.name.length)}`)
    const started = Date.now()
    const outcome = attempt(runner)
    for (const kind of Object.keys(total)) total[kind] += outcome[kind]
    notes.push(...outcome.notes.map((note) => `${runner.name}: ${note}`))
    console.log(`${runner.name}: ${Math.round((Date.now() - started) / 1000)} s`)
  }
} catch (error) {
  total.failed += 1
  notes.push(error.message)
}
for (const problem of comfys.found.length > 0 ? comfys.missing : [])
  notes.push(`not tested: ${problem}`)
if (notes.length > 0) console.log(`\n${notes.join('\n')}`)
// The sum is the very last line: CI reads it.
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed > 0 ? 1 : 0)

function attempt({ name, run, needs = [], count, note = () => [] }) {
  const missing = needs.flatMap((need) => need())
  if (missing.length > 0 && count) {
    const skipped = count()
    return skipped > 0
      ? { passed: 0, failed: 0, skipped, notes: [`all ${skipped} skipped. ${missing.join(' ')}`] }
      : { passed: 0, failed: 1, skipped, notes: [`no tests found. ${missing.join(' ')}`] }
  }
  let status
  try {
    status = run()
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, notes: [error.message] }
  }
  const xml = existsSync(xmlOf(name)) ? readFileSync(xmlOf(name), 'utf8') : ''
  const { passed, failed, skipped } = readJunit(xml)
  // A runner that fails without a failing test has crashed, and one without tests proves nothing.
  const crashed = (status !== 0 && failed === 0) || passed + failed + skipped.length === 0
  const why =
    missing.length > 0
      ? [`${skipped.length} skipped. ${missing.join(' ')}`]
      : skipped.map((test) => `skipped "${test.name}"${test.why && `: ${test.why}`}`)
  why.unshift(...note())
  return {
    passed,
    failed: failed + Number(crashed),
    skipped: skipped.length,
    notes: crashed ? [...why, `the runner itself failed (exit status ${status}); see above.`] : why,
  }
}

/** One runner for every ComfyUI that was found, named for its version; where there is none, one that is skipped. */
function onEachComfy(kind) {
  if (comfys.found.length === 0) return [{ name: kind, run: () => vitest(kind), needs: [comfyui] }]
  return comfys.found.toReversed().map((comfy) => {
    const name = `${kind}-${comfy.version}`
    return {
      name,
      kind,
      run: () => vitest(kind, onlyThis(comfy), name),
      note: () => [`on ComfyUI ${comfy.version}.`],
    }
  })
}

function comfyui() {
  return comfys.found.length > 0 ? [] : comfys.missing
}

function newestComfy() {
  return comfys.found.slice(0, 1).map(({ version }) => `on ComfyUI ${version}.`)
}

/** What the browser tests ran in. */
function e2eComfys() {
  const versions = comfys.found.map(({ version }) => version)
  if (versions.length === 0) return [`in a recorded ComfyUI. ${comfys.missing[0]}`]
  return [`on ComfyUI ${[...new Set([versions.at(-1), versions[0]])].join(' and ')}.`]
}

function browser() {
  return findChromium() ? [] : [`No Chromium. ${CHROMIUM_REMEDY}`]
}

function vitest(project, env, name = project) {
  const reports = ['--reporter=default', '--reporter=junit', `--outputFile.junit=${xmlOf(name)}`]
  return node('vitest/vitest.mjs', ['run', '--project', project, ...reports], { env }).status
}

function playwright(name) {
  const env = {
    PLAYWRIGHT_JUNIT_OUTPUT_NAME: xmlOf(name),
    PLAYWRIGHT_JUNIT_OUTPUT_FILE: xmlOf(name),
  }
  // Playwright empties its output folder first.
  const output = `--output=${join(results, 'e2e')}`
  return node('@playwright/test/cli.js', ['test', '--reporter=list,junit', output], { env }).status
}

function pytest(name, args = [], env = {}) {
  const report = `--junitxml=${xmlOf(name)}`
  const command = ['-m', 'pytest', join('tests', name), report, ...args]
  return show(ensurePython(), command, { env }).status
}

/** What the Registry would get: comfy-cli packs it. */
function publish() {
  return pytest('publish', [], { COMFY_CLI: installComfyCli() })
}

/** At least so many: without a browser, a table of tests counts as one. */
function countComponent() {
  const list = join(results, 'component.list.json')
  node('vitest/vitest.mjs', ['list', '--project', 'component', `--json=${list}`, '--static-parse'])
  const tests = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).length : 0
  rmSync(list, { force: true })
  return tests
}

function countE2e() {
  const list = ['test', '--list', '--reporter=list']
  const { stdout } = node('@playwright/test/cli.js', list, { stdio: 'pipe' })
  return Number(/^Total: (\d+) tests? in/m.exec(stdout)?.[1] ?? 0)
}

/** The bundle in git must be what its sources build. */
function checkDist() {
  const fresh = mkdtempSync(join(tmpdir(), 'ltx-aio-dist-'))
  const built =
    node('vite/bin/vite.js', ['build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'])
      .status === 0
  const stale = built ? differing(fresh, join(root, 'web/dist')) : []
  rmSync(fresh, { recursive: true })
  const failure = !built
    ? 'The build failed.'
    : stale.length > 0
      ? `web/dist is not what the sources build: run \`npm run build\` and commit ${stale.join(', ')}.`
      : undefined
  if (failure) console.error(failure)
  const name = 'web/dist is what the sources build'
  writeFileSync(xmlOf('dist'), writeJunit('dist', [failure ? { name, failure } : { name }]))
  return failure ? 1 : 0
}

function differing(a, b) {
  const files = new Set([...filesIn(a), ...filesIn(b)])
  return [...files].filter((file) => {
    const both = [join(a, file), join(b, file)]
    return (
      !both.every((path) => existsSync(path)) ||
      !readFileSync(both[0]).equals(readFileSync(both[1]))
    )
  })
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  )
}

function node(script, args, options) {
  return show(node24(), [join(root, 'node_modules', script), ...args], options)
}

function show(program, args, { env = {}, ...options } = {}) {
  return spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    encoding: 'utf8',
    env: { ...process.env, ...env },
    ...options,
  })
}

function xmlOf(name) {
  return relative(root, join(results, `${name}.xml`))
}
