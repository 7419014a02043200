import { entropy } from '../../src/math/index.ts';
import type { DeclarationLanguage } from '../../src/notebook/declaration.ts';
import { declaration, declarationLanguages } from '../../src/notebook/declaration.ts';
import { choice, text } from '../../src/notebook/kinds/index.ts';
import type { Census } from '../../src/notebook/symbols.ts';
import { censusOf, countsOf, lengthOf, sharesOf, symbolKinds } from '../../src/notebook/symbols.ts';
import { formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { levelRows } from '../plots/level-rows.ts';
import { rankedBars } from '../plots/ranked-bars.ts';
import type { TextEntropyPhrases } from './describe-text.ts';
import { describeText } from './describe-text.ts';

const parameters = {
  source: choice([...declarationLanguages, 'own'], 'eng'),
  symbol: choice(symbolKinds, 'letter'),
  text: text(),
};

/** A text without symbols has nothing that could surprise. */
function entropyOf(census: Census): number {
  const shares = sharesOf(census);
  return shares.length === 0 ? 0 : entropy(shares);
}

function boundOf(census: Census): number {
  return Math.log(Math.max(1, countsOf(census).length));
}

/** Rows of the table behind the bars; what is beyond them is summed up in one. */
const mostRows = 40;

function tableRows(census: Census, rest: string): (string | number)[][] {
  const length = lengthOf(census);
  const rows = census.named.slice(0, mostRows).map(({ symbol, count }) => [symbol, count, count / length]);
  const others = countsOf(census).slice(rows.length);
  const count = others.reduce((a, b) => a + b, 0);
  return others.length === 0 ? rows : [...rows, [`${rest} (${others.length})`, count, count / length]];
}

export const textEntropy = defineWidget<TextEntropyPhrases>()({
  id: 'text-entropy',
  parameters,
  groups: [{ parameters: ['source', 'symbol', 'text'] }],
  units: {
    entropy: { unit: 'information', symbol: 'H(\\p)' },
    'max-entropy': { unit: 'information', symbol: '\\log k' },
    symbols: { unit: 'none', symbol: 'k', digits: 0 },
    length: { unit: 'none', symbol: 'n', digits: 0 },
  },
  panels: ['symbols', 'texts'],
  // A pasted book is counted once, and not for each number and picture that is made of its counts.
  derive: ({ source, symbol, text: own }) =>
    source === 'own' ? censusOf(own, symbol) : declaration(source, symbol),
  quantities(_values, census) {
    return {
      entropy: entropyOf(census),
      'max-entropy': boundOf(census),
      symbols: countsOf(census).length,
      length: lengthOf(census),
    };
  },
  figure(values, _quantities, context, census) {
    const length = lengthOf(census);
    const names = context.say.columns;
    const shown = (nats: number) => ({
      value: inUnit(nats, 'information', context.unit),
      text: formatQuantity(nats, 'information', context.unit, 2),
    });
    const row = (label: string, other: Census, now: boolean) => {
      const { value, text: valueText } = shown(entropyOf(other));
      const { value: bound, text: boundText } = shown(boundOf(other));
      return { label, value, valueText, bound, boundText, now };
    };
    const ofLanguage = (language: DeclarationLanguage) =>
      row(context.say.languages[language], declaration(language, values.symbol), values.source === language);
    const own = values.source === 'own' ? [row(context.say.ownText, census, true)] : [];
    const symbols = countsOf(census).length;
    return {
      symbols: rankedBars(
        {
          bars: census.named.map(({ symbol, count }) => ({ label: symbol, share: count / length })),
          ...(symbols > 1 ? { level: { share: 1 / symbols, label: '1/k' } } : {}),
          long: values.symbol === 'word',
          table: { columns: names.bars, rows: tableRows(census, names.rest) },
        },
        context,
      ),
      texts: levelRows(
        { rows: [...declarationLanguages.map(ofLanguage), ...own], columns: names.rows },
        context,
      ),
    };
  },
  describe(values, quantities, reader, census) {
    return describeText(
      {
        source: values.source,
        symbol: values.symbol,
        once: countsOf(census).filter((count) => count === 1).length,
        symbols: quantities.symbols,
        length: quantities.length,
        hangul: census.named.some(({ symbol }) => /\p{Script=Hangul}/u.test(symbol)),
      },
      {
        entropy: formatQuantity(quantities.entropy, 'information', reader.unit),
        bound: formatQuantity(quantities['max-entropy'], 'information', reader.unit),
        total: formatQuantity(quantities.entropy * quantities.length, 'information', reader.unit, 0),
      },
      reader,
    );
  },
  // What is typed is what is counted.
  follow: (changed, values) => (changed === 'text' && values.text !== '' ? { source: 'own' as const } : {}),
  presets: [
    { id: 'hawaiian', set: { source: 'haw' } },
    { id: 'jamo', set: { source: 'kor', symbol: 'jamo' } },
    { id: 'syllables', set: { source: 'kor', symbol: 'syllable' } },
    { id: 'words', set: { source: 'eng', symbol: 'word' } },
    { id: 'own', set: { source: 'own', text: 'abracadabra' } },
  ],
});

export type TextEntropyWords = WordsOf<typeof textEntropy>;
