import vue from '@vitejs/plugin-vue'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { patience } from './tests/waits.ts'
import { chromiumArgs } from './tools/machine/chromium.ts'
import { findChromium } from './tools/machine/install.ts'

const executablePath = findChromium()

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/languages.ts'],
          environment: 'node',
          include: ['web/src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          exclude: ['web/src/{panel,shell}/**'],
          // half of the time went into importing the same modules for each file; nothing in them is kept from test to test
          isolate: false,
          // by itself it would leave one of two cores idle
          maxWorkers: 2,
          // a test that hangs is one that hangs on a busy machine, too
          testTimeout: 30_000,
        },
      },
      {
        plugins: [vue()],
        // what users get; Vue's own checks took a tenth of the time
        define: { 'process.env.NODE_ENV': '"production"' },
        test: {
          name: 'component',
          setupFiles: ['tests/languages.ts', 'tests/patience.ts'],
          // a quarter of the time went into importing the same modules for each file; each test unmounts its panel
          isolate: false,
          include: ['web/src/{panel,shell}/**/*.test.ts'],
          maxWorkers: 2,
          expect: { poll: { timeout: patience } },
          testTimeout: 60_000,
          // a real browser on a busy machine; what passed on the second try is listed
          retry: 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium', viewport: { width: 420, height: 900 } }],
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: [...chromiumArgs],
              },
            }),
          },
        },
      },
      {
        test: {
          name: 'comfyui',
          environment: 'node',
          include: ['tests/comfyui/**/*.test.ts'],
          globalSetup: 'tests/comfyui/setup.ts',
          fileParallelism: false,
          retry: 1,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'queue',
          environment: 'node',
          include: ['tests/queue/**/*.test.ts'],
          globalSetup: 'tests/queue/setup.ts',
          // each file has a server of its own, and mostly waits
          maxWorkers: 3,
          retry: 1,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
