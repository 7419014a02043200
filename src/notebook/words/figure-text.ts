import type { Choice } from '../kinds/choice.ts';
import type { Parameters } from '../kinds/kind.ts';

/** A preset's button, and what to look at once it is pressed. */
export interface PresetText {
  readonly label: string;
  readonly look: string;
}

type Names = Readonly<Record<string, string>>;

/** What every live figure says in one language, as a page reads it. Labels may hold formulas between dollar signs. */
export interface FigureText {
  readonly title: string;
  /** How to use it: one or two sentences. */
  readonly caption: string;
  readonly parameters: Names;
  /** Names of a choice's options, by parameter and option. */
  readonly options?: Readonly<Record<string, Names>>;
  readonly quantities: Names;
  /** What the folded quantities are called together. */
  readonly moreQuantities?: string;
  readonly panels: Names;
  readonly presets: Readonly<Record<string, PresetText>>;
  readonly actions?: Names;
  /** Names of the stages of a step, for a run that is walked through. */
  readonly stages?: Names;
  /** Headings of the groups of controls, in their order, where symbols do not say it. */
  readonly groups?: readonly string[];
  /** What the folded controls are called, where "more shape" does not say it. */
  readonly more?: string;
  /** Said when a change would leave no valid figure, and is not carried out. */
  readonly invalid?: string;
  /** Said instead where a cell's settings contradict each other, and not merely are too little for a run. */
  readonly impossible?: string;
  /** Words of this figure alone: labels inside its pictures, and the sentences below them. */
  readonly phrases: unknown;
}

type OptionOf<P> = P extends Choice<infer Option> ? Option : never;
/** A number is its own name in every language, and may have another. */
type Named<Option extends string> = Exclude<Option, `${number}`>;

type OptionNames<Option extends string> = Readonly<
  Record<Named<Option>, string> & Partial<Record<Option, string>>
>;

type Choices<P extends Parameters> = {
  [Name in keyof P]: [OptionOf<P[Name]>] extends [never] ? never : Name;
}[keyof P];
/** The choices with an option that is no number. */
type ChoicesToName<P extends Parameters> = {
  [Name in keyof P]: [Named<OptionOf<P[Name]>>] extends [never] ? never : Name;
}[keyof P];

type OptionWords<P extends Parameters> = {
  readonly [Name in ChoicesToName<P>]: OptionNames<OptionOf<P[Name]>>;
} & { readonly [Name in Exclude<Choices<P>, ChoicesToName<P>>]?: OptionNames<OptionOf<P[Name]>> };

/** A member that is there only where the figure has something that it names. */
type Where<Name, Member> = [Name] extends [never] ? unknown : Member;

interface Definition {
  readonly parameters: Parameters;
  readonly units: Readonly<Record<string, unknown>>;
  readonly panels: readonly string[];
  readonly presets: readonly { readonly id: string }[];
  readonly folded?: readonly string[];
  readonly actions?: readonly { readonly id: string }[];
  readonly stages?: readonly string[];
  describe(values: never, numbers: never, reader: { readonly say: unknown }): string;
}

/**
 * The words that a definition needs in each language: a word that is missing, or is of nothing that it has, fails the
 * types. `export type KlWords = WordsOf<typeof kl>` is what `content/<language>/words/widgets/kl.ts` exports.
 */
export type WordsOf<D extends Definition> = Pick<
  FigureText,
  'title' | 'caption' | 'groups' | 'more' | 'invalid' | 'impossible'
> & {
  readonly parameters: Each<keyof D['parameters'], string>;
  readonly quantities: Each<keyof D['units'], string>;
  readonly panels: Each<D['panels'][number], string>;
  readonly presets: Each<D['presets'][number]['id'], PresetText>;
  readonly phrases: PhrasesOf<D>;
} & Where<ChoicesToName<D['parameters']>, { readonly options: OptionWords<D['parameters']> }> &
  Where<FoldedOf<D>, { readonly moreQuantities: string }> &
  Where<ActionOf<D>, { readonly actions: Each<ActionOf<D>, string> }> &
  Where<StageOf<D>, { readonly stages: Each<StageOf<D>, string> }>;

type Each<Name extends PropertyKey, Word> = Readonly<Record<Name & string, Word>>;
type FoldedOf<D extends Definition> = NonNullable<D['folded']>[number];
type ActionOf<D extends Definition> = NonNullable<D['actions']>[number]['id'];
type StageOf<D extends Definition> = 'stages' extends keyof D ? NonNullable<D['stages']>[number] : never;
/** What the figure's own code says, in its pictures and below them. */
type PhrasesOf<D extends Definition> = D['describe'] extends (
  values: never,
  numbers: never,
  reader: infer Reader extends { readonly say: unknown },
) => string
  ? Reader['say']
  : never;
