// npm run mutate [-- --mutate web/src/core/fit.ts]
// Changes the meaning of the core, a line at a time, and counts how many changes no test sees (StrykerJS). Fails below
// the floor in tools/mutate/stryker.json. What it takes is installed here and not with everything else.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/comfy.mjs'
import { ensureNode, node24, npm } from './lib/install.mjs'

const version = '10.1.1'
const program = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')

ensureNode()
if (!existsSync(program))
  npm(
    `install --no-save --no-audit --no-fund @stryker-mutator/core@${version} @stryker-mutator/vitest-runner@${version}`,
    `Installing StrykerJS ${version}`,
  )
const command = [program, 'run', 'tools/mutate/stryker.json', ...process.argv.slice(2)]
process.exit(spawnSync(node24(), command, { cwd: root, stdio: 'inherit' }).status ?? 1)
