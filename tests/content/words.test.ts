// The words of the languages: one module for each thing that speaks, the same in each, held to the same interface.
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/notebook/language.ts';
import { listFiles, read } from '../setup/sources.ts';

const [first, ...others] = languages;

/** The modules of a language, from its folder of words: `live/save.ts`. */
function modulesOf(language: string): readonly string[] {
  const folder = `content/${language}/words/`;
  return listFiles(folder.slice(0, -1)).map((file) => file.slice(folder.length));
}

/** What several modules say is in `parts`, of no interface of its own; `widgets.ts` only leads to its folder. */
const isModule = (file: string): boolean => !/(^|\/)parts\/|^widgets\.ts$/.test(file);

/** The interface that a module says its words keep. */
const kindOf = (language: string, module: string): string | undefined =>
  /export const words: ([^=]+?)\s*=/.exec(read(`content/${language}/words/${module}`))?.[1];

describe('the words of the languages', () => {
  it.each(others)(`of %s come in the same modules as those of ${first}`, (language) => {
    expect(modulesOf(language)).toEqual(modulesOf(first));
  });

  it.each(modulesOf(first).filter(isModule))('%s keep one interface in every language', (module) => {
    const kind = kindOf(first, module);
    expect(kind).toBeDefined();
    expect(others.map((language) => kindOf(language, module))).toEqual(others.map(() => kind));
  });

  it.each(languages)('of %s do not say which language they are', (language) => {
    const named = modulesOf(language).filter((module) =>
      languages.some((code) => read(`content/${language}/words/${module}`).includes(`'${code}'`)),
    );
    expect(named).toEqual([]);
  });
});

/** A file without its comments, which may quote a reader. */
const spokenIn = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

describe('the code', () => {
  const files = listFiles('src', 'components').filter((file) => /\.(ts|astro)$/.test(file));
  const among = (known: readonly string[]) => files.filter((file) => !known.includes(file));

  it('asks for no language by name', () => {
    const asks = new RegExp(`['"](${languages.join('|')})['"]`);
    // The list of languages, and the language that a source is written in.
    const known = [
      'src/notebook/language.ts',
      'src/pages/[lang]/references.astro',
      'components/prose/SourceText.astro',
    ];
    expect(among(known).filter((file) => asks.test(spokenIn(file)))).toEqual([]);
  });

  it('says nothing in Korean', () => {
    // How Hangul is split, sorted and sampled, how particles follow a number, how an answer may be spelt: grammar, in any language.
    const known = [
      'src/notebook/answer-spelling.ts',
      'src/notebook/judge.ts',
      'src/notebook/kinds/text.ts',
      'src/notebook/particles.ts',
      // The names that columns of row numbers have in Korean files.
      'src/notebook/reading/columns.ts',
      'src/notebook/symbols.ts',
      'components/prose/build/glossary.ts',
    ];
    expect(among(known).filter((file) => /\p{Script=Hangul}/u.test(spokenIn(file)))).toEqual([]);
  });
});
