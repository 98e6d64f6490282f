import type { Words } from '../index.ts'
import { tabs } from './tabs.ts'

export const de: Words = { tabs }
