import { crossEntropy, entropy, klDivergence } from '../../src/math/index.ts';
import type { DeclarationLanguage } from '../../src/notebook/declaration.ts';
import { declaration, languageNames, latinLanguages } from '../../src/notebook/declaration.ts';
import { choice } from '../../src/notebook/kinds/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Census } from '../../src/notebook/symbols.ts';
import { lengthOf, plainCensus } from '../../src/notebook/symbols.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, inUnit, unitName } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import { rankedBars } from '../plots/ranked-bars.ts';
import type { MarkName } from '../plots/marks.ts';
import type { Segment } from '../plots/stacked-bars.ts';
import { stackedBars } from '../plots/stacked-bars.ts';

const parameters = {
  source: choice(latinLanguages, 'deu'),
  book: choice(latinLanguages, 'eng'),
  accents: choice(['plain', 'kept'], 'plain'),
};

interface Values {
  readonly source: DeclarationLanguage;
  readonly book: DeclarationLanguage;
  readonly accents: 'plain' | 'kept';
}

/** Every letter of either text, those of the source first by frequency, with its share in both. */
interface Letter {
  readonly letter: string;
  readonly p: number;
  readonly q: number;
}

function lettersOf({ source, book, accents }: Values): readonly Letter[] {
  const of = (language: DeclarationLanguage): Census => {
    const census = declaration(language, 'letter');
    return accents === 'plain' ? plainCensus(census) : census;
  };
  const [text, code] = [of(source), of(book)];
  const [m, n] = [lengthOf(text), lengthOf(code)];
  const q = new Map(code.named.map(({ symbol, count }) => [symbol, count / n]));
  const p = new Map(text.named.map(({ symbol, count }) => [symbol, count / m]));
  return [...new Set([...p.keys(), ...q.keys()])].map((letter) => ({
    letter,
    p: p.get(letter) ?? 0,
    q: q.get(letter) ?? 0,
  }));
}

/** Letters that the text writes and the book has no codeword for. */
function missing(letters: readonly Letter[]): readonly string[] {
  return letters.filter(({ p, q }) => p > 0 && q === 0).map(({ letter }) => letter);
}

const listed = 12;

const sentences = {
  en: {
    same: (text: string, h: string, unit: string) =>
      `${text} in its own code: ${h} ${unit} per letter, and no code that goes by letter frequencies does better.`,
    finite: (text: string, book: string, h: string, cross: string, more: string, unit: string) =>
      `${text} costs ${h} ${unit} per letter in its own code and ${cross} in the code made for ${book}: ${more}% more.`,
    missing: (text: string, book: string, letters: string, more: number) =>
      `The ${book} text never writes ${letters}${more > 0 ? ` and ${more} more letters` : ''}, and its book has no codeword for what never comes. The ${text} text does write ${letters.includes(',') ? 'them' : 'it'}: the cross entropy is infinite.`,
  },
  ko: {
    same: (text: string, h: string, unit: string) =>
      `${text}를 제 부호책으로 적으면 글자마다 ${h} ${unit}입니다. 글자의 빈도만 보는 부호로는 이보다 짧을 수 없습니다.`,
    finite: (text: string, book: string, h: string, cross: string, more: string, unit: string) =>
      `${text}는 제 부호책으로 글자마다 ${h} ${unit}, ${book}의 부호책으로는 ${cross} ${unit}입니다. ${more}% 더 듭니다.`,
    missing: (text: string, book: string, letters: string, more: number) =>
      `${book} 글에는 ${letters} 글자${more > 0 ? `와 그 밖의 ${more}자` : ''}가 나오지 않아 그 부호책에는 부호어가 없습니다. 그런데 ${text} 글에는 나오므로 교차 엔트로피는 무한대입니다.`,
  },
};

function describe(
  values: Values,
  quantities: Readonly<Record<'entropy' | 'cross-entropy' | 'kl', number>>,
  language: Language,
  unit: Unit,
): string {
  const words = sentences[language];
  const names = languageNames[language];
  const [text, book] = [names[values.source], names[values.book]];
  const show = (nats: number): string => formatQuantity(nats, 'information', unit);
  const unitWord = unitName('information', unit, language);
  const { entropy: h, 'cross-entropy': cross, kl } = quantities;
  if (values.source === values.book) return words.same(text, show(h), unitWord);
  const absent = missing(lettersOf(values));
  if (absent.length > 0) {
    return words.missing(text, book, absent.slice(0, listed).join(', '), Math.max(0, absent.length - listed));
  }
  return words.finite(text, book, show(h), show(cross), formatNumber((100 * kl) / h, 0), unitWord);
}

