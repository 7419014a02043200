import { describe, expect, test } from 'vitest';
import { faultOfMathml, parseMathml } from '../../components/prose/build/mathml.ts';

describe('MathML', () => {
  test('is read into a tree, with its attributes and characters', () => {
    const [math] = parseMathml(
      '<math><mi class="log" data-bits="&lt;mi&gt;">a &lt; b</mi><mspace/></math>',
    ).children;
    expect(math?.children.map(({ name }) => name)).toEqual(['mi', 'mspace']);
    expect(math?.children[0]).toMatchObject({
      text: 'a < b',
      attributes: { class: 'log', 'data-bits': '<mi>' },
    });
  });

  test.each(['<math><mi>x</math>', '<math>', '</math>', '<math></mrow></math>'])(
    'throws where %s',
    (html) => {
      expect(() => parseMathml(html)).toThrow(RangeError);
    },
  );

  test.each([
    ['<msub><mi>a</mi></msub>', /<msub> of 1 parts, which takes 2/],
    ['<msub><mi>a</mi><mi>b</mi><mn>2</mn></msub>', /<msub> of 3/],
    ['<mfrac><mn>1</mn></mfrac>', /<mfrac> of 1/],
    ['<msubsup><mi>a</mi><mn>1</mn></msubsup>', /<msubsup> of 2 parts, which takes 3/],
    ['<mrow><munderover><mo>∑</mo><mi>i</mi></munderover></mrow>', /<munderover>/],
    ['<mo><mi>E</mi></mo>', /<mi> within <mo>/],
    ['<msub><msub><mi>log</mi><mn>2</mn></msub><mn>2</mn></msub>', /two bases/],
  ])('%s is at fault', (inner, message) => {
    expect(faultOfMathml(`<math>${inner}</math>`)).toMatch(message);
  });

  test('is without fault where each element has the parts that it takes', () => {
    const right =
      '<msub><mi>log</mi><mn>2</mn></msub><mfrac><mn>1</mn><mn>2</mn></mfrac><msubsup><mi>a</mi><mn>1</mn><mn>2</mn></msubsup>';
    expect(faultOfMathml(`<math>${right}</math>`)).toBeUndefined();
  });
});
