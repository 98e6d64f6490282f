// Starts tools/models-check.ts on the newest official workflow templates.
import { checkOfficialTemplates } from './lib/official.mjs'

checkOfficialTemplates(new URL('models-check.ts', import.meta.url))
