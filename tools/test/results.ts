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

/** A test's name and the first line of the reason. */
export function reported({ name, why }: { name: string; why: string }): string {
  const [first = ''] = why.split('\n')
  return `"${name}"${first && `: ${first.slice(0, 300)}`}`
}
