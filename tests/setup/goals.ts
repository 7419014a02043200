// The goals of a chapter's exercises, read from its source: what a test drives is what the page asks.
import { readFileSync } from 'node:fs';
import { parseGoal, type Condition } from '../../src/notebook/goals.ts';

export interface Asked {
  readonly widget: string;
  readonly goal: readonly Condition[];
}

/** The goals of `content/en/<slug>.mdx` in their order. They are written as plain data, which JSON nearly is. */
export function goalsOf(slug: string): readonly Asked[] {
  const source = readFileSync(new URL(`../../content/en/${slug}.mdx`, import.meta.url), 'utf8');
  return [...source.matchAll(/widget="([\w-]+)"\s+goal=\{(\[[\s\S]*?\])\}/g)].map(
    ([, widget = '', data = '']) => {
      const json = data
        .replace(/'/g, '"')
        .replace(/(\w+):/g, '"$1":')
        .replace(/,(\s*[\]}])/g, '$1');
      return { widget, goal: parseGoal(JSON.parse(json)) };
    },
  );
}
