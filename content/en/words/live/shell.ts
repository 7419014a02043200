import type { ShellWords } from '../../../../src/notebook/words/shell.ts';
import { counted } from '../../../../src/notebook/unit.ts';
import { words as fields } from '../controls/fields.ts';
import { words as units } from './units.ts';

export const words: ShellWords = {
  linkCopied: 'Link copied',
  badAddress: (labels, unknown) =>
    [
      labels.length > 0 &&
        `The address holds ${labels.length === 1 ? 'a value' : 'values'} that this figure cannot have (${labels.join(', ')}); the usual ${labels.length === 1 ? 'one stands in its' : 'ones stand in their'} place.`,
      unknown > 0 && `The address sets ${counted(unknown, 'thing')} that this figure does not have.`,
    ]
      .filter(Boolean)
      .join(' '),
  longAddress: 'The address is too long to be read, so the figure stands as it usually does.',
  invalid: 'That combination leaves no figure to draw, so the last one stays.',
  save: 'Save',
  saveNotLoaded: 'What saves files could not be loaded. Check the connection and open it again.',
  reading: { keys: 'The arrow keys read its values.' },
  fields,
  units,
};
