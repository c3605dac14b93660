import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{workers,schema,sandbox,tests,bench,plugin}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'plugin/.twenty/**', 'tests/faults/long/**'],
    globalSetup: ['tests/support/postgres.setup.ts'],
    setupFiles: ['tests/support/properties.setup.ts'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
