// What the sentence under the GAN on a line says.
import { describe, expect, test } from 'vitest';
import { describeRun } from '../../components/cells/describe-run.ts';
import type { LossName, Quantities } from '../../src/gan/protocol.ts';
import { words as english } from '../../content/en/words/cells/gan-1d.ts';
import { words as korean } from '../../content/ko/words/cells/gan-1d.ts';
import { readerOf } from '../setup/reader.ts';

const quantities: Quantities = {
  js: 0.012,
  'js-bare': 0.012,
  kl: 0.05,
  'kl-reverse': 0.048,
  value: -1.387,
  criterion: -1.374,
  'missed-mass': 0,
  'd-loss': 0.6935,
  'd-penalty': 0,
  'g-loss': -0.69,
  'steps-per-second': 0,
};

const say = (
  dUpdates: number,
  gUpdates: number,
  more: Partial<Quantities> = {},
  loss: LossName = 'minimax',
) =>
  [english, korean].map((words) =>
    describeRun({ dUpdates, gUpdates, quantities: { ...quantities, ...more } }, loss, readerOf(words)),
  );

describe('the sentence of a run', () => {
  test('counts what each player has done, so that sixty steps of D alone are not “after 0 steps”', () => {
    const [en, ko] = say(60, 0);
    expect(en).toMatch(/^D has been updated 60 times, G 0 times\./);
    expect(ko).toMatch(/^지금까지 D를 60번, G를 0번 갱신했습니다\./);
  });

  test('has a singular, thousands and a state before the first step', () => {
    expect(say(2400, 1)[0]).toMatch(/^D has been updated 2,400 times, G 1 time\./);
    expect(say(0, 0)[0]).toMatch(/^Neither player has moved yet\./);
    expect(say(0, 0)[1]).toMatch(/^두 신경망 모두 아직 움직이지 않았습니다\./);
  });

  test('has the unit behind every number of nats, joined in Korean', () => {
    const [en, ko] = say(2, 1);
    expect(en).toContain(
      'JSD is 0.012 nats. V is −1.387 nats, and C(G), which it never exceeds, is −1.374 nats.',
    );
    expect(ko).toContain('JSD는 0.012내트입니다. V는 −1.387내트로, C(G)인 −1.374내트를 넘지 않습니다.');
  });

  test('gives a critic no V, and says why', () => {
    const [en, ko] = say(2, 1, {}, 'wasserstein');
    expect(en).toContain('JSD is 0.012 nats, and C(G) is −1.374 nats. D is a critic here');
    expect(ko).toContain('JSD는 0.012내트, C(G)는 −1.374내트입니다. 여기서 D는 비평가이고');
    for (const said of [en, ko]) expect(said).not.toContain('1.387');
  });

  test('names the direction of an infinite KL, and the share of data out of reach', () => {
    const [en, ko] = say(2, 1, { kl: Infinity, 'missed-mass': 0.257 });
    expect(en).toContain(
      'of the data from the fakes, is infinite: the generator puts nothing where a share of 0.2570',
    );
    expect(ko).toContain('정방향 KL(데이터→생성자)은 무한대입니다. 데이터 가운데 0.2570만큼이 나오는 곳에');
  });
});
