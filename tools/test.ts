/**
 * npm test [-- --only unit,comfyui]
 *
 * Runs every test there is, on a fresh clone too: two runners at a time, unless one needs both cores to itself. Where
 * ComfyUI or a browser is missing, the tests that need it count as skipped and the remedy is printed. Without ComfyUI the
 * panel's browser tests use a recorded one, and those that need a real one skip themselves.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findUsableComfys, only as onlyThis } from './comfyui/comfy.ts'
import { CHROMIUM_REMEDY, findChromium } from './machine/install.ts'
import { root } from './machine/paths.ts'
import { checkDist } from './test/dist.ts'
import { countComponent, countE2e, playwright, publish, pytest, vitest } from './test/frameworks.ts'
import { readJunit } from './test/junit.ts'
import { runAll } from './test/lanes.ts'
import { flakyOf, reported, results, xmlOf } from './test/results.ts'

const comfys = findUsableComfys()
const hasComfy = comfys.found.length > 0
/** What tests on a ComfyUI keep busy; without one, they skip themselves. */
const ofComfy = hasComfy ? 1 : 0.1

interface Runner {
  name: string
  /** One of several runners that `--only KIND` chooses together. */
  kind?: string
  /** How many cores it keeps busy, on average; one where absent. */
  cores?: number
  /** Writes test-results/NAME.xml and returns the exit status. */
  run: () => Promise<number | null>
  /** Each returns what is missing and the remedy. */
  needs?: (() => string[])[]
  /** How many tests there are, for those that can't even start when something is missing. The others skip themselves. */
  count?: () => number
  note?: () => string[]
}

interface Outcome {
  passed: number
  failed: number
  skipped: number
  notes: string[]
  /** What failed and why, a line each. */
  failures?: string[]
}

/** Beside the component tests, or else in turns with those on a ComfyUI. */
const short: Runner[] = [
  { name: 'container', run: () => pytest('container') },
  { name: 'publish', run: publish },
  { name: 'recorded', run: () => pytest('recorded') },
].map((runner) => ({ ...runner, cores: hasComfy ? 1 : 0.4 }))

/**
 * In this order: first what is broken most often and needs both cores, then the longest, so that both lanes end at about
 * the same time.
 */
const runners: Runner[] = [
  { name: 'dist', run: checkDist },
  { name: 'unit', run: () => vitest('unit'), cores: 2 },
  // two browsers, and beside them what mostly waits
  {
    name: 'component',
    run: () => vitest('component'),
    cores: hasComfy ? 1.6 : 1.2,
    needs: [browser],
    count: countComponent,
  },
  { name: 'shim', run: () => pytest('shim'), cores: 0.4 },
  ...(hasComfy ? [] : short),
  ...onEachComfy('comfyui'),
  {
    name: 'queue',
    run: () => vitest('queue'),
    cores: ofComfy,
    needs: [comfyui],
    note: newestComfy,
  },
  ...(hasComfy ? short : []),
  {
    name: 'e2e',
    cores: 2,
    run: () => playwright('e2e'),
    needs: [browser],
    count: countE2e,
    note: e2eComfys,
  },
]

/** `npm run test:soak`: tests that take too long to run for every change. */
const soaks: Runner[] = [
  { name: 'shim', run: () => pytest('shim', ['-m', 'soak']) },
  { name: 'container', run: () => pytest('container', [], { LTX_AIO_CONTAINER: 'whole' }) },
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
for (const file of names.flatMap((name) => [xmlOf(name), flakyOf(name)]))
  rmSync(file, { force: true })

const total = { passed: 0, failed: 0, skipped: 0 }
const notes: string[] = []
const failures: string[] = []
try {
  const wanted = chosen.filter(
    ({ name, kind }) => only.includes(name) || (kind !== undefined && only.includes(kind)),
  )
  await runAll(wanted, 2, async (runner) => {
    console.log(`── ${runner.name} begins`)
    const started = Date.now()
    const outcome = await attempt(runner)
    total.passed += outcome.passed
    total.failed += outcome.failed
    total.skipped += outcome.skipped
    notes.push(...outcome.notes.map((note) => `${runner.name}: ${note}`))
    failures.push(...(outcome.failures ?? []).map((line) => `${runner.name}: FAILED ${line}`))
    console.log(`── ${runner.name}: ${Math.round((Date.now() - started) / 1000)} s`)
  })
} catch (error) {
  total.failed += 1
  notes.push((error as Error).message)
}
for (const problem of comfys.found.length > 0 ? comfys.missing : [])
  notes.push(`not tested: ${problem}`)
if (notes.length > 0) console.log(`\n${notes.join('\n')}`)
if (failures.length > 0) console.log(`\n${failures.join('\n')}`)
// CI reads the sum, so it is the last line.
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed > 0 ? 1 : 0)

async function attempt({
  name,
  run,
  needs = [],
  count,
  note = () => [],
}: Runner): Promise<Outcome> {
  const missing = needs.flatMap((need) => need())
  if (missing.length > 0 && count) {
    const skipped = count()
    return skipped > 0
      ? { passed: 0, failed: 0, skipped, notes: [`all ${skipped} skipped. ${missing.join(' ')}`] }
      : { passed: 0, failed: 1, skipped, notes: [`no tests found. ${missing.join(' ')}`] }
  }
  let status: number | null
  try {
    status = await run()
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, notes: [(error as Error).message] }
  }
  const xml = existsSync(xmlOf(name)) ? readFileSync(xmlOf(name), 'utf8') : ''
  const { passed, failed, skipped } = readJunit(xml)
  // A runner that fails without a failing test has crashed, and one without tests proves nothing.
  const crashed =
    (status !== 0 && failed.length === 0) || passed + failed.length + skipped.length === 0
  const why =
    missing.length > 0
      ? [`${skipped.length} skipped. ${missing.join(' ')}`]
      : skipped.map((test) => `skipped ${reported(test)}`)
  const flaky = existsSync(flakyOf(name)) ? readFileSync(flakyOf(name), 'utf8').split('\n') : []
  why.unshift(...note(), ...flaky.filter(Boolean).map((test) => `on the second try: ${test}`))
  return {
    passed,
    failed: failed.length + Number(crashed),
    skipped: skipped.length,
    failures: failed.map(reported),
    notes: crashed ? [...why, `the runner itself failed (exit status ${status}). See above.`] : why,
  }
}

/** One runner for each ComfyUI that was found, the newest first, named after its version; without any, one that is skipped. */
function onEachComfy(kind: string): Runner[] {
  if (comfys.found.length === 0)
    return [{ name: kind, run: () => vitest(kind), cores: ofComfy, needs: [comfyui] }]
  return comfys.found.map((comfy) => {
    const name = `${kind}-${comfy.version}`
    return {
      name,
      kind,
      run: () => vitest(kind, onlyThis(comfy), name),
      note: () => [`on ComfyUI ${comfy.version}.`],
    }
  })
}

function comfyui(): string[] {
  return comfys.found.length > 0 ? [] : comfys.missing
}

function newestComfy(): string[] {
  return comfys.found.slice(0, 1).map(({ version }) => `on ComfyUI ${version}.`)
}

/** What the browser tests ran in. */
function e2eComfys(): string[] {
  const versions = comfys.found.map(({ version }) => version)
  if (versions.length === 0)
    return [`each in one frontend, on a recorded ComfyUI. ${comfys.missing[0]}`]
  return [`on ComfyUI ${[...new Set([versions.at(-1), versions[0]])].join(' and ')}.`]
}

function browser(): string[] {
  return findChromium() ? [] : [`No Chromium. ${CHROMIUM_REMEDY}`]
}
