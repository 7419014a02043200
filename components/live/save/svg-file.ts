/**
 * A drawn picture as a file that stands by itself. On the page the style sheet says what it looks like; a file has
 * nothing but itself, and programs that take no style sheet at all read it, so that everything becomes an attribute.
 */
import type { Language } from '../../../src/notebook/language.ts';

/** A colour without a name: six digits, and how opaque it is. */
export interface PlainColour {
  readonly hex: string;
  readonly opacity: number;
}

export interface FileDetails {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** A colour of the design tokens. */
  readonly colour: (token: string) => PlainColour;
  /** White, where nothing else lies under the picture. */
  readonly background: boolean;
}

/** White around the picture, in pixels: names at its edge reach a little over it. */
export const MARGIN = 12;

/** The faces of the page by the names under which a reader may have them, and what comes closest. */
const sans = "Inter, Pretendard, 'Helvetica Neue', Arial, 'Noto Sans KR', 'Malgun Gothic', sans-serif";
const serif = "'Source Serif 4', 'Noto Serif KR', Georgia, 'Times New Roman', serif";

/** What `.plot` and the classes inside it are in the style sheet. */
const plot = { 'font-family': sans, 'font-size': '12', 'text-anchor': 'middle' };
const symbol = {
  'font-family': serif,
  'font-size': '18',
  'font-style': 'italic',
  'paint-order': 'stroke',
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML, which allows no control characters, not even escaped ones. */
function escape(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

const written = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => ` ${name}="${escape(value)}"`).join('');

/** Only for the page: classes and what a screen reader hears there. */
const ofThePage = /^(class|role|xmlns(:.*)?|aria-.*)$/;

function attributesOf(element: Element, { colour }: FileDetails): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { name, value } of element.attributes) if (!ofThePage.test(name)) attributes.set(name, value);
  if (element.classList.contains('symbol'))
    for (const [name, value] of Object.entries(symbol)) attributes.set(name, value);
  if (element.classList.contains('subscript'))
    attributes.set('font-size', element.closest('.symbol') ? '12.6' : '8.4');
  for (const [name, value] of attributes) {
    let opacity = 1;
    const plain = value
      .replace(/\bcurrentcolor\b/gi, 'var(--ink-soft)')
      .replace(/var\(--([a-z-]+)\)/g, (_, token: string) => {
        const known = colour(token);
        opacity = known.opacity;
        return known.hex;
      });
    attributes.set(name, plain);
    if (opacity === 1 || (name !== 'fill' && name !== 'stroke')) continue;
    const own = Number(attributes.get(`${name}-opacity`) ?? 1);
    attributes.set(`${name}-opacity`, String(Number((own * opacity).toFixed(3))));
  }
  return attributes;
}

function xml(node: Node, details: FileDetails): string {
  if (node.nodeType === 3) return escape(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element; // by its type
  const inside = [...element.childNodes].map((child) => xml(child, details)).join('');
  const start = `<${element.localName}${written(attributesOf(element, details))}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${element.localName}>`;
}

/** The size of a picture's file, in pixels. */
export function fileSize(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  return { width: (width ?? 0) + 2 * MARGIN, height: (height ?? 0) + 2 * MARGIN };
}

export function svgFile(svg: SVGSVGElement, details: FileDetails): string {
  const { id, title, description, language, background } = details;
  const { width, height } = fileSize(svg);
  const root = attributesOf(svg, details);
  const box = { x: String(-MARGIN), y: String(-MARGIN), width: String(width), height: String(height) };
  const own = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: box.width,
    height: box.height,
    viewBox: [box.x, box.y, box.width, box.height].join(' '),
    'xml:lang': language,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    ...plot,
    fill: details.colour('ink-soft').hex,
  };
  for (const name of [...Object.keys(own), 'style']) root.delete(name);
  const inside = [...svg.childNodes].map((child) => xml(child, details));
  const links = inside.some((part) => part.includes('xlink:'))
    ? { 'xmlns:xlink': 'http://www.w3.org/1999/xlink' }
    : {};
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg${written(new Map([...Object.entries({ ...own, ...links }), ...root]))}>\n`,
    `<title id="${id}-title">${escape(title)}</title>\n`,
    `<desc id="${id}-desc">${escape(description)}</desc>\n`,
    background ? `<rect${written(new Map(Object.entries({ ...box, fill: '#ffffff' })))}/>\n` : '',
    ...inside.map((part) => `${part}\n`),
    '</svg>\n',
  ].join('');
}
