// What Stryker runs for each mutant of src/math (stryker.config.mjs): the unit tests of the mathematics alone.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/math/**/*.test.ts'],
    setupFiles: ['tests/setup/console.ts'],
    testTimeout: 60_000,
  },
});
