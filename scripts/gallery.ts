// `npm run gallery [commit]`: draws every picture of the notebook and writes one page to look at. What differs from the
// gallery of that commit (of the last one, where none is named) comes first, the old picture beside the new one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledDrawer, drawCell, drawWidget, type Picture } from '../tests/setup/gallery.ts';
import { root } from './serve.ts';

const commit = process.argv[2] ?? 'HEAD';
const folder = 'tests/plots/gallery/';

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });

/** The pictures of the commit, by their file. */
function stored(): ReadonlyMap<string, string> {
  const names = git('ls-tree', '-r', '--name-only', commit, folder)
    .split('\n')
    .filter((name) => name !== '');
  return new Map(names.map((name) => [name.slice(folder.length), git('show', `${commit}:${name}`)]));
}

async function drawn(): Promise<readonly Picture[]> {
  const { drawer, close } = await bundledDrawer([]);
  const pictures: Picture[] = [];
  for (const id of drawer.widgetIds) pictures.push(...(await drawWidget(drawer, id)));
  for (const id of drawer.cellIds) pictures.push(...(await drawCell(drawer, id)));
  await close();
  return pictures;
}

const missing = '<p>none</p>';
const figure = (name: string, ...pictures: readonly string[]): string =>
  `<figure><figcaption>${name}</figcaption><div>${pictures.join('')}</div></figure>`;

/** The same picture stands on the page twice when it has changed: an id of a clip would lead to the first of them. */
const apart = (svg: string, suffix: string): string =>
  svg.replace(/(id="|url\(#)([^")]+)/g, (_, start: string, id: string) => `${start}${id}${suffix}`);

const before = stored();
const pictures = await drawn();
const after = new Map(pictures.map(({ file, svg }) => [file, svg]));
const names = [...new Set([...after.keys(), ...before.keys()])].sort();
const changed = names.filter((name) => after.get(name) !== before.get(name));
const same = names.filter((name) => !changed.includes(name));
const old = (name: string): string => apart(before.get(name) ?? missing, '-old');

const styles = ['tokens', 'widget'].map((name) => readFileSync(join(root, `src/styles/${name}.css`), 'utf8'));
const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gallery: ${changed.length} of ${names.length} differ from ${commit}</title>
<style>
${styles.join('\n')}
body { background: var(--paper); color: var(--ink); font: 14px/1.4 system-ui; margin: 1rem; }
main { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: 0; max-width: 100%; }
figure > div { display: flex; gap: 1rem; }
figure > div > * { border: 1px solid var(--rule); }
</style>
<p>
  <button onclick="document.documentElement.dataset.theme = 'light'">light</button>
  <button onclick="document.documentElement.dataset.theme = 'dark'">dark</button>
</p>
<h1>${changed.length} of ${names.length} differ from ${commit}: before and now</h1>
<main>${changed.map((name) => figure(name, old(name), after.get(name) ?? missing)).join('\n')}</main>
<h1>The others</h1>
<main>${same.map((name) => figure(name, after.get(name) ?? missing)).join('\n')}</main>
</html>
`;

const output = join(root, 'test-results/gallery.html');
mkdirSync(join(root, 'test-results'), { recursive: true });
writeFileSync(output, page);
console.log(
  `${changed.length} of ${names.length} pictures differ from ${commit}: ${pathToFileURL(output).href}`,
);
for (const name of changed.slice(0, 20)) console.log(`  ${name}`);
