// A part of a page that is asked for and does not come gives no error for minutes where a connection hangs. Vite calls one
// function for every part that is imported later: here that function also shows the page's sentence (`#not-arrived`) when
// nothing has come for so long, and takes it away again once it has.
import type { Plugin } from 'vite';

/** How long the reader is left without a word, in milliseconds. */
const PATIENCE = 8000;

const asVite = 'export const __vitePreload = ';

const ours = `
let late = 0;
export const __vitePreload = (load, sheets, importer) => {
  const tell = (change) => {
    late += change;
    document.documentElement.toggleAttribute('data-late-part', late > 0);
  };
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    tell(1);
  }, ${PATIENCE});
  return preload(load, sheets, importer).finally(() => {
    clearTimeout(timer);
    if (isLate) tell(-1);
  });
};`;

export const lateImports = (): Plugin => ({
  name: 'late-imports',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('vite/preload-helper')) return undefined;
    const parts = code.split(asVite);
    if (parts.length !== 2) throw new Error(`Vite loads parts of a page in another way now: ${code}`);
    return { code: parts.join('const preload = ') + ours, map: null };
  },
});
