import { appendFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import type { TestCase as PlaywrightTest } from '@playwright/test/reporter'
import type { TestCase as VitestTest } from 'vitest/node'
import { reported } from './results.ts'

/**
 * A reporter of both runners: writes what passed on a later try only into the file that FLAKY names, a line each, with
 * what failed first.
 */
export default class Flaky {
  onTestCaseResult(test: VitestTest): void {
    if (test.diagnostic()?.flaky) write(test.fullName, test.result().errors?.[0]?.message)
  }

  onTestEnd(test: PlaywrightTest): void {
    if (test.outcome() === 'flaky')
      write(test.titlePath().filter(Boolean).join(' › '), test.results[0]?.error?.message)
  }
}

function write(name: string, why = ''): void {
  const line = reported({ name, why: stripVTControlCharacters(why) })
  if (process.env.FLAKY) appendFileSync(process.env.FLAKY, `${line}\n`)
}
