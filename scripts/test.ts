// `npm test`: types, lint, format, then every test. Ends with a plain line `N passed, N failed`, which CI reads.
// Arguments go to Vitest (`npm test -- --project unit`).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browser.ts';
import { root } from './serve.ts';

const bin = join(root, 'node_modules/.bin');
const scratch = mkdtempSync(join(tmpdir(), 'minimax-test-'));
const counts = { passed: 0, failed: 0 };

function runStep(claim: string, command: string, environment: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${claim}`);
  // A shell, because on Windows the tools are .cmd files; the commands are our own constants.
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...environment,
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: `${bin}:${process.env.PATH ?? ''}`,
    },
  });
  return status === 0;
}

function countStep(claim: string, command: string): void {
  if (runStep(claim, command)) counts.passed++;
  else counts.failed++;
}

countStep('the types hold', 'npm run --silent types');
countStep('the linter finds nothing', 'npm run --silent lint');
countStep('everything is formatted', 'npm run --silent format');

const countsFile = join(scratch, 'counts.json');
const chosen = process.argv.slice(2).map((argument) => JSON.stringify(argument));
const green = runStep('the tests pass', ['vitest', 'run', ...chosen].join(' '), {
  CHROMIUM: ensureChromium(),
  TEST_COUNTS: countsFile,
});
const tests = readCounts();
counts.passed += tests.passed;
// Vitest also fails for what no test owns: an unhandled error, a file that cannot be collected.
counts.failed += Math.max(tests.failed, green ? 0 : 1);
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function readCounts(): { passed: number; failed: number } {
  try {
    const read = JSON.parse(readFileSync(countsFile, 'utf8')) as unknown;
    if (typeof read === 'object' && read !== null && 'passed' in read && 'failed' in read) {
      return { passed: Number(read.passed), failed: Number(read.failed) };
    }
  } catch {
    // No file: Vitest did not get as far as its end, and that is a failure.
  }
  return { passed: 0, failed: 1 };
}
