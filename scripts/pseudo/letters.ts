// Accented English: each letter becomes one that looks like it and is no English letter, so that a page shows at once
// which of its words were never taken from the folder of a language.

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'áƀćđéƒğĥíĵķłɱńóþɋŕśťúṽŵẋýžÁƁĆĐÉƑĞĤÍĴĶŁṀŃÓÞɊŔŚŤÚṼŴẊÝŽ'];

const letters = new Map([...plain].map((letter, i) => [letter, accented[i] ?? letter]));

/** What is no prose: formulas, code, tags, character references, the address of a link. */
const protectedParts = /\$\$[\s\S]+?\$\$|\$(?:\\.|[^$\\])+\$|`[^`]*`|<[^>]*>|&#?\w+;|\]\([^)]*\)/g;

function accentLetters(text: string): string {
  return [...text].map((letter) => letters.get(letter) ?? letter).join('');
}

/** Puts an accent on every letter of a text that a reader sees, and leaves formulas, code and markup alone. */
export function accent(text: string): string {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(protectedParts)) {
    result += accentLetters(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + accentLetters(text.slice(end));
}
