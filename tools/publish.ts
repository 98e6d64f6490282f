/**
 * npm run publish:check [-- v1.2.3]
 *
 * Checks whether the Comfy Registry would accept this tree, and what its scanners would find. Sends nothing.
 * A tag must match the version.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensurePython, installComfyCli } from './machine/install.ts'
import { root } from './machine/paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'ltx-aio-publish-'))
const zip = join(folder, 'ltx-aio.zip')
let failed = false
try {
  check('ready.py', ...process.argv.slice(2))
  // Without a zip there is nothing to scan.
  if (check('pack.py', installComfyCli(), zip)) check('scan.py', zip)
} catch (error) {
  console.error((error as Error).message)
  failed = true
} finally {
  rmSync(folder, { recursive: true })
}
process.exit(failed ? 1 : 0)

function check(script: string, ...args: string[]): boolean {
  const command = [join(root, 'tools/publish', script), ...args]
  const passed = spawnSync(ensurePython(), command, { stdio: 'inherit' }).status === 0
  failed ||= !passed
  return passed
}
