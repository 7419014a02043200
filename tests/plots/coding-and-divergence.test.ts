// What the figures of chapters 5 and 6 say is what they show: live sentences, and presets that name a number.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { renderPlot } from '../../components/plots/render.ts';
import type { Widget } from '../../components/widgets/registry.ts';
import { loadWidget } from '../../components/widgets/registry.ts';
import type { Language } from '../../src/notebook/language.ts';
import { initialValues } from '../../src/notebook/widget.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const frame = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (widget: Widget, set: Values = {}): Values => ({
  ...initialValues(widget.parameters),
  ...set,
});

function presetOf(widget: Widget, id: string): Values {
  const preset = widget.presets.find((one) => one.id === id);
  if (!preset) throw new Error(`${widget.id} has no preset ${id}`);
  return valuesOf(widget, preset.set);
}

const quantitiesOf = (widget: Widget, values: Values): Readonly<Record<string, number>> =>
  widget.quantities(values);

const sentence = (widget: Widget, values: Values): string =>
  widget.describe(values, widget.quantities(values), 'nats');

const inWords = async (language: Language) => ({
  bce: await loadWidget('bce', language),
  bars: await loadWidget('cross-entropy', language),
  fit: await loadWidget('fit', language),
  kl: await loadWidget('kl', language),
  letters: await loadWidget('text-coding', language),
});
const widgets = await inWords('en');
const korean = await inWords('ko');

describe('one language in another one’s code', () => {
  const letters = (id: string, panel: string): string => {
    const values = presetOf(widgets.letters, id);
    const panels = widgets.letters.figure(values, widgets.letters.quantities(values), frame);
    const drawn = panels[panel] as Parameters<typeof renderPlot>[0]; // every panel of a widget is a plot
    return renderPlot(drawn, { name: 'name', id: 'id' }, document).svg.outerHTML;
  };

  // Oracle: counts of the two texts made with another program: e is 17.42 % against 12.43 %, z 1.18 % against 0.05 %.
  test('names the letter that adds most, and what it adds', () => {
    const values = valuesOf(widgets.letters);
    expect(sentence(widgets.letters, values)).toContain('The letter that adds most is e: 0.059 of 0.151.');
    expect(sentence(korean.letters, values)).toContain(
      '가장 많이 더하는 글자는 e입니다. 0.151내트 가운데 0.059내트를 차지합니다.',
    );
  });

  test('draws the letters that only the other language has, in both pictures', () => {
    for (const panel of ['letters', 'added']) {
      const drawn = letters('french', panel);
      for (const letter of ['w', 'k', 'z'])
        expect(drawn, `${letter} in ${panel}`).toContain(`>${letter}</text>`);
    }
  });

  test('in French, e and u add most; h is hardly written, and w, k and z never are', () => {
    const values = presetOf(widgets.letters, 'french');
    const panels = widgets.letters.figure(values, widgets.letters.quantities(values), frame);
    const added = panels['added']?.table.rows ?? [];
    const most = [...added].sort((a, b) => Number(b[1]) - Number(a[1])).map(([letter]) => letter);
    expect(most.slice(0, 2)).toEqual(['e', 'u']);
    const shares = new Map((panels['letters']?.table.rows ?? []).map(([letter, p]) => [letter, Number(p)]));
    expect(shares.get('h')).toBeLessThan(0.005);
    for (const letter of ['w', 'k', 'z']) expect(shares.get(letter)).toBe(0);
  });

  test('says how many more letters in the number that fits', () => {
    const values = valuesOf(widgets.letters, { source: 'vie', book: 'haw', accents: 'kept' });
    expect(sentence(widgets.letters, values)).toMatch(/ and \d+ more letters, and its book/);
    expect(sentence(widgets.letters, values)).not.toMatch(/\b1 more letters/);
  });
});

describe('one prediction, its loss and its slope', () => {
  test('the soft label stands at ln 9, where the slope is nothing and the loss is the entropy of (0.9, 0.1)', () => {
    const { gradient, loss } = quantitiesOf(widgets.bce, presetOf(widgets.bce, 'soft'));
    // Oracle: −0.9 ln 0.9 − 0.1 ln 0.1. Tolerance: a few roundings.
    expect(gradient).toBe(0);
    expect(loss).toBeCloseTo(0.3250829733914482, 14);
    const said = sentence(widgets.bce, presetOf(widgets.bce, 'soft'));
    expect(said).toContain('the prediction 0.90000000 the loss is 0.325 nats, and its slope is 0.0000.');
  });

  test('a slope that is small and not zero keeps its digits: −σ(−20) at the label 1 and the logit 20', () => {
    const { gradient = NaN } = quantitiesOf(widgets.bce, valuesOf(widgets.bce, { y: 1, logit: 20 }));
    // Tolerance: a few roundings of the quotient.
    expect(gradient / (-Math.exp(-20) / (1 + Math.exp(-20)))).toBeCloseTo(1, 14);
  });

  test('a link to it brings the same logit, and a value beside it goes to the nearest step', () => {
    const logit = widgets.bce.parameters['logit'];
    expect(logit?.parse(logit.format(Math.log(9)))).toBe(Math.log(9));
    expect(logit?.parse('2.19')).toBe(2.2);
  });

  test('sure and wrong: the loss is within 0.01 of a, and the slope within 0.01 of 1', () => {
    const values = presetOf(widgets.bce, 'wrong');
    const { gradient = NaN, loss = NaN } = quantitiesOf(widgets.bce, values);
    expect(loss - (values['logit'] as number)).toBeGreaterThan(0);
    expect(loss - (values['logit'] as number)).toBeLessThan(0.01);
    expect(1 - gradient).toBeGreaterThan(0);
    expect(1 - gradient).toBeLessThan(0.01);
  });
});

