import { footer } from './footer.ts'
import { form } from './form.ts'
import { history } from './history.ts'
import { jobs } from './jobs.ts'
import { models } from './models.ts'
import { panel } from './panel.ts'
import { settings } from './settings.ts'
import { tabs } from './tabs.ts'
import { ui } from './ui.ts'

export const en = { footer, form, history, jobs, models, panel, settings, tabs, ui }
