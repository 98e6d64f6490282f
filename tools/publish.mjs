// `npm run publish:check`: whether the Comfy Registry would take this tree, and what its scanners would find.
// Sends nothing. With a tag (v1.2.3) it must be that of the version.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './lib/comfy.mjs'
import { ensurePython, installComfyCli } from './lib/install.mjs'

const folder = mkdtempSync(join(tmpdir(), 'ltx-aio-publish-'))
const zip = join(folder, 'ltx-aio.zip')
let failed = false
try {
  check('ready.py', ...process.argv.slice(2))
  // What is not packed cannot be scanned.
  if (check('pack.py', installComfyCli(), zip)) check('scan.py', zip)
} catch (error) {
  console.error(error.message)
  failed = true
} finally {
  rmSync(folder, { recursive: true })
}
process.exit(failed ? 1 : 0)

function check(script, ...args) {
  const command = [join(root, 'tools/publish', script), ...args]
  const passed = spawnSync(ensurePython(), command, { stdio: 'inherit' }).status === 0
  failed ||= !passed
  return passed
}
