import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { root } from '../../scripts/serve.ts';

/** Files that take long, longest first: begun last, one of them would leave every other worker without work. */
const long = [
  'gan/plane/presets',
  'gan/trainer',
  'site/pages/english-1',
  'site/pages/english-2',
  'site/pages/others',
  'site/pages/korean-1',
  'site/pages/korean-2',
  'site/fuzz',
  'site/figures/figures-1',
  'site/figures/figures-2',
  'site/gan-1d',
  'site/lab/settings',
  'site/lab/address',
  'site/save',
  'site/reproducible',
].map((name) => `tests/${name}.test.ts`);

const missing = long.filter((name) => !existsSync(join(root, name)));
if (missing.length > 0)
  throw new Error(`longest-first.ts names tests that do not exist: ${missing.join(', ')}`);

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = long.findIndex((name) => moduleId.endsWith(`/${name}`));
      return place < 0 ? long.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
