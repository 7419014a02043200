// What the lab says in its live sentences and its names.
import { describe, expect, test } from 'vitest';
import { gan2d } from '../../../components/cells/gan-2d.ts';
import { describePlane } from '../../../components/cells/describe-plane.ts';
import type { PlaneQuantities } from '../../../src/gan/contract/snapshot.ts';
import type { PlaneSnapshot } from '../../../src/gan/protocol.ts';
import { labText } from '../../../src/layouts/lab-text.ts';
import { cellWords } from '../../../components/live/page/words.ts';
import { words as en } from '../../../content/en/words/cells/gan-2d.ts';
import { words as ko } from '../../../content/ko/words/cells/gan-2d.ts';
import { readerOf } from '../../setup/reader.ts';

const languages = ['en', 'ko'] as const;

/** A snapshot of which the sentence reads the step and the numbers alone. */
const snapshot = (step: number, quantities: Partial<PlaneQuantities>): PlaneSnapshot =>
  ({
    step,
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
    expect(describePlane(snapshot(1, {}), readerOf(en))).toBe(
      'After 1 step JSD is 0.250 nats, and G covers 1 of 1 part of the data. V is −1.250 nats, and never above C(G), now −1.125 nats.',
    );
    expect(describePlane(snapshot(3000, { modes: 2, 'modes-of': 3 }), readerOf(en))).toMatch(
      /^After 3,000 steps JSD is 0\.250 nats, and G covers 2 of 3 parts of the data\./,
    );
  });

  test('joins a number and its unit in Korean', () => {
    expect(describePlane(snapshot(3000, { modes: 2, 'modes-of': 3 }), readerOf(ko))).toBe(
      '3,000스텝 뒤 JSD는 0.250내트입니다. G는 데이터의 3곳 가운데 2곳을 채웠습니다. V는 −1.250내트로, C(G)인 −1.125내트를 넘지 않습니다.',
    );
  });

  test('gives a small share of the data as a number that is read, not as a computer writes it', () => {
    for (const language of languages) {
      const said = describePlane(
        snapshot(5, { kl: Infinity, 'missed-mass': 2e-5 }),
        readerOf({ en, ko }[language]),
      );
      expect(said).toContain('2.00×10⁻⁵');
      expect(said).not.toMatch(/\de-\d/);
    }
  });
});

const wholeText = async (): Promise<string> => (await Promise.all(languages.map(labText))).join('\n');

describe('the names in the lab', () => {
  test('call no loss of D what is its mean BCE whatever is lowered, and give no unit to the loss of G', () => {
    // With least squares and Wasserstein D lowers another number, and a critic’s score is no information.
    for (const language of languages) expect({ en, ko }[language].quantities['d-loss']).toContain('BCE');
    expect(gan2d.units['g-loss'].unit).toBe('none');
  });

  test('have one name for the push, for G’s grid and for each noise', async () => {
    const { parameters, quantities, caption } = en;
    expect(parameters['show-push']).toBe(quantities.push);
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
