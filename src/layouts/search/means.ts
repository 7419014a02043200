/** Letters that a found word has to share with a typed one: Pagefind shortens a word until something begins with it. */
const shared = 3;

const lettersOf = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();

/** Tells whether one of the words that an excerpt marks is one that was meant, and not a single letter of it. */
export function means(wanted: string, excerpts: readonly string[]): boolean {
  const starts = wanted
    .split(/\s+/)
    .map((word) => lettersOf(word).slice(0, shared))
    .filter((start) => start !== '');
  const marked = excerpts.flatMap((excerpt) =>
    [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => lettersOf(word)),
  );
  return marked.some((word) => starts.some((start) => word.includes(start)));
}
