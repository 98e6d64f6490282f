// `npm run bench`: starts tools/bench.ts with the project's own Node, which runs TypeScript.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureNode, node24, npm } from './lib/install.mjs'

ensureNode()
npm('run build', 'Building the panel (npm run build)')
const { status } = spawnSync(node24(), [fileURLToPath(new URL('bench.ts', import.meta.url))], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
