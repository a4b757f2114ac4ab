import { defineConfig } from 'vitest/config'

/** Three projects by what they need: nothing, a database, a browser. `npm test` runs all of them. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['src/{core,wire,text}/**/*.test.ts', 'test/*.test.ts', 'test/agreement/**/*.test.ts', 'test/cli/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          globalSetup: ['test/server/global-setup.ts'],
          include: ['src/{server,cli}/**/*.test.ts', 'test/server/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          globalSetup: ['test/server/global-setup.ts'],
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
