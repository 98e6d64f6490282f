import vue from '@vitejs/plugin-vue'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findChromium } from './tools/lib/install.mjs'

const executablePath = findChromium()

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['web/src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          exclude: ['web/src/panel/**'],
        },
      },
      {
        plugins: [vue()],
        define: { 'process.env.NODE_ENV': '"test"' },
        test: {
          name: 'component',
          include: ['web/src/panel/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium', viewport: { width: 420, height: 900 } }],
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                // Chromium refuses to sandbox itself when it runs as root
                args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
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
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'queue',
          environment: 'node',
          include: ['tests/queue/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
