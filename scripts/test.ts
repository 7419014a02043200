// `npm test`: types, lint, format and dead code beside every test but the long ones. `npm test -- <arguments>` runs only the tests that
// the arguments choose, as Vitest reads them, and looks for a browser only where one of them needs it. Either ends with a
// plain line `N passed, N failed`, which CI reads.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browser.ts';
import { root } from './serve.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What is read of the report that Vitest's `json` reporter writes. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const chosen = process.argv.slice(2).map((argument) => JSON.stringify(argument));
const env: NodeJS.ProcessEnv = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
};
// A shell, because on Windows the tools are .cmd files; the commands are our own constants.
const options = { cwd: root, shell: true, env };

/** Whether any of the chosen tests runs in a browser. */
function wantBrowser(): boolean {
  const { stdout } = spawnSync(['vitest', 'list', '--filesOnly', '--json', ...chosen].join(' '), {
    ...options,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  return /"projectName": "(browser|site|long)"/.test(stdout);
}

/** Runs a command and gives its status, and what it said, if that was to be kept. */
function run(command: string, output: 'inherit' | 'pipe'): Promise<{ isGreen: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { ...options, stdio: ['ignore', output, output] });
    let said = '';
    child.stdout?.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
    child.on('error', (error) => resolve({ isGreen: false, said: String(error) }));
    child.on('close', (code) => resolve({ isGreen: code === 0, said }));
  });
}

/** Counts by the report; a file that did not load counts as a failure, and so does a report that was not written. */
function countsOf(file: string, isGreen: boolean): Counts {
  let counts = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    counts = { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch (error) {
    console.error(`Vitest wrote no report: ${String(error)}`);
  }
  // Vitest also fails for what no test owns, such as an unhandled error.
  return isGreen ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

async function runTests(): Promise<Counts> {
  if (wantBrowser()) env.CHROMIUM = ensureChromium();
  const scratch = mkdtempSync(join(tmpdir(), 'minimax-test-'));
  const report = join(scratch, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${JSON.stringify(report)}`];
  const { isGreen } = await run(['vitest', 'run', ...reporters, ...chosen].join(' '), 'inherit');
  const counts = countsOf(report, isGreen);
  rmSync(scratch, { recursive: true, force: true });
  return counts;
}

/** Types, lint, format and dead code one after the other, while the tests run; what they say is kept until the tests are done. */
async function runChecks(): Promise<{ counts: Counts; said: string }> {
  const counts = { passed: 0, failed: 0 };
  let said = '';
  for (const [claim, name] of [
    ['the types hold', 'types'],
    ['the linter finds nothing', 'lint'],
    ['everything is formatted', 'format'],
    ['everything is used', 'knip'],
  ]) {
    const check = await run(`npm run --silent ${name}`, 'pipe');
    if (check.isGreen) counts.passed++;
    else counts.failed++;
    said += `\n> ${claim}: ${check.isGreen ? 'yes' : 'no'}\n${check.isGreen ? '' : check.said}`;
  }
  return { counts, said };
}

const nothing = { counts: { passed: 0, failed: 0 }, said: '' };
const [tests, checks] = await Promise.all([runTests(), chosen.length === 0 ? runChecks() : nothing]);
const passed = tests.passed + checks.counts.passed;
const failed = tests.failed + checks.counts.failed;
console.log(`${checks.said}\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
