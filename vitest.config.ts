import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { lanes } from './tests/support/lanes.ts';
import LongestFirst from './tests/support/longestFirst.ts';

const { unit, live } = lanes();

/** More than two cores, as many files wait; each has a Neo4j of its own to write to. */
const LIVE_WORKERS = Number(process.env['PROXENY_TEST_WORKERS'] ?? 3);

export default defineConfig({
  // vitest would load graphql's ESM for us and its CommonJS for graphql-tools.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: unit,
          globalSetup: ['tests/support/tempFolder.ts'],
          // One more than cores, since some files wait; vitest leaves a core free, which is half of two.
          maxWorkers: availableParallelism() + 1,
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'live',
          include: live,
          globalSetup: ['tests/support/tempFolder.ts', 'tests/support/globalSetup.ts'],
          maxWorkers: LIVE_WORKERS,
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 480_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    // Patience is no bound: vitest's own second is too short for a busy machine.
    expect: { poll: { timeout: 30_000 } },
    sequence: { sequencer: LongestFirst },
    teardownTimeout: 60_000,
  },
});
