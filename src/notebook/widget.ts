import type { FigureContext, Panel, Reader } from './figure.ts';
import type { Aliases, Parameters, Values } from './kinds/kind.ts';
import type { UnitKind } from './unit.ts';
import type { FigureText } from './words/figure-text.ts';

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

/** A state worth looking at. `rescue` is what it changes of a run that is there, to rescue it. */
export interface Preset<P extends Parameters, Id extends string = string> {
  readonly id: Id;
  readonly set: Partial<Values<P>>;
  readonly rescue?: Partial<Values<P>>;
}

/** A button that turns the present values into others, such as swapping p and q. */
export interface Action<P extends Parameters, Id extends string = string> {
  readonly id: Id;
  apply(values: Values<P>): Partial<Values<P>>;
  /** False where a press could do nothing; the button then says so. */
  possible?(values: Values<P>): boolean;
}

/** What can be played: a parameter that counts the steps of a process, and how long it takes from one end to the other. */
export interface Process<Name extends string = string> {
  readonly parameter: Name;
  readonly from: number;
  readonly to: number;
  /** Even in the count, or by its factors. */
  readonly scale?: 'log';
  readonly seconds: number;
}

/** What a widget and a training cell have in common: everything but where the quantities come from. */
export interface FigureDefinition<
  P extends Parameters = Parameters,
  Q extends string = string,
  PanelName extends string = string,
  Folded extends Q = Q,
  PresetId extends string = string,
  ActionId extends string = string,
> {
  readonly id: string;
  readonly parameters: P;
  /** Names of old, which links and saved runs still have. */
  readonly aliases?: Aliases;
  readonly groups: readonly Group<keyof P & string>[];
  readonly units: Readonly<Record<Q, Quantity>>;
  /** Quantities that the chapter does not speak of yet: folded away beneath the others, under `moreQuantities`. */
  readonly folded?: readonly Folded[];
  readonly panels: readonly PanelName[];
  readonly presets: readonly Preset<P, PresetId>[];
  readonly actions?: readonly Action<P, ActionId>[];
  readonly process?: Process<keyof P & string>;
  /** What else changes when one parameter does: a text that is typed becomes the one that is counted. */
  follow?(changed: keyof P & string, values: Values<P>): Partial<Values<P>>;
  /** Whether values that are valid one by one are valid together. */
  valid?(values: Values<P>): boolean;
}

/** A widget without its words. */
// Method parameters are compared bivariantly, which lets each exact definition stand for one of any names.
export interface WidgetDefinition<
  P extends Parameters = Parameters,
  Q extends string = string,
  PanelName extends string = string,
  Options = object,
  Say = unknown,
  Folded extends Q = Q,
  PresetId extends string = string,
  ActionId extends string = string,
> extends FigureDefinition<P, Q, PanelName, Folded, PresetId, ActionId> {
  /** Pure: the same values give the same numbers, in nats. */
  quantities(values: Values<P>): Readonly<Record<Q, number>>;
  figure(
    values: Values<P>,
    quantities: Readonly<Record<Q, number>>,
    context: FigureContext<Say>,
  ): Readonly<Record<PanelName, Panel<Options>>>;
  /** One or two sentences that say what the figure shows now. */
  describe(values: Values<P>, quantities: Readonly<Record<Q, number>>, reader: Reader<Say>): string;
}

/**
 * A widget as its author writes it. `derive` gives what quantities, figure and sentence share, and is asked once for a
 * state: each of the three is handed its answer last.
 */
export interface WidgetSource<
  P extends Parameters,
  Q extends string,
  PanelName extends string,
  Options,
  Say,
  Folded extends Q,
  PresetId extends string,
  ActionId extends string,
  Derived,
> extends FigureDefinition<P, Q, PanelName, Folded, PresetId, ActionId> {
  /** Pure. `before` is what the state before came to, for parts that a change leaves as they were. */
  derive?(values: Values<P>, before: Derived | undefined): Derived;
  /** Pure: the same values give the same numbers, in nats. */
  quantities(values: Values<P>, derived: Derived): Readonly<Record<Q, number>>;
  figure(
    values: Values<P>,
    quantities: Readonly<Record<Q, number>>,
    context: FigureContext<Say>,
    derived: Derived,
  ): Readonly<Record<PanelName, Panel<Options>>>;
  /** One or two sentences that say what the figure shows now. */
  describe(
    values: Values<P>,
    quantities: Readonly<Record<Q, number>>,
    reader: Reader<Say>,
    derived: Derived,
  ): string;
}

