import type { Marker } from './marks.ts';
import { pixel } from './pixel.ts';

const root3 = Math.sqrt(3);

type Corner = readonly [x: number, y: number];

const closed = (corners: readonly Corner[]): string =>
  `M${corners.map(([x, y]) => `${pixel(x)},${pixel(y)}`).join('L')}Z`;

/** The corners of a third or a fifth of a marker, turned around its middle until it is whole. */
const turned = (corners: readonly Corner[], times: number): Corner[] =>
  Array.from({ length: times }, (_, i) => {
    const [cos, sin] = [Math.cos((2 * Math.PI * i) / times), Math.sin((2 * Math.PI * i) / times)];
    return corners.map(([x, y]): Corner => [cos * x - sin * y, sin * x + cos * y]);
  }).flat();

/** The paths of the markers but for the circle, each as large as the circle of that area would look: those of d3. */
const paths: Readonly<Record<Exclude<Marker, 'circle'>, (area: number) => string>> = {
  cross(area) {
    const r = Math.sqrt(area / 5) / 2;
    const arm: readonly Corner[] = [
      [-3 * r, -r],
      [-r, -r],
      [-r, -3 * r],
    ];
    return closed(turned(arm, 4));
  },
  diamond(area) {
    const y = Math.sqrt((area * root3) / 2);
    const x = y / root3;
    return closed([
      [0, -y],
      [x, 0],
      [0, y],
      [-x, 0],
    ]);
  },
  hexagon(area) {
    const x = Math.sqrt(area / Math.PI);
    const y = (2 * x) / root3;
    return closed([
      [0, y],
      [x, y / 2],
      [x, -y / 2],
      [0, -y],
      [-x, -y / 2],
      [-x, y / 2],
    ]);
  },
  plus(area) {
    const r = pixel(Math.sqrt(area - Math.min(area / 7, 2)) * 0.87559);
    return `M-${r},0L${r},0M0,${r}L0,-${r}`;
  },
  square(area) {
    const side = Math.sqrt(area);
    const at = pixel(-side / 2);
    return `M${at},${at}h${pixel(side)}v${pixel(side)}h${pixel(-side)}Z`;
  },
  star(area) {
    const r = Math.sqrt(area * 0.8908130915292852);
    const inner = (r * Math.sin(Math.PI / 10)) / Math.sin((7 * Math.PI) / 10);
    return closed(
      turned(
        [
          [0, -r],
          [inner * Math.sin(Math.PI / 5), -inner * Math.cos(Math.PI / 5)],
        ],
        5,
      ),
    );
  },
  times(area) {
    const r = pixel(Math.sqrt(area - Math.min(area / 6, 1.7)) * 0.6189);
    return `M-${r},-${r}L${r},${r}M-${r},${r}L${r},-${r}`;
  },
  triangle(area) {
    const y = Math.sqrt(area / (root3 * 3));
    return closed([
      [0, -2 * y],
      [root3 * y, y],
      [-root3 * y, y],
    ]);
  },
  wye(area) {
    const r = Math.sqrt(area / ((1 / Math.sqrt(12) / 2 + 1) * 3));
    const [x, y] = [r / 2, r / Math.sqrt(12)];
    return closed(
      turned(
        [
          [x, y],
          [x, y + r],
          [-x, y + r],
        ],
        3,
      ),
    );
  },
};

/** The path of a marker around its middle, as large as a circle of radius r. */
export const markerPath = (marker: Exclude<Marker, 'circle'>, r: number): string =>
  paths[marker](Math.PI * r * r);
