// What can be read from a chapter's own Markdown: which terms it explains and links, which sources it cites, which
// symbols it uses. The pages to look things up in ask here, so that nobody types what the chapters already say.

/** A chapter as it is written, in reading order with others. */
export interface ChapterText {
  readonly slug: string;
  readonly body: string;
}

/** Without programs: a letter in code is no symbol, and a word in it is no prose. */
const withoutCode = (body: string): string =>
  body
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, '')
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/<Program\b[\s\S]*?\/>/g, '');

/** Every formula of a text, inline and displayed, in order. */
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

/** The terms whose explanation stands in this text, marked `<Term id="…" defines>`. */
export const definedIn = (body: string): readonly string[] =>
  tagsOf('Term', body)
    .filter(({ attributes }) => /\bdefines\b/.test(attributes.replace(/"[^"]*"/g, '')))
    .map(({ id }) => id);

const linkedIn = (body: string): readonly string[] => tagsOf('Term', body).map(({ id }) => id);

export const citedIn = (body: string): readonly string[] => tagsOf('Cite', body).map(({ id }) => id);

/** Where a term is explained; and where no chapter has marked that, where it is first linked. */
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

/** A chapter's own sentences: without programs, formulas and what stands in tags. */
const proseOf = (body: string): string =>
  withoutCode(body)
    .replace(/\$\$[\s\S]+?\$\$|\$(?:\\.|[^$\\])+\$/g, ' ')
    .replace(/<[^>]*>/g, ' ');

/** The first chapter whose sentences use a word; with `formulas`, the word may hold some. */
export const firstUsing = (
  word: RegExp,
  chapters: readonly ChapterText[],
  { formulas = false } = {},
): string | undefined =>
  chapters.find(({ body }) => word.test(formulas ? withoutCode(body) : proseOf(body)))?.slug;

/** The first chapter with a formula that a pattern (a regular expression) is found in. */
export function introducedIn(pattern: string, chapters: readonly ChapterText[]): string | undefined {
  const symbol = new RegExp(pattern);
  return chapters.find(({ body }) => formulasOf(body).some((tex) => symbol.test(tex)))?.slug;
}

/** Every chapter that cites a source, in reading order. */
export const citing = (id: string, chapters: readonly ChapterText[]): readonly string[] =>
  chapters.filter(({ body }) => citedIn(body).includes(id)).map(({ slug }) => slug);
