/**
 * npm run mutate [-- --mutate web/src/core/prompt/fit.ts]
 *
 * Changes the meaning of the core, a line at a time, and counts the changes that no test notices (StrykerJS). Fails
 * below the limit in tools/mutate/stryker.json. StrykerJS is installed here, not with everything else.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './machine/paths.ts'

const version = '10.1.1'
const program = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')

if (!existsSync(program)) {
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${version}`)
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' } as const
  console.log(`Installing StrykerJS ${version} …`)
  spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...packages], options)
}
const command = [program, 'run', 'tools/mutate/stryker.json', ...process.argv.slice(2)]
process.exit(spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1)
