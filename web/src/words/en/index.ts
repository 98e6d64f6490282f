import { tabs } from './tabs.ts'

export const en = { tabs }
