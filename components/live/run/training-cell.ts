import { defineFigureElement } from '../figure/figure-element.ts';

// `<training-cell data-cell="gan-1d">`
defineFigureElement('training-cell', 'cell', async (id) => {
  const [{ startCell, checkpointStore, loadCellWords, loadPictureRunWords, loadShellWords }, { loadCell }] =
    await Promise.all([import('./cell-session.ts'), import('../../cells/registry.ts')]);
  const [cell, shell, ui] = await Promise.all([
    loadCell(id, document.documentElement.lang),
    loadShellWords(),
    loadCellWords(),
  ]);
  const pictures = cell.ofPictures ? { pictures: await loadPictureRunWords() } : {};
  const store = checkpointStore(id, cell);
  const held = { store, stored: await store.read() };
  return (root, early) => startCell(root, cell, { ...ui, ...pictures, shell }, held, early);
});
