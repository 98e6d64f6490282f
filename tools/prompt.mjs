// Starts tools/prompt.ts with the project's own Node.
import { runScript } from './lib/install.mjs'

runScript(new URL('prompt.ts', import.meta.url))
