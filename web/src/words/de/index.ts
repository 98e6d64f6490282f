import type { Words } from '../index.ts'
import { access } from './access.ts'
import { advice } from './advice.ts'
import { buttons } from './buttons.ts'
import { faults } from './faults.ts'
import { files } from './files.ts'
import { footer } from './footer.ts'
import { form } from './form.ts'
import { health } from './health.ts'
import { history } from './history.ts'
import { inputs } from './inputs.ts'
import { jobs } from './jobs.ts'
import { keys } from './keys.ts'
import { link } from './link.ts'
import { models } from './models.ts'
import { modes } from './modes.ts'
import { notices } from './notices.ts'
import { panel } from './panel.ts'
import { presets } from './presets.ts'
import { problems } from './problems.ts'
import { recording } from './recording.ts'
import { settings } from './settings.ts'
import { stages } from './stages.ts'
import { start } from './start.ts'
import { tabs } from './tabs.ts'
import { terms } from './terms.ts'
import { tiers } from './tiers.ts'
import { tokens } from './tokens.ts'
import { transfers } from './transfers.ts'
import { ui } from './ui.ts'
import { versions } from './versions.ts'

export const de: Words = {
  access,
  advice,
  buttons,
  faults,
  files,
  footer,
  form,
  health,
  history,
  inputs,
  jobs,
  keys,
  link,
  models,
  modes,
  notices,
  panel,
  presets,
  problems,
  recording,
  settings,
  stages,
  start,
  tabs,
  terms,
  tiers,
  tokens,
  transfers,
  ui,
  versions,
}
