import { defineFigureElement } from '../figure/figure-element.ts';

// `<training-cell data-cell="gan-1d">`
defineFigureElement('training-cell', 'cell', async (id) => {
  const [{ startCell }, { loadCell }] = await Promise.all([
    import('./cell-session.ts'),
    import('../../cells/registry.ts'),
  ]);
  const cell = await loadCell(id);
  return (root, early) => startCell(root, cell, early);
});
