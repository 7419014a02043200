import { defineFigureElement } from './figure-element.ts';
import { loadCellWords, loadShellWords } from './load-words.ts';

// `<training-cell data-cell="gan-1d">`
defineFigureElement('training-cell', 'cell', async (id) => {
  const [{ startCell }, { loadCell }, shell, words] = await Promise.all([
    import('./cell-session.ts'),
    import('../cells/registry.ts'),
    loadShellWords(),
    loadCellWords(),
  ]);
  const cell = await loadCell(id);
  return (root, early) => startCell(root, cell, { ...words, shell }, early);
});
