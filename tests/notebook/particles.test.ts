// Oracle: how a Korean teacher reads numbers, letters and signs aloud (style.md, findings/korean.md).
import { describe, expect, it } from 'vitest';
import { withParticle, type Particle } from '../../src/notebook/particles.ts';

const cases: readonly (readonly [word: string, pair: Particle, wanted: string])[] = [
  ['값', '은/는', '값은'],
  ['수', '은/는', '수는'],
  ['비트', '을/를', '비트를'],
  ['내트', '이/가', '내트가'],
  ['번', '이/가', '번이'],
  ['방울', '으로/로', '방울로'],
  ['분포족', '으로/로', '분포족으로'],
  ['0', '이/가', '0이'],
  ['1', '으로/로', '1로'],
  ['2', '과/와', '2와'],
  ['3', '을/를', '3을'],
  ['6', '으로/로', '6으로'],
  ['8', '으로/로', '8로'],
  ['−3.00', '과/와', '−3.00과'],
  ['0.60', '을/를', '0.60을'],
  ['1,000', '은/는', '1,000은'],
  ['1.09', '이/가', '1.09가'],
  ['10⁻³', '과/와', '10⁻³과'],
  ['∞', '이/가', '∞가'],
  ['½', '이/가', '½이'],
  ['¾', '이/가', '¾이'],
  ['p', '은/는', 'p는'],
  ['q', '을/를', 'q를'],
  ['D', '이/가', 'D가'],
  ['KL', '을/를', 'KL을'],
  ['KL', '으로/로', 'KL로'],
  ['JSD', '으로/로', 'JSD로'],
  ['GAN', '은/는', 'GAN은'],
  ['WebGL', '을/를', 'WebGL을'],
  ['WebGPU', '을/를', 'WebGPU를'],
  ['Adam', '이/가', 'Adam이'],
  ['σ', '은/는', 'σ는'],
  ['ε', '을/를', 'ε을'],
  ['p̂', '은/는', 'p̂은'],
  ['ŷ', '으로/로', 'ŷ으로'],
  ['v′', '이라/라', 'v′이라'],
  ['D*', '이/가', 'D*가'],
  ['N(3.00, 0.50)', '을/를', 'N(3.00, 0.50)을'],
  ['‘되살리기: 다른 손실’', '을/를', '‘되살리기: 다른 손실’을'],
];

describe('a Korean particle', () => {
  it.each(cases)('fits the sound before it: %s %s', (word, pair, wanted) => {
    expect(withParticle(word, pair)).toBe(wanted);
  });
});
