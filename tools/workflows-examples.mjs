// Starts tools/workflows-examples.ts with the project's own Node.
import { runScript } from './lib/install.mjs'

runScript(new URL('workflows-examples.ts', import.meta.url))
