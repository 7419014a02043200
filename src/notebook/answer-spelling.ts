// Readers write numbers in many ways, which become one before the grammar reads them: full-width digits, ½, a true minus,
// thousands and decimal commas, 4분의 3, 1만, formulas as TeX, and text before or after the number.

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const power = (run: string): string =>
  `^(${[...run].map((sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '' : superscripts.indexOf(sign))).join('')})`;

/** Replaces fraction characters; after a whole number ½ is added to it. */
function vulgar(_: string, whole: string, sign: string): string {
  const fraction = sign.normalize('NFKC').replaceAll('\u2044', '/');
  if (!fraction.includes('/')) return `${whole}${fraction}`;
  return whole === '' ? `(${fraction})` : `(${whole}+${fraction})`;
}

/** Translates formulas of this book, as they are copied from a page. */
function withoutTex(text: string): string {
  const plain = text
    .replaceAll('$', '')
    .replace(/\\(?:left|right|bigl?|bigr|Bigl?|Bigr)(?=[()[\]])/g, '')
    .replace(/\\[,;:! ]|\\(?:quad|mathrm|operatorname|text|displaystyle)(?![a-z])/g, ' ')
    .replace(/\\[td]?frac\s*(\d)\s*(\d)/g, '($1/$2)')
    .replace(/\\(?:cdot|times)(?![a-z])/g, '*')
    .replace(/\\infty(?![a-z])/g, '∞');
  // Fractions may hold fractions: the innermost goes first.
  let last = '';
  let read = plain;
  while (read !== last) {
    last = read;
    read = read.replace(/\\[td]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '(($1)/($2))');
  }
  return read
    .replace(/\\(?=[a-z])/g, ' ')
    .replace(/\{/g, '(')
    .replace(/\}/g, ')');
}

const myriads: Readonly<Record<string, number>> = { 억: 1e8, 만: 1e4, 천: 1e3, 백: 100 };

const count = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Adds up Korean numerals: 1만 2천 is 12000. 만 and 억 do not multiply, as in prices and counts. */
const korean = (text: string): string =>
  text
    .replace(/((?:\d[\d.,]*\s*[억만천백]\s*)+)(\d+)?(?!\s*분의)/g, (whole, parts: string, rest = '0') => {
      const values = [...parts.matchAll(/(\d[\d.,]*)\s*([억만천백])/g)].map(
        ([, digits = '', name = '']) => count(digits) * (myriads[name] ?? NaN),
      );
      const sum = values.reduce((total, value) => total + value, Number(rest));
      return Number.isNaN(sum) ? whole : String(sum);
    })
    .replace(/([\d.,]+)\s*분의\s*([\d.,]+)/g, '($2/$1)')
    .replace(/무한대/g, '∞')
    .replace(/퍼센트|percent/g, '%');

/** Reads commas: one before groups of three digits separates thousands, as in this book; any other is a decimal comma. */
function commas(text: string): string {
  const groups = /(?<![\d.,])([1-9]\d{0,2}(?:,\d{3})+)(?![\d,])/g;
  // 1.234,5: a comma behind a point can only be the decimal one.
  const european = /(?<![\d.,])([1-9]\d{0,2}(?:\.\d{3})+),(\d+)(?![\d.,])/g;
  return text
    .replace(european, (_, whole: string, part: string) => `${whole.replaceAll('.', '')}.${part}`)
    .replace(groups, (whole) => whole.replaceAll(',', ''))
    .replace(/(?<![\d.,])([1-9]\d{0,2}(?: \d{3})+)(?![\d.,]* ?\d)/g, (whole) => whole.replaceAll(' ', ''))
    .replace(/(?<![\d.,])(\d*),(\d+)(?![\d,])/g, '$1.$2');
}

const known = /(log|ln|exp|sqrt|inf|infinity|pi|sigma|sigmoid|e)$/;

/** Removes text after a number: units that the caller has not removed, counters, words, a full stop. */
function withoutTail(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/[\s.,;:!?。]+$/u, '');
    // 75th, 49배, 75 letters, 0.7입니다: letters that are no name of the grammar.
    const tail = /(?<=[\d)%∞π\s])(?:\p{L}+)$/u.exec(rest)?.[0];
    if (tail !== undefined && !known.test(tail)) rest = rest.slice(0, -tail.length);
  }
  return rest;
}

/** Removes text before a number: n =, D(x) ≈, about. Of several parts joined by = the last one is kept. */
const withoutHead = (text: string): string =>
  (text.split(/[=≈≃∼~]/).at(-1) ?? '').replace(/^\s*(about|around|roughly|approximately|약|대략)\s+/, '');

/** Brings a typed answer to the spelling of the grammar. */
export function spell(text: string): string {
  const signs = withoutTex(text)
    .replace(/log\s*[₂]/gi, 'log_2 ')
    .replace(/([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/gu, power)
    .replace(/(\d*)(\p{No})/gu, vulgar)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[−–—]/g, '-')
    .replace(/[×·⋅]/g, '*')
    .replace(/[÷∕⁄]/g, '/')
    .replace(/\*\*/g, '^')
    .replace(/[\u2061-\u2064\u200b\u2060]/g, '');
  return withoutTail(withoutHead(commas(korean(signs))))
    .replace(/%/g, '/100')
    .trim();
}
