import type { FigureText } from '../../../src/notebook/words/figure-text.ts';

/** Loads what a widget says; each module is of the type that its widget asks for. */
export const load = (id: string): Promise<{ readonly words: FigureText }> =>
  import(`./widgets/${id}.ts`) as Promise<{ readonly words: FigureText }>;
