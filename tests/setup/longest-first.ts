import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute and more, longest first: begun last, one of them would leave every other worker without work. */
const long = [
  'narrow',
  'axe',
  'address',
  'fuzz',
  'bytes',
  'keyboard',
  'gan-1d',
  'no-script',
  'claims',
  'lab/settings',
  'save',
  'policy',
].map((name) => `/tests/site/${name}.test.ts`);

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = long.findIndex((name) => moduleId.endsWith(name));
      return place < 0 ? long.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
