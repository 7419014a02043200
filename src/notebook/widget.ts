import type { Frame, Panel } from './figure.ts';
import type { Parameters, Values } from './kinds/kind.ts';
import type { Language, Localized } from './language.ts';
import type { Unit, UnitKind } from './unit.ts';

/** The role of a thing on every page; it decides colour, dash and marker. */
export type Role = 'data' | 'model' | 'discriminator' | 'mixture' | 'bound';

/** How a quantity is shown: its unit, its symbol in TeX, decimals. */
export interface Quantity {
  readonly unit: UnitKind;
  readonly symbol?: string;
  readonly digits?: number;
}

/** Controls that stand together under one heading; `more` are folded away until asked for. */
export interface Group<Name extends string> {
  readonly symbol?: string;
  readonly role?: Role;
  readonly parameters: readonly Name[];
  readonly more?: readonly Name[];
}

/** A state worth looking at; its words are in `text`. */
export interface Preset<P extends Parameters> {
  readonly id: string;
  readonly set: Partial<Values<P>>;
}

/** A button that turns the present values into others, such as swapping p and q. */
export interface Action<P extends Parameters> {
  readonly id: string;
  apply(values: Values<P>): Partial<Values<P>>;
}

/** Every word of a figure in one language. Labels may hold formulas between dollar signs. */
export interface FigureText<P extends Parameters, Q extends string, PanelName extends string> {
  readonly title: string;
  /** How to use it: one or two sentences. */
  readonly caption: string;
  readonly parameters: Readonly<Record<keyof P & string, string>>;
  /** Names of a choice's options, by parameter and option. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly quantities: Readonly<Record<Q, string>>;
  readonly panels: Readonly<Record<PanelName, string>>;
  readonly presets: Readonly<Record<string, { readonly label: string; readonly look: string }>>;
  readonly actions?: Readonly<Record<string, string>>;
  /** What the folded controls are called, where "more shape" does not say it. */
  readonly more?: string;
  /** Said when a change would leave no valid figure, and is not carried out. */
  readonly invalid?: string;
}

/** What a widget and a training cell have in common: everything but where the quantities come from. */
export interface FigureDefinition<P extends Parameters, Q extends string, PanelName extends string> {
  readonly id: string;
  readonly parameters: P;
  readonly groups: readonly Group<keyof P & string>[];
  readonly units: Readonly<Record<Q, Quantity>>;
  readonly panels: readonly PanelName[];
  readonly presets: readonly Preset<P>[];
  readonly actions?: readonly Action<P>[];
  /** Whether values that are valid one by one are valid together. */
  valid?(values: Values<P>): boolean;
  readonly text: Localized<FigureText<P, Q, PanelName>>;
}

export interface WidgetDefinition<
  P extends Parameters = Parameters,
  Q extends string = string,
  PanelName extends string = string,
  Options = object,
> extends FigureDefinition<P, Q, PanelName> {
  /** Pure: the same values give the same numbers, in nats. */
  quantities(values: Values<P>): Readonly<Record<Q, number>>;
  figure(
    values: Values<P>,
    quantities: Readonly<Record<Q, number>>,
    frame: Frame,
  ): Readonly<Record<PanelName, Panel<Options>>>;
  /** One or two sentences that say what the figure shows now. */
  describe(
    values: Values<P>,
    quantities: Readonly<Record<Q, number>>,
    language: Language,
    unit: Unit,
  ): string;
}

/** A widget whose parameters are known only while it runs: what the live element and the static page handle. */
// Method parameters are compared bivariantly, which is what lets each exact definition stand for this one.
export type AnyWidget = WidgetDefinition<Parameters, string, string>;

export function initialValues<P extends Parameters>(parameters: P): Values<P> {
  const entries = Object.entries(parameters).map(([name, parameter]) => [name, parameter.initial]);
  return Object.fromEntries(entries) as Values<P>;
}

/** Throws where a definition contradicts itself, so that a wrong widget fails the build and not the reader. */
export function checkFigure<P extends Parameters, Q extends string, PanelName extends string>(
  definition: FigureDefinition<P, Q, PanelName>,
): void {
  const { id, parameters, groups, presets, actions = [], text } = definition;
  const fail = (what: string): never => {
    throw new RangeError(`${id}: ${what}`);
  };
  if (!/^[a-z][a-z0-9-]*$/.test(id)) fail(`the id has to be lower-case words joined by hyphens`);
  const grouped = groups.flatMap((group) => [...group.parameters, ...(group.more ?? [])]);
  for (const name of Object.keys(parameters)) {
    const times = grouped.filter((other) => other === name).length;
    if (times !== 1) fail(`parameter ${name} stands in ${times} groups, and has to stand in one`);
  }
  for (const preset of presets) {
    for (const [name, value] of Object.entries(preset.set)) {
      const parameter = parameters[name];
      if (parameter?.parse(parameter.format(value)) === undefined)
        fail(`preset ${preset.id} sets ${name} to what it cannot be`);
    }
    const values = { ...initialValues(parameters), ...preset.set };
    if (definition.valid && !definition.valid(values)) fail(`preset ${preset.id} is not valid`);
  }
  for (const words of Object.values(text)) {
    for (const { id: preset } of presets) if (!words.presets[preset]) fail(`preset ${preset} has no words`);
    for (const { id: action } of actions) if (!words.actions?.[action]) fail(`action ${action} has no words`);
    for (const [name, parameter] of Object.entries(parameters)) {
      if (parameter.kind !== 'choice') continue;
      const options = (parameter as unknown as { options: readonly string[] }).options;
      // A number is its own name in every language.
      for (const option of options.filter((text) => Number.isNaN(Number(text))))
        if (!words.options?.[name]?.[option]) fail(`option ${option} of ${name} has no words`);
    }
  }
}

/**
 * A live figure as a value: parameters → quantities → figure. Controls, the static page, the live element, its
 * address, reset, presets, table and fuzz test all follow from what is given here.
 */
export function defineWidget<
  P extends Parameters,
  Q extends string,
  PanelName extends string,
  Options extends object,
>(definition: WidgetDefinition<P, Q, PanelName, Options>): WidgetDefinition<P, Q, PanelName, Options> {
  checkFigure(definition);
  return definition;
}
