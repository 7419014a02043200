// Korean particles follow the sound before them: 값은 but 수는, 3을 but 2를. In a live sentence what stands before is a
// number, a symbol or a label, so the choice is made here.

/** The two forms of a particle, the one after a consonant first. */
export type Particle =
  '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이라/라' | '이나/나' | '이고/고' | '이며/며';

/** The ending of a word when it is read aloud: ㄹ counts as a vowel before 로. */
type Ending = 'vowel' | 'consonant' | 'rieul';

const digitEndings: Readonly<Record<string, Ending>> = {
  // 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구
  0: 'consonant',
  1: 'rieul',
  2: 'vowel',
  3: 'consonant',
  4: 'vowel',
  5: 'vowel',
  6: 'consonant',
  7: 'rieul',
  8: 'rieul',
  9: 'vowel',
};

/** Latin letters by their Korean names: 엘, 엠, 엔, 아르; every other name ends in a vowel. */
const letterEndings: Readonly<Record<string, Ending>> = {
  l: 'rieul',
  m: 'consonant',
  n: 'consonant',
  r: 'vowel',
};

const signEndings: Readonly<Record<string, Ending>> = {
  // 무한대, 퍼센트, 엡실론, 입실론, 오미크론; the other Greek names end in a vowel.
  '∞': 'vowel',
  '%': 'vowel',
  ε: 'consonant',
  υ: 'consonant',
  ο: 'consonant',
  // 이분의 일 and its kin are read with the upper number last; primes are 프라임, a hat is 햇, a star is 스타.
  '½': 'rieul',
  '¼': 'rieul',
  '¾': 'consonant',
  '⅓': 'rieul',
  '⅔': 'vowel',
  '′': 'consonant',
  "'": 'consonant',
  '\u0302': 'consonant',
  '*': 'vowel',
  '∗': 'vowel',
};

/** Latin words that Korean reads as words and not letter by letter, where the spelling would mislead. */
const wordEndings: Readonly<Record<string, Ending>> = {
  adam: 'consonant',
  gan: 'consonant',
  wasserstein: 'consonant',
  tanh: 'vowel',
  relu: 'vowel',
  sgd: 'vowel',
  pytorch: 'vowel',
  webgpu: 'vowel',
  webgl: 'rieul',
  cpu: 'vowel',
  json: 'consonant',
};

function endingOfSyllable(syllable: string): Ending {
  const final = ((syllable.codePointAt(0) ?? 0) - 0xac00) % 28;
  return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
}

/** Finds the ending of a number: 0.30 ends in 영; a whole number that ends in zeros ends in 십, 백, 천 or 만, all consonants. */
function endingOfNumber(number: string): Ending {
  return digitEndings[number.at(-1) ?? ''] ?? 'vowel';
}

function endingOf(word: string): Ending {
  // A closing bracket or quotation mark is not read aloud; an index is.
  const read = word
    .normalize('NFD')
    .normalize('NFC')
    .replace(/[\s)\]}⟩’”'"»」』.,:;!?]+$/u, '');
  const last = [...read].at(-1) ?? '';
  if (/[가-힣]/.test(last)) return endingOfSyllable(last);
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(last)) return 'consonant'; // 제곱
  if (/\d/.test(last)) return endingOfNumber(read);
  const combined = /\p{L}\u0302$/u.test(word.normalize('NFD')) ? '\u0302' : last;
  const sign = signEndings[combined] ?? signEndings[last];
  if (sign) return sign;
  const latin = /[A-Za-z]+$/.exec(read)?.[0] ?? '';
  return wordEndings[latin.toLowerCase()] ?? letterEndings[last.toLowerCase()] ?? 'vowel';
}

/** Chooses the form of a particle after a word, a number or a symbol: `particle('3', '을/를')` is 을. */
export function particle(word: string, pair: Particle): string {
  const [afterConsonant = '', afterVowel = ''] = pair.split('/');
  const ending = endingOf(word);
  if (pair === '으로/로') return ending === 'consonant' ? afterConsonant : afterVowel;
  return ending === 'vowel' ? afterVowel : afterConsonant;
}

/** Writes a word with its particle: `withParticle('WebGL', '을/를')` is WebGL을. */
export const withParticle = (word: string, pair: Particle): string => word + particle(word, pair);
