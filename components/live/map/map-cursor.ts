/** The cursor of a map: a pointer, a finger or keys move it; a click or Enter opens what it stands on. */
import type { Pixel } from './axes.ts';
import type { MapPicture } from './map-picture.ts';

interface CursorHost {
  readonly size: () => number;
  /** Where keys begin. */
  readonly first: () => Pixel;
  readonly moved: (pixel: Pixel, by: 'pointer' | 'key') => void;
  readonly open: (pixel: Pixel) => void;
  readonly zoom: (way: 'in' | 'out') => void;
}

export interface MapCursor {
  readonly at: () => Pixel | undefined;
  /** Moves the cursor, or takes it away. */
  readonly set: (pixel: Pixel | undefined, by: 'pointer' | 'key') => void;
}

/** The squares that an arrow goes with Shift. */
const LONG = 4;

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
  PageUp: [0, Infinity],
  PageDown: [0, -Infinity],
};

/** Listens to the picture of a map. */
export function mapCursor(picture: MapPicture, host: CursorHost, signal: AbortSignal): MapCursor {
  const { box } = picture;
  let cursor: Pixel | undefined;
  let pointer = 'mouse';

  const set = (pixel: Pixel | undefined, by: 'pointer' | 'key'): void => {
    cursor = pixel;
    picture.showCursor(pixel);
    if (pixel) host.moved(pixel, by);
  };
  const follow = (event: PointerEvent): void => {
    pointer = event.pointerType;
    const pixel = picture.pixelAt(event);
    if (pixel && (pixel.column !== cursor?.column || pixel.row !== cursor.row)) set(pixel, 'pointer');
  };
  box.addEventListener('pointermove', follow, { signal });
  box.addEventListener('pointerdown', follow, { signal });
  box.addEventListener(
    'click',
    (event) => {
      // A finger reads first: the button beneath opens.
      const pixel = pointer === 'touch' ? undefined : picture.pixelAt(event);
      if (pixel) host.open(pixel);
    },
    { signal },
  );
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { key, shiftKey } = event;
      if (key === 'Enter' && cursor) host.open(cursor);
      else if (key === '+' || key === '=') host.zoom('in');
      else if (key === '-' || key === '−') host.zoom('out');
      else if (moves[key])
        set(cursor ? stepped(cursor, moves[key], shiftKey ? LONG : 1) : host.first(), 'key');
      else return;
      event.preventDefault();
    },
    { signal },
  );

  function stepped({ column, row }: Pixel, [right, up]: readonly [number, number], long: number): Pixel {
    const within = (k: number): number => Math.max(0, Math.min(host.size() - 1, k));
    return { column: within(column + right * long), row: within(row + up * long) };
  }
  return { at: (): Pixel | undefined => cursor, set };
}
