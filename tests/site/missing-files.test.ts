// Code that does not come is never silence. One file of each kind is kept from its page here; `npm run test:long` does it
// with each file of the site.
import { describe, it } from 'vitest';
import { expectTold } from '../setup/missing-files.ts';
import { listDist } from '../setup/pages.ts';

const files = listDist();
const fileOf = (pattern: RegExp): string => {
  const found = files.find((file) => pattern.test(file));
  if (found === undefined) throw new Error(`the site has no file ${String(pattern)}`);
  return found;
};

describe('a file that does not come', () => {
  it.each([
    ['what every page runs first', /^\/settings\.js$/, '/en/kl-divergence/', ''],
    ['the script of the figures', /\/Widget\.astro_/, '/ko/kl-divergence/', ''],
    ['the script of the cells', /\/Cell\.astro_/, '/en/embed/gan-1d/', ''],
    ['what figures share', /\/live\./, '/ko/embed/kl/', 'read'],
    ['what answers are judged by', /\/self-check\./, '/en/kl-divergence/', 'answer'],
    ['what claims are checked by', /\/claim-element\./, '/ko/kl-divergence/', 'check'],
    ['what draws and drops points', /\/own-points\./, '/en/embed/mle/', 'read'],
    ['the rows of a run in the menu that saves', /\/run-menu\./, '/en/embed/gan-1d/', 'open'],
    ['the script in PyTorch', /\/pytorch-losses\.|\/pytorch\.[\w-]+\.js/, '/en/embed/gan-1d/', 'save'],
    ['what moves the numbers of a picture', /\/reading\./, '/en/embed/kl/', 'look closer'],
    ['the trainer', /\/worker-/, '/ko/embed/gan-1d/', 'run'],
  ])('is told of: %s', (_what, pattern, path, use) => expectTold(path, fileOf(pattern), use, 'missing'));

  it('is told of where a page comes in its place', () =>
    expectTold('/en/kl-divergence/', fileOf(/\/Widget\.astro_/), '', 'a page instead'));

  it.each([
    ['with the page', /\/Widget\.astro_/, '/en/kl-divergence/', ''],
    ['later', /\/live\./, '/ko/embed/kl/', 'read'],
  ])('is told of where it hangs: what comes %s', (_when, pattern, path, use) =>
    expectTold(path, fileOf(pattern), use, 'hanging'),
  );
});
