// A storm on every chapter, in one of its languages in turn; tests/long has longer ones.
import { describe, it } from 'vitest';
import { chapters, pagesWith } from '../setup/pages.ts';
import { storm } from '../setup/storm.ts';

const stormy = pagesWith('live-widget, training-cell', chapters)
  .sort((a, b) => a.slug.localeCompare(b.slug))
  .filter(({ language }, i) => (Math.floor(i / 2) % 2 === 0) === (language === 'en'));

describe.each(stormy)('$path', ({ path, language }) => {
  it('bears a storm of keys, presses and drags', () => storm(path, language === 'ko' ? 7 : 11, 16));
});
