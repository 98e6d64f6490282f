import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePython, installComfyCli } from '../machine/install.ts'
import { ask, node, show, type Variables } from './programs.ts'
import { flakyOf, results, xmlOf } from './results.ts'

/** Each runs the tests of one project, writes what it found as JUnit's XML, and returns the exit status. */

const flakyReporter = './tools/test/flaky.ts'

export function vitest(
  project: string,
  env: Variables = {},
  name = project,
): Promise<number | null> {
  const reporters = ['default', 'junit', flakyReporter].map((reporter) => `--reporter=${reporter}`)
  const reports = [...reporters, `--outputFile.junit=${xmlOf(name)}`]
  return node(name, 'vitest/vitest.mjs', ['run', '--project', project, ...reports], {
    FLAKY: flakyOf(name),
    ...env,
  })
}

export function playwright(name: string): Promise<number | null> {
  const env = {
    PLAYWRIGHT_JUNIT_OUTPUT_NAME: xmlOf(name),
    PLAYWRIGHT_JUNIT_OUTPUT_FILE: xmlOf(name),
    FLAKY: flakyOf(name),
  }
  // Playwright empties its output folder first.
  const output = `--output=${join(results, 'e2e')}`
  return node(
    name,
    '@playwright/test/cli.js',
    ['test', `--reporter=list,junit,${flakyReporter}`, output],
    env,
  )
}

export function pytest(
  name: string,
  args: string[] = [],
  env: Variables = {},
): Promise<number | null> {
  const report = `--junitxml=${xmlOf(name)}`
  const command = ['-m', 'pytest', join('tests', name), report, ...args]
  return show(name, ensurePython(), command, env)
}

/** Tests what the Registry would get; comfy-cli packs it. */
export function publish(): Promise<number | null> {
  return pytest('publish', [], { COMFY_CLI: installComfyCli() })
}

/** A minimum: without a browser, a table of tests counts as one. */
export function countComponent(): number {
  const list = join(results, 'component.list.json')
  ask('vitest/vitest.mjs', ['list', '--project', 'component', `--json=${list}`, '--static-parse'])
  const tests = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as unknown[]).length : 0
  rmSync(list, { force: true })
  return tests
}

export function countE2e(): number {
  const listed = ask('@playwright/test/cli.js', ['test', '--list', '--reporter=list'])
  return Number(/^Total: (\d+) tests? in/m.exec(listed)?.[1] ?? 0)
}
