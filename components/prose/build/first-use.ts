// Reads from a chapter's Markdown which terms it explains and links, which sources it cites and which symbols it uses, so
// that the glossary and the other reference pages follow the chapters.

/** The source of a chapter. */
export interface ChapterText {
  readonly slug: string;
  readonly body: string;
}

/** Removes programs: a letter in code is not a symbol, and a word in it is not prose. */
export const withoutCode = (body: string): string =>
  body
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, '')
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/<Program\b[\s\S]*?\/>/g, '');

/** Lists the formulas of a text, inline and displayed, in order. */
export function formulasOf(body: string): readonly string[] {
  const found = withoutCode(body).matchAll(/\$\$([\s\S]+?)\$\$|\$((?:\\.|[^$\\])+)\$/g);
  // A string in an attribute is JavaScript: its backslashes are doubled.
  return [...found].map(([, displayed, inline]) =>
    (displayed ?? inline ?? '').replace(/\\\\(?=[a-zA-Z])/g, '\\'),
  );
}

interface Tag {
  readonly id: string;
  readonly attributes: string;
}

function tagsOf(name: string, body: string): readonly Tag[] {
  return [...withoutCode(body).matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(
    ([, attributes = '']) => ({
      id: /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '',
      attributes,
    }),
  );
}

/** Lists the terms that a text explains, marked `<Term id="…" defines>`. */
export const definedIn = (body: string): readonly string[] =>
  tagsOf('Term', body)
    .filter(({ attributes }) => /\bdefines\b/.test(attributes.replace(/"[^"]*"/g, '')))
    .map(({ id }) => id);

const linkedIn = (body: string): readonly string[] => tagsOf('Term', body).map(({ id }) => id);

export const citedIn = (body: string): readonly string[] => tagsOf('Cite', body).map(({ id }) => id);

/** Finds the chapter that explains a term or, if none is marked, the first one that links it. */
export interface PlaceOfTerm {
  readonly slug: string;
  readonly explained: boolean;
}

export function placeOfTerm(id: string, chapters: readonly ChapterText[]): PlaceOfTerm | undefined {
  const explains = chapters.find(({ body }) => definedIn(body).includes(id));
  if (explains) return { slug: explains.slug, explained: true };
  const links = chapters.find(({ body }) => linkedIn(body).includes(id));
  return links && { slug: links.slug, explained: false };
}

/** Removes programs, formulas and tags from a text. */
const proseOf = (body: string): string =>
  withoutCode(body)
    .replace(/\$\$[\s\S]+?\$\$|\$(?:\\.|[^$\\])+\$/g, ' ')
    .replace(/<[^>]*>/g, ' ');

/** Finds the first chapter whose sentences use a word; with `formulas`, the word may contain some. */
export const firstUsing = (
  word: RegExp,
  chapters: readonly ChapterText[],
  { formulas = false } = {},
): string | undefined =>
  chapters.find(({ body }) => word.test(formulas ? withoutCode(body) : proseOf(body)))?.slug;

/** Finds the first chapter with a formula that matches a regular expression. */
export function introducedIn(pattern: string, chapters: readonly ChapterText[]): string | undefined {
  const symbol = new RegExp(pattern);
  return chapters.find(({ body }) => formulasOf(body).some((tex) => symbol.test(tex)))?.slug;
}

/** Lists the chapters that cite a source, in reading order. */
export const citing = (id: string, chapters: readonly ChapterText[]): readonly string[] =>
  chapters.filter(({ body }) => citedIn(body).includes(id)).map(({ slug }) => slug);
