import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type UserWorkspaceConfig, defineConfig } from 'vitest/config';
import { LANES, lanes } from './tests/support/lanes.ts';
import LongestFirst from './tests/support/longestFirst.ts';
import RunReport from './tests/support/runReport.ts';

const files = lanes();

/** More than two cores, as many files wait; each has a Neo4j of its own to write to. */
const LIVE_WORKERS = Number(process.env['PROXENY_TEST_WORKERS'] ?? 3);

const UNIT: UserWorkspaceConfig['test'] = {
  globalSetup: ['tests/support/tempFolder.ts'],
  // One more than cores, since some files wait; vitest leaves a core free, which is half of two.
  maxWorkers: availableParallelism() + 1,
  pool: 'threads',
  testTimeout: 60_000,
};

const LIVE: UserWorkspaceConfig['test'] = {
  globalSetup: ['tests/support/tempFolder.ts', 'tests/support/globalSetup.ts'],
  maxWorkers: LIVE_WORKERS,
  testTimeout: 240_000,
  hookTimeout: 480_000,
};

export default defineConfig({
  // vitest would load graphql's ESM for us and its CommonJS for graphql-tools.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) },
    ],
  },
  test: {
    // One lane after another, each a project of vitest.
    projects: LANES.map((name, groupOrder) => ({
      extends: true,
      test: {
        ...(name === 'unit' ? UNIT : LIVE),
        name,
        include: [...files[name]],
        isolate: false,
        sequence: { groupOrder },
      },
    })),
    reporters: ['default', new RunReport()],
    // Patience is no bound: vitest's own second is too short for a busy machine.
    expect: { poll: { timeout: 30_000 } },
    sequence: { sequencer: LongestFirst },
    teardownTimeout: 60_000,
  },
});
