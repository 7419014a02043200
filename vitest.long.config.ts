// What is long by nature: `npm run test:long`. The same storms and addresses as in tests/site, more of them.
import { defineConfig } from 'vitest/config';
import { builtFiles } from './scripts/built-files.ts';

export default defineConfig({
  plugins: builtFiles(),
  test: {
    allowOnly: false,
    name: 'long',
    environment: 'node',
    include: ['tests/long/**/*.test.ts'],
    globalSetup: ['tests/setup/site.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
  },
});
