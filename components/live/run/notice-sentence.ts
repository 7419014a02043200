import type { CellWords, PictureRunWords } from '../../../src/notebook/words/cell.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import type { Cell } from '../../cells/registry.ts';
import type { Notice } from './effect.ts';

/** Says a notice in the reader's words. */
export function noticeSentence(notice: Notice, cell: Cell, ui: CellWords): string {
  const { text } = cell;
  switch (notice.kind) {
    case 'diverged':
      return ui.diverged(formatNumber(notice.step, 0));
    case 'no-backend':
      return ui.noBackend;
    case 'internal':
      return ui.internal;
    case 'lost':
      return ui.workerLost;
    case 'not-loaded':
      return ui.notLoaded;
    case 'no-data':
    case 'not-kept':
      return ofPictures(notice, ui.pictures);
    case 'invalid':
      return text.invalid ?? '';
    case 'impossible':
      return text.impossible ?? '';
    case 'no-weight':
      return ui.noWeight;
    case 'moved':
      return ui.movedOn(text.options?.['backend']?.[notice.backend] ?? notice.backend);
  }
}

/** Says what becomes of the data of pictures, and of a run of them. */
function ofPictures(
  notice: Extract<Notice, { kind: 'no-data' | 'not-kept' }>,
  ui: PictureRunWords | undefined,
): string {
  if (!ui) return '';
  if (notice.kind === 'not-kept') return ui.notKept;
  return notice.damaged ? ui.dataDamaged : ui.dataMissing;
}
