// Storms of an hour's worth of readers, on every page with a figure, in both languages and with seeds of their own.
import { describe, it } from 'vitest';
import { distinct, pagesWith } from '../setup/pages.ts';
import { storm } from '../setup/storm.ts';

describe.each(pagesWith('live-widget, training-cell', distinct))('$path', ({ path }) => {
  it.each([1, 2, 3])('bears a long storm of keys, presses and drags (seed %d)', (seed) =>
    storm(path, seed, 300),
  );
});
