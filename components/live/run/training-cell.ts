import { defineFigureElement } from '../figure/figure-element.ts';

// `<training-cell data-cell="gan-1d">`
defineFigureElement('training-cell', 'cell', async (id) => {
  const [{ startCell, loadShellWords }, { loadCell }] = await Promise.all([
    import('./cell-session.ts'),
    import('../../cells/registry.ts'),
  ]);
  const [cell, words] = await Promise.all([loadCell(id, document.documentElement.lang), loadShellWords()]);
  return (root, early) => startCell(root, cell, words, early);
});
