// Starts tools/workflows-import.ts with the project's own Node.
import { runScript } from './lib/install.mjs'

runScript(new URL('workflows-import.ts', import.meta.url))
