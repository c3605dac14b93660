/** The long rounds: everything under tests/faults, `long` included, and the suites that lengthen with FAULT_ROUNDS=full. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/faults/**/*.test.ts', 'workers/**/{malformed,*.property,kill,model}.test.ts'],
    exclude: ['**/node_modules/**'],
    globalSetup: ['tests/support/postgres.setup.ts'],
    setupFiles: ['tests/support/properties.setup.ts'],
    pool: 'forks',
    // Each round wants the machine for itself: what it measures is what happens under load of its own making.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
