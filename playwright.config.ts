import { defineConfig } from '@playwright/test'
import { between } from './tests/e2e/servers.ts'
import { findChromium } from './tools/lib/install.mjs'

const executablePath = findChromium()

/**
 * The panel in the real frontend. All of it in the one that ComfyUI 0.27 pins and in the newest; in those between, what
 * everybody does every day.
 */
export default defineConfig<{ frontend: string }>({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/setup.ts',
  outputDir: 'test-results/e2e',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  projects: [
    // what strangers can do, and what keys and phones do in our panel, does not depend on the frontend
    { name: '1.45.20', use: { frontend: '1.45.20' }, testIgnore: /(between|hostile-text)\.spec/ },
    ...between.map((frontend) => ({
      name: frontend,
      use: { frontend },
      testMatch: /(between|theme)\.spec/,
    })),
    {
      name: '1.58.1',
      use: { frontend: '1.58.1' },
      testIgnore: /(between|hostile|keyboard|lan)\.spec/,
    },
  ],
  use: {
    viewport: { width: 1440, height: 1000 },
    colorScheme: 'dark',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium refuses to sandbox itself when it runs as root
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--no-first-run',
        '--autoplay-policy=no-user-gesture-required',
      ],
    },
  },
})
