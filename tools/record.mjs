// `npm run record`: starts tools/record.ts with the project's own Node, which runs TypeScript.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureNode, node24 } from './lib/install.mjs'

ensureNode()
const script = fileURLToPath(new URL('record.ts', import.meta.url))
const { status } = spawnSync(node24(), [script, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
