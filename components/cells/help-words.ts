import type { autoencoder } from './autoencoder.ts';
import type { discriminator1d } from './discriminator-1d.ts';
import type { gan1d } from './gan-1d.ts';
import type { gan2d } from './gan-2d.ts';
import type { ganDigits } from './gan-digits.ts';

type NamesOf<Cell extends { readonly parameters: object }> = keyof Cell['parameters'] & string;

/** What each parameter of a cell does, in a sentence or two. A cell in which one does something else says so itself. */
export interface HelpWords {
  readonly shared: Readonly<
    Record<
      | NamesOf<typeof gan2d>
      | NamesOf<typeof gan1d>
      | NamesOf<typeof discriminator1d>
      | NamesOf<typeof autoencoder>,
      string
    >
  >;
  readonly own: {
    readonly 'gan-1d': Readonly<Partial<Record<NamesOf<typeof gan1d>, string>>>;
    readonly autoencoder: Readonly<Partial<Record<NamesOf<typeof autoencoder>, string>>>;
    readonly 'gan-digits': Readonly<Partial<Record<NamesOf<typeof ganDigits>, string>>>;
    readonly 'discriminator-1d': Readonly<Partial<Record<NamesOf<typeof discriminator1d>, string>>>;
  };
}
