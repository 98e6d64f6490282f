import type { Words } from '../index.ts'
import { footer } from './footer.ts'
import { form } from './form.ts'
import { jobs } from './jobs.ts'
import { panel } from './panel.ts'
import { tabs } from './tabs.ts'
import { ui } from './ui.ts'

export const de: Words = { footer, form, jobs, panel, tabs, ui }
