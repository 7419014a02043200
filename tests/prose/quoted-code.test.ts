// The code that a chapter shows as the code that runs is that code.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = readFileSync('src/gan/networks/one-step.ts', 'utf8');

/** The body of a function, as it stands in the source, unindented and without its comments. */
function bodyOf(name: string): string[] {
  const [, body = ''] =
    new RegExp(`function ${name}\\([\\s\\S]*?\\n?\\)[^\\n]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(source) ?? [];
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
}

describe.each(['en', 'ko'])('the chapter on training (%s)', (language) => {
  const chapter = readFileSync(`content/${language}/training.mdx`, 'utf8');
  const fences = [...chapter.matchAll(/```ts\n\/\/ (\w+):[^\n]*\n([\s\S]*?)```/g)];

  it('quotes both steps', () => {
    expect(fences.map(([, name]) => name)).toEqual(['discriminatorOneStep', 'generatorOneStep']);
  });

  it.each(fences.map(([, name = '', code = '']) => [name, code] as const))(
    'quotes %s as it runs',
    (name, code) => {
      const quoted = code
        .trim()
        .split('\n')
        .map((line) => line.trim());
      const body = bodyOf(name);
      expect(body.length).toBeGreaterThan(2);
      for (const line of quoted) expect(body).toContain(line);
      // In the order in which they run.
      const places = quoted.map((line) => body.indexOf(line));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );
});