export const textCoding = defineWidget({
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
  panels: ['letters', 'sum'],
  quantities(values) {
    const letters = lettersOf(values);
    const p = letters.map((letter) => letter.p);
    const q = letters.map((letter) => letter.q);
    return { entropy: entropy(p), 'cross-entropy': crossEntropy(p, q), kl: klDivergence(p, q) };
  },
  figure(values, quantities, frame) {
    const letters = lettersOf(values);
    const written = letters.filter(({ p }) => p > 0);
    const segment = (role: MarkName, label: string, nats: number): Segment => ({
      role,
      label,
      text: `${label} ${formatQuantity(nats, 'information', frame.unit)}`,
      value: inUnit(nats, 'information', frame.unit),
    });
    return {
      letters: rankedBars(
        {
          bars: written.map(({ letter, p, q }) => ({ label: letter, share: p, other: q })),
          table: {
            columns: frame.language === 'ko' ? ['글자', 'p', 'q'] : ['letter', 'p', 'q'],
            rows: letters.map(({ letter, p, q }) => [letter, p, q]),
          },
        },
        frame,
      ),
      sum: stackedBars(
        {
          rows: [
            [segment('entropy', 'H(p)', quantities.entropy), segment('forward-kl', 'KL(p‖q)', quantities.kl)],
            [segment('cross-entropy', 'H(p,q)', quantities['cross-entropy'])],
          ],
          least: inUnit(4, 'information', frame.unit),
          unit: unitName('information', frame.unit, frame.language),
          heading: frame.language === 'ko' ? '몫' : 'part',
        },
        frame,
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
  text: {
    en: {
      actions: { swap: 'Swap' },
      title: 'One language in another one’s code',
      caption:
        'Bars: how often the text writes a letter, $\\p$. Ticks: how often the language writes it that the code was made for, $\\q$. Both are counted in the Universal Declaration of Human Rights.',
      parameters: { source: 'text', book: 'code made for', accents: 'accents' },
      options: {
        source: languageNames.en,
        book: languageNames.en,
        accents: { plain: 'dropped (é is e)', kept: 'kept (é is é)' },
      },
      quantities: {
        entropy: 'entropy per letter',
        'cross-entropy': 'cross entropy per letter',
        kl: 'KL divergence of p from q',
      },
      panels: { letters: 'letters', sum: '$H(\\p) + \\KL{\\p}{\\q} = H(\\p,\\q)$' },
      presets: {
        own: { label: 'Its own code', look: 'Every tick sits on its bar: nothing to pay but the entropy.' },
        french: {
          label: 'French in English code',
          look: 'Look where bars stand above their ticks: those letters pay, and h and w are paid for in vain.',
        },
        back: {
          label: 'English in German code',
          look: 'One letter is enough: the German text never writes q.',
        },
        accents: {
          label: 'French with its accents',
          look: 'é is every thirty-seventh letter of the French text, and the English code has none.',
        },
      },
    },
    ko: {
      actions: { swap: '맞바꾸기' },
      title: '한 언어를 다른 언어의 부호로',
      caption:
        '막대는 글에 그 글자가 나오는 비율 $\\p$이고, 눈금은 부호책이 맞추어진 언어에 그 글자가 나오는 비율 $\\q$입니다. 둘 다 세계 인권 선언에서 세었습니다.',
      parameters: { source: '글', book: '부호책의 언어', accents: '부호 붙은 글자' },
      options: {
        source: languageNames.ko,
        book: languageNames.ko,
        accents: { plain: '떼고 셈 (é를 e로)', kept: '그대로 셈 (é는 é)' },
      },
      quantities: {
        entropy: '글자당 엔트로피',
        'cross-entropy': '글자당 교차 엔트로피',
        kl: 'p를 q로 대신할 때의 KL 발산',
      },
      panels: { letters: '글자', sum: '$H(\\p) + \\KL{\\p}{\\q} = H(\\p,\\q)$' },
      presets: {
        own: { label: '제 부호책으로', look: '눈금이 모두 막대 끝에 놓여 엔트로피만 남습니다.' },
        french: {
          label: '프랑스어를 영어 부호로',
          look: '막대가 눈금보다 높은 글자에서 값을 치릅니다. h와 w에 들인 짧은 부호는 헛일이 됩니다.',
        },
        back: {
          label: '영어를 독일어 부호로',
          look: '한 글자면 충분합니다. 독일어 글에는 q가 한 번도 나오지 않습니다.',
        },
        accents: {
          label: '악상을 살린 프랑스어',
          look: '프랑스어 글에서 é는 서른일곱 글자에 한 번 나오는데, 영어 부호책에는 그 자리가 없습니다.',
        },
      },
    },
  },
});
