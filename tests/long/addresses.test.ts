// Many more addresses that nobody means than tests/site/figures takes.
import { describe, it } from 'vitest';
import { embeds, pagesWith } from '../setup/pages.ts';
import { visitOnce } from '../setup/visit.ts';
import { takeAddresses } from '../site/figures/any-address.ts';

describe.each(pagesWith('live-widget', embeds))('the figure of $path', (built) => {
  const visited = visitOnce(built.path, {});

  it('takes any address without an error, and is in a valid state', () =>
    takeAddresses(visited(), built, 400));
});
