function morphAttributes(element: Element, next: Element): void {
  for (const { name, value } of next.attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  for (const name of element.getAttributeNames()) if (!next.hasAttribute(name)) element.removeAttribute(name);
}

/** Turns an element into another of its kind, keeping every node that has one of its kind in its place. */
export function morph<Kind extends Element>(element: Kind, next: Kind): Kind {
  morphAttributes(element, next);
  const old = [...element.childNodes];
  const wanted = [...next.childNodes];
  for (const [i, node] of wanted.entries()) {
    const before = old[i];
    if (before instanceof Element && node instanceof Element && before.localName === node.localName)
      morph(before, node);
    else if (before instanceof Text && node instanceof Text) {
      if (before.data !== node.data) before.data = node.data;
    } else if (before) before.replaceWith(node);
    else element.append(node);
  }
  for (const node of old.slice(wanted.length)) node.remove();
  return element;
}
