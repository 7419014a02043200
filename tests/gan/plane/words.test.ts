// What the lab says in its live sentences and its names.
import { describe, expect, test } from 'vitest';
import { describePlane, remarkOnPlane } from '../../../components/cells/describe-plane.ts';
import { levelsOf, readingsOf } from '../../../components/cells/losses.ts';
import type { PlaneQuantities } from '../../../src/gan/contract/snapshot.ts';
import { cellQuantities } from '../../../src/gan/line/quantities.ts';
import { LOSS_NAMES, type LossName, type PlaneSnapshot } from '../../../src/gan/protocol.ts';
import { labText } from '../../../src/layouts/lab-text.ts';
import { cellWords } from '../../../components/live/page/words.ts';
import { words as en } from '../../../content/en/words/cells/gan-2d.ts';
import { words as ko } from '../../../content/ko/words/cells/gan-2d.ts';
import { expectClose } from '../../setup/close.ts';
import { readerOf } from '../../setup/reader.ts';

const languages = ['en', 'ko'] as const;

/** A snapshot of which the sentence reads the step and the numbers alone. */
const snapshot = (step: number, quantities: Partial<PlaneQuantities>): PlaneSnapshot =>
  ({
    step,
    dUpdates: step,
    gUpdates: step,
    quantities: {
      js: 0.25,
      kl: 1,
      'kl-reverse': 1,
      value: -1.25,
      criterion: -1.125,
      'missed-mass': 0,
      modes: 1,
      'modes-of': 1,
      ...quantities,
    },
  }) as PlaneSnapshot;

describe('the live sentence of the lab', () => {
  test('agrees with its counts: 1 step, 1 part', () => {
    expect(describePlane(snapshot(1, {}), 'minimax', readerOf(en))).toBe(
      'After 1 step JSD is 0.250 nats, and G covers 1 of 1 part of the data. V is −1.250 nats, and never above C(G), now −1.125 nats.',
    );
    expect(describePlane(snapshot(3000, { modes: 2, 'modes-of': 3 }), 'minimax', readerOf(en))).toMatch(
      /^After 3,000 steps JSD is 0\.250 nats, and G covers 2 of 3 parts of the data\./,
    );
  });

  test('says of networks that nobody has trained that they are untrained, and counts no steps', () => {
    const start = snapshot(0, { modes: 0, 'modes-of': 3 });
    const [english, korean] = [en, ko].map((words) => describePlane(start, 'minimax', readerOf(words)));
    expect(english).toMatch(
      /^The networks are untrained: JSD is 0\.250 nats, and G covers 0 of 3 parts of the data\./,
    );
    expect(korean).toMatch(
      /^두 신경망은 아직 학습하기 전입니다\. JSD는 0\.250내트이고, G는 데이터의 3곳 가운데 0곳을 채웠습니다\./,
    );
    // The weights of a good run are no untrained ones.
    expect(describePlane(start, 'minimax', readerOf(en), 'trained')).toMatch(
      /^Before the first step, with the weights of a good run, JSD is 0\.250 nats, /,
    );
    expect(describePlane(start, 'minimax', readerOf(ko), 'trained')).toMatch(
      /^잘 끝난 학습의 가중치로 시작하기 전입니다\. JSD는 0\.250내트이고, /,
    );
    // One update of D alone is no step, and yet training.
    expect(describePlane({ ...start, dUpdates: 1 }, 'minimax', readerOf(en))).toMatch(/^After 0 steps /);
  });

  test('joins a number and its unit in Korean', () => {
    expect(describePlane(snapshot(3000, { modes: 2, 'modes-of': 3 }), 'minimax', readerOf(ko))).toBe(
      '3,000스텝 뒤 JSD는 0.250내트입니다. G는 데이터의 3곳 가운데 2곳을 채웠습니다. V는 −1.250내트로, C(G)인 −1.125내트를 넘지 않습니다.',
    );
  });

  test('gives a small share of the data as a number that is read, not as a computer writes it', () => {
    for (const language of languages) {
      const said = describePlane(
        snapshot(5, { kl: Infinity, 'missed-mass': 2e-5 }),
        'minimax',
        readerOf({ en, ko }[language]),
      );
      expect(said).toContain('2.00×10⁻⁵');
      expect(said).not.toMatch(/\de-\d/);
    }
  });
});

