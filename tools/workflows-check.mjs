// Starts tools/workflows-check.ts on the newest official workflow templates.
import { checkOfficialTemplates } from './lib/official.mjs'

checkOfficialTemplates(new URL('workflows-check.ts', import.meta.url))
