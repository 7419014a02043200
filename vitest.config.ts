import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, launchFlags } from './scripts/browser.ts';
import { builtFiles } from './scripts/built-files.ts';
import { prebundle } from './scripts/prebundle.ts';
import LongestFirst from './tests/setup/longest-first.ts';

// Without one the browser project says so when it launches; the unit tests need none, and `npm test` installs one.
const executablePath = findChromium();

export default defineConfig({
  test: {
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: builtFiles(),
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/site/**', 'tests/long/**', 'tests/bench/**'],
          setupFiles: ['tests/setup/console.ts'],
          testTimeout: 60_000,
          // All of them: Vitest leaves one out for itself, which of two is half.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: builtFiles(),
        worker: { format: 'es', plugins: builtFiles },
        build: { assetsInlineLimit: 0 },
        optimizeDeps: { include: [...prebundle, 'katex'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/setup/console.ts'],
          testTimeout: 120_000,
          // One page at a time: software WebGL and WebGPU want the whole machine.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [...launchFlags],
                ...(executablePath === undefined ? {} : { executablePath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/setup/site.ts'],
          // Generous, because a storm on a slow machine takes long and no test here is about time.
          testTimeout: 300_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 60_000 } },
          // Three on two cores: a page often waits, for an animation or a slow tempo, while another works.
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