describe('four bars', () => {
  test('say what is owed in any case and what the belief adds, with the person or the quantity as the subject', () => {
    const values = valuesOf(widgets.bars);
    expect(sentence(widgets.bars, values)).toBe(
      'An outcome costs at least 1.110 nats on average, whatever you believe. Believing q adds 0.277, which makes 1.386.',
    );
    expect(sentence(korean.bars, values)).toBe(
      '무엇을 믿든 결과 하나에 평균 1.110내트 이상이 듭니다. q를 믿으면 0.277내트가 더 들어 모두 1.386내트입니다.',
    );
  });
});

describe('two densities', () => {
  const cut = (lo: number): string =>
    sentence(korean.kl, valuesOf(widgets.kl, { 'p-cut-lo': lo, 'q-cut-lo': 1 }));

  test('the place of an infinite divergence needs no particle that a number could spoil', () => {
    expect(cut(-3)).toContain('x가 −3.00에서 1.00까지인 곳에 p의 확률은 있는데 q의 확률이 없기 때문입니다.');
    expect(cut(-2)).toContain('x가 −2.00에서 1.00까지인 곳에');
  });

  test('5, 10 and 20 bins split one another: the divergence grows each time and stays under that of the densities', () => {
    const { kl: whole = NaN } = quantitiesOf(widgets.kl, valuesOf(widgets.kl));
    const binned = [5, 10, 20].map(
      (bins) => quantitiesOf(widgets.kl, valuesOf(widgets.kl, { form: 'bars', bins }))['kl'] ?? NaN,
    );
    expect(binned).toEqual([...binned].sort((a, b) => a - b));
    expect(new Set(binned).size).toBe(3);
    expect(binned.at(-1)).toBeLessThan(whole);
  });

  test('more bins need not show more: four show more than five, as the chapter says', () => {
    const [four = NaN, five = NaN] = [4, 5].map(
      (bins) => quantitiesOf(widgets.kl, valuesOf(widgets.kl, { form: 'bars', bins }))['kl'],
    );
    expect(four).toBeGreaterThan(five);
  });

  test('a bell on one of two hills: KL(p‖q) is large, KL(q‖p) is under one nat', () => {
    const values = quantitiesOf(widgets.kl, presetOf(widgets.kl, 'one-of-two'));
    expect(values['kl']).toBeGreaterThan(5);
    expect(values['kl-reverse']).toBeLessThan(1);
  });

  test('folds away what belongs to the next chapter', () => {
    expect(widgets.kl.folded).toEqual(['js', 'js-distance', 'wasserstein']);
  });
});

describe('one bell for two hills', () => {
  const at = (separation: number, language: Language): string =>
    sentence({ en: widgets, ko: korean }[language].fit, valuesOf(widgets.fit, { separation, width: 0.5 }));

  // Oracle: KL(q‖p) lets go at ±1.400 and JSD at ±2.122 for hills of width 0.5.
  test('says “too”, and 도 in Korean, where two measures do the same, and only there', () => {
    expect(at(1, 'en')).toMatch(/over both, and by JSD it is \S+ \S+, over both too\./);
    expect(at(1.7, 'en')).toMatch(/on one, and by JSD it is \S+ \S+, over both\. /);
    expect(at(3, 'en')).toMatch(/on one, and by JSD it is \S+ \S+, on one too\. /);
    expect(at(1, 'ko')).toMatch(/분포는 둘 다 덮고, JSD로 고른 \S+ \S+ 분포도 둘 다 덮습니다\./);
    expect(at(1.7, 'ko')).toMatch(/분포는 하나만 덮고, JSD로 고른 \S+ \S+ 분포는 둘 다 덮습니다\./);
    expect(at(3, 'ko')).toMatch(/분포는 하나만 덮고, JSD로 고른 \S+ \S+ 분포도 하나만 덮습니다\./);
  });
});
