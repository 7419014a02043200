// The slider of a learning rate and the field beside it, and what is said where a field is left with no value.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { rateControl } from '../../components/controls/rate.ts';
import { scheduleControl } from '../../components/controls/schedule.ts';
import { wholeControl } from '../../components/controls/whole.ts';
import { words as english } from '../../content/en/words/controls/fields.ts';
import { words as korean } from '../../content/ko/words/controls/fields.ts';
import { choice, rate, schedule, whole } from '../../src/notebook/kinds/index.ts';

const own = rate(0.002);
const context = { name: 'd-rate', label: 'rate of D', labelHtml: 'rate of D', options: {}, words: english };

function control() {
  const { document } = parseHTML(`<!doctype html><body>${rateControl.html(own, context)}</body>`);
  const [slider, exact] = document.querySelectorAll('input');
  if (!slider || !exact) throw new Error('the control has not its two fields');
  const read = (field: HTMLInputElement, value: string) => {
    field.value = value;
    return rateControl.read(own, field, own.initial);
  };
  return { document, slider, exact, read };
}

describe('a learning rate', () => {
  test('is a native slider of the parameter’s name, which says the rate, and a field with a name of its own', () => {
    const { slider, exact } = control();
    expect([slider.type, slider.name, slider.getAttribute('aria-valuetext')]).toEqual([
      'range',
      'd-rate',
      '0.002',
    ]);
    expect(['value', 'min', 'max'].map((name) => slider.getAttribute(name))).toEqual(['10', '0', '21']);
    expect([exact.type, exact.getAttribute('name'), exact.value, exact.getAttribute('aria-label')]).toEqual([
      'text',
      null,
      '0.002',
      'rate of D, as a number',
    ]);
  });

  test('is read from the slider’s stops, and from the field as anybody writes a number', () => {
    const { slider, exact, read } = control();
    expect([0, 11, 21].map((stop) => read(slider, String(stop)))).toEqual([0.000001, 0.005, 10]);
    expect(['0.003', ' 0,003 ', '1e-4', '1e−4', ',5'].map((text) => read(exact, text))).toEqual([
      0.003, 0.003, 0.0001, 0.0001, 0.5,
    ]);
    expect(['', 'x', '0', '11', '1,2,3'].map((text) => read(exact, text))).toEqual(Array(5).fill(undefined));
  });

  test('counts only once the field is left, since 1 stands on the way to 1e-4', () => {
    const { slider, exact } = control();
    expect([rateControl.isWhenLeft?.(slider), rateControl.isWhenLeft?.(exact)]).toEqual([false, true]);
  });

  test('between two stops is written whole, and the slider says it from the nearer one', () => {
    const { document, slider, exact } = control();
    rateControl.write(document, own, 0.003, english);
    expect([slider.value, slider.getAttribute('aria-valuetext'), exact.value]).toEqual([
      '10',
      '0.003',
      '0.003',
    ]);
  });
});

describe('a field that is left with no value says what it takes and what stays', () => {
  test.each([
    [
      rateControl.refusal?.(own, '11', english, 0.003),
      /^This takes numbers from 0\.000001 to 10, not “11”, so it stays at 0\.003\.$/,
    ],
    [
      rateControl.refusal?.(own, '11', korean, 0.003),
      /^0\.000001부터 10까지의 수를 넣어 주세요\(넣은 값: 11\)\. 0\.003 그대로/,
    ],
    [
      wholeControl.refusal?.(whole({ min: 1, max: 512, initial: 128 }), '513', english, 128),
      /whole numbers from 1 to 512, not “513”, so it stays at 128/,
    ],
    [
      wholeControl.refusal?.(whole({ min: 1, max: 512, initial: 128 }), '', english, 128),
      /^This takes whole numbers from 1 to 512, so it stays at 128\.$/,
    ],
    [
      wholeControl.refusal?.(whole({ min: 1, max: 512, initial: 128 }), '513', korean, 128),
      /^1부터 512까지의 정수/,
    ],
  ])('%s', (sentence, what) => {
    expect(sentence).toMatch(what);
  });

  const plan = schedule({
    loss: choice(['minimax', 'wasserstein'], 'minimax'),
    'g-rate': own,
    'd-steps': whole({ min: 0, max: 10, initial: 1 }),
  });

  test.each([
    ['loss_minimax', /does not begin with a step/, /스텝\(정수\)으로 시작하지 않아/],
    ['5', /does not say what happens at its step/, /무엇을 할지가 없어/],
    [
      '5_rate_3',
      /can change on the way.*loss, g-rate, d-steps/,
      /도중에 바꿀 수 없어.*loss, g-rate, d-steps/,
    ],
    ['5_loss_hinge', /loss takes minimax, wasserstein/, /loss에 쓸 수 있는 값: minimax, wasserstein/],
    ['5_g-rate_99', /g-rate takes a number from 0\.000001 to 10/, /0\.000001부터 10까지의 수/],
    ['5_d-steps_1.5', /d-steps takes a whole number from 0 to 10/, /0부터 10까지의 정수/],
    ['300_d, 100_g', /“100_g” stands after step 300/, /“100_g” 항목이 300스텝 뒤에/],
  ])('of the changes %j', (text, en, ko) => {
    expect(scheduleControl.refusal?.(plan, text, english, [])).toMatch(en);
    expect(scheduleControl.refusal?.(plan, text, korean, [])).toMatch(ko);
  });
});
