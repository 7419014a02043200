// That the list of faults fits the code as it is now. Whether each is found takes long, and is `npm run faults`.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faults } from './faults/list.ts';

describe('the list of faults', () => {
  it('holds at least forty, each with a name of its own', () => {
    expect(faults.length).toBeGreaterThanOrEqual(40);
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });

  it.each(faults)(
    '$id is an edit of what stands there, once: $what',
    ({ file, text, replacement, tests }) => {
      expect(readFileSync(file, 'utf8').split(text)).toHaveLength(2);
      expect(replacement).not.toBe(text);
      for (const path of tests) expect(existsSync(path), path).toBe(true);
    },
  );
});
