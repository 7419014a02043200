import { defineFigureElement } from '../figure/figure-element.ts';

// `<training-cell data-cell="gan-1d">`
defineFigureElement('training-cell', 'cell', async (id) => {
  const [{ startCell, loadCellWords, loadShellWords }, { loadCell }] = await Promise.all([
    import('./cell-session.ts'),
    import('../../cells/registry.ts'),
  ]);
  const [cell, shell, ui] = await Promise.all([loadCell(id), loadShellWords(), loadCellWords()]);
  return (root, early) => startCell(root, cell, { ...ui, shell }, early);
});
