/** What a mark of Plot cannot say shortly: elements of SVG at given pixels. */
import type * as Plot from '@observablehq/plot';
import type { Shape } from '../svg-shape.ts';
import { elementOf, shapeElement } from '../svg-shape.ts';

/** Shapes as one group of a picture, made when it is drawn; `clip`, a path, keeps them within it. */
export function shapes(list: () => readonly Shape[], clip?: string): Plot.Markish {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const group = elementOf('g', {}, document);
    if (clip !== undefined) {
      const clipPath = elementOf('clipPath', { id: 'plane' }, document);
      clipPath.append(elementOf('path', { d: clip }, document));
      group.append(clipPath);
      group.setAttribute('clip-path', 'url(#plane)');
    }
    for (const shape of list()) group.append(shapeElement(shape, document));
    return group;
  };
}

/** A pair of numbers in a path: a minus sign parts them as well as a comma does. */
const pair = (x: number, y: number): string => `${x}${y < 0 ? '' : ','}${y}`;

/** Lines as the data of one path, in whole pixels, each point told from the one before: it is the shortest to send. */
export function pathOf(lines: readonly (readonly (readonly [number, number])[])[], closed = false): string {
  let d = '';
  let [px, py] = [0, 0];
  for (const line of lines) {
    const whole = line.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
    const kept = whole.filter(([x, y], i) => i === 0 || x !== whole[i - 1]?.[0] || y !== whole[i - 1]?.[1]);
    const [start] = kept;
    if (!start || kept.length < 2) continue;
    kept.forEach(([x, y], i) => {
      d += `${i > 0 ? 'l' : d === '' ? 'M' : 'm'}${pair(x - px, y - py)}`;
      [px, py] = [x, y];
    });
    if (closed) {
      d += 'z';
      [px, py] = start;
    }
  }
  return d;
}

/** A small sign that ends where it began, at every place: moved by an offset, in whole pixels. */
export function stamped(
  places: readonly (readonly [number, number])[],
  sign: string,
  [dx, dy]: readonly [number, number] = [0, 0],
): string {
  return places
    .map(([x, y], i) => {
      const [px, py] = places[i - 1] ?? [-dx, -dy];
      return `${i === 0 ? 'M' : 'm'}${pair(x - px, y - py)}${sign}`;
    })
    .join('');
}
