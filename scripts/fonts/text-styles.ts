// Which face sets which text, by the tags and classes that the style sheets give a face to. A glyph that is missing
// because this table and a style sheet disagree is found by tests/site: there every text has to come from our faces.

export interface TextStyle {
  readonly family: 'serif' | 'sans' | 'mono' | 'formula' | 'none';
  readonly weight: 400 | 600;
  readonly italic: boolean;
}

export type Change = Partial<TextStyle>;

const bold: Change = { weight: 600 };
const slanted: Change = { italic: true };
const mono: Change = { family: 'mono' };
const none: Change = { family: 'none' };
const sans: Change = { family: 'sans', weight: 400, italic: false };

export const byTag: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'strong', 'b', 'th'].map((tag) => [tag, bold])),
  ...Object.fromEntries(['em', 'i', 'cite', 'dfn'].map((tag) => [tag, slanted])),
  ...Object.fromEntries(['code', 'pre', 'kbd', 'samp'].map((tag) => [tag, mono])),
  // Not painted as text: the head, scripts, and the half of a formula that only a screen reader sees.
  ...Object.fromEntries(['title', 'script', 'style', 'math', 'noscript'].map((tag) => [tag, none])),
  table: sans,
  small: { weight: 400, family: 'sans' },
  summary: sans,
};

/** Korean has no italic: its stress is the sans. */
export const inKorean: Readonly<Record<string, Change>> = {
  em: { family: 'sans' },
};

export const byClass: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    [
      'site-header',
      'site-footer',
      'skip',
      'widget',
      'approach',
      'play',
      'begin',
      'pipeline',
      'race',
      'map-words',
      'goals',
      'note',
      'verdict',
      'claim-tools',
      'claim-numbers',
      'where',
      'hint',
      'answer',
      'answer-help',
    ].map((name) => [name, sans]),
  ),
  // Kept for a preview, which is set as the text is wherever the term stands.
  'term-meaning': { family: 'serif', weight: 400, italic: false },
  kicker: { ...sans, ...bold },
  'box-title': { ...sans, ...bold },
  // The name of a button or a control within a sentence, and the title of what goes further.
  label: { ...sans, ...bold },
  'further-title': { family: 'serif', ...bold },
  home: bold,
  title: bold,
  'group-name': bold,
  'chapter-turn': bold,
  letters: { ...sans, ...bold },
  'door-name': bold,
  'way-in': bold,
  'play-number': bold,
  'play-formula': { family: 'serif', ...slanted },
  upright: { italic: false },
  // The names of curves, in a picture.
  symbol: { family: 'serif', ...slanted },
  katex: { family: 'formula' },
  'katex-display': { family: 'formula' },
  // KaTeX's own name for Korean within a formula, which its faces do not hold.
  hangul_fallback: { family: 'serif', weight: 400, italic: false },
};

/** Tags that are set otherwise inside an element of some class. */
export const within: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  cards: { p: bold, button: bold },
  exercise: { h3: { ...sans, ...bold } },
  program: { figcaption: sans },
  entry: { dfn: { ...bold, italic: false } },
};
