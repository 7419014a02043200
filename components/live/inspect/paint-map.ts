import { mapPixels, type UnitMap } from './unit-map.ts';

type Rgb = readonly [number, number, number];

/** The two colours that a sign has, as the page shows them now. */
export interface SignColours {
  readonly above: Rgb;
  readonly below: Rgb;
}

export function signColours(root: HTMLElement): SignColours {
  // A token is a pair of a light and a dark colour until a property takes one.
  const probe = document.createElement('span');
  probe.hidden = true;
  // The sign is in the colour: it stays where the system has few colours of its own.
  probe.style.setProperty('forced-color-adjust', 'none');
  root.append(probe);
  const ask = (token: string): Rgb => {
    probe.style.color = `var(--${token})`;
    const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b];
  };
  const colours = { above: ask('data'), below: ask('model') };
  probe.remove();
  return colours;
}

/** Paints a map pixel by pixel; the style sheet says how large it stands. */
export function paintMap(canvas: HTMLCanvasElement, map: UnitMap, { above, below }: SignColours): void {
  const { rows, columns } = map;
  // Setting a size empties a canvas, and takes new memory for it: only when it is another size.
  if (canvas.width !== columns || canvas.height !== rows)
    Object.assign(canvas, { width: columns, height: rows });
  const image = new ImageData(columns, rows);
  image.data.set(mapPixels(map, above, below));
  canvas.getContext('2d')?.putImageData(image, 0, 0);
}
