import { defineConfig } from '@playwright/test'
import { findUsableComfys } from './tools/comfyui/comfy.ts'
import { chromiumArgs } from './tools/machine/chromium.ts'
import { findChromium } from './tools/machine/install.ts'
import { onlyInOldest, recordedInOldest } from './tests/e2e/servers.ts'

const executablePath = findChromium()

// tests of what was not recorded skip themselves; workers read this file again, and find it said
process.env['LTX_AIO_RECORDED'] ??= findUsableComfys().found.length > 0 ? '0' : '1'
const recorded = process.env['LTX_AIO_RECORDED'] === '1'
const inOldest = recorded ? recordedInOldest : onlyInOldest

/**
 * The panel in the real frontend: the one that ComfyUI 0.27 pins and the newest, each on a server of its own, so both
 * run at once. Tests that are tagged `@once` touch nothing that differs between the two and run in the newest alone;
 * each says why. Without a ComfyUI each test runs in one of the two. between.spec and theme.spec look into the frontends between them, on the newest one's server.
 */
export default defineConfig<{ frontend: string }>({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/setup.ts',
  outputDir: 'test-results/e2e',
  workers: 2,
  // two browsers and two servers on two cores now and then lose a moment; a retried test is listed as flaky
  retries: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  projects: [
    {
      name: '1.45.20',
      workers: 1,
      use: { frontend: '1.45.20' },
      ...(recorded
        ? { testMatch: inOldest }
        : { grepInvert: /@once/, testIgnore: /between\.spec/ }),
    },
    {
      name: '1.58.1',
      workers: 1,
      use: { frontend: '1.58.1' },
      testIgnore: inOldest,
    },
  ],
  use: {
    viewport: { width: 1440, height: 1000 },
    // what isn't there after a minute won't be there after four
    actionTimeout: 60_000,
    colorScheme: 'dark',
    screenshot: 'only-on-failure',
    // a trace takes a third of the time of all tests, so it is made when it is asked for
    trace: process.env['LTX_AIO_TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...chromiumArgs],
    },
  },
})
