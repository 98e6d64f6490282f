import { words } from '../../words/index.ts'
import type { NamingFault } from './check.ts'

/** What is wrong with a pattern, and what to do. */
export function faultWords(fault: NamingFault): string {
  const { faults } = words().naming
  if (fault.is === 'long') return faults.long(fault.max)
  return 'text' in fault ? faults[fault.is](fault.text) : faults[fault.is]
}
