import type { Words } from '../en/index.ts'
import { access } from './access.ts'
import { advice } from './advice.ts'
import { batch } from './batch.ts'
import { buttons } from './buttons.ts'
import { compare } from './compare.ts'
import { choosing } from './choosing.ts'
import { days } from './days.ts'
import { details } from './details.ts'
import { crop } from './crop.ts'
import { cuts } from './cuts.ts'
import { estimates } from './estimates.ts'
import { drafts } from './drafts.ts'
import { alone } from './alone.ts'
import { engines } from './engines.ts'
import { extending } from './extending.ts'
import { faults } from './faults.ts'
import { files } from './files.ts'
import { footer } from './footer.ts'
import { form } from './form.ts'
import { health } from './health.ts'
import { history } from './history.ts'
import { inputs } from './inputs.ts'
import { jobs } from './jobs.ts'
import { keyframes } from './keyframes.ts'
import { keys } from './keys.ts'
import { link } from './link.ts'
import { lists } from './lists.ts'
import { measuring } from './measuring.ts'
import { microphone } from './microphone.ts'
import { models } from './models.ts'
import { modes } from './modes.ts'
import { naming } from './naming.ts'
import { notices } from './notices.ts'
import { panel } from './panel.ts'
import { parts } from './parts.ts'
import { player } from './player.ts'
import { presets } from './presets.ts'
import { problems } from './problems.ts'
import { queue } from './queue.ts'
import { recording } from './recording.ts'
import { references } from './references.ts'
import { retaking } from './retaking.ts'
import { reworks } from './reworks.ts'
import { samples } from './samples.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { stages } from './stages.ts'
import { start } from './start.ts'
import { tabs } from './tabs.ts'
import { terms } from './terms.ts'
import { tiers } from './tiers.ts'
import { tokens } from './tokens.ts'
import { tools } from './tools.ts'
import { transfers } from './transfers.ts'
import { ui } from './ui.ts'
import { verbs } from './verbs.ts'
import { versions } from './versions.ts'
import { viewer } from './viewer.ts'
import { webcam } from './webcam.ts'
import { writing } from './writing.ts'

export const ja: Words = {
  access,
  advice,
  batch,
  buttons,
  compare,
  choosing,
  days,
  details,
  crop,
  cuts,
  estimates,
  drafts,
  alone,
  engines,
  extending,
  faults,
  files,
  footer,
  form,
  health,
  history,
  inputs,
  jobs,
  keyframes,
  keys,
  link,
  lists,
  measuring,
  microphone,
  models,
  modes,
  naming,
  notices,
  panel,
  parts,
  player,
  presets,
  problems,
  queue,
  recording,
  references,
  retaking,
  reworks,
  samples,
  settings,
  shell,
  stages,
  start,
  tabs,
  terms,
  tiers,
  tokens,
  transfers,
  tools,
  ui,
  verbs,
  versions,
  viewer,
  webcam,
  writing,
}
