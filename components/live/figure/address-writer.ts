/**
 * Writes the address of the page: at once where that is the first change for a while, and the last of many soon after.
 * Safari allows a page a hundred writings in thirty seconds and throws at the next, whichever figure asks for it.
 */
const LEAST_GAP = 400;

let last = -Infinity;
const waiting = new Map<symbol, () => string>();
let timer: ReturnType<typeof setTimeout> | undefined;

export interface AddressWriter {
  /** Writes what `query` gives then. */
  readonly write: () => void;
  readonly stop: () => void;
}

/** That of a figure of which the address does not speak. */
export const noAddress: AddressWriter = { write: () => undefined, stop: () => undefined };

/** Makes the writer of one figure; `query` is that of the page with the figure's present state in it. */
export function addressWriter(query: () => string): AddressWriter {
  const key = Symbol();
  return {
    write() {
      waiting.set(key, query);
      const rest = LEAST_GAP - (performance.now() - last);
      if (rest <= 0) writeAll();
      else timer ??= setTimeout(writeAll, rest);
    },
    stop: () => void waiting.delete(key),
  };
}

function writeAll(): void {
  clearTimeout(timer);
  timer = undefined;
  const queries = [...waiting.values()];
  waiting.clear();
  for (const query of queries) {
    const search = query();
    if (search === location.search) continue;
    last = performance.now();
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  }
}