describe('the line below the numbers', () => {
  const remark = (noise: number, quantities: Partial<PlaneQuantities>) =>
    languages.map((language) =>
      remarkOnPlane({ 'instance-noise': noise }, snapshot(5, quantities), readerOf({ en, ko }[language])),
    );

  test('says that the laws are blurred, by how much, and JSD without that', () => {
    for (const said of remark(0.2, { js: 0.0427, 'js-fine': 0.0431, 'js-bare': 0.2477 })) {
      expect(said).toContain('0.20');
      expect(said).toContain('0.248');
      // What cells hide there is a digit that nobody reads.
      expect(said).not.toContain('0.043');
    }
  });

  test('says what the cells hide, where that can be read', () => {
    const [english, korean] = remark(0, { js: 0.2861, 'js-fine': 0.3276, 'js-bare': 0.3276 });
    for (const said of [english, korean]) expect(said).toMatch(/0\.286.*0\.328/);
    expect(english).toMatch(/^Nothing is blurred here/);
    expect(korean).toMatch(/^인스턴스 잡음이 0이어서/);
  });
});

describe('a critic', () => {
  test('has no V in the sentence, and no number for V or D’s accuracy', () => {
    for (const language of languages) {
      const said = describePlane(snapshot(5, {}), 'wasserstein', readerOf({ en, ko }[language]));
      expect(said).not.toContain('1.250');
      expect(said).toContain('1.125');
    }
    const readings = (loss: LossName) => readingsOf({ loss, penalty: 0.1, 'instance-noise': 0.2 });
    expect(readings('wasserstein')).toMatchObject({ value: 'meaningless', accuracy: 'meaningless' });
    expect(readings('minimax')).toMatchObject({ value: 'information', accuracy: 'none' });
  });
});

describe('the losses', () => {
  test('are in nats where they are logarithms, and nowhere else', () => {
    const unit = (loss: LossName) => {
      const readings = readingsOf({ loss, 'instance-noise': 0 });
      return [readings['d-loss'], readings['g-loss']];
    };
    for (const loss of ['minimax', 'non-saturating'] as const)
      expect(unit(loss)).toEqual(['information', 'information']);
    for (const loss of ['least-squares', 'wasserstein'] as const)
      expect(unit(loss)).toEqual(['none', 'none']);
  });

  test.for([...LOSS_NAMES])('of %s come to their levels where D answers ½ everywhere', (loss) => {
    // Oracle: the integrals themselves, for two laws on two cells and a logit of 0.
    const [p, q] = [Float64Array.of(0.3, 0.7), Float64Array.of(0.6, 0.4)];
    const law = (mass: Float64Array) => ({ mass, logMass: mass.map(Math.log), singular: [] });
    const quantities = cellQuantities(law(p), law(q), [0, 0], loss);
    for (const { of, at } of levelsOf[loss])
      expectClose(quantities[`${of}-loss`], at, { absolute: 1e-15, what: `${loss}, ${of}` });
  });
});

const wholeText = async (): Promise<string> => (await Promise.all(languages.map(labText))).join('\n');

describe('the names in the lab', () => {
  test('call the loss of D no mean BCE: with least squares and Wasserstein it is another number', () => {
    for (const language of languages) expect({ en, ko }[language].quantities['d-loss']).not.toContain('BCE');
  });

  test('have one name for the push, for G’s grid and for each noise', async () => {
    const { parameters, quantities, caption } = en;
    // The arrows are the push on single fakes, the number is its mean.
    for (const name of [parameters['show-push'], quantities.push]) expect(name).toContain('push');
    expect(caption).toContain(parameters['show-manifold']);
    expect(caption).toContain('the push on a fake');
    expect(await wholeText()).not.toMatch(/added noise|더한 잡음|warped grid|잡음 수준|자료/);
  });

  test('claim no number to be exact that comes from cells', async () => {
    expect(await wholeText()).not.toMatch(/\bexact (on|dens)|densities are exact|정확한 (값|밀도)/i);
  });

  test('fit their particles: WebGL을, WebGPU를', () => {
    expect(cellWords.ko.fallback('WebGL')).toContain('WebGL을');
    expect(cellWords.ko.fallback('WebGPU')).toContain('WebGPU를');
  });
});
