// Reads the text of a built page, each piece with the face that sets it. One pass over the HTML that this build
// wrote itself, so it may trust that tags are closed; a full parser would be most of the time of a large build.
import type { Change, TextStyle } from './text-styles.ts';
import { byClass, byTag, inKorean, within } from './text-styles.ts';

export interface Run {
  /** A text face's id, or `formula`. */
  readonly face: string;
  readonly text: string;
}

export interface Scan {
  readonly language: string;
  readonly runs: readonly Run[];
  /** Every class inside formulas: they tell which of KaTeX's faces and rules are asked for. */
  readonly formulaClasses: ReadonlySet<string>;
  /** Every element inside formulas, by its tag. */
  readonly formulaTags: ReadonlySet<string>;
}

interface Open {
  readonly tag: string;
  readonly style: TextStyle;
  readonly language: string;
  /** What its classes change for tags inside it. */
  readonly inside: Readonly<Record<string, Change>>;
}

const voidTags = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name ?? ''] ?? whole;
    },
  );
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`).exec(attributes);
  return match ? (match[1] ?? match[2] ?? match[3]) : undefined;
}

function faceOf({ family, weight, italic }: TextStyle, language: string): string | undefined {
  if (family === 'mono' || family === 'none') return undefined;
  if (family === 'formula') return 'formula';
  // One italic exists, and a browser prefers it to a face of the right weight. Korean has none, nor has the sans.
  return family === 'serif' && italic && language !== 'ko' ? 'serif-400-italic' : `${family}-${weight}`;
}

/** Comments, a script or style with its content, a tag, or text up to the next of them. */
const piece =
  /<!--[^]*?-->|<!doctype[^>]*>|<(script|style)\b[^>]*>[^]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/gi;

interface Opened extends Open {
  readonly classes: readonly string[];
}

/** How the text inside an element is set, from what surrounds it, its tag and its classes. */
function enter(outer: Open, tag: string, attributes: string): Opened {
  const classes = attribute(attributes, 'class')?.split(/\s+/) ?? [];
  const language = attribute(attributes, 'lang') ?? outer.language;
  const korean = language === 'ko' ? inKorean[tag] : {};
  let style: TextStyle = { ...outer.style, ...byTag[tag], ...korean, ...outer.inside[tag] };
  let inside = outer.inside;
  for (const name of classes) {
    style = { ...style, ...byClass[name] };
    inside = { ...inside, ...within[name] };
  }
  return { tag, style, language, inside, classes };
}

export function scan(html: string): Scan {
  const runs: Run[] = [];
  const formulaClasses = new Set<string>();
  const formulaTags = new Set<string>();
  const style: TextStyle = { family: 'serif', weight: 400, italic: false };
  const root: Open = { tag: '', style, language: 'en', inside: {} };
  const stack: Open[] = [root];
  let pageLanguage = 'en';
  for (const [whole, , slash, rawTag, attributes = ''] of html.matchAll(piece)) {
    const top = stack.at(-1) ?? root;
    if (rawTag === undefined) {
      const face = whole.startsWith('<') ? undefined : faceOf(top.style, top.language);
      const text = face === undefined ? '' : decode(whole);
      if (face !== undefined && text.trim() !== '') runs.push({ face, text });
      continue;
    }
    const tag = rawTag.toLowerCase();
    if (slash) {
      const opened = stack.findLastIndex((open) => open.tag === tag);
      if (opened > 0) stack.length = opened;
      continue;
    }
    const element = enter(top, tag, attributes);
    if (tag === 'html') pageLanguage = element.language;
    if (element.style.family === 'formula') {
      formulaTags.add(tag);
      for (const name of element.classes) formulaClasses.add(name);
    }
    if (!voidTags.has(tag) && !attributes.endsWith('/')) stack.push(element);
  }
  return { language: pageLanguage, runs, formulaClasses, formulaTags };
}
