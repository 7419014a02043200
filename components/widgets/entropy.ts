import { entropy, huffmanCode, huffmanCodeLength, perplexity, toBits } from '../../src/math/index.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import { resizeVector, vector, whole } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { codewords } from '../plots/codewords.ts';
import { surpriseSkyline } from '../plots/surprise-skyline.ts';

/** What the figure says in its pictures and below them. */
interface EntropyPhrases {
  readonly certain: (outcome: number) => string;
  readonly main: (h: string, unit: string, perplexity: string) => string;
  readonly exact: (length: string, bits: string) => string;
  readonly above: (length: string, bits: string, over: string) => string;
  readonly table: {
    readonly outcome: string;
    readonly codeword: string;
    readonly length: string;
    readonly none: string;
    readonly empty: string;
  };
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const [fewest, most] = [2, 16];

const parameters = {
  outcomes: whole({ min: fewest, max: most, initial: 4 }),
  p: vector([0.5, 0.25, 0.125, 0.125], { minLength: fewest, maxLength: most }),
};

/** −log p in nats; ∞ for what never comes. */
function surpriseOf(share: number): number {
  return share === 1 ? 0 : -Math.log(share);
}

function describe(
  values: { readonly p: readonly number[] },
  quantities: Readonly<Record<'entropy' | 'max-entropy' | 'perplexity' | 'code-length', number>>,
  { say, unit }: Reader<EntropyPhrases>,
): string {
  const certain = values.p.indexOf(1);
  if (certain >= 0) return say.certain(certain + 1);
  const h = quantities.entropy;
  const length = formatNumber(quantities['code-length'], 3);
  const bits = formatQuantity(h, 'information', 'bits');
  const over = quantities['code-length'] - toBits(h);
  const main = say.main(
    formatQuantity(h, 'information', unit),
    say.unitName('information', unit),
    formatNumber(quantities.perplexity, 2),
  );
  // Only rounding parts the two where every share is a power of two.
  const code = over < 1e-9 ? say.exact(length, bits) : say.above(length, bits, formatNumber(over, 3));
  return `${main} ${code}`;
}

export const entropyWidget = defineWidget<EntropyPhrases>()({
  id: 'entropy',
  parameters,
  groups: [{ symbol: '$\\p$', role: 'data', parameters: ['p'] }, { parameters: ['outcomes'] }],
  units: {
    entropy: { unit: 'information', symbol: 'H(\\p)' },
    'max-entropy': { unit: 'information', symbol: '\\log k' },
    perplexity: { unit: 'none' },
    'code-length': { unit: 'bits', symbol: 'L' },
  },
  panels: ['surprise', 'code'],
  derive: ({ p }) => huffmanCode(p),
  quantities: ({ p }) => ({
    entropy: entropy(p),
    'max-entropy': Math.log(p.length),
    perplexity: perplexity(p),
    'code-length': huffmanCodeLength(p),
  }),
  figure({ p }, quantities, context, code) {
    const words = context.say.table;
    const show = (nats: number): number => inUnit(nats, 'information', context.unit);
    const unit = context.say.unitName('information', context.unit);
    const label = (index: number): string => String(index + 1);
    return {
      surprise: surpriseSkyline(
        {
          towers: p.map((share, i) => ({
            label: label(i),
            share,
            surprise: show(surpriseOf(share)),
            text: formatQuantity(surpriseOf(share), 'information', context.unit, 2),
          })),
          mean: show(quantities.entropy),
          meanLabel: `H = ${formatQuantity(quantities.entropy, 'information', context.unit)}`,
          heights: [show(Math.log(4)), show(8)],
          columns: [words.outcome, 'p', `−log p (${unit})`, `−p log p (${unit})`],
          rows: p.map((share, i) => [
            label(i),
            share,
            show(surpriseOf(share)),
            share === 0 ? 0 : show(share * surpriseOf(share)),
          ]),
        },
        context,
      ),
      code: codewords(
        {
          rows: p.map((share, i) => ({
            label: label(i),
            word: code[i] ?? null,
            ideal: toBits(surpriseOf(share)),
          })),
          none: words.none,
          empty: words.empty,
          columns: [words.outcome, words.codeword, words.length, `−log₂ p`],
          table: p.map((share, i) => {
            const word = code[i] ?? null;
            return [label(i), word ?? '–', word === null ? '–' : word.length, toBits(surpriseOf(share))];
          }),
        },
        context,
      ),
    };
  },
  describe,
  // Another number of outcomes is another vector, and a vector of another length another number of outcomes.
  follow: (changed, { p, outcomes }) =>
    changed === 'outcomes' ? { p: resizeVector(p, outcomes) } : { outcomes: p.length },
  valid: ({ p, outcomes }) => p.length === outcomes,
  presets: [
    { id: 'coin', set: { outcomes: 2, p: [0.5, 0.5] } },
    { id: 'eight', set: { outcomes: 8, p: Array<number>(8).fill(1 / 8) } },
    { id: 'die', set: { outcomes: 6, p: [0.1, 0.1, 0.1, 0.1, 0.1, 0.5] } },
    { id: 'certain', set: { outcomes: 4, p: [0, 1, 0, 0] } },
  ],
});

export type EntropyWords = WordsOf<typeof entropyWidget>;
