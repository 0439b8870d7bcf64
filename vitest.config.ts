import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // vitest would load graphql's ESM for us and its CommonJS for graphql-tools.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/globalSetup.ts'],
    // The files share one Neo4j.
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 480_000,
    teardownTimeout: 60_000,
  },
});
