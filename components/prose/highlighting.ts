// Shiki with classes in place of colours: tokens take their colours from the page's scheme, and markup stays small.
import type { ShikiConfig } from 'astro';

type Transformer = NonNullable<ShikiConfig['transformers']>[number];

const token = /color:\s*var\(--astro-code-token-([a-z-]+)\)/;

const classesForColours: Transformer = {
  name: 'classes-for-colours',
  span(node) {
    const { style, ...rest } = node.properties;
    const kind = token.exec(typeof style === 'string' ? style : '')?.[1];
    node.properties = kind ? { ...rest, class: `tok-${kind}` } : rest;
  },
  pre(node) {
    // Shiki's own class and style name a theme; ours has none.
    node.properties = { class: 'code', tabindex: '0', translate: 'no', 'data-language': this.options.lang };
  },
};

export const highlighting: { theme: 'css-variables'; transformers: Transformer[] } = {
  theme: 'css-variables',
  transformers: [classesForColours],
};
