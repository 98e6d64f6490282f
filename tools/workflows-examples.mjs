// Starts tools/workflows-examples.ts with the project's own Node, which runs TypeScript; the machine's may be older.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureNode, node24 } from './lib/install.mjs'

ensureNode()
const script = fileURLToPath(new URL('workflows-examples.ts', import.meta.url))
const { status } = spawnSync(node24(), [script, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
