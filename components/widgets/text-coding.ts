import { crossEntropy, entropy, klDivergence } from '../../src/math/index.ts';
import type { DeclarationLanguage } from '../../src/notebook/declaration.ts';
import { declaration, latinLanguages } from '../../src/notebook/declaration.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { choice } from '../../src/notebook/kinds/index.ts';
import type { Census } from '../../src/notebook/symbols.ts';
import { lengthOf, plainCensus } from '../../src/notebook/symbols.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import type { MarkName } from '../plots/marks.ts';
import { rankedBars } from '../plots/ranked-bars.ts';
import { signedBars } from '../plots/signed-bars.ts';
import type { Segment } from '../plots/stacked-bars.ts';
import { stackedBars } from '../plots/stacked-bars.ts';

/** What the figure says in its pictures and below them. */
interface TextCodingPhrases {
  readonly same: (text: string, h: string, unit: string) => string;
  readonly finite: (
    text: string,
    book: string,
    h: string,
    cross: string,
    more: string,
    unit: string,
  ) => string;
  readonly dearest: (letter: string, added: string, kl: string, unit: string) => string;
  readonly missing: (text: string, book: string, letters: string, more: number) => string;
  readonly languages: Readonly<Record<DeclarationLanguage, string>>;
  readonly letter: string;
  readonly part: string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const parameters = {
  source: choice(latinLanguages, 'deu'),
  book: choice(latinLanguages, 'eng'),
  accents: choice(['plain', 'kept'], 'plain'),
};

type CodingValues = Values<typeof parameters>;

/** Every letter of either text, those of the source first by frequency, with its share in both. */
interface Letter {
  readonly letter: string;
  readonly p: number;
  readonly q: number;
  /** p log(p/q): what it adds to the divergence. Less than nothing where the code gives it more than the text needs. */
  readonly added: number;
}

function lettersOf({ source, book, accents }: CodingValues): readonly Letter[] {
  const of = (language: DeclarationLanguage): Census => {
    const census = declaration(language, 'letter');
    return accents === 'plain' ? plainCensus(census) : census;
  };
  const [text, code] = [of(source), of(book)];
  const [m, n] = [lengthOf(text), lengthOf(code)];
  const q = new Map(code.named.map(({ symbol, count }) => [symbol, count / n]));
  const p = new Map(text.named.map(({ symbol, count }) => [symbol, count / m]));
  return [...new Set([...p.keys(), ...q.keys()])].map((letter) => {
    const [here, there] = [p.get(letter) ?? 0, q.get(letter) ?? 0];
    return { letter, p: here, q: there, added: here === 0 ? 0 : here * Math.log(here / there) };
  });
}

/** The letter that adds most. */
const dearest = (letters: readonly Letter[]): Letter | undefined =>
  letters.reduce<Letter | undefined>(
    (best, one) => (best && best.added >= one.added ? best : one),
    undefined,
  );

/** Letters that the text writes and the book has no codeword for. */
function missing(letters: readonly Letter[]): readonly string[] {
  return letters.filter(({ p, q }) => p > 0 && q === 0).map(({ letter }) => letter);
}

const listed = 12;

function describe(
  values: CodingValues,
  quantities: Readonly<Record<'entropy' | 'cross-entropy' | 'kl', number>>,
  { say, unit }: Reader<TextCodingPhrases>,
  letters: readonly Letter[],
): string {
  const [text, book] = [say.languages[values.source], say.languages[values.book]];
  const show = (nats: number): string => formatQuantity(nats, 'information', unit);
  const unitWord = say.unitName('information', unit);
  const { entropy: h, 'cross-entropy': cross, kl } = quantities;
  if (values.source === values.book) return say.same(text, show(h), unitWord);
  const absent = missing(letters);
  if (absent.length > 0) {
    return say.missing(text, book, absent.slice(0, listed).join(', '), Math.max(0, absent.length - listed));
  }
  const more = formatNumber((100 * kl) / h, 0);
  const { letter, added } = dearest(letters) ?? { letter: '', added: 0 };
  return [
    say.finite(text, book, show(h), show(cross), more, unitWord),
    say.dearest(letter, show(added), show(kl), unitWord),
  ].join(' ');
}

export const textCoding = defineWidget<TextCodingPhrases>()({
  id: 'text-coding',
  parameters,
  groups: [
    { symbol: '$\\p$', role: 'data', parameters: ['source'] },
    { symbol: '$\\q$', role: 'model', parameters: ['book'] },
    { parameters: ['accents'] },
  ],
  units: {
    entropy: { unit: 'information', symbol: 'H(\\p)' },
    'cross-entropy': { unit: 'information', symbol: 'H(\\p,\\q)' },
    kl: { unit: 'information', symbol: '\\KL{\\p}{\\q}' },
  },
  panels: ['letters', 'added', 'sum'],
  derive: lettersOf,
  quantities(_values, letters) {
    const p = letters.map((letter) => letter.p);
    const q = letters.map((letter) => letter.q);
    return { entropy: entropy(p), 'cross-entropy': crossEntropy(p, q), kl: klDivergence(p, q) };
  },
  figure(_values, quantities, context, letters) {
    const shown = (nats: number): number => inUnit(nats, 'information', context.unit);
    const added = letters.map((one) => ({ label: one.letter, value: shown(one.added) }));
    const heading = context.say.letter;
    const segment = (role: MarkName, label: string, nats: number): Segment => ({
      role,
      label,
      text: `${label} ${formatQuantity(nats, 'information', context.unit)}`,
      value: shown(nats),
    });
    return {
      letters: rankedBars(
        {
          bars: letters.map(({ letter, p, q }) => ({ label: letter, share: p, other: q })),
          table: {
            columns: [heading, 'p', 'q'],
            rows: letters.map(({ letter, p, q }) => [letter, p, q]),
          },
        },
        context,
      ),
      added: signedBars(
        {
          bars: added,
          least: shown(0.02),
          table: { columns: [heading, 'p log(p/q)'], rows: added.map(({ label, value }) => [label, value]) },
        },
        context,
      ),
      sum: stackedBars(
        {
          rows: [
            [segment('entropy', 'H(p)', quantities.entropy), segment('forward-kl', 'KL(p‖q)', quantities.kl)],
            [segment('cross-entropy', 'H(p,q)', quantities['cross-entropy'])],
          ],
          least: shown(4),
          unit: context.say.unitName('information', context.unit),
          heading: context.say.part,
        },
        context,
      ),
    };
  },
  describe,
  presets: [
    { id: 'own', set: { source: 'eng', book: 'eng' } },
    { id: 'french', set: { source: 'fra', book: 'eng' } },
    { id: 'back', set: { source: 'eng', book: 'deu' } },
    { id: 'accents', set: { source: 'fra', book: 'eng', accents: 'kept' } },
  ],
  actions: [{ id: 'swap', apply: ({ source, book }) => ({ source: book, book: source }) }],
});

export type TextCodingWords = WordsOf<typeof textCoding>;
