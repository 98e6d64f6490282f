import { appendFileSync } from 'node:fs'
import type { TestCase as PlaywrightTest } from '@playwright/test/reporter'
import type { TestCase as VitestTest } from 'vitest/node'

/** A reporter of both runners: writes what passed on a later try only into the file that FLAKY names, a line each. */
export default class Flaky {
  onTestCaseResult(test: VitestTest): void {
    if (test.diagnostic()?.flaky) write(test.fullName)
  }

  onTestEnd(test: PlaywrightTest): void {
    if (test.outcome() === 'flaky') write(test.titlePath().filter(Boolean).join(' › '))
  }
}

function write(name: string): void {
  if (process.env.FLAKY) appendFileSync(process.env.FLAKY, `${name}\n`)
}
