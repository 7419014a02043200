/** Places: a tenth of a pixel is all that is compared of them. */
const places = /^(d|transform|x|y|cx|cy|r|x1|x2|y1|y2|dx|dy|width|height|points)$/;

const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(1)) + 0));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function attributesOf(element: Element): string {
  const list = [...element.attributes].map(({ name, value }): readonly [string, string] => [
    name,
    places.test(name) ? rounded(value) : value,
  ]);
  if (element.localName === 'svg' && !element.hasAttribute('xmlns'))
    list.push(['xmlns', 'http://www.w3.org/2000/svg']);
  return list
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function linesOf(node: Node, indent: string): string[] {
  if (node.nodeType === 3) {
    const text = node.textContent ?? '';
    return text.trim() === '' ? [] : [indent + escaped(text)];
  }
  if (node.nodeType !== 1) return [];
  const element = node as Element; // by its type
  const start = `${indent}<${element.localName}${attributesOf(element)}`;
  const inside = [...element.childNodes].flatMap((child) => linesOf(child, `${indent} `));
  return inside.length === 0 ? [`${start}/>`] : [`${start}>`, ...inside, `${indent}</${element.localName}>`];
}

/**
 * Writes a picture one element a line, its attributes in the order of the alphabet and its places rounded, so that a
 * difference of two pictures is a difference of a few lines.
 */
export function svgLines(svg: SVGSVGElement): string {
  return `${linesOf(svg, '').join('\n')}\n`;
}
