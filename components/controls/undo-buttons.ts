import { escapeHtml } from '../../src/notebook/html.ts';
import type { FieldWords } from '../../src/notebook/words/fields.ts';

/** The buttons that take back and bring back what was drawn. There is nothing to take back at first. */
export const undoButtons = ({ undo, redo }: FieldWords): string =>
  [
    ['undo-points', undo],
    ['redo-points', redo],
  ]
    .map(
      ([name = '', label = '']) =>
        `<button type="button" name="${name}" aria-disabled="true">${escapeHtml(label)}</button>`,
    )
    .join('');
