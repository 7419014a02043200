// A formula that is copied is TeX in the text and MathML in the HTML. Drawn and spoken half would otherwise both be
// there, one behind the other.
import { parseMathml } from '../../components/prose/build/mathml.ts';
import { texOf } from '../../components/prose/tex-of-mathml.ts';

/** The formula around a place, with its box where it has one. */
const formulaAt = (node: Node): Element | null | undefined => {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.katex-display') ?? element?.closest('.katex');
};

/** A copy of what is selected, which never holds a part of a formula. */
function selected(selection: Selection): DocumentFragment {
  const all = document.createDocumentFragment();
  for (let i = 0; i < selection.rangeCount; i++) {
    const range = selection.getRangeAt(i).cloneRange();
    const [first, last] = [formulaAt(range.startContainer), formulaAt(range.endContainer)];
    if (first) range.setStartBefore(first);
    if (last) range.setEndAfter(last);
    all.append(range.cloneContents());
  }
  return all;
}

/** Takes out what would do something of its own when it is laid out: figures that come alive, frames that load. */
function still(copy: DocumentFragment): DocumentFragment {
  for (const part of copy.querySelectorAll('iframe, script, template')) part.remove();
  for (const part of [...copy.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))) {
    const box = document.createElement('div');
    box.append(...part.childNodes);
    part.replaceWith(box);
  }
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href);
  return copy;
}

function texIn(katex: Element): string {
  const math = katex.querySelector('math')?.cloneNode(true) as Element | undefined;
  for (const part of math?.querySelectorAll('[data-bits]') ?? []) part.removeAttribute('data-bits');
  return texOf(parseMathml(math?.outerHTML ?? '')).trim();
}

/** What a reader pastes into plain text: as it stands on the page, each formula between dollar signs. */
function plainText(copy: DocumentFragment): string {
  for (const katex of copy.querySelectorAll('.katex')) {
    const display = katex.closest('.katex-display');
    const box = document.createElement(display ? 'div' : 'span');
    box.textContent = display ? `$$${texIn(katex)}$$` : `$${texIn(katex)}$`;
    (display ?? katex).replaceWith(box);
  }
  // Only what is laid out knows where its lines end and what of it is hidden.
  const page = document.createElement('div');
  page.style.cssText = 'position:fixed;left:-100vw;top:0;width:60ch';
  page.inert = true;
  page.append(copy);
  document.body.append(page);
  const text = page.innerText;
  page.remove();
  return text;
}

function richText(copy: DocumentFragment): string {
  for (const katex of copy.querySelectorAll('.katex')) {
    const math = katex.querySelector('math');
    if (math) katex.replaceWith(math);
  }
  const page = document.createElement('div');
  page.append(copy);
  return page.innerHTML;
}

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  const { target, clipboardData } = event;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!selection || selection.isCollapsed || !clipboardData || isField) return;
  const copy = selected(selection);
  if (!copy.querySelector('.katex')) return;
  const twin = copy.cloneNode(true) as DocumentFragment;
  clipboardData.setData('text/plain', plainText(still(copy)));
  clipboardData.setData('text/html', richText(still(twin)));
  event.preventDefault();
});
