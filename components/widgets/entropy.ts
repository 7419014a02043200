import { entropy, huffmanCode, huffmanCodeLength, perplexity, toBits } from '../../src/math/index.ts';
import { resizeVector, vector, whole } from '../../src/notebook/kinds/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, inUnit, unitName } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import { codewords } from '../plots/codewords.ts';
import { surpriseSkyline } from '../plots/surprise-skyline.ts';
import { entropyText } from './entropy-text.ts';

const [fewest, most] = [2, 16];

const parameters = {
  outcomes: whole({ min: fewest, max: most, initial: 4 }),
  p: vector([0.5, 0.25, 0.125, 0.125], { minLength: fewest, maxLength: most }),
};

/** −log p in nats; ∞ for what never comes. */
function surpriseOf(share: number): number {
  return share === 1 ? 0 : -Math.log(share);
}

const sentences = {
  en: {
    certain: (outcome: number) =>
      `Outcome ${outcome} is certain: it surprises nobody, the entropy is 0, and nothing has to be written down.`,
    main: (h: string, unit: string, perplexity: string) =>
      `The mean surprise is ${h} ${unit}: as hard to guess as ${perplexity} equal outcomes.`,
    exact: (length: string, bits: string) =>
      `The code takes ${length} digits on average, exactly the entropy of ${bits} bits: no code is shorter.`,
    above: (length: string, bits: string, over: string) =>
      `The code takes ${length} digits on average, ${over} more than the entropy of ${bits} bits.`,
  },
  ko: {
    certain: (outcome: number) =>
      `${outcome}번 결과가 반드시 나옵니다. 아무도 놀라지 않으므로 엔트로피는 0이고, 적어 둘 것도 없습니다.`,
    main: (h: string, unit: string, perplexity: string) =>
      `놀라움의 평균은 ${h}${unit}입니다. 확률이 같은 결과 ${perplexity}개 가운데 하나를 맞히기만큼 어렵습니다.`,
    exact: (length: string, bits: string) =>
      `부호의 평균 길이는 ${length}자리로, 엔트로피인 ${bits}비트와 꼭 같습니다. 더 짧은 부호는 없습니다.`,
    above: (length: string, bits: string, over: string) =>
      `부호의 평균 길이는 ${length}자리로, 엔트로피인 ${bits}비트보다 ${over}만큼 깁니다.`,
  },
};

function describe(
  values: { readonly p: readonly number[] },
  quantities: Readonly<Record<'entropy' | 'max-entropy' | 'perplexity' | 'code-length', number>>,
  language: Language,
  unit: Unit,
): string {
  const words = sentences[language];
  const certain = values.p.indexOf(1);
  if (certain >= 0) return words.certain(certain + 1);
  const h = quantities.entropy;
  const length = formatNumber(quantities['code-length'], 3);
  const bits = formatQuantity(h, 'information', 'bits');
  const over = quantities['code-length'] - toBits(h);
  const main = words.main(
    formatQuantity(h, 'information', unit),
    unitName('information', unit, language),
    formatNumber(quantities.perplexity, 2),
  );
  // Only rounding parts the two where every share is a power of two.
  const code = over < 1e-9 ? words.exact(length, bits) : words.above(length, bits, formatNumber(over, 3));
  return `${main} ${code}`;
}

export const entropyWidget = defineWidget({
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
    const words = entropyText[context.language].table;
    const show = (nats: number): number => inUnit(nats, 'information', context.unit);
    const unit = unitName('information', context.unit, context.language);
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
  text: { en: entropyText.en.figure, ko: entropyText.ko.figure },
});
