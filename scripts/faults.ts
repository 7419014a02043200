// `npm run faults [pattern of a name]`: applies each deliberate fault of tests/faults to a copy of the tree, runs the tests
// that are meant to notice, and says how long that took. A fault that they miss is given to the whole suite with
// `npm run faults -- --whole`. Ends with an error when one is found by nothing.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from '../tests/faults/fault.ts';
import { faults } from '../tests/faults/list.ts';
import { ensureChromium } from './browser.ts';
import { root } from './serve.ts';

const whole = process.argv.includes('--whole');
const wanted = new RegExp(process.argv.slice(2).find((one) => !one.startsWith('--')) ?? '');

const copy = mkdtempSync(join(tmpdir(), 'minimax-faults-'));
const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).stdout.split('\0');
for (const name of tracked.filter((one) => one !== '')) cpSync(join(root, name), join(copy, name));
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

/** Runs tests of the copy; true when they fail, that is, when they notice. */
function noticed(argumentsOfVitest: readonly string[]): boolean {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--bail=1', ...argumentsOfVitest],
    {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, NO_COLOR: '1', CHROMIUM: ensureChromium() },
    },
  );
  if (status === 0 && !/Tests .*\d passed/.test(stdout))
    throw new Error(`no test is chosen by ${argumentsOfVitest.join(' ')}`);
  return status !== 0;
}

const own = ({ project, tests, named }: Fault): string[] => [
  `--project=${project}`,
  ...tests,
  ...(named === undefined ? [] : ['-t', named]),
];

/** Puts the fault into the copy, asks, and takes it out again. */
function isFound(fault: Fault): 'found' | 'found by another' | 'missed' {
  const path = join(copy, fault.file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    before.replace(fault.text, () => fault.replacement),
  );
  try {
    if (noticed(own(fault))) return 'found';
    return whole && noticed([]) ? 'found by another' : 'missed';
  } finally {
    writeFileSync(path, before);
  }
}

let missed = 0;
let total = 0;
for (const fault of faults.filter(({ id }) => wanted.test(id))) {
  const start = performance.now();
  const result = isFound(fault);
  const seconds = (performance.now() - start) / 1000;
  total += seconds;
  if (result === 'missed') missed += 1;
  console.log(`${result.padEnd(17)}${seconds.toFixed(1).padStart(7)} s  ${fault.id}: ${fault.what}`);
}
console.log(`${missed} missed, ${total.toFixed(0)} s in all`);
rmSync(copy, { recursive: true, force: true });
process.exitCode = missed === 0 ? 0 : 1;
