import type { CellDefinition, CellParts, Course, Happening } from './cell.ts';
import type { DrawContext, Panel } from './figure.ts';
import type { Parameters, Values } from './kinds/kind.ts';
import type { Unit } from './unit.ts';
import type { LocalizedFigure } from './widget.ts';
import type { FigureText } from './words/figure-text.ts';

/** A cell in the words of one language. */
export interface LocalizedCell<Options, Config, Snapshot>
  extends LocalizedFigure, CellParts<Parameters, string, Config, Snapshot, string> {
  figure(
    values: Values<Parameters>,
    course: Course<Snapshot>,
    context: DrawContext,
  ): Readonly<Record<string, Panel<Options>>>;
  describe(values: Values<Parameters>, course: Course<Snapshot>, unit: Unit): string;
  remark(values: Values<Parameters>, snapshot: Snapshot, unit: Unit): string;
  happening(values: Values<Parameters>, course: Course<Snapshot>, unit: Unit): Happening | undefined;
}

/** Gives a cell the words of one language. */
export function localizeCell<Options, Config, Snapshot>(
  cell: CellDefinition<Parameters, string, string, Options, Config, Snapshot>,
  text: FigureText,
): LocalizedCell<Options, Config, Snapshot> {
  const say = text.phrases;
  return {
    ...cell,
    text,
    figure: (values, course, context) => cell.figure(values, course, { ...context, say }),
    describe: (values, course, unit) => cell.describe(values, course, { unit, say }),
    remark: (values, snapshot, unit) => cell.remark?.(values, snapshot, { unit, say }) ?? '',
    happening: (values, course, unit) => cell.happening?.(values, course, { unit, say }),
  };
}
