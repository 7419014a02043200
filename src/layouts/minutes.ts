import { figuresIn } from '../../components/prose/build/figures.ts';

/** Words in Latin letters and syllables of Hangul that are read in a minute, and the seconds for a formula that stands alone. */
const WORDS = 200;
const SYLLABLES = 500;
const FORMULA_SECONDS = 5;
/** Captions, statements and other words of components that the source of a chapter names and does not hold. */
const BESIDES = 1.16;

/** What is folded, done rather than read, or computed. */
const beyond = [
  'Exercises',
  'Exercise',
  'Further',
  'Proof',
  'Derivation',
  'Program',
  'Race',
  'Predict',
  'Claim',
  'Calc',
].map((tag) => new RegExp(`<${tag}\\b[\\s\\S]*?(?:</${tag}>|/>)`, 'g'));

/** Estimates the minutes that the main path of a chapter takes, from its source. */
export function minutesOf(body: string): number {
  const text = body.replace(/```[\s\S]*?```/g, ' ');
  const formulas = text.match(/\$\$[\s\S]*?\$\$/g)?.length ?? 0;
  const prose = beyond
    .reduce((left, part) => left.replace(part, ' '), text.replace(/\$\$[\s\S]*?\$\$/g, ' '))
    .replace(/\$[^$]*\$/g, ' ')
    .replace(/<[^>]*>/g, ' ');
  const count = (pattern: RegExp): number => prose.match(pattern)?.length ?? 0;
  const read =
    count(/\p{Script=Latin}[\p{Script=Latin}’'-]*/gu) / WORDS + count(/\p{Script=Hangul}/gu) / SYLLABLES;
  return Math.max(1, Math.round(BESIDES * (read + (formulas * FORMULA_SECONDS) / 60)));
}

/** Counts the figures of a chapter, and its exercises. */
export function contentsOf(body: string): { readonly figures: number; readonly exercises: number } {
  const count = (pattern: RegExp): number => body.match(pattern)?.length ?? 0;
  return {
    figures: figuresIn(body).length,
    exercises: count(/<Exercise\b/g),
  };
}
