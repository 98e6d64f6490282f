// Starts tools/record.ts with the project's own Node.
import { runScript } from './lib/install.mjs'

runScript(new URL('record.ts', import.meta.url))
