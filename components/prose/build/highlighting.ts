// Highlights code with Shiki, with classes instead of colours, so that tokens follow the page's colour scheme and markup
// stays small.
import type { ShikiConfig } from 'astro';

type Transformer = NonNullable<ShikiConfig['transformers']>[number];
type Parent = Parameters<NonNullable<Transformer['code']>>[0];
type Child = Parent['children'][number];

/** The tokens that boxes.css gives a colour. A span around any other token would have no effect. */
const coloured = new Set(['comment', 'keyword', 'constant', 'string', 'string-expression']);

/** Returns the children of an element, with spans without a class replaced by their children. */
const unwrapped = ({ children }: { readonly children: readonly Child[] }): Child[] =>
  children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'span' && child.properties['class'] === undefined
      ? unwrapped(child as { readonly children: readonly Child[] })
      : [child],
  );

const token = /color:\s*var\(--astro-code-token-([a-z-]+)\)/;

const classesForColours: Transformer = {
  name: 'classes-for-colours',
  preprocess(_, options) {
    // By default a line that takes half a second, as on a busy machine, stays plain: two builds would differ.
    options.tokenizeTimeLimit = 0;
  },
  span(node) {
    const { style, ...rest } = node.properties;
    const kind = token.exec(typeof style === 'string' ? style : '')?.[1];
    const [text] = node.children;
    // The grammar calls signs such as = and => keywords, but readers do not.
    const isSign = text?.type === 'text' && !/\w/.test(text.value);
    node.properties =
      kind !== undefined && coloured.has(kind) && !isSign ? { ...rest, class: `tok-${kind}` } : rest;
  },
  line(node) {
    node.properties = {};
  },
  code(node) {
    node.children = unwrapped(node);
  },
  pre(node) {
    // Shiki's class and style name a theme, which we do not use.
    node.properties = { class: 'code', tabindex: '0', translate: 'no', 'data-language': this.options.lang };
  },
};

export const highlighting: { theme: 'css-variables'; transformers: Transformer[] } = {
  theme: 'css-variables',
  transformers: [classesForColours],
};
