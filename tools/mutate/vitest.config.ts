import { defineConfig } from 'vitest/config'

/** The tests of the core alone: each change of meaning is tried on those that reach it. */
export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['tests/languages.ts'],
    include: ['web/src/core/**/*.test.ts', 'tests/unit/fit-versions.test.ts'],
    testTimeout: 60_000,
  },
})
