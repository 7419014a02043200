/** Where the units of a network and the links between them stand: columns from the inputs to the outputs. */

/** The most units that a column shows at a time. */
export const ROWS = 8;

/** The side of a unit's square, and from one to the next; a finger needs no more than the second to be sure. */
export const TILE = 36;
const PITCH = 46;
/** The room over a column for its name. */
const HEAD = 22;
/** The room under a column for the button that shows its next units. */
const FOOT = 48;

export interface Column {
  readonly layer: number;
  readonly x: number;
  /** The first unit shown, how many are, and how many there are. */
  readonly first: number;
  readonly shown: number;
  readonly count: number;
}

export interface Tile {
  readonly layer: number;
  readonly unit: number;
  readonly x: number;
  readonly y: number;
}

export interface Link {
  /** The layer that it leads to. */
  readonly layer: number;
  readonly from: number;
  readonly to: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Where the buttons under the columns stand. */
  readonly foot: number;
  readonly columns: readonly Column[];
  readonly tiles: readonly Tile[];
  readonly links: readonly Link[];
}

/** The page of a column that shows a unit: its first one. */
export const pageOf = (unit: number): number => unit - (unit % ROWS);

/**
 * Lays a network out in a room of so many pixels, or in more where its columns would touch. `firsts` has for each layer the
 * first unit to show.
 */
export function layoutOf(sizes: readonly number[], firsts: readonly number[], room: number): Layout {
  const width = Math.max(Math.floor(room), sizes.length * PITCH);
  const columns = sizes.map((count, layer): Column => {
    const first = pageOf(Math.min(firsts[layer] ?? 0, count - 1));
    const x = Math.round((layer * (width - TILE)) / (sizes.length - 1));
    return { layer, x, first, shown: Math.min(ROWS, count - first), count };
  });
  const rows = Math.max(...sizes.map((count) => Math.min(ROWS, count)));
  const foot = HEAD + rows * PITCH;
  const tiles = columns.flatMap(({ layer, x, first, shown }) =>
    Array.from({ length: shown }, (_, row): Tile => {
      // A short last page stands where the pages before it did, so that units do not jump.
      const room = Math.min(ROWS, sizes[layer] ?? shown);
      const y = HEAD + ((rows - room) * PITCH) / 2 + row * PITCH + (PITCH - TILE) / 2;
      return { layer, unit: first + row, x, y };
    }),
  );
  const links = tiles.flatMap((to) =>
    tiles
      .filter(({ layer }) => layer === to.layer - 1)
      .map((from): Link => {
        const [y1, y2] = [from.y + TILE / 2, to.y + TILE / 2];
        return { layer: to.layer, from: from.unit, to: to.unit, x1: from.x + TILE, y1, x2: to.x, y2 };
      }),
  );
  const height = foot + (sizes.some((count) => count > ROWS) ? FOOT : 0);
  return { width, height, foot, columns, tiles, links };
}

/** Finds the link that passes nearest a place, if one passes within `reach` of it. */
export function linkAt({ links }: Layout, x: number, y: number, reach: number): Link | undefined {
  let nearest: Link | undefined;
  let least = reach;
  for (const link of links) {
    const [dx, dy] = [link.x2 - link.x1, link.y2 - link.y1];
    if (x < link.x1 || x > link.x2) continue;
    const distance = Math.abs(dx * (y - link.y1) - dy * (x - link.x1)) / Math.hypot(dx, dy);
    if (distance > least) continue;
    least = distance;
    nearest = link;
  }
  return nearest;
}
