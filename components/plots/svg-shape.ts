/** Elements of SVG as data: made once, and patched where a later one differs. */
export type Attributes = Readonly<Record<string, string | number>>;

export type Shape = readonly [
  name: 'path' | 'rect' | 'text' | 'circle' | 'line',
  attributes: Attributes,
  text?: string,
];

const space = 'http://www.w3.org/2000/svg';

/** Writes a label; `p_{data}` becomes p with its subscript set as one. */
function writeLabel(text: Element, label: string, document: Document): void {
  const [, base, subscript] = /^(.*)_\{(.*)\}$/.exec(label) ?? [];
  text.textContent = base ?? label;
  if (subscript === undefined) return;
  const tspan = document.createElementNS(space, 'tspan');
  tspan.setAttribute('class', 'subscript');
  tspan.setAttribute('dy', '0.25em');
  tspan.textContent = subscript;
  text.append(tspan);
}

/** Makes an element with its attributes. */
export function elementOf(name: string, attributes: Attributes, document: Document): SVGElement {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Makes the element of a shape, with its label where it is a text. */
export function shapeElement([name, attributes, text]: Shape, document: Document): SVGElement {
  const element = elementOf(name, attributes, document);
  if (text !== undefined) writeLabel(element, text, document);
  return element;
}

/** Sets what `next` says otherwise than `before`, and takes away what it no longer says. */
export function patchAttributes(element: Element, before: Attributes, next: Attributes): void {
  for (const [key, value] of Object.entries(next))
    if (before[key] !== value) element.setAttribute(key, String(value));
  for (const key of Object.keys(before)) if (!Object.hasOwn(next, key)) element.removeAttribute(key);
}

/** Turns the children of a group from some shapes into others, keeping every element whose kind stays. */
export function patchShapes(group: Element, before: readonly Shape[], next: readonly Shape[]): void {
  const document = group.ownerDocument;
  const elements = [...group.children];
  for (const [i, shape] of next.entries()) {
    const [old, element] = [before[i], elements[i]];
    if (!old || !element) group.append(shapeElement(shape, document));
    else if (old[0] !== shape[0]) element.replaceWith(shapeElement(shape, document));
    else {
      patchAttributes(element, old[1], shape[1]);
      if (old[2] !== shape[2]) writeLabel(element, shape[2] ?? '', document);
    }
  }
  for (const element of elements.slice(next.length)) element.remove();
}
