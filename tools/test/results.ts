import { join, relative } from 'node:path'
import { root } from '../machine/paths.ts'

/** Where runners write what they found. */
export const results = join(root, 'test-results')

export function xmlOf(name: string): string {
  return relative(root, join(results, `${name}.xml`))
}

/** The tests that passed on the second try only. */
export function flakyOf(name: string): string {
  return join(results, `${name}.flaky.txt`)
}
