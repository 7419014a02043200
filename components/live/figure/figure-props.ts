import type { Reading } from '../../../src/notebook/cell.ts';
import type { Language } from '../../../src/notebook/language.ts';
import type { LocalizedFigure } from '../../../src/notebook/widget.ts';
import type { PanelsAt } from './static-panels.ts';

/** What the static half of a figure is made of, however it is laid out. */
export interface FigureProps {
  readonly definition: LocalizedFigure;
  /** What the chapter calls it: “Figure 6.2”. */
  readonly figure?: string | undefined;
  readonly language: Language;
  readonly quantities: Readonly<Record<string, number>>;
  readonly readings?: Readonly<Partial<Record<string, Reading>>>;
  /** Right below the numbers: whose they are. A figure that can have one has its place, empty or not. */
  readonly remark?: string;
  readonly panelsAt: PanelsAt;
  readonly now: string;
  readonly needsScript?: string;
}
