import type { DrawContext, Panel } from './figure.ts';
import type { Parameters, Values } from './kinds/kind.ts';
import type { Unit } from './unit.ts';
import type { LocalizedFigure, WidgetDefinition } from './widget.ts';
import type { FigureText } from './words/figure-text.ts';

/** A widget in the words of one language. */
export interface LocalizedWidget<Options = object> extends LocalizedFigure {
  quantities(values: Values<Parameters>): Readonly<Record<string, number>>;
  figure(
    values: Values<Parameters>,
    quantities: Readonly<Record<string, number>>,
    context: DrawContext,
  ): Readonly<Record<string, Panel<Options>>>;
  describe(values: Values<Parameters>, quantities: Readonly<Record<string, number>>, unit: Unit): string;
}

/** Gives a widget the words of one language. */
export function localizeWidget<Options>(
  widget: WidgetDefinition<Parameters, string, string, Options>,
  text: FigureText,
): LocalizedWidget<Options> {
  const say = text.phrases;
  return {
    ...widget,
    text,
    figure: (values, quantities, context) => widget.figure(values, quantities, { ...context, say }),
    describe: (values, quantities, unit) => widget.describe(values, quantities, { unit, say }),
  };
}