/** A figure in the words of one language, as the page and the live element handle it. */
export interface LocalizedFigure extends FigureDefinition {
  readonly text: FigureText;
}

export function initialValues<P extends Parameters>(parameters: P): Values<P> {
  const entries = Object.entries(parameters).map(([name, parameter]) => [name, parameter.initial]);
  return Object.fromEntries(entries) as Values<P>;
}

/**
 * `next` on top of `before`, with what follows from the parameters that changed. What `next` says itself stands, so
 * that a link or a preset that names both gets both.
 */
export function withFollowers<P extends Parameters>(
  { follow }: { follow?(changed: keyof P & string, values: Values<P>): Partial<Values<P>> },
  before: Values<P>,
  next: Partial<Values<P>>,
): Values<P> {
  let values: Values<P> = { ...before, ...next };
  if (!follow) return values;
  for (const name of Object.keys(next)) {
    if (Object.is(before[name], values[name])) continue;
    values = { ...values, ...follow(name, values), ...next };
  }
  return values;
}

type AnyFigure<P extends Parameters> = FigureDefinition<P>;

/** Each parameter has its place among the controls, once. */
function* misplaced<P extends Parameters>({ parameters, groups }: AnyFigure<P>): Generator<string> {
  const grouped = groups.flatMap((group) => [...group.parameters, ...(group.more ?? [])]);
  for (const name of Object.keys(parameters)) {
    const times = grouped.filter((other) => other === name).length;
    if (times !== 1) yield `parameter ${name} stands in ${times} groups, and has to stand in one`;
  }
}

/** Each preset is a state that the figure can be in. */
function* impossiblePresets<P extends Parameters>({
  parameters,
  presets,
  valid,
}: AnyFigure<P>): Generator<string> {
  for (const preset of presets) {
    for (const [name, value] of Object.entries(preset.set)) {
      const parameter = parameters[name];
      if (parameter?.parse(parameter.format(value)) === undefined) {
        yield `preset ${preset.id} sets ${name} to what it cannot be`;
      }
    }
    if (valid && !valid({ ...initialValues(parameters), ...preset.set }))
      yield `preset ${preset.id} is not valid`;
  }
}

/** Throws where a definition contradicts itself, so that a wrong figure fails the build and not the reader. */
export function checkFigure<P extends Parameters>(figure: AnyFigure<P>): void {
  const { id } = figure;
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    throw new RangeError(`${id}: the id has to be lower-case words joined by hyphens`);
  for (const what of misplaced(figure)) throw new RangeError(`${id}: ${what}`);
  for (const what of impossiblePresets(figure)) throw new RangeError(`${id}: ${what}`);
}

/** Derives once for a state; a state is one object of values, which nothing changes. */
function derivedOnce<V extends object, Derived>(
  derive: (values: V, before: Derived | undefined) => Derived,
): (values: V) => Derived {
  let last: { readonly values: V; readonly derived: Derived } | undefined;
  return (values) => {
    if (last?.values !== values) last = { values, derived: derive(values, last?.derived) };
    return last.derived;
  };
}

/**
 * A live figure as a value: parameters → quantities → figure. Controls, the static page, the live element, its
 * address, reset, presets, table and fuzz test all follow from what is given here; its words are in
 * `content/<language>/words/widgets`. `Say` is what its own code says, and is named, since TypeScript infers all or
 * nothing: `defineWidget<KlPhrases>()({ … })`.
 */
export function defineWidget<Say>() {
  return <
    P extends Parameters,
    Q extends string,
    PanelName extends string,
    Options extends object,
    Folded extends Q = never,
    PresetId extends string = never,
    ActionId extends string = never,
    Derived = undefined,
  >(
    source: WidgetSource<P, Q, PanelName, Options, Say, Folded, PresetId, ActionId, Derived>,
  ): WidgetDefinition<P, Q, PanelName, Options, Say, Folded, PresetId, ActionId> => {
    checkFigure(source);
    const { derive, quantities, figure, describe, ...definition } = source;
    // Without `derive` nothing is shared, and `Derived` is undefined.
    const derived = derivedOnce(derive ?? (() => undefined as Derived));
    return {
      ...definition,
      quantities: (values) => quantities(values, derived(values)),
      figure: (values, numbers, context) => figure(values, numbers, context, derived(values)),
      describe: (values, numbers, reader) => describe(values, numbers, reader, derived(values)),
    };
  };
}
