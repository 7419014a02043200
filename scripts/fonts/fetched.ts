// What a page shows later is taken from other pages: a term's meaning from the glossary, how answers are read from the
// notation. Its faces have to hold those characters too, so they are scanned as if they stood at the page's end.

const entry = /<div class="entry" id="([^"]+)">([^]*?)<\/dd>\s*<\/div>/g;
const help = /<dl class="answer-help">[^]*?<\/dl>/;

const languageOf = (html: string): string => /<html[^>]*\blang="([a-z]+)"/.exec(html)?.[1] ?? '';

interface Parts {
  readonly meanings: ReadonlyMap<string, string>;
  readonly answers: string;
}

/** The parts that other pages take, by language. */
function partsByLanguage(pages: readonly string[]): ReadonlyMap<string, Parts> {
  const parts = new Map<string, Parts>();
  for (const html of pages) {
    const language = languageOf(html);
    const { meanings, answers } = parts.get(language) ?? { meanings: new Map<string, string>(), answers: '' };
    for (const [, id = '', text = ''] of html.matchAll(entry))
      (meanings as Map<string, string>).set(id, text);
    // Only the notation's page holds it; the others name it.
    parts.set(language, { meanings, answers: answers === '' ? (help.exec(html)?.[0] ?? '') : answers });
  }
  return parts;
}

/** The pages, each with what its script may take from another. */
export function withFetchedParts(pages: readonly string[]): readonly string[] {
  const parts = partsByLanguage(pages);
  return pages.map((html) => {
    const own = parts.get(languageOf(html));
    if (!own || html.includes('<div class="entry"')) return html;
    const ids = new Set([...html.matchAll(/\bdata-term="([^"]+)"/g)].map(([, id = '']) => id));
    const taken = [...ids].map((id) => `<span class="term-meaning">${own.meanings.get(id) ?? ''}</span>`);
    const answers = html.includes('data-part="') ? own.answers : '';
    return html.replace('</main>', () => `${taken.join('')}${answers}</main>`);
  });
}
