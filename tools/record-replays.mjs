// Starts tools/record-replays.ts with the project's own Node.
import { runScript } from './lib/install.mjs'

runScript(new URL('record-replays.ts', import.meta.url))
