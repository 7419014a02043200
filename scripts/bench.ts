// `npm run bench`: every measurement in tests/bench, one after the other, so that none disturbs another.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './serve.ts';

const folder = join(root, 'tests/bench');
const chosen = process.argv.slice(2);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
let failed = 0;

for (const file of files.filter(
  (name) => chosen.length === 0 || chosen.some((part) => name.includes(part)),
)) {
  console.log(`\n# ${file}\n`);
  const { status } = spawnSync(process.execPath, [join(folder, file)], { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
