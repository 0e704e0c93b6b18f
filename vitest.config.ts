import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['src/testing/cluster-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Files of a worker share what they load: nothing in the house keeps a state that one test could leave to the next.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
