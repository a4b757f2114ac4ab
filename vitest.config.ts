import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longest, longest first: one of them alone at the end would keep everybody waiting. */
const slowFirst = [
  'test/server/house/start.test.ts',
  'test/browser/languages.test.ts',
  'test/browser/ask.test.ts',
  'test/browser/examples.test.ts',
  'test/browser/finding.test.ts',
  'test/agreement/laws-',
  'test/server/negotiation/kill.test.ts',
  'test/browser/terms.test.ts',
  'test/browser/guest.test.ts',
  'test/browser/kept.test.ts',
  'test/browser/contract.test.ts',
  'test/browser/interview.test.ts',
  'test/cli/cli.test.ts',
  'src/core/catalogue/rehearse.test.ts',
  'test/server/faults/any-text.test.ts',
]

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = slowFirst.findIndex((part) => moduleId.includes(part))
      return at === -1 ? slowFirst.length : at
    }
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other))
  }
}

/**
 * Three projects by what they need: nothing, a database, a browser. `npm test` runs all of them, several files at a time and of all
 * kinds together: a file that waits for a database, a process or a page leaves its core to one that counts.
 */
export default defineConfig({
  test: {
    maxWorkers: Math.max(3, availableParallelism()),
    sequence: { sequencer: SlowFirst },
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
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          globalSetup: ['test/server/global-setup.ts', 'test/browser/global-setup.ts'],
          include: ['test/browser/**/*.test.ts'],
          // A page on a busy machine takes its time; what never comes still fails.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
