// Starts tools/record-nodes.ts with the project's own Node.
import { runScript } from './lib/install.mjs'

runScript(new URL('record-nodes.ts', import.meta.url))
